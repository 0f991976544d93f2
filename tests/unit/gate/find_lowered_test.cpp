// SPDX-License-Identifier: MIT
#include "gate/find_lowered.hpp"

#include <catch2/catch.hpp>

#include "support/names.hpp"
#include "unit/gate/small_gate.hpp"

namespace wwc::gate {
namespace {

using test::SmallGate;
using test::Texts;

constexpr std::uint32_t k_criteria = 45;

Catalog sample_catalog() {
  SmallGate sample(3, k_criteria);
  sample.level("silver", 50);
  sample.level("gold", 70);
  return sample.catalog;
}

Texts lowered(const Gate& before, const Gate& after, const Catalog& catalog = sample_catalog()) {
  Texts texts;
  for (const GateFault& fault : find_lowered(before, after, catalog)) {
    CHECK(fault.text.find(support::name_of(fault.key.value())) != std::string::npos);
    texts.push_back(fault.text);
  }
  return texts;
}

Gate with_level(std::size_t level) {
  Gate gate;
  gate.level = level;
  return gate;
}

Gate with_share(std::int64_t numerator, std::int64_t denominator, const std::string& text) {
  Gate gate;
  gate.fail_under = Threshold{Fraction{numerator, denominator}, text};
  return gate;
}

Gate with_number(std::uint32_t number) {
  Gate gate;
  gate.fail_under = Threshold{number, std::to_string(number)};
  return gate;
}

Gate with_required(std::vector<std::size_t> criteria) {
  Gate gate;
  gate.require = std::move(criteria);
  return gate;
}

Gate with_days(std::uint32_t days) {
  Gate gate;
  gate.fresh_for_days = days;
  return gate;
}

/// A gate with every demand.
Gate everything() {
  Gate gate = with_level(1);
  gate.fail_under = Threshold{Fraction{3, 4}, "75%"};
  gate.require = {0, 2};
  gate.no_regress = gate.no_claims = gate.no_unchecked = gate.locked = gate.require_review = true;
  gate.fresh_for_days = 60;
  return gate;
}

TEST_CASE("the same gate, and one that demands more, lowers nothing") {
  CHECK(lowered(everything(), everything()).empty());
  CHECK(lowered({}, everything()).empty());
  CHECK(lowered({}, {}).empty());
  CHECK(lowered(with_level(0), with_level(1)).empty());
  CHECK(lowered(with_share(75, 100, "75%"), with_share(76, 100, "76%")).empty());
  CHECK(lowered(with_number(34), with_number(35)).empty());
  CHECK(lowered(with_required({0}), with_required({2, 0})).empty());
  CHECK(lowered(with_days(60), with_days(61)).empty());
}

TEST_CASE("each demand that is dropped is named") {
  CHECK(lowered(everything(), {}) ==
        Texts{"`level: gold` was dropped", "`fail_under: 75%` was dropped",
              "`require: P1,P3` was dropped", "`no_regress` was dropped",
              "`fresh_for: 60d` was dropped", "`no_claims` was dropped",
              "`no_unchecked` was dropped", "`locked` was dropped",
              "`require_review` was dropped"});
}

TEST_CASE("a switch that is written as `no` is dropped") {
  Gate before;
  before.no_claims = true;
  Gate after;
  after.no_claims = false;
  CHECK(lowered(before, after) == Texts{"`no_claims` was dropped"});
  CHECK(lowered(after, {}).empty());
}

TEST_CASE("a lower value of each demand is named with both values") {
  CHECK(lowered(with_level(1), with_level(0)) == Texts{"`level: gold` was lowered to `silver`"});
  CHECK(lowered(with_share(3, 4, "75%"), with_share(7499, 10000, "74.99%")) ==
        Texts{"`fail_under: 75%` was lowered to `74.99%`"});
  CHECK(lowered(with_number(34), with_number(33)) == Texts{"`fail_under: 34` was lowered to `33`"});
  CHECK(lowered(with_required({0, 2}), with_required({2})) ==
        Texts{"`require: P1,P3` was lowered to `P3`"});
  CHECK(lowered(with_days(60), with_days(59)) == Texts{"`fresh_for: 60d` was lowered to `59d`"});
}

TEST_CASE("a required criterion may not be exchanged for another") {
  CHECK(lowered(with_required({0}), with_required({1, 2})).size() == 1);
}

TEST_CASE("shares are compared as fractions, though they may ask for as many today") {
  // Both ask for 34 of 45.
  CHECK(lowered(with_share(755, 1000, "75.5%"), with_share(75, 100, "75%")).size() == 1);
  CHECK(lowered(with_share(3, 4, "75%"), with_share(75, 100, "75.0%")).empty());
}

TEST_CASE("a share and a number are compared by what they ask for") {
  // 75 % of 45 are 34.
  CHECK(lowered(with_share(3, 4, "75%"), with_number(34)).empty());
  CHECK(
      lowered(with_share(3, 4, "75%"), with_number(33)) ==
      Texts{"`fail_under: 75%` was lowered to `33`: that can be 33 of 45 criteria in place of 34"});
  CHECK(lowered(with_number(34), with_share(3, 4, "75%")).empty());
  CHECK(
      lowered(with_number(35), with_share(3, 4, "75%")) ==
      Texts{"`fail_under: 35` was lowered to `75%`: that can be 34 of 45 criteria in place of 35"});
}

TEST_CASE("a share and a number are compared by all that may count, not by what counts today") {
  Catalog catalog = SmallGate(3, 10).catalog;
  for (std::size_t criterion = 0; criterion < 4; ++criterion) {
    catalog.criteria[criterion].not_applicable_allowed = true;
  }
  const Gate share = with_share(7, 10, "70%");
  CHECK(lowered(share, with_number(6), catalog) ==
        Texts{"`fail_under: 70%` was lowered to `6`: that can be 6 of 10 criteria in place of 7"});
  CHECK(lowered(share, with_number(7), catalog).empty());
  // 70 % of the 6 that count in any case are 5.
  CHECK(lowered(with_number(5), share, catalog).empty());
  CHECK(lowered(with_number(6), share, catalog) ==
        Texts{"`fail_under: 6` was lowered to `70%`: that can be 5 of 6 criteria in place of 6"});
  catalog.criteria[9].status = CriterionStatus::retired;
  CHECK(lowered(share, with_number(6), catalog) ==
        Texts{"`fail_under: 70%` was lowered to `6`: that can be 6 of 9 criteria in place of 7"});
  catalog.criteria[8].status = CriterionStatus::future;
  CHECK(lowered(share, with_number(6), catalog).empty());
}

TEST_CASE("one demand that rises does not make up for another that falls") {
  Gate after = everything();
  after.level = 0;
  after.fresh_for_days = 90;
  CHECK(lowered(everything(), after) == Texts{"`level: gold` was lowered to `silver`"});
}

}  // namespace
}  // namespace wwc::gate
