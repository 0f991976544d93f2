// SPDX-License-Identifier: MIT
#include "plan/workbench.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

#include "plan/holding.hpp"
#include "unit/plan/random_problem.hpp"
#include "unit/plan/small_problem.hpp"

namespace wwc::plan {
namespace {

using test::Atoms;
using test::Dice;
using test::needing;
using test::random_problem;
using test::weight_of;

/// Which candidates hold by these atoms, read from their ways alone.
std::vector<bool> holding(const Problem& problem, const WayTable& ways, const Atoms& atoms) {
  std::vector<bool> holds;
  for (const std::vector<Way>& of_candidate : ways.of) {
    holds.push_back(std::ranges::any_of(
        of_candidate, [&](const Way& way) { return std::ranges::includes(atoms, way.atoms); }));
  }
  return without_what_waits(problem, std::move(holds));
}

bool meets(const Problem& problem, const std::vector<bool>& holds) {
  return std::ranges::all_of(problem.demands, [&](const Demand& demand) {
    const auto count =
        std::ranges::count_if(demand.candidates, [&](std::size_t each) { return holds[each]; });
    return static_cast<std::uint32_t>(count) >= demand.at_least;
  });
}

/// The bench is what it says of itself.
void check_in_step(const Workbench& bench, const Problem& problem, const WayTable& ways) {
  const Atoms atoms = bench.atoms();
  const std::vector<bool> holds = holding(problem, ways, atoms);
  for (std::size_t candidate = 0; candidate < holds.size(); ++candidate)
    REQUIRE(bench.holds(candidate) == holds[candidate]);
  REQUIRE(bench.meets_all() == meets(problem, holds));
  REQUIRE(bench.weight() == weight_of(ways, atoms));
}

TEST_CASE("what holds on a workbench is in step with what is done, whatever is added and undone") {
  for (std::uint32_t seed = 1; seed <= 200; ++seed) {
    CAPTURE(seed);
    Dice dice(seed + 140'000);
    const Problem problem = random_problem(dice, {12, 8, 10});
    const WayTable ways = find_ways(problem);
    Workbench bench(problem, ways);
    check_in_step(bench, problem, ways);
    for (int change = 0; change < 40; ++change) {
      const std::size_t atom = dice.below(problem.atoms.size());
      const bool was_done = bench.is_done(atom);
      const std::size_t looked_at = bench.looked_at();
      was_done ? bench.undo(atom) : bench.add(atom);
      CHECK(bench.is_done(atom) != was_done);
      CHECK(bench.looked_at() > looked_at);
      check_in_step(bench, problem, ways);
    }
  }
}

TEST_CASE("a workbench does the atoms that it is set to and no others") {
  const Problem problem = needing({4, 3, 2, 1}, {{0, 1}, {2, 3}}, 1);
  const WayTable ways = find_ways(problem);
  Workbench bench(problem, ways);
  for (const Atoms& atoms :
       {Atoms{0, 1}, Atoms{1, 2, 3}, Atoms{0, 3}, Atoms{}, Atoms{0, 1, 2, 3}}) {
    bench.set(atoms);
    CHECK(bench.atoms() == atoms);
    check_in_step(bench, problem, ways);
  }
}

/// Candidate 1 takes both of two atoms or a third alone. Another uses all three: of ways that
/// nothing else uses only the cheapest would be kept.
Problem with_choice(const std::vector<std::uint64_t>& costs) {
  Problem problem = needing(costs, {{0, 1, 2}}, 1);
  problem.nodes.push_back({std::nullopt, 2, {0, 1}});
  problem.nodes.push_back({std::nullopt, 1, {2, problem.nodes.size() - 1}});
  problem.candidates.push_back({problem.nodes.size() - 1, {}});
  problem.demands.front().candidates = {1};
  return problem;
}

TEST_CASE("a candidate is made to hold in the way that takes least on top of what is done") {
  const Problem problem = with_choice({4, 3, 5});
  const WayTable ways = find_ways(problem);
  Workbench bench(problem, ways);
  CHECK(bench.make_hold(1));
  CHECK(bench.atoms() == Atoms{2});
  bench.set({0});
  CHECK(bench.make_hold(1));
  CHECK(bench.atoms() == Atoms{0, 1});
  // What holds takes nothing.
  CHECK(bench.make_hold(1));
  CHECK(bench.atoms() == Atoms{0, 1});
}

TEST_CASE("what is barred is not added, and counts where it is done") {
  const Problem problem = with_choice({4, 3, 5});
  const WayTable ways = find_ways(problem);
  Workbench bench(problem, ways);
  bench.bar(2, true);
  CHECK(bench.make_hold(1));
  CHECK(bench.atoms() == Atoms{0, 1});
  bench.set({});
  bench.bar(0, true);
  CHECK_FALSE(bench.make_hold(1));
  CHECK_FALSE(bench.meet_demands());
  CHECK(bench.atoms().empty());
  bench.set({0});
  CHECK(bench.make_hold(1));
  CHECK(bench.atoms() == Atoms{0, 1});
  bench.set({});
  bench.bar(2, false);
  CHECK(bench.meet_demands());
  CHECK(bench.atoms() == Atoms{2});
}

TEST_CASE("all that a candidate waits for is made to hold with it, or nothing is") {
  Problem problem = needing({1, 2, 4, 8}, {{0}, {1}, {2}, {3}}, 1);
  problem.candidates[2].prerequisites = {0, 1};
  problem.candidates[0].prerequisites = {3};
  problem.demands.front().candidates = {2};
  const WayTable ways = find_ways(problem);
  Workbench bench(problem, ways);
  CHECK(bench.make_hold(2));
  CHECK(bench.atoms() == Atoms{0, 1, 2, 3});
  // Its own work is done, and what it waits for is still open.
  bench.set({0, 2});
  CHECK_FALSE(bench.meets_all());
  CHECK(bench.make_hold(2));
  CHECK(bench.atoms() == Atoms{0, 1, 2, 3});
  bench.set({2});
  bench.bar(3, true);
  CHECK_FALSE(bench.make_hold(2));
  CHECK_FALSE(bench.meet_demands());
  CHECK(bench.atoms() == Atoms{2});
}

TEST_CASE("demands are met by what is cheapest for the number of them that count it") {
  Problem problem = needing({5, 3, 3}, {{0}, {1}, {2}}, 1);
  problem.demands = {{{0, 1}, 1}, {{0, 2}, 1}};
  const auto met = [](const Problem& asked) {
    const WayTable ways = find_ways(asked);
    Workbench bench(asked, ways);
    CHECK(bench.meet_demands());
    return bench.atoms();
  };
  CHECK(met(problem) == Atoms{0});
  problem.atoms[0].cost = 7;
  CHECK(met(problem) == Atoms{1, 2});
  // A demand that is met already counts for nothing: the dear one serves the other alone.
  problem.demands = {{{0, 1}, 0}, {{0, 2}, 1}};
  problem.atoms[0].cost = 5;
  CHECK(met(problem) == Atoms{2});
  // What one waits for is part of what it takes.
  problem.demands = {{{0, 1}, 1}};
  problem.candidates[1].prerequisites = {2};
  CHECK(met(problem) == Atoms{0});
}

TEST_CASE("what is waited for on a great many paths is dear") {
  // Each waits for both of the two before it, and the last two are counted beside a cheap one.
  constexpr std::size_t k_waiting = 140;
  std::vector<Atoms> needed;
  for (std::size_t atom = 0; atom <= k_waiting; ++atom)
    needed.push_back({atom});
  Problem problem = needing(std::vector<std::uint64_t>(k_waiting + 1, 4), needed, 1);
  for (std::size_t i = 2; i < k_waiting; ++i)
    problem.candidates[i].prerequisites = {i - i % 2 - 2, i - i % 2 - 1};
  problem.demands = {{{k_waiting - 2, k_waiting - 1, k_waiting}, 1}};
  const WayTable ways = find_ways(problem);
  Workbench bench(problem, ways);
  CHECK(bench.meet_demands());
  CHECK(bench.atoms() == Atoms{k_waiting});
  bench.bar(k_waiting, true);
  bench.set({});
  CHECK(bench.meet_demands());
  CHECK(bench.atoms().size() == k_waiting - 1);
}

TEST_CASE("the heaviest of what is needless is left out first, and of equals the first") {
  const auto left = [](const Problem& problem, const Atoms& atoms) {
    const WayTable ways = find_ways(problem);
    Workbench bench(problem, ways);
    bench.set(atoms);
    bench.leave_out_needless();
    check_in_step(bench, problem, ways);
    return bench.atoms();
  };
  CHECK(left(needing({3, 5, 4}, {{0}, {1}, {2}}, 2), {0, 1, 2}) == Atoms{0, 2});
  CHECK(left(needing({3, 3, 3}, {{0}, {1}, {2}}, 1), {0, 1, 2}) == Atoms{2});
  CHECK(left(needing({3, 3, 3}, {{0}, {1}, {2}}, 3), {0, 1, 2}) == Atoms{0, 1, 2});
  CHECK(left(needing({3, 3, 3}, {{0, 1}, {2}}, 1), {0, 1, 2}) == Atoms{2});
}

}  // namespace
}  // namespace wwc::plan
