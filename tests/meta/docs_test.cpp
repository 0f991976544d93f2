// SPDX-License-Identifier: MIT
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "diagnostic/codes.hpp"
#include "meta/run_command.hpp"
#include "meta/source_tree.hpp"

namespace wwc::meta {
namespace {

namespace fs = std::filesystem;

/// The first column of the Markdown table whose first heading is given, without backticks, sorted.
std::vector<std::string> first_column(const std::string& markdown, const std::string& heading) {
  std::vector<std::string> cells;
  bool in_table = false;
  for (const auto& line : lines_of(markdown)) {
    if (line.starts_with("| " + heading + " |")) {
      in_table = true;
    } else if (in_table && !line.starts_with("|")) {
      break;
    } else if (in_table && !line.starts_with("|--") && !line.starts_with("| --")) {
      auto cell = line.substr(1, line.find('|', 1) - 1);
      std::erase_if(cell, [](char c) { return c == '`' || c == ' '; });
      cells.push_back(cell);
    }
  }
  std::sort(cells.begin(), cells.end());
  return cells;
}

std::size_t fenced_shell_blocks(const std::string& markdown) {
  const auto lines = lines_of(markdown);
  return static_cast<std::size_t>(std::count(lines.begin(), lines.end(), "```sh"));
}

/// A folder of the machine that exists while the object does.
class TemporaryFolder {
public:
  explicit TemporaryFolder(fs::path path) : path_{std::move(path)} {
    fs::remove_all(path_);
    fs::create_directories(path_);
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  ~TemporaryFolder() { fs::remove_all(path_); }

  [[nodiscard]] const fs::path& path() const { return path_; }

private:
  fs::path path_;
};

std::vector<std::string> names_in(const fs::path& folder) {
  std::vector<std::string> names;
  for (const auto& entry : fs::recursive_directory_iterator{folder}) {
    if (entry.is_regular_file()) {
      names.push_back(entry.path().lexically_relative(folder).generic_string());
    }
  }
  std::sort(names.begin(), names.end());
  return names;
}

std::string bytes_of(const fs::path& file) {
  std::ifstream in{file, std::ios::binary};
  return {std::istreambuf_iterator<char>{in}, std::istreambuf_iterator<char>{}};
}

}  // namespace

TEST_CASE("the architecture page lists the folders of src") {
  const auto modules = folders_in("src");
  REQUIRE(modules.size() >= 8);
  CHECK(listed(first_column(read_file("docs/architecture.md"), "Module")) == listed(modules));
}

TEST_CASE("the README shows how to run and how to test") {
  CHECK(fenced_shell_blocks(read_file("README.md")) >= 2);
}

TEST_CASE("the reference has a heading for each code of a message") {
  const std::string page = read_file("docs/reference/diagnostics.md");
  const std::vector<diagnostic::CodeInfo> codes = diagnostic::all_codes();
  REQUIRE(codes.size() >= 100);
  for (const diagnostic::CodeInfo& info : codes) {
    const std::string name = diagnostic::code_name(info.code);
    CAPTURE(name);
    CHECK(page.find("\n### " + name + ": ") != std::string::npos);
  }
}

TEST_CASE("the reference pages are what the program generates") {
  const TemporaryFolder fresh{fs::path{WWC_BINARY_DIR} / "meta-docs-reference"};
  REQUIRE(run_command(WWC_DOCGEN, fresh.path().string()).exit == 0);
  const fs::path committed = fs::path{WWC_SOURCE_DIR} / "docs/reference";
  const auto names = names_in(fresh.path());
  INFO("to bring docs/reference in step: cmake --build build/dev --target docgen");
  REQUIRE(names.size() >= 3);
  CHECK(listed(names_in(committed)) == listed(names));
  for (const auto& name : names) {
    CAPTURE(name);
    CHECK((bytes_of(committed / name) == bytes_of(fresh.path() / name)));
  }
}

}  // namespace wwc::meta
