// SPDX-License-Identifier: MIT
#include "report/problems.hpp"

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "diagnostic/codes.hpp"
#include "unit/report/sample.hpp"

namespace wwc::report {
namespace {

std::vector<std::string> rules(const std::vector<Problem>& problems) {
  std::vector<std::string> result;
  for (const Problem& problem : problems) {
    result.push_back(problem.rule);
  }
  return result;
}

std::string place(const test::Sample& sample, std::size_t criterion) {
  const Span span = place_of(sample.input(), criterion);
  const LineColumn at = sample.sources.line_column(span.source, span.begin);
  return std::to_string(at.line) + ':' + std::to_string(at.column);
}

}  // namespace

TEST_CASE("each criterion without its point is one problem, the nearest first") {
  const std::vector<Problem> problems = find_problems(test::Sample{}.input());
  REQUIRE(rules(problems) == std::vector<std::string>{"DG1", "OD1"});
  CHECK(problems[0].severity == Severity::warning);
  CHECK(problems[0].kind == "claimed");
  CHECK(problems[0].lines == std::vector<std::string>{"A copy of the inventory: mend it: "
                                                      "evidence/inventory.csv: no such file"});
  CHECK(problems[1].kind == "unanswered");
  CHECK(problems[1].lines.size() == 2);
}

TEST_CASE("without a gate, what is not met or waits is an error") {
  const Outcome outcome = GENERATE(Outcome::fail, Outcome::blocked);
  test::Sample sample;
  sample.assessment.findings[2].outcome = outcome;
  const std::vector<Problem> problems = find_problems(sample.input());
  REQUIRE(rules(problems) == std::vector<std::string>{"OD1", "DG1"});
  CHECK(problems[0].severity == Severity::error);
}

TEST_CASE("the owner asked for hides nothing") {
  test::Sample sample;
  sample.owner = "Nobody at all";
  CHECK(find_problems(sample.input()).size() == 2);
}

TEST_CASE("with a gate, its faults are the errors, and each criterion is there once") {
  test::Sample sample;
  sample.assessment.findings[2].outcome = Outcome::fail;
  GateResult gate;
  gate.verdicts = {
      {GateKey::level, GateSource::option, "gold", false, "1 criterion more must pass", {}, {}},
      {GateKey::fresh_for,
       GateSource::option,
       "60d",
       false,
       "1 criterion expires sooner",
       {{1, "DG2 passes too short"}},
       {}},
      {GateKey::no_claims, GateSource::file, "", false, "2", {{0, "DG1 a"}, {1, "DG2 b"}}, {}},
      {GateKey::locked, GateSource::file, "", false, "1 difference", {{{}, "x.csv changed"}}, {}},
      {GateKey::no_regress, GateSource::option, "", true, "", {}, {}}};
  ReportInput input = sample.input();
  input.gate = &gate;
  const std::vector<Problem> problems = find_problems(input);
  REQUIRE(rules(problems) ==
          std::vector<std::string>{"gate.level", "gate.locked", "DG1", "DG2", "OD1"});
  CHECK(problems[0].title == "Gate level gold");
  CHECK(problems[0].text == "missed: 1 criterion more must pass");
  CHECK(problems[1].lines == std::vector<std::string>{"x.csv changed"});
  CHECK(problems[2].text == "DG1 a");
  CHECK(problems[2].kind == "claimed");
  CHECK(problems[3].text == "DG2 passes too short; DG2 b");
  CHECK(problems[3].kind == "fresh_for");
  CHECK(problems[3].severity == Severity::error);
  CHECK(problems[4].severity == Severity::warning);
}

TEST_CASE("a problem is at the answer, or where the answer belongs") {
  test::Sample sample;
  SourceId& main = sample.answers.source;
  main = sample.sources.add("city.yaml", "catalog: x\nanswers:\n  DG1:\n    inventory: a.csv\n");
  CHECK(place(sample, 0) == "1:1");
  sample.answers.answers_spans = {{main, 11, 18}};
  CHECK(place(sample, 0) == "2:1");
  sample.assessment.findings[0].span = {main, 22, 25};
  CHECK(place(sample, 0) == "3:3");
  auto& pieces = sample.assessment.findings[0].documentation[0].evidence;
  pieces[0].piece.span = {main, 42, 47};
  CHECK(place(sample, 0) == "4:16");
  // Of several pieces the one that does not count is to blame.
  pieces.insert(pieces.begin(), pieces[0]);
  pieces[0].state = PieceState::ok;
  pieces[0].piece.span = {main, 31, 40};
  CHECK(place(sample, 0) == "4:16");
  sample.assessment.findings[0].gaps[0].target = "DG1";
  sample.answers.criteria[0].own.span = {main, 31, 40};
  CHECK(place(sample, 0) == "4:5");
}

TEST_CASE("an answer belongs into the file that answers others of the practice") {
  test::Sample sample;
  const SourceId main = sample.answers.source;
  const SourceId second = sample.sources.add("second.yaml", "answers:\n  DG2: {}\n");
  const SourceId third = sample.sources.add("third.yaml", "evidence: []\n");
  const Span of_main{main, 5, 12};
  const Span of_second{second, 0, 7};
  sample.answers.answers_spans = {of_main, of_second};
  sample.answers.criteria[1].is_given = false;
  CHECK(place_of(sample.input(), 0) == of_main);
  sample.answers.criteria[1].is_given = true;
  sample.answers.criteria[1].span = {second, 11, 14};
  CHECK(place_of(sample.input(), 0) == of_second);
  CHECK(place_of(sample.input(), 2) == of_main);  // Of another practice.
  // No other file is to blame for what no file answers.
  sample.answers.answers_spans = {of_second};
  CHECK(place_of(sample.input(), 2) == Span{main, 0, 0});
  sample.answers.include_span = {main, 14, 21};
  CHECK(place_of(sample.input(), 2) == Span{main, 14, 21});
  CHECK(place_of(sample.input(), 0) == of_second);
  sample.answers.criteria[1].span = {third, 0, 8};
  CHECK(place_of(sample.input(), 0) == Span{main, 14, 21});
}

TEST_CASE("a problem with an item is at that item") {
  test::Sample sample;
  sample.assessment.findings[0].gaps[0].target = "DG1.updated";
  sample.answers.criteria[0].checklist[1].span = {sample.answers.source, 19, 26};
  CHECK(place(sample, 0) == "2:1");
}

TEST_CASE("a fault with a place of its own is a problem there, told apart by its text") {
  test::Sample sample;
  const SourceId source = sample.answers.source;
  GateResult gate;
  gate.verdicts = {{GateKey::locked,
                    GateSource::file,
                    "",
                    false,
                    "2 differences from the lock",
                    {{std::nullopt, "`a` is not in the lock", std::nullopt, {source, 4, 6}},
                     {std::nullopt, "`b` is empty", std::nullopt, {source, 7, 9}},
                     {std::nullopt, "`c` is odd", std::nullopt, {source, 9, 10}}},
                    {}}};
  Diagnostic empty;
  empty.code = DiagnosticCode::evidence_empty;
  empty.severity = Severity::warning;
  empty.primary = Label{{source, 7, 9}, ""};
  empty.help = "put the document there";
  Diagnostic odd = empty;
  odd.primary->span = {source, 9, 10};
  odd.help = "";
  Diagnostic elsewhere = empty;
  elsewhere.primary->span = {sample.sources.add("other.yaml", "answers:\n"), 4, 6};
  Diagnostic about_answers = empty;
  about_answers.code = DiagnosticCode::unknown_field;
  about_answers.primary->span = {source, 4, 6};
  sample.diagnostics = {elsewhere, about_answers, empty, odd};
  ReportInput input = sample.input();
  input.gate = &gate;
  const std::vector<Problem> problems = find_problems(input);
  REQUIRE(rules(problems) ==
          std::vector<std::string>{"gate.locked", "gate.locked", "gate.locked", "DG1", "OD1"});
  CHECK(problems[0].severity == Severity::error);
  CHECK(problems[0].text == "`a` is not in the lock");
  CHECK(problems[0].place == Span{source, 4, 6});
  CHECK(
      problems[0].lines ==
      std::vector<std::string>{"if this is right: run `wwc evidence lock`, and commit `wwc.lock`"});
  CHECK(problems[1].subject == "`b` is empty");
  CHECK(problems[1].place == Span{source, 7, 9});
  // To lock again would give the document up.
  CHECK(problems[1].lines == std::vector<std::string>{"put the document there"});
  CHECK(problems[2].lines == std::vector<std::string>{"mend it, or put the document back"});
  gate.verdicts[0].faults.push_back({std::nullopt, "and more"});
  CHECK(find_problems(input).at(0).lines == std::vector<std::string>{"and more"});
}

TEST_CASE("as many faults and diagnostics as a long lock has lines are looked through in no time") {
  constexpr std::uint32_t k_lines = 20'000;
  test::Sample sample;
  GateResult gate;
  gate.verdicts = {{GateKey::locked, GateSource::file, "", false, "20000 differences", {}, {}}};
  for (std::uint32_t line = 0; line < k_lines; ++line) {
    const Span place{sample.answers.source, line, line + 1};
    gate.verdicts[0].faults.push_back({std::nullopt, "a line", std::nullopt, place});
    Diagnostic empty;
    empty.code = DiagnosticCode::evidence_empty;
    empty.primary = Label{place, ""};
    empty.help = std::to_string(line);
    sample.diagnostics.push_back(empty);
  }
  ReportInput input = sample.input();
  input.gate = &gate;
  const auto start = std::chrono::steady_clock::now();
  const std::vector<Problem> problems = find_problems(input);
  // To look through all diagnostics for each fault takes minutes.
  CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(20));
  CHECK(problems.at(k_lines - 1).lines == std::vector<std::string>{"19999"});
}

