// SPDX-License-Identifier: MIT
#include "plan/budget_search.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>

#include <catch2/catch.hpp>

#include "unit/plan/random_problem.hpp"

namespace wwc::plan {
namespace {

using test::Dice;
using test::random_problem;
using test::sharing_problem;

constexpr SearchLimits k_plenty{100'000};

bool fits(const Problem& problem, const WayTable& ways, std::uint64_t budget) {
  const std::optional<Solution> least = search(problem, ways, k_plenty);
  return least && least->cost <= budget;
}

/// One candidate less at a time, until the rest fits.
Problem lowered_step_by_step(Problem problem, const WayTable& ways, std::uint64_t budget) {
  while (!problem.demands.empty() && !fits(problem, ways, budget)) {
    if (--problem.demands.back().at_least == 0) problem.demands.pop_back();
  }
  return problem;
}

void check_buys_the_most(const Problem& problem, const WayTable& ways, std::uint64_t budget) {
  CAPTURE(budget);
  const Problem expected = lowered_step_by_step(problem, ways, budget);
  const std::optional<Affordable> bought = within_budget(problem, ways, budget, k_plenty);
  REQUIRE(bought.has_value() == !expected.demands.empty());
  if (!bought) return;
  CHECK(bought->solution.cost <= budget);
  REQUIRE(bought->demands.size() == expected.demands.size());
  for (std::size_t i = 0; i < expected.demands.size(); ++i)
    CHECK(bought->demands[i].at_least == expected.demands[i].at_least);
  CHECK(bought->solution.cost == search(expected, ways, k_plenty)->cost);
}

TEST_CASE("a budget buys as many candidates as lowering the demands one by one finds") {
  std::size_t bought = 0;
  for (std::uint32_t seed = 1; seed <= 100; ++seed) {
    CAPTURE(seed);
    Dice dice(seed + 90'000);
    const Problem problem = random_problem(dice, {9, 6, 7});
    const WayTable ways = find_ways(problem);
    const std::optional<Solution> least = search(problem, ways, k_plenty);
    if (!least || least->cost == 0) continue;
    ++bought;
    for (std::uint64_t budget = 0; budget < least->cost; ++budget)
      check_buys_the_most(problem, ways, budget);
  }
  CHECK(bought > 30);
}

TEST_CASE("a budget is searched with a tenth of the partial plans") {
  Dice dice(95'000);
  Problem problem = sharing_problem(dice, {30, 4, 18});
  const WayTable ways = find_ways(problem);
  const SearchLimits limits{500};
  const std::optional<Solution> whole = search(problem, ways, limits);
  REQUIRE(whole);
  const std::optional<Affordable> bought = within_budget(problem, ways, whole->cost - 5, limits);
  REQUIRE(bought);
  problem.demands = bought->demands;
  const std::optional<Solution> tenth = search(problem, ways, {50});
  REQUIRE(tenth);
  CHECK(bought->solution.looked_at == tenth->looked_at);
  CHECK(bought->solution.atoms == tenth->atoms);
  CHECK(bought->solution.looked_at < search(problem, ways, limits)->looked_at);
}

TEST_CASE("a quick search keeps what is known of the least") {
  Dice dice(80'000);
  const Problem problem = sharing_problem(dice, {45, 3, 20});
  const WayTable ways = find_ways(problem);
  const std::optional<Solution> thorough = search(problem, ways, {500});
  REQUIRE(thorough);
  const std::optional<Solution> quick = search_quickly(problem, ways, {5'000, thorough->cost});
  REQUIRE(quick);
  CHECK(quick->lower_bound == thorough->cost);
}

}  // namespace
}  // namespace wwc::plan
