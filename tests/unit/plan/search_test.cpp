// SPDX-License-Identifier: MIT
#include "plan/search.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

#include <catch2/catch.hpp>

#include "plan/needless.hpp"
#include "unit/plan/brute_force.hpp"
#include "unit/plan/random_problem.hpp"

namespace wwc::plan {
namespace {

using test::check_keeps_its_word;
using test::Dice;
using test::least_by_trying;
using test::random_problem;

constexpr std::size_t k_plenty = 100'000;

TEST_CASE("the least of thousands of small problems is what trying everything finds") {
  std::size_t solved = 0;
  for (std::uint32_t seed = 1; seed <= 3000; ++seed) {
    Dice dice(seed);
    const Problem problem = random_problem(dice, {7 + dice.below(3), 5, 2 + dice.below(5)});
    const std::optional<std::uint64_t> least = least_by_trying(problem);
    const std::optional<Solution> found = search(problem, find_ways(problem), {k_plenty});
    CAPTURE(seed);
    REQUIRE(found.has_value() == least.has_value());
    if (!found) continue;
    ++solved;
    REQUIRE(found->cost == *least);
    REQUIRE(found->is_proven());
    check_keeps_its_word(problem, *found);
  }
  CHECK(solved > 1500);
}

TEST_CASE("a search that is cut short never claims more than it knows") {
  std::size_t unproven = 0;
  for (std::uint32_t seed = 1; seed <= 1000; ++seed) {
    Dice dice(seed);
    const Problem problem = random_problem(dice, {9, 6, 6});
    const std::optional<std::uint64_t> least = least_by_trying(problem);
    const std::optional<Solution> found = search(problem, find_ways(problem), {2});
    CAPTURE(seed);
    REQUIRE(found.has_value() == least.has_value());
    if (!found) continue;
    CHECK(found->lower_bound <= *least);
    CHECK(found->cost >= *least);
    check_keeps_its_word(problem, *found);
    if (!found->is_proven()) ++unproven;
  }
  CHECK(unproven > 0);
}

TEST_CASE("where ways were left out nothing is claimed of plans that use them") {
  std::size_t dearer = 0;
  std::size_t bounded = 0;
  for (std::uint32_t seed = 1; seed <= 1000; ++seed) {
    Dice dice(seed);
    const Problem problem = random_problem(dice, {9, 6, 6});
    const std::optional<std::uint64_t> least = least_by_trying(problem);
    WayTable ways = find_ways(problem);
    // The lightest are left out, so that plans without them differ; of every third candidate all
    // are there.
    for (std::size_t i = 0; i < ways.of.size(); ++i) {
      if (i % 3 == 0 || ways.of[i].size() < 2) continue;
      ways.of[i].erase(ways.of[i].begin());
      ways.complete[i] = false;
    }
    const std::optional<Solution> found = search(problem, ways, {k_plenty});
    if (!found) continue;
    CAPTURE(seed);
    REQUIRE(least);
    CHECK(found->lower_bound <= *least);
    CHECK((!found->is_proven() || found->cost == *least));
    check_keeps_its_word(problem, *found);
    // By the rules themselves nothing can be left out, however few ways are known.
    CHECK(without_needless(problem, found->atoms) == found->atoms);
    if (found->cost > *least) ++dearer;
    if (!ways.is_complete() && found->lower_bound > 0) ++bounded;
  }
  CHECK(dearer > 50);
  CHECK(bounded > 50);
}

TEST_CASE("a chain of candidates is followed without a look at plans that break it") {
  constexpr std::size_t k_length = 50;
  Problem problem;
  for (std::size_t i = 0; i < k_length; ++i) {
    problem.atoms.push_back({1 + i % 7});
    problem.nodes.push_back({i, 0, {}});
    // Each waits for the next, so that the order in which they stand is no help.
    problem.candidates.push_back({i, {}});
    if (i + 1 < k_length) problem.candidates.back().prerequisites.push_back(i + 1);
  }
  problem.demands = {{{0}, 1, 3, 2}};
  const std::optional<Solution> found = search(problem, find_ways(problem), {k_plenty});
  REQUIRE(found);
  CHECK(found->is_proven());
  CHECK(found->atoms.size() == k_length);
  CHECK(found->looked_at <= 2 * k_length);
}

TEST_CASE("what a demand leaves to choose is not taken for a must") {
  Problem problem;
  problem.atoms = {{5}, {3}, {1}};
  problem.nodes = {{0, 0, {}}, {1, 0, {}}, {2, 0, {}}};
  problem.candidates = {{0, {}}, {1, {0}}, {2, {}}};
  problem.demands = {{{1, 2}, 1}};
  const std::optional<Solution> found = search(problem, find_ways(problem), {k_plenty});
  REQUIRE(found);
  CHECK(found->cost == 1);
  problem.demands = {{{1, 2}, 2}};
  CHECK(search(problem, find_ways(problem), {k_plenty}).value().cost == 9);
  // One that cannot hold leaves none to choose among the others.
  problem.atoms[2].allowed = false;
  problem.demands = {{{1, 2}, 1}};
  CHECK(search(problem, find_ways(problem), {k_plenty}).value().cost == 8);
}

TEST_CASE("a plan that is made of everything is proven where nothing lighter was left out") {
  Problem problem;
  problem.atoms = {{5}, {3}};
  problem.nodes = {{0, 0, {}}, {1, 0, {}}};
  problem.candidates = {{0, {}}, {1, {}}};
  problem.demands = {{{0}, 1}};
  // Not one partial plan may be kept.
  const std::optional<Solution> found = search(problem, find_ways(problem), {0});
  REQUIRE(found);
  CHECK(found->atoms == std::vector<std::size_t>{0});
  CHECK(found->lower_bound == 5);
  CHECK(found->is_proven());
}

TEST_CASE("what nobody has proved to be needed counts for a plan, but not for what bounds it") {
  Problem problem;
  problem.atoms = {{10}, {8}};
  problem.nodes = {{0, 0, {}}, {1, 0, {}}};
  problem.candidates = {{0, {}}, {1, {}}};
  problem.demands = {{{0, 1}, 1}};
  const auto bound_with = [&](std::uint64_t doubt) {
    problem.atoms[0].doubt = doubt;
    const Solution found = search(problem, find_ways(problem), {k_plenty}).value();
    CHECK(found.cost == 8);
    return found.lower_bound;
  };
  CHECK(bound_with(0) == 8);
  CHECK(bound_with(2) == 8);
  CHECK(bound_with(6) == 4);
  // What is known before holds all the same.
  CHECK(search(problem, find_ways(problem), {k_plenty, 7}).value().lower_bound == 7);
}

TEST_CASE("the bound of a thousand small problems with doubts is the least without them") {
  std::size_t unproven = 0;
  for (std::uint32_t seed = 1; seed <= 1000; ++seed) {
    Dice dice(seed);
    Problem problem = random_problem(dice, {7 + dice.below(3), 5, 2 + dice.below(5)});
    Problem least = problem;
    for (std::size_t i = 0; i < problem.atoms.size(); ++i) {
      if (dice.below(3) > 0) continue;
      problem.atoms[i].doubt = dice.below(problem.atoms[i].cost + 1);
      least.atoms[i].cost -= problem.atoms[i].doubt;
    }
    const std::optional<Solution> found = search(problem, find_ways(problem), {k_plenty});
    CAPTURE(seed);
    if (!found) continue;
    REQUIRE(found->cost == *least_by_trying(problem));
    REQUIRE(found->lower_bound == *least_by_trying(least));
    if (!found->is_proven()) ++unproven;
  }
  CHECK(unproven > 100);
}

}  // namespace
}  // namespace wwc::plan
