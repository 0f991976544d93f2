// SPDX-License-Identifier: MIT
#include "plan/interchangeable.hpp"

#include <cstddef>
#include <cstdint>
#include <numeric>
#include <optional>
#include <vector>

#include <catch2/catch.hpp>

#include "plan/search.hpp"
#include "plan/ways.hpp"
#include "unit/plan/brute_force.hpp"
#include "unit/plan/random_problem.hpp"

namespace wwc::plan {
namespace {

using test::Dice;
using Classes = std::vector<std::size_t>;

constexpr std::size_t k_plenty = 100'000;

/// Atoms of these costs, each with a node of its own.
Problem problem_of(const std::vector<std::uint64_t>& costs) {
  Problem problem;
  for (const std::uint64_t cost : costs) {
    problem.nodes.push_back({problem.atoms.size(), 0, {}});
    problem.atoms.push_back({cost});
  }
  return problem;
}

std::size_t add_rule(Problem& problem, std::uint32_t at_least, std::vector<std::size_t> parts) {
  problem.nodes.push_back({std::nullopt, at_least, std::move(parts)});
  return problem.nodes.size() - 1;
}

void add_candidate(Problem& problem, std::size_t node) {
  problem.demands.resize(1);
  problem.demands.front().candidates.push_back(problem.candidates.size());
  ++problem.demands.front().at_least;
  problem.candidates.push_back({node, {}});
}

TEST_CASE("parts of the same rules at the same cost are interchangeable") {
  Problem problem = problem_of({5, 5, 5, 7});
  const std::size_t two = add_rule(problem, 2, {0, 1, 2, 3});
  const std::size_t one = add_rule(problem, 1, {0, 1, 2, 3});
  add_candidate(problem, add_rule(problem, 2, {two, one}));
  CHECK(interchangeable(problem) == Classes{0, 0, 0, 3, 4, 5, 6});
}

TEST_CASE("parts are told apart by all that a plan is weighed by") {
  Problem problem = problem_of({5, 5, 5, 5});
  problem.atoms[1].allowed = false;
  problem.atoms[2].reluctance = 1;
  problem.atoms[3].stands_for = 2;
  add_candidate(problem, add_rule(problem, 2, {0, 1, 2, 3}));
  CHECK(interchangeable(problem) == Classes{0, 1, 2, 3, 4});
}

TEST_CASE("a part that serves another rule as well is like no other") {
  Problem problem = problem_of({5, 5, 5});
  const std::size_t first = add_rule(problem, 1, {0, 1, 2});
  const std::size_t second = add_rule(problem, 1, {0});
  add_candidate(problem, add_rule(problem, 2, {first, second}));
  CHECK(interchangeable(problem) == Classes{0, 1, 1, 3, 4, 5});
}

TEST_CASE("a part that stands twice in a rule is like no other") {
  Problem problem = problem_of({5, 5, 5});
  add_candidate(problem, add_rule(problem, 2, {0, 0, 1, 2}));
  CHECK(interchangeable(problem) == Classes{0, 1, 1, 3});
}

TEST_CASE("work that stands in two places is like no other") {
  Problem problem = problem_of({5, 5});
  problem.nodes.push_back({0, 0, {}});
  const std::size_t first = add_rule(problem, 1, {0, 1});
  const std::size_t second = add_rule(problem, 1, {2});
  add_candidate(problem, add_rule(problem, 2, {first, second}));
  CHECK(interchangeable(problem) == Classes{0, 1, 2, 3, 4, 5});
}

TEST_CASE("what a candidate asks is interchangeable with nothing") {
  Problem problem = problem_of({5, 5, 5});
  add_candidate(problem, 0);
  add_candidate(problem, add_rule(problem, 1, {0, 1, 2}));
  CHECK(interchangeable(problem) == Classes{0, 1, 1, 3});
}

TEST_CASE("rules are interchangeable where all below them is, in any order") {
  Problem problem = problem_of({2, 3, 3, 2, 2, 4});
  const std::size_t first = add_rule(problem, 2, {0, 1});
  const std::size_t second = add_rule(problem, 2, {2, 3});
  const std::size_t dearer = add_rule(problem, 2, {4, 5});
  add_candidate(problem, add_rule(problem, 1, {first, second, dearer}));
  CHECK(interchangeable(problem) == Classes{0, 1, 2, 3, 4, 5, 6, 6, 8, 9});
}

TEST_CASE("rules that ask for different numbers are not interchangeable") {
  Problem problem = problem_of({2, 2, 2, 2});
  const std::size_t both = add_rule(problem, 2, {0, 1});
  const std::size_t either = add_rule(problem, 1, {2, 3});
  add_candidate(problem, add_rule(problem, 1, {both, either}));
  CHECK(interchangeable(problem) == Classes{0, 0, 2, 2, 4, 5, 6});
}

TEST_CASE("rules may share what all of them need, but not what only some need") {
  Problem problem = problem_of({9, 1, 1, 1, 8});
  const std::size_t first = add_rule(problem, 2, {0, 1});
  const std::size_t second = add_rule(problem, 2, {0, 2});
  const std::size_t other = add_rule(problem, 2, {4, 3});
  const std::size_t one = add_rule(problem, 1, {4});
  const std::size_t all = add_rule(problem, 1, {first, second, other});
  add_candidate(problem, add_rule(problem, 2, {all, one}));
  CHECK(interchangeable(problem) == Classes{0, 1, 2, 3, 4, 5, 5, 7, 8, 9, 10});
}

TEST_CASE("what serves two rules is not taken for a part that is like it") {
  Problem problem = problem_of({5, 5});
  const std::size_t first = add_rule(problem, 1, {0});
  const std::size_t second = add_rule(problem, 1, {1});
  const std::size_t elsewhere = add_rule(problem, 1, {0});
  const std::size_t either = add_rule(problem, 1, {first, second});
  add_candidate(problem, add_rule(problem, 2, {either, elsewhere}));
  CHECK(interchangeable(problem) == Classes{0, 1, 2, 3, 4, 5, 6});
}

/// Candidates that ask for some of the same groups of parts, in which many are alike.
Problem problem_with_groups(Dice& dice) {
  Problem problem;
  std::vector<std::vector<std::size_t>> groups(2);
  const std::uint64_t fee = problem.atoms.size();
  problem.atoms.push_back({dice.below(4)});
  problem.nodes.push_back({fee, 0, {}});
  for (std::vector<std::size_t>& group : groups) {
    for (std::size_t parts = 3 + dice.below(3); parts > 0; --parts) {
      problem.nodes.push_back({problem.atoms.size(), 0, {}});
      problem.atoms.push_back({1 + dice.below(2), !dice.chance(5)});
      const std::size_t node = problem.nodes.size() - 1;
      group.push_back(dice.chance(30) ? add_rule(problem, 2, {node, 0}) : node);
    }
  }
  for (std::size_t i = 0; i < 3; ++i) {
    std::vector<std::size_t> rules;
    for (std::size_t count = 1 + dice.below(3); count > 0; --count) {
      std::vector<std::size_t> parts = groups[dice.below(groups.size())];
      if (dice.chance(20)) parts.pop_back();
      const auto at_least = static_cast<std::uint32_t>(1 + dice.below(parts.size()));
      rules.push_back(add_rule(problem, at_least, std::move(parts)));
    }
    const auto at_least = static_cast<std::uint32_t>(1 + dice.below(rules.size()));
    add_candidate(problem, add_rule(problem, at_least, std::move(rules)));
  }
  problem.demands.front().at_least = static_cast<std::uint32_t>(1 + dice.below(3));
  return problem;
}

TEST_CASE("of plans that differ in interchangeable parts the one that is left is the least") {
  std::size_t with_twins = 0;
  for (std::uint32_t seed = 1; seed <= 1500; ++seed) {
    Dice dice(seed);
    const Problem problem = problem_with_groups(dice);
    CAPTURE(seed);
    const Classes classes = interchangeable(problem);
    for (std::size_t i = 0; i < classes.size(); ++i) {
      if (classes[i] == i) continue;
      ++with_twins;
      break;
    }
    test::check_finds_least(problem);
  }
  CHECK(with_twins > 1000);
}

TEST_CASE("some of hundreds of alike parts are had in a few ways") {
  constexpr std::size_t k_parts = 600;
  Problem problem = problem_of(std::vector<std::uint64_t>(k_parts, 5));
  std::vector<std::size_t> parts;
  for (std::size_t i = 0; i < k_parts; ++i)
    parts.push_back(i);
  const std::size_t two = add_rule(problem, 2, parts);
  const std::size_t three = add_rule(problem, 3, parts);
  add_candidate(problem, add_rule(problem, 2, {two, three}));
  add_candidate(problem, add_rule(problem, 1, {two}));
  const WayTable ways = find_ways(problem);
  CHECK(ways.is_complete());
  REQUIRE(ways.of[0].size() == 1);
  CHECK(ways.of[0].front().atoms == std::vector<std::size_t>{0, 1, 2});
  CHECK(ways.of[1].front().atoms == std::vector<std::size_t>{0, 1});
}

TEST_CASE("all rules choose the same of parts that are alike, in whatever order they name them") {
  Problem problem = problem_of({5, 5, 5, 5});
  const std::size_t two = add_rule(problem, 2, {0, 1, 2, 3});
  const std::size_t one = add_rule(problem, 1, {3, 2, 1, 0});
  add_candidate(problem, add_rule(problem, 2, {two, one}));
  const WayTable ways = find_ways(problem);
  REQUIRE(ways.of[0].size() == 1);
  CHECK(ways.of[0].front().atoms == std::vector<std::size_t>{0, 1});
}

/// So many of these parts.
std::size_t add_some_of(Problem& problem, std::uint32_t at_least, std::size_t parts) {
  std::vector<std::size_t> nodes(parts);
  std::iota(nodes.begin(), nodes.end(), std::size_t{0});
  return add_rule(problem, at_least, std::move(nodes));
}

/// Parts that cost the same, none of which can stand for another.
Problem problem_of_unlike(std::size_t parts) {
  Problem problem = problem_of(std::vector<std::uint64_t>(parts, 5));
  for (std::size_t i = 0; i < parts; ++i)
    problem.atoms[i].stands_for = static_cast<std::uint32_t>(i + 1);
  return problem;
}

TEST_CASE("pairs of ways that are not looked at are known to be left out") {
  Problem problem = problem_of_unlike(25);
  const std::size_t first = add_some_of(problem, 2, 25);
  const std::size_t second = add_some_of(problem, 2, 25);
  add_candidate(problem, first);
  add_candidate(problem, add_rule(problem, 2, {first, second}));
  const WayTable ways = find_ways(problem);
  CHECK(ways.of[0].size() == 300);
  // The same two serve both rules, so no more than these 300 could be kept of 90,000 pairs.
  CHECK(ways.of[1].size() < 300);
  CHECK(ways.complete == std::vector<bool>{true, false});
}

TEST_CASE("rules with too many ways to look at all are given some, and no false proof") {
  Problem problem = problem_of_unlike(60);
  add_candidate(problem, add_rule(problem, 1, {add_some_of(problem, 12, 60)}));
  add_candidate(problem, add_some_of(problem, 12, 60));
  problem.nodes.push_back({problem.atoms.size(), 0, {}});
  problem.atoms.push_back({40});
  add_candidate(problem, problem.nodes.size() - 1);
  const WayTable ways = find_ways(problem);
  CHECK(ways.complete == std::vector<bool>{false, false, true});
  const std::optional<Solution> found = search(problem, ways, {k_plenty});
  REQUIRE(found);
  // Any twelve serve both, and nothing else is left in the plan, though not all ways are known.
  CHECK(found->cost == 100);
  CHECK(found->lower_bound == 40);
}

}  // namespace
}  // namespace wwc::plan
