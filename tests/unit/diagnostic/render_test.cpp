// SPDX-License-Identifier: MIT
#include "diagnostic/render.hpp"

#include <catch2/catch.hpp>

#include "diagnostic/codes.hpp"

using namespace wwc::diagnostic;
using wwc::Diagnostic;
using wwc::DiagnosticCode;
using wwc::Diagnostics;
using wwc::SourceId;
using wwc::SourceMap;
using wwc::Span;

namespace {

constexpr std::string_view k_text = "answers:\n  DG2:\n    evidnce: x\n    met: yes\n";

Diagnostic unknown_field(SourceId source) {
  Diagnostics diagnostics;
  Diagnostic& problem =
      diagnostics.error(DiagnosticCode::unknown_field, Span{source, 20, 27},
                        "unknown field `evidnce` in criterion `DG2`", "did you mean `evidence`?");
  problem.primary->text = "not a field of a criterion";
  return problem;
}

}  // namespace

TEST_CASE("a diagnostic shows its line, what is wrong with it, and what to do") {
  SourceMap sources;
  const SourceId source = sources.add("city.yaml", std::string(k_text));
  CHECK(render(unknown_field(source), sources, {}) ==
        "error[WWC134]: unknown field `evidnce` in criterion `DG2`\n"
        " --> city.yaml:3:5\n"
        "  |\n"
        "3 |     evidnce: x\n"
        "  |     ^^^^^^^ not a field of a criterion\n"
        "  |\n"
        "  = help: did you mean `evidence`?\n");
}

TEST_CASE("the short layout is one line") {
  SourceMap sources;
  const SourceId source = sources.add("city.yaml", std::string(k_text));
  CHECK(render(unknown_field(source), sources, {.layout = Layout::short_line}) ==
        "city.yaml:3:5: error[WWC134]: unknown field `evidnce` in criterion `DG2`\n");
}

TEST_CASE("other places are shown in order, with gaps and other files marked") {
  SourceMap sources;
  const SourceId source = sources.add("city.yaml", std::string(k_text));
  const SourceId other = sources.add("more.yaml", "DG2: x\n");
  Diagnostic problem = unknown_field(source);
  problem.help.clear();
  problem.notes = {"one\ntwo"};
  problem.secondary = {{.span = {other, 0, 3}, .text = "here too"},
                       {.span = {source, 0, 7}, .text = "in this"},
                       {.span = {source, 29, 30}, .text = ""}};
  CHECK(render(problem, sources, {}) ==
        "error[WWC134]: unknown field `evidnce` in criterion `DG2`\n"
        " --> city.yaml:1:1\n"
        "  |\n"
        "1 | answers:\n"
        "  | ------- in this\n"
        "...\n"
        "3 |     evidnce: x\n"
        "  |     ^^^^^^^ not a field of a criterion\n"
        "  |              -\n"
        " ::: more.yaml:1:1\n"
        "  |\n"
        "1 | DG2: x\n"
        "  | --- here too\n"
        "  |\n"
        "  = note: one\n"
        "          two\n");
}

TEST_CASE("the margin grows with the line number") {
  SourceMap sources;
  const SourceId source = sources.add("f", std::string(99, '\n') + "x\n");
  Diagnostics diagnostics;
  diagnostics.warning(DiagnosticCode::comment_cut_value, Span{source, 99, 100}, "message");
  CHECK(render(diagnostics.sorted().front(), sources, {}) ==
        "warning[WWC125]: message\n"
        "   --> f:100:1\n"
        "    |\n"
        "100 | x\n"
        "    | ^\n");
}

TEST_CASE("a diagnostic without a place has a heading and help") {
  Diagnostics diagnostics;
  diagnostics.error(DiagnosticCode::file_not_found, "cannot read `x`", "check the name");
  CHECK(render(diagnostics.sorted().front(), SourceMap{}, {}) ==
        "error[WWC101]: cannot read `x`\n"
        "  = help: check the name\n");
}

TEST_CASE("nothing from a file reaches the terminal as a control") {
  SourceMap sources;
  const SourceId source = sources.add("a\x1b[1m", "k\x1b[2m: \xE2\x80\xAE\n");
  Diagnostics diagnostics;
  Diagnostic& problem =
      diagnostics.error(DiagnosticCode::yaml_syntax, Span{source, 0, 1}, "m\x1b[3m\n", "h\x1b[4m");
  problem.primary->text = "l\x1b[5m";
  problem.notes = {"n\x1b[6m"};
  for (const Layout layout : {Layout::full, Layout::short_line}) {
    const std::string text =
        render(diagnostics.sorted().front(), sources, {.layout = layout, .width = 100});
    CHECK(text.find('\x1b') == std::string::npos);
    CHECK(text.find("\xE2\x80\xAE") == std::string::npos);
  }
}

TEST_CASE("colour changes nothing but colour") {
  SourceMap sources;
  const SourceId source = sources.add("city.yaml", std::string(k_text));
  const std::string plain = render(unknown_field(source), sources, {});
  std::string colored = render(unknown_field(source), sources, {.color = true});
  CHECK(colored != plain);
  while (colored.find('\x1b') != std::string::npos) {
    const std::size_t begin = colored.find('\x1b');
    colored.erase(begin, colored.find('m', begin) - begin + 1);
  }
  CHECK(colored == plain);
}

TEST_CASE("a summary counts errors and warnings") {
  Diagnostics diagnostics;
  CHECK(render_summary(diagnostics).empty());
  diagnostics.error(DiagnosticCode::file_not_found, "one");
  diagnostics.error(DiagnosticCode::file_not_found, "two");
  diagnostics.warning(DiagnosticCode::comment_cut_value, "three");
  CHECK(render_summary(diagnostics) == "2 errors, 1 warning");
}
