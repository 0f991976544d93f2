// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

#include "catalog/builtin.hpp"
#include "catalog/load_catalog.hpp"
#include "meta/source_tree.hpp"

namespace wwc::meta {
namespace {

/// The modules that work for any catalog.
constexpr std::string_view k_neutral_modules[] = {"engine",  "plan",   "forecast", "gate",
                                                  "compare", "ledger", "report"};

/// Words that belong to one catalog.
std::vector<std::string> names_of_catalogs() {
  std::vector<std::string> names{"rung", "Rung"};
  for (const std::string_view id : catalog::builtin_ids()) {
    const auto file = catalog::find_builtin(id);
    SourceMap sources;
    Diagnostics diagnostics;
    const auto catalog = catalog::load_catalog(
        sources.add(std::string{file->name}, std::string{file->text}), sources, diagnostics);
    REQUIRE(catalog);
    names.push_back(catalog->id);
    for (const Level& level : catalog->levels)
      names.push_back(level.id);
    for (const Criterion& criterion : catalog->criteria)
      names.push_back(criterion.id);
  }
  return names;
}

bool is_word_character(char character) {
  return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
         (character >= '0' && character <= '9') || character == '_';
}

/// True where the text has the name as a word of its own.
bool has_name(std::string_view text, std::string_view name) {
  for (auto at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
    const auto end = at + name.size();
    const bool begins = at == 0 || !is_word_character(text[at - 1]);
    if (begins && (end == text.size() || !is_word_character(text[end]))) return true;
  }
  return false;
}

/// The line without its comment; an address in a text is none.
std::string_view code_of(std::string_view line) {
  for (auto at = line.find("//"); at != std::string_view::npos; at = line.find("//", at + 2)) {
    if (at == 0 || line[at - 1] != ':') return line.substr(0, at);
  }
  return line;
}

}  // namespace

TEST_CASE("what judges, plans and reports knows no catalog by name") {
  const auto names = names_of_catalogs();
  REQUIRE(names.size() > 70);
  std::size_t checked = 0;
  std::vector<std::string> problems;
  for (const std::string_view module : k_neutral_modules) {
    for (const auto& file : files_below("src/" + std::string{module}, {".cpp", ".hpp"})) {
      ++checked;
      for (const auto& line : lines_of(read_file(file))) {
        for (const auto& name : names) {
          if (has_name(code_of(line), name)) problems.push_back(file + " names " + name);
        }
      }
    }
  }
  REQUIRE(checked > 60);
  CHECK(listed(problems) == "");
}

}  // namespace wwc::meta