TEST_CASE("a sign-off that does not stand is one problem, where it is written") {
  test::Sample sample;
  const Span signed_at{sample.answers.source, 4, 6};
  GateResult gate;
  gate.verdicts = {{GateKey::require_review,
                    GateSource::file,
                    "",
                    false,
                    "1 sign-off void, not recorded or gone",
                    {{1, "the sign-off of `DG2` is void", std::nullopt, signed_at}},
                    {}},
                   {GateKey::no_unchecked,
                    GateSource::file,
                    "",
                    false,
                    "1 passes on links or text alone",
                    {{1, "DG2 passes on links or text alone"}},
                    {}}};
  Diagnostic unrecorded;
  unrecorded.code = DiagnosticCode::review_unrecorded;
  unrecorded.severity = Severity::warning;
  unrecorded.message = "the sign-off of `DG2` is not recorded in the lock";
  unrecorded.primary = Label{signed_at, ""};
  unrecorded.help = "record it";
  Diagnostic voided = unrecorded;
  voided.code = DiagnosticCode::review_void;
  voided.message = "the sign-off of `DG2` is void";
  voided.help = "have it reviewed again";
  sample.diagnostics = {unrecorded, voided};
  ReportInput input = sample.input();
  input.gate = &gate;
  const std::vector<Problem> problems = find_problems(input);
  REQUIRE(rules(problems) == std::vector<std::string>{"DG2", "gate.require_review", "DG1", "OD1"});
  CHECK(problems[0].text == "DG2 passes on links or text alone");
  CHECK(problems[1].severity == Severity::error);
  CHECK(problems[1].place == signed_at);
  CHECK(problems[1].text == "the sign-off of `DG2` is void");
  CHECK(problems[1].lines == std::vector<std::string>{"have it reviewed again"});
  CHECK(diagnostics_beside(input, problems).empty());
  sample.diagnostics.clear();
  ReportInput without = sample.input();
  without.gate = &gate;
  CHECK(find_problems(without).at(1).lines ==
        std::vector<std::string>{"run `wwc evidence lock`, and commit `wwc.lock`"});
}

