// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include <catch2/catch.hpp>

#include "plan/needless.hpp"
#include "plan/search.hpp"
#include "plan/shares.hpp"
#include "plan/ways.hpp"
#include "unit/plan/random_problem.hpp"

namespace wwc::plan {
namespace {

using test::Dice;
using test::random_problem;
using test::sharing_problem;

/// What each atom is paid for, by all candidates together.
std::vector<Weight> paid(const Problem& problem, const Shares& shares) {
  std::vector<Weight> sums(problem.atoms.size(), 0);
  for (const std::vector<Share>& of_candidate : shares) {
    for (const Share& share : of_candidate) {
      CHECK(share.weight >= 0);
      sums[share.atom] += share.weight;
    }
  }
  return sums;
}

/// The least that the first demand takes by these shares.
Weight least_of_demand(const Problem& problem, const WayTable& ways, const Shares& shares) {
  const Demand& demand = problem.demands.front();
  std::vector<Weight> least;
  for (const std::size_t candidate : demand.candidates)
    least.push_back(least_with_shares(ways.of[candidate], shares[candidate]));
  std::ranges::sort(least);
  Weight sum = 0;
  for (std::size_t i = 0; i < demand.at_least; ++i)
    sum += least[i];
  return sum;
}

Weight weight_of(const WayTable& ways, const std::vector<std::size_t>& atoms) {
  Weight weight = 0;
  for (const std::size_t atom : atoms)
    weight += ways.weights[atom];
  return weight;
}

/// True where the atoms meet all demands, by the ways of the candidates.
bool do_meet(const Problem& problem, const WayTable& ways, const std::vector<std::size_t>& atoms) {
  const Demand& demand = problem.demands.front();
  const auto count = std::ranges::count_if(demand.candidates, [&](std::size_t candidate) {
    return std::ranges::any_of(ways.of[candidate], [&](const Way& way) {
      return std::ranges::includes(atoms, way.atoms);
    });
  });
  return static_cast<std::uint32_t>(count) >= demand.at_least;
}

TEST_CASE("the shares of an atom never add up to more than it weighs") {
  for (std::uint32_t seed = 1; seed <= 300; ++seed) {
    CAPTURE(seed);
    Dice dice(seed + 40'000);
    const Problem problem = random_problem(dice, {12, 8, 10});
    const WayTable ways = find_ways(problem);
    const Shares even = even_shares(problem, ways);
    const Raised raised = raise_shares(even, problem, ways, Weight{200} << k_count_bits);
    for (const Shares& shares : {even, raised.shares}) {
      const std::vector<Weight> sums = paid(problem, shares);
      for (std::size_t atom = 0; atom < sums.size(); ++atom)
        CHECK(sums[atom] <= ways.weights[atom]);
    }
  }
}

TEST_CASE("raised shares bring the bound from below nearly to what a plan takes") {
  for (std::uint32_t seed = 1; seed <= 5; ++seed) {
    CAPTURE(seed);
    Dice dice(seed + 50'000);
    const Problem problem = sharing_problem(dice, {90, 3, 150});
    const WayTable ways = find_ways(problem);
    const Shares even = even_shares(problem, ways);
    const Raised raised = raise_shares(even, problem, ways, Weight{800} << k_count_bits);
    REQUIRE(do_meet(problem, ways, raised.atoms));
    const Weight upper = weight_of(ways, raised.atoms);
    const Weight before = least_of_demand(problem, ways, even);
    const Weight after = least_of_demand(problem, ways, raised.shares);
    CHECK(before < after);
    CHECK(after <= upper);
    CHECK(upper - after < (upper - before) / 2);
  }
}

TEST_CASE("nothing can be left out of what is left") {
  for (std::uint32_t seed = 1; seed <= 20; ++seed) {
    CAPTURE(seed);
    Dice dice(seed + 60'000);
    const Problem problem = sharing_problem(dice, {45, 3, 30});
    const WayTable ways = find_ways(problem);
    std::vector<std::size_t> all;
    for (std::size_t atom = 0; atom < problem.atoms.size(); ++atom)
      all.push_back(atom);
    const std::vector<std::size_t> needed = without_needless(problem, ways, all);
    CHECK(do_meet(problem, ways, needed));
    for (const std::size_t atom : needed) {
      std::vector<std::size_t> fewer = needed;
      std::erase(fewer, atom);
      CHECK_FALSE(do_meet(problem, ways, fewer));
    }
  }
}

TEST_CASE("a search that cannot finish ends with a plan of which nothing can be left out") {
  Dice dice(70'000);
  const Problem problem = sharing_problem(dice, {120, 5, 60});
  const WayTable ways = find_ways(problem);
  const std::optional<Solution> found = search(problem, ways, {500});
  REQUIRE(found);
  CHECK_FALSE(found->is_proven());
  CHECK(found->looked_at < 200'000);
  CHECK(do_meet(problem, ways, found->atoms));
  CHECK(without_needless(problem, ways, found->atoms) == found->atoms);
}

TEST_CASE("a bound that is known ends the search once a plan comes down to it") {
  Dice dice(80'000);
  const Problem problem = sharing_problem(dice, {45, 3, 20});
  const WayTable ways = find_ways(problem);
  const std::optional<Solution> thorough = search(problem, ways, {500});
  REQUIRE(thorough);
  const std::optional<Solution> quick = search(problem, ways, {500, thorough->cost});
  REQUIRE(quick);
  CHECK(quick->cost == thorough->cost);
  CHECK(quick->is_proven());
  CHECK(quick->looked_at < thorough->looked_at);
}

}  // namespace
}  // namespace wwc::plan
