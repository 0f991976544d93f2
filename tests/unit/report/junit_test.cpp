// SPDX-License-Identifier: MIT
#include <string>

#include <catch2/catch.hpp>

#include "report/formats.hpp"
#include "unit/report/sample.hpp"

namespace wwc::report {
namespace {

std::string rendered(const test::Sample& sample) {
  return render_junit(sample.input(), {});
}

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a practice is a suite and a criterion a case") {
  const std::string xml = rendered(test::Sample{});
  CHECK(contains(xml,
                 "<testsuite name=\"DG Data Governance\" package=\"tiny-2018\" id=\"0\" "
                 "timestamp=\"2026-11-01T00:00:00\" hostname=\"localhost\" tests=\"2\" "
                 "failures=\"1\" errors=\"0\" skipped=\"0\" time=\"0\">"));
  CHECK(contains(xml, "<testsuite name=\"OD Open Data\" package=\"tiny-2018\" id=\"1\""));
  CHECK(contains(
      xml,
      "<testcase name=\"DG1 Data Inventory\" classname=\"tiny-2018.DG\" time=\"0\">\n"
      "      <failure message=\"claimed, not yet documented\" type=\"claimed\">A copy of the "
      "inventory: mend it: evidence/inventory.csv: no such file</failure>\n"));
  CHECK(contains(xml, "<testcase name=\"DG2 Roles\" classname=\"tiny-2018.DG\" time=\"0\"/>"));
  CHECK(contains(xml, "Your city has a policy: answer it\nThe policy: attach it</failure>"));
}

TEST_CASE("every outcome but a pass fails, and what does not apply is skipped") {
  const auto [outcome, element] = GENERATE(table<Outcome, std::string>({
      {Outcome::fail, "type=\"fail\""},
      {Outcome::unanswered, "type=\"unanswered\""},
      {Outcome::blocked, "type=\"blocked\""},
      {Outcome::claimed, "type=\"claimed\""},
      {Outcome::not_applicable, "<skipped message=\"does not apply\">No &lt;harbor&gt;</skipped>"},
  }));
  test::Sample sample;
  sample.assessment.findings[1].outcome = outcome;
  sample.answers.criteria[1].justification = "No\n<harbor>";
  const std::string xml = rendered(sample);
  CHECK(contains(xml, element));
  const bool is_skipped = outcome == Outcome::not_applicable;
  CHECK(contains(xml, is_skipped ? "failures=\"1\" errors=\"0\" skipped=\"1\""
                                 : "failures=\"2\" errors=\"0\" skipped=\"0\""));
}

TEST_CASE("what is not counted is no case") {
  test::Sample sample;
  sample.assessment.findings[2].counted = false;
  CHECK_FALSE(contains(rendered(sample), "OD1"));
}

TEST_CASE("the demands of a gate are a suite of their own") {
  test::Sample sample;
  GateResult gate;
  gate.verdicts = {
      {GateKey::level, GateSource::option, "gold", false, "1 criterion more must pass", {}, {}},
      {GateKey::no_claims, GateSource::file, "", true, "", {}, {}},
      {GateKey::locked, GateSource::file, "", false, "2", {{0, "DG1 a"}, {{}, "b\nc"}}, {}}};
  ReportInput input = sample.input();
  input.gate = &gate;
  const std::string xml = render_junit(input, {});
  CHECK(contains(xml, "<testsuite name=\"gate\" package=\"tiny-2018\" id=\"0\""));
  CHECK(contains(xml,
                 "<testcase name=\"level gold\" classname=\"tiny-2018.gate\" time=\"0\">\n"
                 "      <failure message=\"1 criterion more must pass\" type=\"level\"/>"));
  CHECK(contains(xml, "<failure message=\"2\" type=\"locked\">DG1 a\nb c</failure>"));
  CHECK(contains(xml, "<testcase name=\"no_claims\" classname=\"tiny-2018.gate\" time=\"0\"/>"));
}

TEST_CASE("text from files cannot end an element") {
  test::Sample sample;
  sample.answers.city.name = "</property><x a=\"";
  sample.assessment.findings[0].gaps[0].action = "</failure>\x01";
  const std::string xml = rendered(sample);
  CHECK_FALSE(contains(xml, "</property><x"));
  CHECK(contains(xml, "&lt;/failure&gt;&lt;U+0001&gt;</failure>"));
}

}  // namespace wwc::report
