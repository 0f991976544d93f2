// SPDX-License-Identifier: MIT
#include "plan/holding.hpp"

#include <optional>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

#include "plan/needless.hpp"
#include "plan/ways.hpp"

namespace wwc::plan {
namespace {

using Waiting = std::vector<std::vector<std::size_t>>;

/// A candidate for each list of those it waits for, with an atom of its own.
Problem waiting_problem(const Waiting& prerequisites) {
  Problem problem;
  for (std::size_t i = 0; i < prerequisites.size(); ++i) {
    problem.atoms.push_back({1});
    problem.nodes.push_back({i, 0, {}});
    problem.candidates.push_back({i, prerequisites[i]});
  }
  return problem;
}

std::vector<bool> left_of(const Waiting& prerequisites, std::vector<bool> holds) {
  return without_what_waits(waiting_problem(prerequisites), std::move(holds));
}

TEST_CASE("what waits for a candidate that does not hold does not hold, however long the chain") {
  // Both ways round: those that wait stand before and after what they wait for.
  CHECK(left_of({{1}, {2}, {3}, {}}, {true, true, true, false}) ==
        std::vector{false, false, false, false});
  CHECK(left_of({{}, {0}, {1}, {2}}, {false, true, true, true}) ==
        std::vector{false, false, false, false});
  CHECK(left_of({{2}, {}, {3}, {1}}, {true, false, true, true}) ==
        std::vector{false, false, false, false});
}

TEST_CASE("one of several prerequisites that does not hold is enough") {
  CHECK(left_of({{}, {}, {0, 1}}, {true, false, true}) == std::vector{true, false, false});
  CHECK(left_of({{}, {}, {1, 0}}, {true, false, true}) == std::vector{true, false, false});
}

TEST_CASE("what waits for nothing that is missing stays, and nothing is added") {
  CHECK(left_of({{}, {0}, {1}}, {true, true, true}) == std::vector{true, true, true});
  CHECK(left_of({{}, {0}, {0}}, {true, false, true}) == std::vector{true, false, true});
  CHECK(left_of({}, {}).empty());
}

TEST_CASE("a candidate that waits in vain has no way") {
  Problem problem = waiting_problem({{1}, {2}, {}, {}});
  problem.atoms[2].allowed = false;
  const WayTable ways = find_ways(problem);
  CHECK(ways.of[0].empty());
  CHECK(ways.of[1].empty());
  CHECK(ways.of[2].empty());
  CHECK_FALSE(ways.of[3].empty());
}

TEST_CASE("what others wait for is not needless") {
  Problem problem = waiting_problem({{1}, {2}, {}, {}});
  problem.demands = {{{0}, 1}};
  const WayTable ways = find_ways(problem);
  CHECK(without_needless(problem, ways, {0, 1, 2, 3}) == std::vector<std::size_t>{0, 1, 2});
  CHECK(everything(problem, ways) == std::vector<std::size_t>{0, 1, 2, 3});
}

}  // namespace
}  // namespace wwc::plan
