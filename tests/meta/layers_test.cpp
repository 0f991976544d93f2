// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

#include "meta/source_tree.hpp"

namespace wwc::meta {
namespace {

/// Which modules a module may include, besides itself and the standard library.
struct Layer {
  std::string_view module;
  std::string_view allowed;  // names between spaces
};

constexpr Layer k_layers[] = {
    {"support", " wwc "},
    {"wording", " wwc support "},
    {"diagnostic", " wwc support "},
    {"yaml", " wwc support diagnostic "},
    {"catalog", " wwc support diagnostic yaml "},
    {"answers", " wwc support wording diagnostic yaml "},
    {"schema", " wwc support wording diagnostic yaml catalog answers "},
    {"evidence", " wwc support diagnostic "},
    {"ledger", " wwc support diagnostic "},
    {"engine", " wwc support wording "},
    {"compare", " wwc support diagnostic "},
    {"gate", " wwc support compare "},
    {"plan", " wwc support "},
    {"forecast", " wwc support plan "},
    {"report", " wwc support diagnostic "},
    {"cli",
     " wwc support wording diagnostic yaml catalog answers schema evidence ledger engine compare "
     "gate plan forecast "
     "report "},
    {"docgen",
     " wwc support wording diagnostic yaml catalog answers schema evidence ledger engine compare "
     "gate plan forecast "
     "report "},
};
constexpr Layer k_public_layer{"wwc", ""};
constexpr Layer k_main_layer{"main.cpp", " wwc support cli "};

/// The only files that may include the headers of a library; each of them must do so.
struct Permission {
  std::string_view headers;
  std::string_view file;
};

constexpr Permission k_permissions[] = {
    {"<CLI/", "src/cli/parse_options.cpp"},      {"<nettle/", "src/support/sha256.cpp"},
    {"<nlohmann/", "src/report/json_parts.hpp"}, {"<nlohmann/", "src/compare/json_fields.hpp"},
    {"<yaml-cpp/", "src/yaml/parse.cpp"},        {"<utf8proc", "src/support/normalized_text.cpp"},
};

/// The only places that may include headers of C and of the operating system.
constexpr std::string_view k_system_places[] = {"src/support/", "src/cli/terminal.cpp"};

/// The only files that may ask for the time, the environment or the end of the program.
constexpr std::string_view k_edge[] = {"src/main.cpp", "src/cli/terminal.cpp"};

/// Exceptions to the table of layers, each with its reason; one that is not needed fails too.
struct Exception {
  std::string_view file;
  std::string_view header;
  std::string_view reason;
};
constexpr std::array k_exceptions{
    Exception{"src/docgen/commands_page.cpp", "\"cli/exit_code.hpp\"", "THE table of exit codes"},
    Exception{"src/docgen/commands_page.cpp", "\"cli/run.hpp\"", "THE table of commands"},
};

/// What pure modules leave alone: files, streams, clocks, chance, the environment, locales.
constexpr std::string_view k_impure_headers[] = {
    "<filesystem>", "<fstream>", "<iostream>", "<random>", "<ctime>", "<locale>", "<thread>"};
constexpr std::string_view k_impure_modules = " support evidence cli docgen main.cpp ";

/// What the modules that judge and report never see, not even behind an interface.
constexpr std::string_view k_disk_headers[] = {"\"support/file_system.hpp\"",
                                               "\"support/posix.hpp\""};
constexpr std::string_view k_diskless_modules =
    " wwc wording diagnostic yaml ledger engine compare gate plan forecast report ";

struct Include {
  std::string file;    // src/engine/score.cpp
  std::string module;  // engine, wwc, or main.cpp
  std::string header;  // "support/text.hpp" or <string>, with quotes or brackets
};

std::string module_of(const std::string& file) {
  const auto begin = file.find('/') + 1;
  return file.substr(begin, file.find('/', begin) - begin);
}

std::vector<Include> all_includes() {
  std::vector<Include> includes;
  for (const auto* folder : {"src", "include"}) {
    for (const auto& file : files_below(folder, {".cpp", ".hpp"})) {
      for (const auto& line : lines_of(read_file(file))) {
        auto header = included_by(line);
        if (!header.empty()) includes.push_back({file, module_of(file), std::move(header)});
      }
    }
  }
  return includes;
}

bool has_word(std::string_view words, std::string_view word) {
  return words.find(' ' + std::string{word} + ' ') != std::string_view::npos;
}

template <typename List>
bool any_starts(const List& prefixes, std::string_view text) {
  return std::any_of(std::begin(prefixes), std::end(prefixes),
                     [&](std::string_view prefix) { return text.starts_with(prefix); });
}

const Layer* layer_of(std::string_view module) {
  if (module == k_public_layer.module) return &k_public_layer;
  if (module == k_main_layer.module) return &k_main_layer;
  const auto* found = std::find_if(std::begin(k_layers), std::end(k_layers),
                                   [&](const Layer& layer) { return layer.module == module; });
  return found == std::end(k_layers) ? nullptr : found;
}

/// The module a header of ours belongs to, or nothing for one of the standard or of a library.
std::optional<std::string> module_included(const std::string& header) {
  if (header.front() == '<' && !header.starts_with("<wwc/")) return std::nullopt;
  return header.substr(1, header.find('/') - 1);
}

bool is_standard(std::string_view header) {
  return header.find_first_of("./") == std::string_view::npos;
}

bool is_of_the_system(std::string_view header) {
  return header.starts_with("<sys/") ||
         (header.ends_with(".h>") && header.find('/') == std::string_view::npos);
}

bool is_library_allowed(const Include& include) {
  if (include.header.starts_with("<fmt/")) return include.file.ends_with(".cpp");
  if (is_of_the_system(include.header)) return any_starts(k_system_places, include.file);
  if (is_standard(include.header)) return true;
  return std::any_of(std::begin(k_permissions), std::end(k_permissions),
                     [&](const Permission& row) {
                       return include.header.starts_with(row.headers) && include.file == row.file;
                     });
}

bool is_allowed(const Include& include) {
  const auto target = module_included(include.header);
  if (!target) return is_library_allowed(include);
  const auto* layer = layer_of(include.module);
  return layer != nullptr && (*target == include.module || has_word(layer->allowed, *target));
}

bool is_exception(const Include& include) {
  return std::any_of(k_exceptions.begin(), k_exceptions.end(), [&](const Exception& exception) {
    return include.file == exception.file && include.header == exception.header;
  });
}

}  // namespace

TEST_CASE("the table of layers has one row for each folder of src") {
  std::vector<std::string> rows;
  for (const auto& layer : k_layers)
    rows.emplace_back(layer.module);
  std::sort(rows.begin(), rows.end());
  CHECK(listed(rows) == listed(folders_in("src")));
}

TEST_CASE("every include follows the table of layers") {
  const auto includes = all_includes();
  REQUIRE(includes.size() >= 200);
  std::vector<std::string> problems;
  for (const auto& include : includes) {
    if (!is_allowed(include) && !is_exception(include)) {
      problems.push_back(include.file + " may not include " + include.header);
    }
  }
  CHECK(listed(problems) == "");
}

TEST_CASE("every exception to the layers is needed") {
  const auto includes = all_includes();
  std::vector<std::string> problems;
  for (const auto& exception : k_exceptions) {
    const bool is_needed =
        std::any_of(includes.begin(), includes.end(), [&](const Include& include) {
          return include.file == exception.file && include.header == exception.header &&
                 !is_allowed(include);
        });
    if (!is_needed) problems.push_back(std::string{exception.file});
  }
  CHECK(listed(problems) == "");
}

TEST_CASE("every permission to include a library is used") {
  const auto includes = all_includes();
  std::vector<std::string> problems;
  for (const auto& row : k_permissions) {
    const bool is_used = std::any_of(includes.begin(), includes.end(), [&](const Include& include) {
      return include.file == row.file && include.header.starts_with(row.headers);
    });
    if (!is_used)
      problems.push_back(std::string{row.file} + " does not include " + std::string{row.headers});
  }
  CHECK(listed(problems) == "");
}

TEST_CASE("pure modules read no file, clock, locale or environment") {
  std::size_t checked = 0;
  std::vector<std::string> problems;
  for (const auto& include : all_includes()) {
    const bool is_pure = !has_word(k_impure_modules, include.module);
    const bool is_diskless = has_word(k_diskless_modules, include.module);
    checked += is_pure ? 1U : 0U;
    if ((is_pure && any_starts(k_impure_headers, include.header)) ||
        (is_diskless && any_starts(k_disk_headers, include.header))) {
      problems.push_back(include.file + " may not include " + include.header);
    }
  }
  REQUIRE(checked >= 100);
  CHECK(listed(problems) == "");
}

TEST_CASE("only the edge of the program asks for the time, the environment or an exit") {
  std::size_t checked = 0;
  std::vector<std::string> problems;
  for (const auto& file : files_below("src", {".cpp", ".hpp"})) {
    if (any_starts(k_edge, file)) continue;
    ++checked;
    const auto text = read_file(file);
    for (const auto* word :
         {"system_clock::now", "getenv", "std::time(", "localtime", "std::exit", "setlocale"}) {
      if (text.find(word) != std::string::npos) problems.push_back(file + " uses " + word);
    }
  }
  REQUIRE(checked >= 40);
  CHECK(listed(problems) == "");
}

}  // namespace wwc::meta