TEST_CASE("files are named so that a repository has them") {
  SourceMap sources;
  CHECK(file_of(sources, sources.add("./a/city.yaml", "")) == "a/city.yaml");
  CHECK(file_of(sources, sources.add("/home/x/city.yaml", "")) == "city.yaml");
  CHECK(file_of(sources, sources.add("a/./city.yaml", "")) == "a/city.yaml");
  CHECK(file_of(sources, sources.add("../b/city.yaml", "")) == "../b/city.yaml");
  sources.set_folder("/home/x");
  CHECK(file_of(sources, sources.add("/home/x/a/city.yaml", "")) == "a/city.yaml");
  CHECK(file_of(sources, sources.add("/home/x/b/../a/city.yaml", "")) == "a/city.yaml");
  CHECK(file_of(sources, sources.add("/home/xy/city.yaml", "")) == "city.yaml");
  CHECK(file_of(sources, sources.add("./a/../../x/city.yaml", "")) == "city.yaml");
  sources.set_folder("/");
  CHECK(file_of(sources, sources.add("/home/x/a/city.yaml", "")) == "home/x/a/city.yaml");
}

TEST_CASE("what lies below answers that are elsewhere is named from there") {
  SourceMap sources;
  sources.set_folder("/home/x");
  CHECK(file_of(sources, sources.add("/tmp/city/city.yaml", "")) == "city.yaml");
  CHECK(file_of(sources, sources.add("/tmp/city/answers/a.yaml", "")) == "answers/a.yaml");
  CHECK(file_of(sources, sources.add("/tmp/city-2/answers/a.yaml", "")) == "a.yaml");
  SourceMap other;
  other.add("/city.yaml", "");
  CHECK(file_of(other, other.add("/etc/a.yaml", "")) == "a.yaml");
}

