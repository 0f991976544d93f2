// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "report/formats.hpp"
#include "support/text.hpp"
#include "support/utf8.hpp"
#include "unit/report/sample.hpp"

namespace wwc::report {
namespace {

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (const std::string_view line : support::split(text, '\n')) {
    if (!line.empty()) lines.emplace_back(line);
  }
  return lines;
}

std::vector<std::string> rendered(const test::Sample& sample) {
  return lines_of(render_github(sample.input(), {}));
}

/// A sample with so many criteria that are not answered, and no diagnostic.
test::Sample sample_with_open(std::size_t count) {
  test::Sample sample;
  sample.diagnostics.clear();
  sample.assessment.findings[0].outcome = Outcome::pass;
  sample.assessment.findings[0].gaps.clear();
  for (std::size_t number = 1; number < count; ++number) {
    sample.catalog.criteria.push_back(sample.catalog.criteria[2]);
    sample.catalog.criteria.back().id = "OD" + std::to_string(number + 1);
    sample.answers.criteria.push_back(sample.answers.criteria[2]);
    sample.assessment.findings.push_back(sample.assessment.findings[2]);
  }
  sample.assessment.open.clear();
  for (std::size_t criterion = 2; criterion < sample.assessment.findings.size(); ++criterion) {
    sample.assessment.open.push_back(criterion);
  }
  return sample;
}

}  // namespace

TEST_CASE("problems are commands, the last line is none") {
  const auto lines = rendered(test::Sample{});
  REQUIRE(lines.size() == 4);
  CHECK(lines[0] ==
        "::warning file=city.yaml,line=2,col=1,title=WWC122::`inventory` names a file that is "
        "missing%0Ahelp: put the file there");
  CHECK(lines[1] ==
        "::warning file=city.yaml,line=1,col=1,title=DG1 Data Inventory::claimed, not yet "
        "documented%0AA copy of the inventory: mend it: evidence/inventory.csv: no such file");
  CHECK(lines[2].starts_with(
      "::warning file=city.yaml,line=1,col=1,title=OD1 Open Data Policy::not answered yet%0A"));
  CHECK(lines[3] ==
        "wwc: Maple Harbor, OR, US: 1 of 3 pass, 1 more claimed (2 together). Self-assessment, not "
        "a certification, against Tiny Certification, edition 2018, superseded, as of 2026-11-01 "
        "(date in the answers file).");
}

TEST_CASE("a diagnostic at the place of a problem is not told twice") {
  test::Sample sample;
  sample.assessment.findings[0].span = sample.diagnostics[0].primary->span;
  const auto lines = rendered(sample);
  REQUIRE(lines.size() == 3);
  CHECK(lines[0].starts_with("::warning file=city.yaml,line=2,col=1,title=DG1 "));
}

TEST_CASE("a note is no annotation") {
  test::Sample sample;
  sample.diagnostics[0].severity = Severity::note;
  CHECK(rendered(sample).size() == 3);
}

TEST_CASE("many open criteria do not crowd out what is wrong with what was written") {
  test::Sample sample = sample_with_open(12);
  sample.diagnostics = test::Sample{}.diagnostics;
  CHECK(rendered(sample)[0].starts_with("::warning file=city.yaml,line=2,col=1,title=WWC122::"));
  sample.assessment.findings[2].outcome = Outcome::fail;
  CHECK(rendered(sample)[0].starts_with("::error "));
  CHECK(rendered(sample)[1].starts_with("::warning file=city.yaml,line=2,col=1,title=WWC122::"));
}

TEST_CASE("the worst come first") {
  test::Sample sample;
  sample.assessment.findings[2].outcome = Outcome::fail;
  const auto lines = rendered(sample);
  CHECK(lines[0].starts_with("::error file=city.yaml,line=1,col=1,title=OD1 "));
  CHECK(lines[1].starts_with("::warning "));
}

TEST_CASE("at most nine are shown, and a tenth says how many more there are") {
  CHECK(rendered(sample_with_open(9)).size() == 10);
  const auto lines = rendered(sample_with_open(12));
  REQUIRE(lines.size() == 11);
  CHECK(lines[9] == "::warning title=wwc::And 3 warnings more; the report lists them all");
  CHECK(lines[10].starts_with("wwc: "));
}

TEST_CASE("what is assumed takes the place of one of the nine") {
  test::Sample sample = sample_with_open(12);
  sample.assessment.assumptions.emplace_back().text = "OD1=pass";
  const auto lines = rendered(sample);
  REQUIRE(lines.size() == 11);
  CHECK(lines[0].starts_with("::warning title=what if::what if: OD1=pass;"));
  CHECK(lines[9] == "::warning title=wwc::And 4 warnings more; the report lists them all");
}

TEST_CASE("what is not shown is as grave as the worst of it") {
  test::Sample sample = sample_with_open(12);
  for (std::size_t criterion = 2; criterion < 11; ++criterion) {
    sample.assessment.findings[criterion].outcome = Outcome::fail;
  }
  const auto lines = rendered(sample);
  CHECK(lines.at(8).starts_with("::error "));
  CHECK(lines.at(9) == "::warning title=wwc::And 3 warnings more; the report lists them all");
  sample.assessment.findings[11].outcome = Outcome::fail;
  CHECK(rendered(sample).at(9) ==
        "::error title=wwc::And 1 error and 2 warnings more; the report lists them all");
}

