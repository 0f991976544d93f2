// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include <catch2/catch.hpp>

#include "plan/problem.hpp"
#include "plan/search.hpp"
#include "plan/ways.hpp"

/// The least of small problems, by trying everything.
namespace wwc::plan::test {

/// Which candidates hold when exactly these atoms are done, by the plainest reading of the rules.
inline std::vector<bool> holding(const Problem& problem, std::uint32_t done) {
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

inline bool meets(const Problem& problem, const std::vector<bool>& holds) {
  return std::ranges::all_of(problem.demands, [&](const Demand& demand) {
    const auto count =
        std::ranges::count_if(demand.candidates, [&](std::size_t each) { return holds[each]; });
    return static_cast<std::uint32_t>(count) >= demand.at_least;
  });
}

inline std::uint64_t cost_of(const Problem& problem, std::uint32_t done) {
  std::uint64_t cost = 0;
  for (std::size_t i = 0; i < problem.atoms.size(); ++i)
    if ((done >> i & 1U) != 0) cost += problem.atoms[i].cost;
  return cost;
}

/// Tries every set of atoms.
inline std::optional<std::uint64_t> least_by_trying(const Problem& problem) {
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

inline std::uint32_t as_bits(const std::vector<std::size_t>& atoms) {
  std::uint32_t bits = 0;
  for (const std::size_t atom : atoms)
    bits |= 1U << atom;
  return bits;
}

/// The solution is what it says of itself: its atoms cost that much and meet every demand.
inline void check_keeps_its_word(const Problem& problem, const Solution& solution) {
  const std::uint32_t done = as_bits(solution.atoms);
  CHECK(cost_of(problem, done) == solution.cost);
  CHECK(meets(problem, holding(problem, done)));
  CHECK(solution.lower_bound <= solution.cost);
}

/// The search finds the least, or that there is none, and proves it.
inline void check_finds_least(const Problem& problem) {
  constexpr std::size_t k_plenty = 100'000;
  const std::optional<std::uint64_t> least = least_by_trying(problem);
  const std::optional<Solution> found = search(problem, find_ways(problem), {k_plenty});
  REQUIRE(found.has_value() == least.has_value());
  if (!found) return;
  CHECK(found->cost == *least);
  CHECK(found->is_proven());
  check_keeps_its_word(problem, *found);
}

}  // namespace wwc::plan::test
