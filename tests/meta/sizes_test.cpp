// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "meta/source_tree.hpp"

namespace wwc::meta {
namespace {

struct Limit {
  std::string_view folder;
  std::string_view extension;
  std::ptrdiff_t lines;
  std::size_t fewest_files;  // fewer than these, and the test looked in the wrong place
};

constexpr Limit k_limits[] = {
    {"src", ".cpp", 400, 20},   {"src", ".hpp", 250, 20},  {"include", ".hpp", 250, 8},
    {"tests", ".cpp", 500, 20}, {"tests", ".hpp", 500, 2},
};

}  // namespace

TEST_CASE("no file is too long to be read at once") {
  std::vector<std::string> problems;
  for (const auto& limit : k_limits) {
    const auto files = files_below(limit.folder, {limit.extension});
    CAPTURE(limit.folder, limit.extension);
    REQUIRE(files.size() >= limit.fewest_files);
    for (const auto& file : files) {
      const auto text = read_file(file);
      const auto lines = std::count(text.begin(), text.end(), '\n');
      if (lines > limit.lines) {
        problems.push_back(file + " has " + std::to_string(lines) + " lines, more than " +
                           std::to_string(limit.lines));
      }
    }
  }
  CHECK(listed(problems) == "");
}

TEST_CASE("main stays tiny") {
  const auto text = read_file("src/main.cpp");
  CHECK(std::count(text.begin(), text.end(), '\n') <= 40);
}

}  // namespace wwc::meta
