// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "small_case.hpp"

using namespace wwc;
using namespace wwc::test;

namespace {

/// P1 is not met, and P2 needs it.
SmallCase chain() {
  SmallCase subject;
  subject.own(k_no);
  subject.add_criterion().prerequisites = {0};
  subject.own(k_yes);
  return subject;
}

}  // namespace

TEST_CASE("a criterion that is taken to pass passes, says so, and frees what needs it") {
  SmallCase subject = chain();
  CHECK(subject.assess().score.passed == 0);
  subject.answers.assumptions = {{"P1=pass", 0, std::nullopt}};
  const Assessment assessment = subject.assess();
  CHECK(assessment.score.passed == 2);
  CHECK(assessment.score.unchecked == 0);
  const Finding& taken = assessment.findings[0];
  CHECK(taken.outcome == Outcome::pass);
  CHECK(taken.assumed);
  CHECK_FALSE(taken.unchecked);
  CHECK(taken.gaps.empty());
  CHECK_FALSE(taken.expires);
  REQUIRE_FALSE(taken.reasons.empty());
  CHECK(taken.reasons[0] == "taken to pass by an assumption; without it the outcome is `fail`");
  CHECK(assessment.findings[1].outcome == Outcome::pass);
  REQUIRE(assessment.assumptions.size() == 1);
  CHECK(assessment.assumptions[0].text == "P1=pass");
}

TEST_CASE("a criterion that passes anyway keeps what it has") {
  SmallCase subject;
  subject.catalog.criteria[0].measure = Measure{Frequency{Cadence::year}};
  subject.own(std::vector<Date>{{2026, 1, 1}});
  subject.answers.assumptions = {{"P1=pass", 0, std::nullopt}};
  const Finding finding = subject.finding();
  CHECK(finding.expires == Date(2027, 1, 1));
  CHECK(finding.reasons[0] == "taken to pass by an assumption, and passes without it");
  CHECK_FALSE(finding.assumed);
}

TEST_CASE("an entry that is taken to be ok asks for nothing more, and says so") {
  SmallCase subject;
  subject.items(1, {k_yes});
  subject.entry("plan", {});
  CHECK(subject.finding().outcome == Outcome::claimed);
  subject.answers.assumptions = {{"P1.plan=ok", std::nullopt, EntryRef{0, 0}}};
  const Finding finding = subject.finding();
  CHECK(finding.outcome == Outcome::pass);
  CHECK(finding.documentation[0].state == EntryState::ok);
  CHECK(finding.documentation[0].lacks.empty());
  REQUIRE_FALSE(finding.documentation[0].details.empty());
  CHECK(finding.documentation[0].details[0] == "taken to be ok by an assumption");
  CHECK(finding.assumed);
  CHECK_FALSE(finding.unchecked);
  CHECK(finding.reasons[0] == "passes with what is assumed: P1.plan=ok");
}

TEST_CASE("a pass with an answer that is assumed says so, and stays unchecked where it was") {
  SmallCase subject;
  subject.items(1, {k_yes});
  subject.entry("link", {url("https://city.example/plan")});
  REQUIRE(subject.finding().unchecked);
  CHECK_FALSE(subject.finding().assumed);
  subject.answers.assumptions = {{"P1.a=yes", std::nullopt, std::nullopt, 0}};
  const Finding finding = subject.finding();
  CHECK(finding.assumed);
  CHECK(finding.unchecked);
  CHECK(finding.reasons[0] == "passes with what is assumed: P1.a=yes");
  subject.answers.criteria[0].checklist[0].met = Choice::no;
  CHECK_FALSE(subject.finding().assumed);
}