TEST_CASE("nothing from a file begins a command or leaves its property") {
  test::Sample sample;
  const std::string evil = "x,line=9::boom\n::error::pwned\r##[error]%0A##[add-path]";
  sample.answers.city.name = "::error::city ##[error]";
  sample.answers.city.state = sample.answers.city.country = "";
  sample.catalog.title = "###[error]";
  sample.catalog.criteria[0].title = evil;
  sample.assessment.findings[0].gaps[0].text = evil;
  sample.diagnostics[0].message = evil;
  sample.answers.source = sample.sources.add("a,b:c%.yaml", "answers:\n");
  const auto lines = rendered(sample);
  REQUIRE(lines.size() == 4);
  CHECK(
      lines[1].starts_with("::warning file=a%2Cb%3Ac%25.yaml,line=1,col=1,title=DG1 "
                           "x%2Cline=9%3A%3Aboom %3A%3Aerror%3A%3Apwned ##[error]%250A"));
  for (std::size_t line = 0; line < 3; ++line) {
    CHECK(lines[line].starts_with("::warning file="));
  }
  CHECK(lines[3].starts_with("wwc: ::error::city # #[error]: "));
  CHECK(lines[3].find("##") == std::string::npos);
}

TEST_CASE("a message of thousands of clauses names some and says how many more there are") {
  test::Sample sample;
  std::string& action = sample.assessment.findings[0].gaps[0].action;
  action = "mend 0.pdf";
  for (std::size_t number = 1; number < 9000; ++number) {
    action += "; mend " + std::to_string(number) + ".pdf";
  }
  const std::string line = rendered(sample)[1];
  CHECK(line.size() < 1500);
  const std::size_t end = line.find("; and ");
  REQUIRE(end != std::string::npos);
  const std::size_t last = line.rfind("mend ", end) + 5;
  const int named = std::stoi(line.substr(last)) + 1;
  CHECK(line.substr(end) == "; and " + std::to_string(9000 - named) +
                                " more: the report in Markdown or JSON has them all");
  CHECK(named > 50);
}

TEST_CASE("a message of one long clause is cut after a whole character") {
  for (const std::size_t before : {0U, 1U, 2U}) {
    test::Sample sample;
    std::string text(before, 'x');
    for (std::size_t count = 0; count < 2000; ++count)
      text += "\u20ac";
    sample.assessment.findings[0].gaps[0].text = text;
    const std::string line = rendered(sample)[1];
    CHECK_FALSE(support::find_invalid_utf8(line));
    CHECK(line.size() < 1300);
    CHECK(line.ends_with("\u20ac\u2026 (cut here: the report in Markdown or JSON has all of it)"));
  }
}

TEST_CASE("a message of many lines says how many are left out") {
  test::Sample sample;
  std::vector<Gap>& gaps = sample.assessment.findings[0].gaps;
  gaps.resize(200, gaps[0]);
  for (Gap& gap : gaps)
    gap.text = std::string(400, 'x');
  const std::string line = rendered(sample)[1];
  CHECK(line.size() < 11'000);
  const auto shown = support::split(support::replace_all(line, "%0A", "\n"), '\n').size() - 2;
  CHECK(line.ends_with("%0Aand " + std::to_string(200 - shown) +
                       " more lines: the report in Markdown or JSON has them all"));
}

TEST_CASE("what the gate objects to is an error, and the rest is not") {
  test::Sample sample;
  sample.assessment.findings[2].outcome = Outcome::fail;
  GateResult gate;
  gate.verdicts = {{GateKey::no_claims,
                    GateSource::option,
                    "",
                    false,
                    "1 criterion claimed without documentation",
                    {{0, "DG1 is claimed without its documentation"}},
                    {}}};
  ReportInput input = sample.input();
  input.gate = &gate;
  const auto lines = lines_of(render_github(input, {}));
  CHECK(
      lines[0].starts_with("::error file=city.yaml,line=1,col=1,title=DG1 Data Inventory::DG1 is "
                           "claimed without its documentation%0A"));
  CHECK(lines[1].starts_with("::warning "));
  CHECK(lines.back().starts_with("wwc: The gate is missed: 0 of 1 demand met. "));
}

TEST_CASE("invalid input has its diagnostics as commands") {
  test::Sample sample;
  sample.diagnostics[0].severity = Severity::error;
  const auto lines = lines_of(
      render_invalid_github({sample.diagnostics, sample.sources, "0.1.0", &sample.catalog}));
  REQUIRE(lines.size() == 2);
  CHECK(lines[0].starts_with("::error file=city.yaml,line=2,col=1,title=WWC122::"));
  CHECK(lines[1] == "wwc: the input is invalid, and nothing was assessed: 1 error.");
  sample.diagnostics[0].severity = Severity::note;
  CHECK(render_invalid_github({sample.diagnostics, sample.sources, "0.1.0", nullptr})
            .starts_with("::notice file="));
}

TEST_CASE("of invalid input, too, the worst comes first") {
  test::Sample sample;
  sample.diagnostics.resize(11, sample.diagnostics[0]);
  sample.diagnostics[10].severity = Severity::error;
  const auto lines =
      lines_of(render_invalid_github({sample.diagnostics, sample.sources, "0.1.0", nullptr}));
  CHECK(lines.at(0).starts_with("::error "));
  CHECK(lines.at(9) == "::warning title=wwc::And 2 warnings more; the report lists them all");
}

}  // namespace wwc::report
