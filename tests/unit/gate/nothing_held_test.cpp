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

/// Everything that can be demanded without a baseline.
void demand_everything(SmallGate& city) {
  city.level("silver", 50);
  city.demands.gate.level = 0;
  city.demands.gate.fail_under = Threshold{std::uint32_t{1}, "1"};
  city.demands.gate.require = {0};
  city.demands.gate.fresh_for_days = 60;
  city.demands.gate.no_claims = true;
  city.demands.gate.no_unchecked = true;
  city.demands.gate.locked = true;
  city.demands.gate.require_review = true;
  city.lock.exists = true;
  city.lock.files = 1;
  city.lock.reviews = 1;
}

GateVerdict verdict_of(const GateResult& result, GateKey key) {
  const auto found = std::ranges::find(result.verdicts, key, &GateVerdict::key);
  REQUIRE(found != result.verdicts.end());
  return *found;
}

TEST_CASE("where no criterion is left to count every demand is missed") {
  SmallGate city{Outcome::not_applicable, Outcome::not_applicable};
  demand_everything(city);
  const GateResult result = city.judge();
  REQUIRE(result.verdicts.size() == 8);
  for (const GateVerdict& verdict : result.verdicts) {
    CAPTURE(static_cast<int>(verdict.key));
    CHECK_FALSE(verdict.held);
    CHECK(verdict.notes.empty());
    CHECK(verdict.shortfall == (verdict.key == GateKey::require ? "1 criterion does not pass"
                                                                : "no criterion is left to count"));
  }
}

TEST_CASE("with all of them met, each of the same demands holds") {
  SmallGate city{Outcome::pass, Outcome::pass};
  demand_everything(city);
  CHECK(city.judge().held());
}

TEST_CASE("a ratchet over nothing that counts is missed, and the gate is still compared") {
  SmallGate city{Outcome::not_applicable};
  city.demands.gate.no_regress = true;
  const GateResult result = city.judge(Earlier{city.summary(), {}, {}, false, false});
  CHECK(verdict_of(result, GateKey::no_regress).shortfall == "no criterion is left to count");
  CHECK(verdict_of(result, GateKey::same_gate).held);
}

TEST_CASE("that nothing is claimed is noted where nothing could be") {
  SmallGate city{Outcome::fail, Outcome::unanswered};
  city.demands.gate.no_claims = true;
  const Texts notes = city.judge().verdicts.at(0).notes;
  CHECK(notes == Texts{"no criterion is satisfied by its answers, so it holds nothing"});
  city.criterion(Outcome::blocked);
  CHECK(city.judge().verdicts.at(0).held);
  CHECK(city.judge().verdicts.at(0).notes.empty());
}

TEST_CASE("a lock without files is noted") {
  SmallGate city{Outcome::pass};
  city.demands.gate.locked = true;
  city.lock.exists = true;
  CHECK(city.judge().verdicts.at(0).held);
  CHECK(city.judge().verdicts.at(0).notes == Texts{"nothing is locked, so it holds nothing"});
  city.lock.files = 1;
  CHECK(city.judge().verdicts.at(0).notes.empty());
}

TEST_CASE("a baseline without a gate holds nothing by it, and that is said") {
  SmallGate city{Outcome::pass};
  Earlier earlier{city.summary(), {}, {}, false, false};
  CHECK(verdict_of(city.judge(earlier), GateKey::same_gate).notes ==
        Texts{"the baseline records no gate, so it holds nothing"});
  earlier.result.gate = {{"no_regress", "yes"}};
  earlier.gate.no_regress = true;
  city.demands.gate.no_regress = true;
  CHECK(verdict_of(city.judge(earlier), GateKey::same_gate).notes.empty());
}

TEST_CASE("another file in the place of the baseline lowers the gate") {
  SmallGate city{Outcome::pass};
  Earlier earlier{city.summary(), {}, {}, false, false};
  earlier.result.gate = {{"baseline", "a/old.json"}};
  earlier.gate.baseline = "a/old.json";
  const auto verdict_with = [&](const std::string& path) {
    city.demands.baseline_in_file = path;
    return verdict_of(city.judge(earlier), GateKey::same_gate);
  };
  CHECK(verdict_with("a/old.json").held);
  CHECK(verdict_with("./a//old.json").held);
  CHECK_FALSE(verdict_with("old.json").held);
  CHECK_FALSE(verdict_with("a/link/../old.json").held);
  CHECK(faults_of(verdict_with("b.json")) ==
        Texts{"`baseline: a/old.json` was changed to `b.json`"});
  CHECK(verdict_with("b.json").faults.at(0).key == GateKey::same_gate);
  CHECK(faults_of(verdict_with("")) == Texts{"`baseline: a/old.json` was dropped"});
  earlier.gate.baseline = "../old.json";
  CHECK(verdict_with("../old.json").held);
  CHECK_FALSE(verdict_with("../weak.json").held);
  earlier.gate.baseline = "a/old.json";
  earlier.gate_may_change = true;
  CHECK(verdict_with("b.json").held);
  CHECK(verdict_with("b.json").notes == Texts{"`baseline: a/old.json` was changed to `b.json`"});
  earlier.gate.baseline.clear();
  CHECK(verdict_with("b.json").notes.empty());
}

}  // namespace
}  // namespace wwc::gate