TEST_CASE("a demand of the file stands at its key, and a gate that was lowered at what was") {
  test::Sample sample;
  const SourceId source = sample.answers.source;
  sample.answers.gate_span = {source, 1, 5};
  sample.answers.gate_spans = {{GateKey::level, {source, 10, 14}},
                               {GateKey::fail_under, {source, 20, 22}}};
  const GateFault lowered{std::nullopt, "`fail_under: 5` was lowered", GateKey::fail_under};
  const GateFault dropped{std::nullopt, "`locked` was dropped", GateKey::locked};
  const auto place_with = [&](GateKey key, GateSource from, std::vector<GateFault> faults) {
    GateResult gate;
    gate.verdicts = {{key, from, "", false, "missed", std::move(faults), {}}};
    ReportInput input = sample.input();
    input.gate = &gate;
    return find_problems(input).at(0).place;
  };
  CHECK(place_with(GateKey::level, GateSource::file, {}) == Span{source, 10, 14});
  CHECK(place_with(GateKey::locked, GateSource::file, {}) == Span{source, 1, 5});
  CHECK(place_with(GateKey::level, GateSource::option, {}) == Span{source, 0, 0});
  CHECK(place_with(GateKey::same_gate, GateSource::baseline, {dropped, lowered}) ==
        Span{source, 20, 22});
  CHECK(place_with(GateKey::same_gate, GateSource::baseline, {dropped}) == Span{source, 1, 5});
  const GateFault moved{std::nullopt, "`baseline: a` was changed", GateKey::same_gate};
  CHECK(place_with(GateKey::same_gate, GateSource::baseline, {moved}) == Span{source, 1, 5});
  sample.answers.gate_spans.push_back({GateKey::same_gate, {source, 24, 28}});
  CHECK(place_with(GateKey::same_gate, GateSource::baseline, {moved}) == Span{source, 24, 28});
  CHECK(place_with(GateKey::same_catalog, GateSource::baseline, {}) == Span{source, 0, 0});
  sample.answers.catalog_span = {source, 30, 36};
  CHECK(place_with(GateKey::same_catalog, GateSource::baseline, {}) == Span{source, 30, 36});
  CHECK(place_with(GateKey::locked, GateSource::option, {}) == Span{source, 0, 0});
}

}  // namespace wwc::report
