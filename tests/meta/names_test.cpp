// SPDX-License-Identifier: MIT
#include <algorithm>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "meta/source_tree.hpp"

namespace wwc::meta {
namespace {

namespace fs = std::filesystem;

std::string first_include(const std::string& file) {
  for (const auto& line : lines_of(read_file(file))) {
    if (auto included = included_by(line); !included.empty()) return included;
  }
  return {};
}

/// The header that belongs to a source of src/, as it is written in an include; empty if none.
std::string own_header(const std::string& source, const std::vector<std::string>& headers) {
  const auto sibling = fs::path{source}.replace_extension(".hpp");
  const auto promised = fs::path{"include/wwc"} / sibling.filename();
  for (const auto& header : {sibling, promised}) {
    if (std::binary_search(headers.begin(), headers.end(), header.generic_string())) {
      return '"' + header.generic_string().substr(header.generic_string().find('/') + 1) + '"';
    }
  }
  return {};
}

}  // namespace

TEST_CASE("base names in src are unique") {
  const auto files = files_below("src", {".cpp", ".hpp"});
  REQUIRE(files.size() >= 40);
  std::map<std::string, std::string> seen;
  std::vector<std::string> problems;
  for (const auto& file : files) {
    const auto [first, is_new] = seen.emplace(fs::path{file}.filename().string(), file);
    if (!is_new) problems.push_back(file + " is named like " + first->second);
  }
  CHECK(listed(problems) == "");
}

TEST_CASE("a source includes its own header first") {
  auto headers = files_below("src", {".hpp"});
  for (auto& header : files_below("include", {".hpp"}))
    headers.push_back(std::move(header));
  std::sort(headers.begin(), headers.end());

  std::size_t checked = 0;
  std::vector<std::string> problems;
  for (const auto& source : files_below("src", {".cpp"})) {
    const auto wanted = own_header(source, headers);
    if (wanted.empty()) continue;
    ++checked;
    if (first_include(source) != wanted)
      problems.push_back(source + " first includes other than " + wanted);
  }
  REQUIRE(checked >= 20);
  CHECK(listed(problems) == "");
}

TEST_CASE("every C++ file begins with its licence") {
  std::size_t checked = 0;
  std::vector<std::string> problems;
  for (const auto* folder : {"src", "include", "tests"}) {
    for (const auto& file : files_below(folder, {".cpp", ".hpp"})) {
      ++checked;
      if (!read_file(file).starts_with("// SPDX-License-Identifier: MIT\n"))
        problems.push_back(file);
    }
  }
  REQUIRE(checked >= 60);
  CHECK(listed(problems) == "");
}

}  // namespace wwc::meta
