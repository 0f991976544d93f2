// SPDX-License-Identifier: MIT
#include "cli/read_options.hpp"

#include <catch2/catch.hpp>

#include "cli/read_outputs.hpp"
#include "diagnostic/codes.hpp"

namespace wwc::cli {
namespace {

using Words = std::vector<std::string>;

template <typename Options>
Options read(const Words& words, const Syntax& syntax) {
  Diagnostics diagnostics;
  const auto parsed = parse_options(syntax, words, diagnostics);
  Options options;
  read_options(parsed.value(), options, diagnostics);
  REQUIRE(diagnostics.empty());
  return options;
}

AssessOptions assess(const Words& words) {
  return read<AssessOptions>(words, assess_syntax());
}

/// The one error in what the words mean.
Diagnostic error_of(const Words& words) {
  Diagnostics diagnostics;
  const auto parsed = parse_options(assess_syntax(), words, diagnostics);
  AssessOptions options;
  read_options(parsed.value(), options, diagnostics);
  REQUIRE(diagnostics.sorted().size() == 1);
  return diagnostics.sorted().front();
}

TEST_CASE("without format and output the report is text on standard output") {
  const AssessOptions options = assess({"city.yaml"});
  REQUIRE(options.format);
  CHECK(options.format->name == "text");
  CHECK(options.outputs.empty());
  CHECK_FALSE(options.input.as_of);
}

TEST_CASE("with output only, nothing goes to standard output") {
  const AssessOptions options = assess({"city.yaml", "-o", "a.JSON", "-o", "markdown=notes"});
  CHECK(options.format == nullptr);
  REQUIRE(options.outputs.size() == 2);
  CHECK(options.outputs[0].format->name == "json");
  CHECK(options.outputs[0].path == "a.JSON");
  CHECK(options.outputs[1].format->name == "markdown");
  CHECK(options.outputs[1].path == "notes");
  CHECK(assess({"city.yaml", "-o", "a.md", "--format", "json"}).format->name == "json");
}

TEST_CASE("an equals sign behind a slash belongs to the path") {
  CHECK(assess({"city.yaml", "-o", "./json=a.md"}).outputs[0].path == "./json=a.md");
  CHECK(error_of({"city.yaml", "-o", "jsn=a"}).help.starts_with("did you mean `json`?"));
}

TEST_CASE("a name that tells no format, and no name at all, are errors") {
  const Diagnostic unknown = error_of({"city.yaml", "-o", "a.log"});
  CHECK(unknown.code == DiagnosticCode::unknown_output_format);
  CHECK(unknown.help.find("text, json, markdown") != std::string::npos);
  CHECK(error_of({"city.yaml", "-o", "-"}).code == DiagnosticCode::unknown_output_format);
  CHECK(error_of({"city.yaml", "-o", "json="}).code == DiagnosticCode::missing_value);
}

TEST_CASE("more reports than anyone needs are one error") {
  Words words{"city.yaml"};
  for (std::size_t count = 0; count <= k_most_outputs; ++count) {
    words.insert(words.end(), {"-o", std::to_string(count) + ".md"});
  }
  const Diagnostic error = error_of(words);
  CHECK(error.code == DiagnosticCode::repeated_option);
  CHECK(error.message.find("17 times, and at most 16") != std::string::npos);
  words.resize(words.size() - 2);
  CHECK(assess(words).outputs.size() == k_most_outputs);
}

TEST_CASE("dates and closed lists are checked, with the nearest that is meant") {
  CHECK(assess({"city.yaml", "--as-of", "2026-02-28"}).input.as_of == Date{2026, 2, 28});
  CHECK(error_of({"city.yaml", "--as-of", "2026-02-31"}).code == DiagnosticCode::bad_option_date);
  CHECK(error_of({"city.yaml", "--as-of", "today"}).code == DiagnosticCode::bad_option_date);
  CHECK(error_of({"city.yaml", "--color", "allways"}).help.starts_with("did you mean `always`?"));
  CHECK(error_of({"city.yaml", "--message-format", "long"}).code ==
        DiagnosticCode::unknown_option_value);
  CHECK(error_of({"city.yaml", "--format", "JSON"}).help.starts_with("did you mean `json`?"));
}

TEST_CASE("a report may show more while standard error shows less") {
  const AssessOptions options = assess({"city.yaml", "-q", "-v"});
  CHECK(options.messages.verbose);
  CHECK(options.messages.quiet);
  CHECK_FALSE(assess({"city.yaml", "-q"}).messages.verbose);
}

TEST_CASE("an extension is known where the name of a format is asked") {
  CHECK(error_of({"city.yaml", "--format", "md"}).help.starts_with("did you mean `markdown`?"));
  CHECK(error_of({"city.yaml", "-o", "md=x"}).help.starts_with("did you mean `markdown`?"));
  const auto* path = GENERATE("gaps.pdf", "x/gaps.HTML", "gaps.docx");
  CHECK(error_of({"city.yaml", "-o", path}).help ==
        "wwc writes .txt, .json, .md, .sarif, .xml and .csv; other programs turn .md into PDF, "
        "HTML or Word");
}

TEST_CASE("what the other commands are asked") {
  CHECK(read<InitOptions>({}, init_syntax()).folder == ".");
  CHECK(read<InitOptions>({"new"}, init_syntax()).folder == "new");
  CHECK(read<SchemaOptions>({"assessment"}, schema_syntax()).kind == SchemaKind::assessment);
  CHECK(read<CatalogShowOptions>({"-f", "yaml"}, catalog_show_syntax()).format ==
        CatalogFormat::yaml);
  const auto explain = read<ExplainOptions>({"DG1", "city.yaml"}, explain_syntax());
  CHECK(explain.id == "DG1");
  CHECK(explain.input.answers == "city.yaml");
}

}  // namespace
}  // namespace wwc::cli
