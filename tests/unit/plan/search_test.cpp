// SPDX-License-Identifier: MIT
#include "plan/search.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

#include <catch2/catch.hpp>

#include "unit/plan/random_problem.hpp"

namespace wwc::plan {
namespace {

using test::Dice;
using test::random_problem;

/// Which candidates hold when exactly these atoms are done, by the plainest reading of the rules.
std::vector<bool> holding(const Problem& problem, std::uint32_t done) {
  std::vector<bool> nodes;
  for (const Node& node : problem.nodes) {
    if (node.atom) {
      nodes.push_back((done >> *node.atom & 1U) != 0);
      continue;
    }
    std::uint32_t held = 0;
    for (const std::size_t child : node.children)
      held += nodes[child] ? 1U : 0U;
    nodes.push_back(held >= node.at_least);
  }
  std::vector<bool> candidates;
  for (const Candidate& candidate : problem.candidates) {
    bool holds = nodes[candidate.node];
    for (const std::size_t needed : candidate.prerequisites)
      holds = holds && candidates[needed];
    candidates.push_back(holds);
  }
  return candidates;
}

bool meets(const Problem& problem, const std::vector<bool>& holds) {
  return std::ranges::all_of(problem.demands, [&](const Demand& demand) {
    const auto count =
        std::ranges::count_if(demand.candidates, [&](std::size_t each) { return holds[each]; });
    return static_cast<std::uint32_t>(count) >= demand.at_least;
  });
}

std::uint64_t cost_of(const Problem& problem, std::uint32_t done) {
  std::uint64_t cost = 0;
  for (std::size_t i = 0; i < problem.atoms.size(); ++i)
    if ((done >> i & 1U) != 0) cost += problem.atoms[i].cost;
  return cost;
}

/// Tries every set of atoms.
std::optional<std::uint64_t> least_by_trying(const Problem& problem) {
  std::optional<std::uint64_t> least;
  for (std::uint32_t done = 0; done < (1U << problem.atoms.size()); ++done) {
    bool is_allowed = true;
    for (std::size_t i = 0; i < problem.atoms.size(); ++i)
      is_allowed = is_allowed && ((done >> i & 1U) == 0 || problem.atoms[i].allowed);
    if (!is_allowed || !meets(problem, holding(problem, done))) continue;
    const std::uint64_t cost = cost_of(problem, done);
    if (!least || cost < *least) least = cost;
  }
  return least;
}

std::uint32_t as_bits(const std::vector<std::size_t>& atoms) {
  std::uint32_t bits = 0;
  for (const std::size_t atom : atoms)
    bits |= 1U << atom;
  return bits;
}

/// The solution is what it says of itself: its atoms cost that much and meet every demand.
void check_keeps_its_word(const Problem& problem, const Solution& solution) {
  const std::uint32_t done = as_bits(solution.atoms);
  CHECK(cost_of(problem, done) == solution.cost);
  CHECK(meets(problem, holding(problem, done)));
  CHECK(solution.lower_bound <= solution.cost);
}

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
  for (std::uint32_t seed = 1; seed <= 1000; ++seed) {
    Dice dice(seed);
    const Problem problem = random_problem(dice, {9, 6, 6});
    const std::optional<std::uint64_t> least = least_by_trying(problem);
    WayTable ways = find_ways(problem);
    ways.complete = false;
    // Which of them are left out is not the cheapest choice here, so that plans without them
    // differ.
    for (auto& of_candidate : ways.of)
      if (of_candidate.size() > 1) of_candidate.erase(of_candidate.begin());
    const std::optional<Solution> found = search(problem, ways, {k_plenty});
    if (!found) continue;
    CAPTURE(seed);
    REQUIRE(least);
    CHECK(found->lower_bound <= *least);
    CHECK((!found->is_proven() || found->cost == *least));
    check_keeps_its_word(problem, *found);
    if (found->cost > *least) ++dearer;
  }
  CHECK(dearer > 50);
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

}  // namespace
}  // namespace wwc::plan
