// SPDX-License-Identifier: MIT
#include "cli/parse_options.hpp"

#include <catch2/catch.hpp>

#include "diagnostic/codes.hpp"

namespace wwc::cli {
namespace {

using Words = std::vector<std::string>;

/// The one error of a wrong command line: code, message and help.
Diagnostic error_of(const Words& words, const Syntax& syntax = assess_syntax()) {
  Diagnostics diagnostics;
  CHECK_FALSE(parse_options(syntax, words, diagnostics));
  REQUIRE(diagnostics.sorted().size() == 1);
  return diagnostics.sorted().front();
}

ParsedWords parsed(const Words& words, const Syntax& syntax = assess_syntax()) {
  Diagnostics diagnostics;
  const auto result = parse_options(syntax, words, diagnostics);
  REQUIRE(diagnostics.empty());
  return result.value();
}

TEST_CASE("options may stand before and behind arguments, with a space or an equals sign") {
  const ParsedWords words = parsed({"--as-of", "2026-01-01", "city.yaml", "--owner=A B", "-v"});
  CHECK(words.value("FILE") == "city.yaml");
  CHECK(words.value("as-of") == "2026-01-01");
  CHECK(words.value("owner") == "A B");
  CHECK(words.has("verbose"));
  CHECK_FALSE(words.has("quiet"));
}

TEST_CASE("an option that repeats keeps the order") {
  const ParsedWords words = parsed({"city.yaml", "-o", "a.md", "--output=b.json", "-oc.txt"});
  CHECK(words.values("output") == Words{"a.md", "b.json", "c.txt"});
}

TEST_CASE("a switch may be given twice") {
  for (const Words& words : {Words{"-q", "-q", "city.yaml"}, Words{"-qq", "city.yaml"},
                             Words{"-qv", "city.yaml", "--quiet"}}) {
    CHECK(parsed(words).has("quiet"));
    CHECK(parsed(words).value("FILE") == "city.yaml");
  }
}

TEST_CASE("an option for one value is given once, even where the values agree") {
  for (const Words& words : {Words{"city.yaml", "--owner", "A", "--owner", "B"},
                             Words{"--owner=A", "city.yaml", "--owner=A"}}) {
    const Diagnostic error = error_of(words);
    CHECK(error.code == DiagnosticCode::repeated_option);
    CHECK(error.message == "option `--owner` is given more than once");
  }
  CHECK(error_of({"city.yaml", "-f", "text", "--format=json"}).help ==
        "keep one of `text` or `json`");
  CHECK(error_of({"city.yaml", "-f", "text", "-f", "text"}).help == "write it once");
}

TEST_CASE("a dash alone is an argument, and so is everything behind two dashes") {
  CHECK(parsed({"-"}).value("FILE") == "-");
  CHECK(parsed({"--", "--odd.yaml"}).value("FILE") == "--odd.yaml");
  CHECK(parsed({"city.yaml", "-o", "-"}).value("output") == "-");
}

TEST_CASE("brackets and commas in a value stay as they are") {
  CHECK(parsed({"city.yaml", "-o", "[a,b].md"}).values("output") == Words{"[a,b].md"});
  CHECK(parsed({"[a,b]"}).value("FILE") == "[a,b]");
}

TEST_CASE("an unknown option suggests the nearest, and what follows is not reported too") {
  const Diagnostic error = error_of({"--outptu", "a.md", "city.yaml"});
  CHECK(error.code == DiagnosticCode::unknown_option);
  CHECK(error.message == "unknown option `--outptu`");
  CHECK(error.help == "did you mean `--output`?");
  CHECK(error_of({"--formt=json", "city.yaml"}).help == "did you mean `--format`?");
  CHECK(error_of({"-x", "city.yaml"}).help.find("--format, --output") != std::string::npos);
}

TEST_CASE("a long option with one dash is not read as a bundle of letters") {
  CHECK(error_of({"city.yaml", "-format", "json"}).help == "did you mean `--format`?");
  CHECK(error_of({"city.yaml", "-verbose"}).help == "did you mean `--verbose`?");
}

TEST_CASE("an option without its value is an error wherever it stands") {
  const Words words =
      GENERATE(Words{"city.yaml", "--as-of"}, Words{"city.yaml", "--as-of="},
               Words{"--as-of=", "city.yaml"}, Words{"city.yaml", "--as-of", ""},
               Words{"city.yaml", "--as-of", "--verbose"}, Words{"city.yaml", "-o"});
  CHECK(error_of(words).code == DiagnosticCode::missing_value);
}

TEST_CASE("a value for a switch, a second value, and too many or too few arguments are errors") {
  CHECK(error_of({"city.yaml", "--quiet=no"}).code == DiagnosticCode::unexpected_value);
  CHECK(error_of({"city.yaml", "--owner", "A", "--owner", "B"}).code ==
        DiagnosticCode::repeated_option);
  CHECK(error_of({"a.yaml", "b.yaml"}).code == DiagnosticCode::unexpected_argument);
  CHECK(error_of({"a.yaml", "b.yaml", "c.yaml", "d.yaml"}).message ==
        "unexpected argument `b.yaml` and 2 more");
  CHECK(error_of({"a.yaml"}, catalog_list_syntax()).code == DiagnosticCode::unexpected_argument);
  CHECK(error_of({}).code == DiagnosticCode::missing_argument);
}

TEST_CASE("with help nothing else is demanded") {
  CHECK(parsed({"--help"}).has("help"));
  CHECK(parsed({"-h"}).has("help"));
}

TEST_CASE("no command has two options of one name or letter, and all have help") {
  for (const Syntax& syntax :
       {assess_syntax(), explain_syntax(), catalog_list_syntax(), catalog_show_syntax(),
        catalog_check_syntax(), init_syntax(), schema_syntax()}) {
    std::string names;
    std::string letters;
    for (const OptionSpec& option : syntax.options) {
      CHECK(names.find("," + std::string{option.name} + ",") == std::string::npos);
      names += "," + std::string{option.name} + ",";
      CHECK((option.letter == '\0' || letters.find(option.letter) == std::string::npos));
      letters += option.letter;
      CHECK_FALSE(option.help.empty());
    }
    CHECK(names.find(",help,") != std::string::npos);
  }
}

}  // namespace
}  // namespace wwc::cli
