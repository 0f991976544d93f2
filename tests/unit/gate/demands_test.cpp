// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "unit/gate/small_gate.hpp"

namespace wwc::gate {
namespace {

using test::faults_of;
using test::SmallGate;
using test::Texts;

GateVerdict only_verdict(SmallGate& city, GateKey key) {
  const GateResult result = city.judge();
  REQUIRE(result.verdicts.size() == 1);
  const GateVerdict& verdict = result.verdicts[0];
  CHECK(verdict.key == key);
  CHECK(result.held() == verdict.held);
  CHECK(verdict.held == verdict.shortfall.empty());
  return verdict;
}

TEST_CASE("a gate without demands does not hold") {
  SmallGate city(3, 3);
  const GateResult result = city.judge();
  CHECK(result.verdicts.empty());
  CHECK_FALSE(result.held());
}

TEST_CASE("one demand that is missed is a gate that is missed") {
  SmallGate city(2, 3);
  city.level("silver", 50);
  city.demands.gate.level = 0;
  city.demands.gate.no_claims = true;
  city.demands.gate.no_unchecked = true;
  const GateResult result = city.judge();
  REQUIRE(result.verdicts.size() == 3);
  CHECK(result.verdicts[0].held);
  CHECK(result.verdicts[1].key == GateKey::no_claims);
  CHECK_FALSE(result.verdicts[1].held);
  CHECK(result.verdicts[2].held);
  CHECK_FALSE(result.held());
}

TEST_CASE("a demand that a file lifts with `no` is none") {
  SmallGate city{Outcome::claimed};
  city.demands.gate.no_claims = false;
  CHECK(city.judge().verdicts.empty());
}

TEST_CASE("a verdict says whether an option or the file demands it") {
  SmallGate city(2, 3);
  city.demands.gate.no_claims = true;
  city.demands.gate.no_unchecked = true;
  city.demands.from_options.no_claims = true;
  const GateResult result = city.judge();
  CHECK(result.verdicts.at(0).from == GateSource::option);
  CHECK(result.verdicts.at(1).from == GateSource::file);
}

TEST_CASE("each criterion that is required must pass, and nothing else will do") {
  SmallGate city{Outcome::pass,       Outcome::claimed, Outcome::fail,
                 Outcome::unanswered, Outcome::blocked, Outcome::not_applicable};
  city.demands.gate.require = {5, 4, 3, 2, 1, 0};
  const GateVerdict verdict = only_verdict(city, GateKey::require);
  CHECK(verdict.value == "P6,P5,P4,P3,P2,P1");
  CHECK(verdict.shortfall == "5 criteria do not pass");
  CHECK(faults_of(verdict) == Texts{"P2 must pass, and its outcome is claimed",
                                    "P3 must pass, and its outcome is fail",
                                    "P4 must pass, and its outcome is unanswered",
                                    "P5 must pass, and its outcome is blocked",
                                    "P6 must pass, and its outcome is not applicable"});
  CHECK(verdict.faults[0].criterion == 1U);
}

TEST_CASE("a required criterion that is not counted is told, whether it passes or not") {
  SmallGate city{Outcome::pass, Outcome::pass};
  city.catalog.criteria[1].status = CriterionStatus::retired;
  city.assessment.findings[1].counted = false;
  city.demands.gate.require = {0, 1};
  const GateVerdict verdict = only_verdict(city, GateKey::require);
  CHECK(verdict.held);
  CHECK(verdict.notes == Texts{"P2 is retired in the catalog, and not counted"});
}

TEST_CASE("one required criterion that does not pass is one, and those not required are none") {
  SmallGate city{Outcome::pass, Outcome::not_applicable, Outcome::claimed};
  city.demands.gate.require = {1, 0};
  CHECK(only_verdict(city, GateKey::require).shortfall == "1 criterion does not pass");
  city.demands.gate.require = {0};
  CHECK(only_verdict(city, GateKey::require).held);
}

SmallGate expiring(Date last_day) {
  SmallGate city{Outcome::claimed};
  city.criterion(Outcome::pass).expires = last_day;
  city.criterion(Outcome::pass);
  city.demands.gate.fresh_for_days = 60;
  return city;
}

TEST_CASE("what counts through the day that is asked is fresh, a day less is not") {
  // 60 days after 2026-11-01.
  for (const Date last_day : {Date{2026, 12, 31}, Date{2027, 1, 1}}) {
    SmallGate city = expiring(last_day);
    CHECK(only_verdict(city, GateKey::fresh_for).held);
  }
  SmallGate city = expiring(Date{2026, 12, 30});
  const GateVerdict verdict = only_verdict(city, GateKey::fresh_for);
  CHECK(verdict.value == "60d");
  CHECK(verdict.shortfall == "1 criterion expires sooner");
  CHECK(faults_of(verdict) == Texts{"P2 passes through 2026-12-30 only, and 2026-12-31 is asked"});
  CHECK(verdict.faults[0].criterion == 1U);
}

TEST_CASE("days are those of the calendar, over the end of February too") {
  SmallGate city = expiring(Date{2028, 3, 1});
  city.assessment.as_of.date = Date{2028, 2, 28};
  city.demands.gate.fresh_for_days = 2;
  CHECK(only_verdict(city, GateKey::fresh_for).held);
  city.demands.gate.fresh_for_days = 3;
  CHECK_FALSE(only_verdict(city, GateKey::fresh_for).held);
}

TEST_CASE("only passes are asked to be fresh") {
  SmallGate city = expiring(Date{2027, 12, 31});
  city.assessment.findings[0].expires = Date{2026, 11, 2};
  city.criterion(Outcome::pass).expires = Date{2026, 11, 2};
  city.assessment.findings.back().counted = false;
  CHECK(only_verdict(city, GateKey::fresh_for).held);
  city.assessment.findings.back().counted = true;
  CHECK_FALSE(only_verdict(city, GateKey::fresh_for).held);
}

TEST_CASE("two that expire sooner are named in the order of the catalog") {
  SmallGate city = expiring(Date{2026, 11, 2});
  city.assessment.findings[2].expires = Date{2026, 11, 1};
  const GateVerdict verdict = only_verdict(city, GateKey::fresh_for);
  CHECK(verdict.shortfall == "2 criteria expire sooner");
  CHECK(faults_of(verdict).at(1).starts_with("P3 passes through 2026-11-01 only"));
}

TEST_CASE("a claim without documentation is in the way of no_claims, other outcomes are not") {
  SmallGate city{Outcome::pass, Outcome::fail, Outcome::unanswered, Outcome::blocked,
                 Outcome::not_applicable};
  city.demands.gate.no_claims = true;
  CHECK(only_verdict(city, GateKey::no_claims).held);
  city.criterion(Outcome::claimed).counted = false;
  CHECK(only_verdict(city, GateKey::no_claims).held);
  city.criterion(Outcome::claimed);
  const GateVerdict verdict = only_verdict(city, GateKey::no_claims);
  CHECK(verdict.value.empty());
  CHECK(verdict.shortfall == "1 criterion claimed without documentation");
  CHECK(faults_of(verdict) == Texts{"P7 is claimed without its documentation"});
}

TEST_CASE("a pass on links alone is in the way of no_unchecked") {
  SmallGate city{Outcome::pass, Outcome::pass, Outcome::claimed};
  city.demands.gate.no_unchecked = true;
  CHECK(only_verdict(city, GateKey::no_unchecked).held);
  city.assessment.findings[1].unchecked = true;
  const GateVerdict one = only_verdict(city, GateKey::no_unchecked);
  CHECK(one.shortfall == "1 criterion passes on links or text alone");
  CHECK(faults_of(one) == Texts{"P2 passes on links or text alone"});
  city.assessment.findings[0].unchecked = true;
  CHECK(only_verdict(city, GateKey::no_unchecked).shortfall ==
        "2 criteria pass on links or text alone");
}

TEST_CASE("what is demanded of passes notes that there are none") {
  SmallGate city{Outcome::claimed, Outcome::fail};
  city.demands.gate.fresh_for_days = 60;
  city.demands.gate.no_unchecked = true;
  for (const GateVerdict& verdict : city.judge().verdicts) {
    CHECK(verdict.held);
    CHECK(verdict.notes == Texts{"no criterion passes, so it holds nothing"});
  }
  city.criterion(Outcome::pass);
  for (const GateVerdict& verdict : city.judge().verdicts) {
    CHECK(verdict.notes.empty());
  }
}

TEST_CASE("without a lock nothing is locked") {
  SmallGate city{Outcome::pass};
  city.demands.gate.locked = true;
  const GateVerdict verdict = only_verdict(city, GateKey::locked);
  CHECK(verdict.shortfall == "there is no lock: run `wwc evidence lock`");
  CHECK(verdict.faults.empty());
  CHECK(verdict.notes.empty());
}

TEST_CASE("evidence must be as the lock has it") {
  SmallGate city{Outcome::pass};
  city.demands.gate.locked = true;
  city.lock.exists = true;
  CHECK(only_verdict(city, GateKey::locked).held);
  city.lock.differences = {{std::nullopt, "`a.pdf` is not as it was locked"}};
  CHECK(only_verdict(city, GateKey::locked).shortfall == "1 difference from the lock");
  city.lock.differences.push_back({std::nullopt, "`b.pdf` is not in the lock"});
  const GateVerdict verdict = only_verdict(city, GateKey::locked);
  CHECK(verdict.shortfall == "2 differences from the lock");
  CHECK(faults_of(verdict) ==
        Texts{"`a.pdf` is not as it was locked", "`b.pdf` is not in the lock"});
}

TEST_CASE("there must be a sign-off, and none void or unrecorded") {
  SmallGate city{Outcome::pass};
  city.demands.gate.require_review = true;
  CHECK(only_verdict(city, GateKey::require_review).shortfall == "no criterion is signed off");
  city.lock.reviews = 3;
  CHECK(only_verdict(city, GateKey::require_review).held);
  city.lock.review_faults = {{0, "the sign-off of P1 is void"}};
  CHECK(only_verdict(city, GateKey::require_review).shortfall ==
        "1 sign-off void, not recorded or gone");
  city.lock.review_faults.push_back({0, "the sign-off of P1 is unrecorded"});
  const GateVerdict verdict = only_verdict(city, GateKey::require_review);
  CHECK(verdict.shortfall == "2 sign-offs void, not recorded or gone");
  CHECK(verdict.faults.at(1).text == "the sign-off of P1 is unrecorded");
}

TEST_CASE("faults of the lock are in the way of nothing else") {
  SmallGate city{Outcome::pass};
  city.lock.differences = {{std::nullopt, "`a.pdf` is not as it was locked"}};
  city.lock.review_faults = {{0, "the sign-off of P1 is void"}};
  city.demands.gate.no_claims = true;
  CHECK(only_verdict(city, GateKey::no_claims).held);
}

}  // namespace
}  // namespace wwc::gate
