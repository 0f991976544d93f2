// SPDX-License-Identifier: MIT
#include <algorithm>

#include <catch2/catch.hpp>

#include "unit/gate/small_gate.hpp"

namespace wwc::gate {
namespace {

using test::Earlier;
using test::faults_of;
using test::SmallGate;
using test::Texts;

/// A city that only promises not to get worse.
SmallGate ratchet(std::initializer_list<Outcome> outcomes) {
  SmallGate city{outcomes};
  city.catalog.id = "tiny";
  city.catalog.sha256 = std::string(64, 'c');
  city.catalog.levels = {};
  city.demands.gate.no_regress = true;
  return city;
}

Earlier earlier(SmallGate city) {
  PastAssessment result = city.summary();
  result.gate = {{"no_regress", "yes"}};
  return {std::move(result), {}, {}, false, false};
}

GateVerdict verdict_of(const GateResult& result, GateKey key) {
  const auto found = std::find_if(result.verdicts.begin(), result.verdicts.end(),
                                  [&](const GateVerdict& verdict) { return verdict.key == key; });
  REQUIRE(found != result.verdicts.end());
  return *found;
}

TEST_CASE("with a baseline, its gate and catalog are demanded too, last") {
  SmallGate city = ratchet({Outcome::pass});
  const GateResult result = city.judge(earlier(city));
  REQUIRE(result.verdicts.size() == 3);
  CHECK(result.verdicts[0].key == GateKey::no_regress);
  CHECK(result.verdicts[1].key == GateKey::same_gate);
  CHECK(result.verdicts[1].from == GateSource::baseline);
  CHECK(result.verdicts[2].key == GateKey::same_catalog);
  CHECK(result.verdicts[2].from == GateSource::baseline);
  CHECK(result.held());
  for (const GateVerdict& verdict : result.verdicts) {
    CHECK(verdict.notes.empty());
    CHECK(verdict.faults.empty());
  }
}

TEST_CASE("a pass that is lost is named with its cause") {
  const Earlier before = earlier(ratchet({Outcome::pass, Outcome::claimed}));
  SmallGate city = ratchet({Outcome::claimed, Outcome::claimed});
  city.assessment.findings[0].values_sha256 = "other";
  city.assessment.findings[0].answer_sha256 = "other";
  const GateVerdict verdict = verdict_of(city.judge(before), GateKey::no_regress);
  CHECK_FALSE(verdict.held);
  CHECK(verdict.shortfall == "1 criterion passed and no longer does");
  CHECK(faults_of(verdict) == Texts{"P1 passed and no longer does (answers changed)"});
  CHECK(verdict.faults[0].criterion == 0U);
}

TEST_CASE("a cause says what it is about") {
  SmallGate first = ratchet({Outcome::pass});
  first.assessment.findings[0].expires = Date{2026, 11, 30};
  SmallGate city = ratchet({Outcome::claimed});
  city.assessment.as_of.date = Date{2026, 12, 1};
  const auto faults = [&] {
    return faults_of(verdict_of(city.judge(earlier(first)), GateKey::no_regress));
  };
  CHECK(faults() == Texts{"P1 passed and no longer does (evidence aged: lapsed after 2026-11-30)"});
  city.catalog.sha256 = std::string(64, 'd');
  city.assessment.findings[0].answer_sha256 = "other";
  CHECK(faults() == Texts{"P1 passed and no longer does (answers changed; catalog changed)"});
}

TEST_CASE("a gain elsewhere does not hide a loss") {
  const Earlier before = earlier(ratchet({Outcome::pass, Outcome::claimed, Outcome::claimed}));
  SmallGate city = ratchet({Outcome::claimed, Outcome::pass, Outcome::pass});
  const GateResult result = city.judge(before);
  CHECK_FALSE(result.held());
  CHECK(verdict_of(result, GateKey::no_regress).faults.size() == 1);
}

TEST_CASE("several losses are counted and named in the order of the catalog") {
  const Earlier before = earlier(ratchet({Outcome::pass, Outcome::pass, Outcome::pass}));
  SmallGate city = ratchet({Outcome::not_applicable, Outcome::pass, Outcome::unanswered});
  const GateVerdict verdict = verdict_of(city.judge(before), GateKey::no_regress);
  CHECK(verdict.shortfall == "2 criteria passed and no longer do");
  CHECK(verdict.faults.at(0).text.starts_with("P1 "));
  CHECK(verdict.faults.at(1).text.starts_with("P3 "));
}

TEST_CASE("what changes without a pass before is no loss") {
  const Earlier before = earlier(ratchet({Outcome::pass, Outcome::claimed, Outcome::claimed}));
  SmallGate city = ratchet({Outcome::pass, Outcome::fail, Outcome::unanswered});
  CHECK(city.judge(before).held());
}

TEST_CASE("a pass whose criterion is gone from the catalog is lost") {
  const Earlier before = earlier(ratchet({Outcome::pass, Outcome::pass}));
  SmallGate city = ratchet({Outcome::pass});
  const GateVerdict verdict = verdict_of(city.judge(before), GateKey::no_regress);
  CHECK(faults_of(verdict) == Texts{"P2 passed and no longer does (catalog changed)"});
  CHECK_FALSE(verdict.faults[0].criterion);
}

TEST_CASE("a baseline in which nothing passed holds nothing, and that is said") {
  const Earlier before = earlier(ratchet({Outcome::claimed}));
  SmallGate city = ratchet({Outcome::pass});
  const GateVerdict verdict = verdict_of(city.judge(before), GateKey::no_regress);
  CHECK(verdict.held);
  CHECK(verdict.notes == Texts{"nothing passed in the baseline, so it holds nothing"});
  SmallGate worse = ratchet({Outcome::fail});
  CHECK(verdict_of(worse.judge(earlier(city)), GateKey::no_regress).notes.empty());
}

TEST_CASE("a gate that demands less than the baseline's is missed, each demand named") {
  SmallGate city = ratchet({Outcome::pass});
  city.level("silver", 10);
  city.level("gold", 20);
  Earlier before = earlier(city);
  before.gate.level = 1;
  before.gate.no_regress = true;
  before.gate.no_claims = true;
  city.demands.gate.level = 0;
  const GateResult result = city.judge(before);
  CHECK_FALSE(result.held());
  const GateVerdict verdict = verdict_of(result, GateKey::same_gate);
  CHECK(verdict.shortfall ==
        "2 demands lower than in the baseline: level, no_claims; `--allow-gate-change` accepts "
        "that");
  CHECK(faults_of(verdict) ==
        Texts{"`level: gold` was lowered to `silver`", "`no_claims` was dropped"});
  CHECK(verdict.notes.empty());
}

TEST_CASE("a lower gate that is allowed is still told") {
  SmallGate city = ratchet({Outcome::pass});
  Earlier before = earlier(city);
  before.gate.no_claims = true;
  before.gate_may_change = true;
  const GateResult result = city.judge(before);
  CHECK(result.held());
  const GateVerdict verdict = verdict_of(result, GateKey::same_gate);
  CHECK(verdict.notes == Texts{"`no_claims` was dropped"});
  CHECK(verdict.faults.empty());
  CHECK(verdict.shortfall.empty());
  before.gate_may_change = false;
  before.catalog_may_change = true;
  CHECK_FALSE(city.judge(before).held());
}

TEST_CASE("a demand of the baseline that cannot be read counts as lowered") {
  SmallGate city = ratchet({Outcome::pass});
  Earlier before = earlier(city);
  before.unread = {"`moon` was demanded, which this version does not know"};
  const GateVerdict verdict = verdict_of(city.judge(before), GateKey::same_gate);
  CHECK_FALSE(verdict.held);
  CHECK(faults_of(verdict) == before.unread);
  before.gate_may_change = true;
  CHECK(verdict_of(city.judge(before), GateKey::same_gate).notes == before.unread);
}

TEST_CASE("another text of the catalog is missed unless it is allowed") {
  SmallGate city = ratchet({Outcome::pass});
  Earlier before = earlier(city);
  before.result.catalog_sha256 = std::string(64, 'd');
  const GateVerdict missed = verdict_of(city.judge(before), GateKey::same_catalog);
  CHECK(missed.shortfall ==
        "the catalog is not the one of the baseline; `--allow-catalog-change` accepts that");
  CHECK(faults_of(missed).empty());
  before.gate_may_change = true;
  CHECK_FALSE(city.judge(before).held());
  before.catalog_may_change = true;
  const GateVerdict allowed = verdict_of(city.judge(before), GateKey::same_catalog);
  CHECK(allowed.held);
  CHECK(allowed.shortfall.empty());
  CHECK(allowed.notes == Texts{"the catalog is not the one of the baseline"});
}

TEST_CASE("a baseline without a digest of its catalog is of another one") {
  SmallGate city = ratchet({Outcome::pass});
  Earlier before = earlier(city);
  before.result.catalog_sha256.clear();
  CHECK_FALSE(city.judge(before).held());
}

}  // namespace
}  // namespace wwc::gate
