// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "gate/find_lowered.hpp"
#include "unit/gate/small_gate.hpp"

namespace wwc::gate {
namespace {

using test::SmallGate;

Threshold share(std::int64_t numerator, std::int64_t denominator) {
  return {Fraction{numerator, denominator}, "share"};
}

Threshold number(std::uint32_t count) {
  return {count, std::to_string(count)};
}

GateVerdict judged(SmallGate city, const Threshold& threshold) {
  city.demands.gate.fail_under = threshold;
  const GateResult result = city.judge();
  REQUIRE(result.verdicts.size() == 1);
  CHECK(result.verdicts[0].key == GateKey::fail_under);
  CHECK(result.held() == result.verdicts[0].held);
  CHECK(result.verdicts[0].held == result.verdicts[0].shortfall.empty());
  return result.verdicts[0];
}

TEST_CASE("shares are exact: 34 of 45 is above 75.5 % and below 75.56 % and 76 %") {
  CHECK(judged({34, 45}, share(755, 1000)).held);
  CHECK_FALSE(judged({34, 45}, share(7556, 10000)).held);
  CHECK(judged({34, 45}, share(7555, 10000)).held);
  CHECK_FALSE(judged({34, 45}, share(76, 100)).held);
  CHECK(judged({35, 45}, share(76, 100)).held);
  CHECK(judged({34, 45}, share(34, 45)).held);
  CHECK_FALSE(judged({33, 45}, share(34, 45)).held);
}

TEST_CASE("a share that is missed says how many more must pass") {
  CHECK(judged({34, 45}, share(76, 100)).shortfall == "34 of 45 pass, 35 must: 1 more");
  CHECK(judged({0, 45}, share(1, 1000)).shortfall == "0 of 45 pass, 1 must: 1 more");
  CHECK(judged({20, 45}, number(34)).shortfall == "20 of 45 pass, 34 must: 14 more");
}

TEST_CASE("100 % is every criterion") {
  CHECK(judged({45, 45}, share(100, 100)).held);
  CHECK(judged({44, 45}, share(100, 100)).shortfall == "44 of 45 pass, 45 must: 1 more");
}

TEST_CASE("a number is reached or it is not") {
  CHECK(judged({34, 45}, number(34)).held);
  CHECK_FALSE(judged({34, 45}, number(35)).held);
  CHECK(judged({1, 45}, number(1)).held);
  CHECK_FALSE(judged({0, 45}, number(1)).held);
}

TEST_CASE("only passes count, whatever is claimed, blocked or does not apply") {
  const SmallGate city{Outcome::pass, Outcome::claimed, Outcome::blocked, Outcome::not_applicable};
  CHECK(judged(city, share(1, 3)).held);
  CHECK(judged(city, share(34, 100)).shortfall == "1 of 3 pass, 2 must: 1 more");
}

TEST_CASE("criteria that are not counted earn nothing") {
  SmallGate city{Outcome::pass, Outcome::claimed};
  city.criterion(Outcome::pass).counted = false;
  CHECK_FALSE(judged(city, number(2)).held);
  CHECK_FALSE(judged(city, share(51, 100)).held);
}

TEST_CASE("a share of nothing is not reached") {
  const SmallGate city{Outcome::not_applicable};
  for (const Threshold& threshold : {share(1, 1000), share(1, 1), number(1)}) {
    CHECK(judged(city, threshold).shortfall == "no criterion is left to count");
  }
}

TEST_CASE("how many passes a threshold asks for is rounded up") {
  CHECK(least_passes(share(755, 1000), 45) == 34);
  CHECK(least_passes(share(7556, 10000), 45) == 35);
  CHECK(least_passes(share(1, 1000), 45) == 1);
  CHECK(least_passes(share(1, 1), 45) == 45);
  CHECK(least_passes(share(1, 1), 0) == 0);
  CHECK(least_passes(number(46), 45) == 46);
}

GateVerdict judged_level(SmallGate city, std::size_t level) {
  city.demands.gate.level = level;
  const GateResult result = city.judge();
  REQUIRE(result.verdicts.size() == 1);
  CHECK(result.verdicts[0].key == GateKey::level);
  CHECK(result.verdicts[0].value == city.catalog.levels[level].id);
  CHECK(result.verdicts[0].held == result.verdicts[0].shortfall.empty());
  return result.verdicts[0];
}

SmallGate with_levels(std::uint32_t passed, std::uint32_t possible) {
  SmallGate city(passed, possible);
  city.level("silver", 50);
  city.level("gold", 70);
  return city;
}

TEST_CASE("a level holds when it or a higher one is reached") {
  CHECK(judged_level(with_levels(5, 10), 0).held);
  CHECK(judged_level(with_levels(7, 10), 0).held);
  CHECK(judged_level(with_levels(7, 10), 1).held);
  CHECK_FALSE(judged_level(with_levels(6, 10), 1).held);
  CHECK_FALSE(judged_level(with_levels(4, 10), 0).held);
}

TEST_CASE("a level that is missed says how many more must pass") {
  CHECK(judged_level(with_levels(4, 10), 0).shortfall == "1 more must pass");
  CHECK(judged_level(with_levels(4, 10), 1).shortfall == "3 more must pass");
  CHECK(judged_level(with_levels(6, 10), 1).shortfall == "1 more must pass");
}

TEST_CASE("a level of claims is none") {
  SmallGate city{Outcome::claimed, Outcome::blocked, Outcome::claimed};
  city.level("silver", 50);
  CHECK(judged_level(city, 0).shortfall == "2 more must pass");
}

TEST_CASE("a level limited to a practice asks for passes there, and for the levels below it") {
  SmallGate city{Outcome::pass, Outcome::pass, Outcome::claimed};
  city.practice("Q");
  city.criterion(Outcome::claimed);
  city.criterion(Outcome::claimed);
  city.level("silver", 100, {0});
  city.level("gold", 50, {1});
  CHECK(judged_level(city, 0).shortfall == "1 more must pass");
  CHECK(judged_level(city, 1).shortfall == "2 more must pass");
  city.assessment.findings[2].outcome = Outcome::pass;
  CHECK(judged_level(city, 0).held);
  CHECK(judged_level(city, 1).shortfall == "1 more must pass");
  city.assessment.findings[3].outcome = Outcome::pass;
  CHECK(judged_level(city, 1).held);
}

TEST_CASE("a higher level does not hold over a lower one that is missed") {
  SmallGate city{Outcome::claimed};
  city.practice("Q");
  city.criterion(Outcome::pass);
  city.level("silver", 100, {0});
  city.level("gold", 100, {1});
  CHECK(judged_level(city, 1).shortfall == "1 more must pass");
}

TEST_CASE("a level over nothing that counts is missed, and not by zero") {
  SmallGate city{Outcome::not_applicable};
  city.level("silver", 50);
  CHECK(judged_level(city, 0).shortfall == "no criterion is left to count");
}

}  // namespace
}  // namespace wwc::gate
