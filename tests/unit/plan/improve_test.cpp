// SPDX-License-Identifier: MIT
#include "plan/improve.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

#include <catch2/catch.hpp>

#include "plan/needless.hpp"
#include "plan/search.hpp"
#include "unit/plan/integer_program.hpp"
#include "unit/plan/random_problem.hpp"
#include "unit/plan/small_problem.hpp"

namespace wwc::plan {
namespace {

using test::Atoms;
using test::Dice;
using test::IntegerProgram;
using test::needing;
using test::odd_sharing_problem;
using test::random_problem;
using test::weight_of;

constexpr std::size_t k_plenty = 400'000;

/// True where the atoms may be done and meet all demands, by the plainest reading of the rules.
bool does_meet(const Problem& problem, const std::vector<std::size_t>& atoms) {
  std::vector<bool> nodes;
  for (const Node& node : problem.nodes) {
    const auto held =
        std::ranges::count_if(node.children, [&](std::size_t child) { return nodes[child]; });
    nodes.push_back(node.atom ? std::ranges::binary_search(atoms, *node.atom)
                              : static_cast<std::uint32_t>(held) >= node.at_least);
  }
  std::vector<bool> holds;
  for (const Candidate& candidate : problem.candidates) {
    holds.push_back(nodes[candidate.node] &&
                    std::ranges::all_of(candidate.prerequisites,
                                        [&](std::size_t needed) { return holds[needed]; }));
  }
  const bool is_allowed =
      std::ranges::all_of(atoms, [&](std::size_t atom) { return problem.atoms[atom].allowed; });
  return is_allowed && std::ranges::all_of(problem.demands, [&](const Demand& demand) {
           const auto count = std::ranges::count_if(demand.candidates,
                                                    [&](std::size_t each) { return holds[each]; });
           return static_cast<std::uint32_t>(count) >= demand.at_least;
         });
}

Atoms improved_in(const Problem& problem, const Atoms& atoms) {
  return improved(problem, find_ways(problem), atoms, k_plenty);
}

TEST_CASE("what a plan needs is exchanged for what takes less") {
  CHECK(improved_in(needing({5, 3}, {{0}, {1}}, 1), {0}) == Atoms{1});
  // What two candidates share is worth more than what each needs alone.
  CHECK(improved_in(needing({4, 4, 6}, {{0}, {1}, {2}, {2}}, 2), {0, 1}) == Atoms{2});
  // Neither of two pieces can be spared without the other.
  CHECK(improved_in(needing({3, 3, 5}, {{0, 1}, {2}}, 1), {0, 1}) == Atoms{2});
}

TEST_CASE("what a candidate waits for is part of what takes its place") {
  Problem problem = needing({9, 2, 4}, {{0}, {1}, {2}}, 1);
  problem.demands.front().candidates = {0, 1};
  problem.candidates[1].prerequisites = {2};
  CHECK(improved_in(problem, {0}) == Atoms{1, 2});
  problem.atoms[2].cost = 8;
  CHECK(improved_in(problem, {0}) == Atoms{0});
}

TEST_CASE("what must not be done takes no place") {
  Problem problem = needing({9, 2}, {{0}, {1}}, 1);
  problem.atoms[1].allowed = false;
  CHECK(improved_in(problem, {0}) == Atoms{0});
}

TEST_CASE("nothing is improved where nothing may be looked at") {
  const Problem problem = needing({5, 3}, {{0}, {1}}, 1);
  CHECK(improved(problem, find_ways(problem), {0}, 0) == Atoms{0});
}

TEST_CASE("an improved plan meets every demand and is never heavier") {
  std::size_t lighter = 0;
  for (std::uint32_t seed = 1; seed <= 500; ++seed) {
    CAPTURE(seed);
    Dice dice(seed + 100'000);
    const Problem problem = random_problem(dice, {30, 15, 12});
    const WayTable ways = find_ways(problem);
    const auto all = everything(problem, ways);
    if (!all) continue;
    const Atoms before = without_needless(problem, ways, *all);
    const Atoms after = improved(problem, ways, before, 20'000);
    CHECK(std::ranges::is_sorted(after));
    CHECK(does_meet(problem, after));
    CHECK(weight_of(ways, after) <= weight_of(ways, before));
    CHECK(without_needless(problem, ways, after) == after);
    if (weight_of(ways, after) < weight_of(ways, before)) ++lighter;
  }
  CHECK(lighter > 40);
}

TEST_CASE("plans that are not proven to be the least come near to it") {
  glp_term_out(GLP_OFF);
  double ratios = 0;
  std::size_t unproven = 0;
  for (std::uint32_t seed = 1; seed <= 5; ++seed) {
    CAPTURE(seed);
    Dice dice(seed + 120'000);
    const Problem problem = odd_sharing_problem(dice, {40, 5, 30, 37, 30, 1 + seed % 2});
    const std::optional<Solution> found = search(problem, find_ways(problem), {500});
    const std::optional<double> least = IntegerProgram(problem).solve();
    REQUIRE(found.has_value() == least.has_value());
    if (!found) continue;
    CHECK(does_meet(problem, found->atoms));
    CHECK(static_cast<double>(found->lower_bound) < *least + 0.5);
    const double ratio = static_cast<double>(found->cost) / *least;
    CHECK(ratio > 0.999);
    CHECK(ratio < 1.1);
    ratios += ratio;
    if (!found->is_proven()) ++unproven;
  }
  CHECK(unproven >= 3);
  CHECK(ratios / 5 < 1.02);
}

}  // namespace
}  // namespace wwc::plan
