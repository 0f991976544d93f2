// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "plan/problem.hpp"
#include "plan/ways.hpp"

/// Problems made by hand.
namespace wwc::plan::test {

using Atoms = std::vector<std::size_t>;

/// A candidate for each list of atoms, all of which it needs.
inline Problem needing(const std::vector<std::uint64_t>& costs, const std::vector<Atoms>& needed,
                       std::uint32_t at_least) {
  Problem problem;
  for (std::size_t i = 0; i < costs.size(); ++i) {
    problem.atoms.push_back({costs[i]});
    problem.nodes.push_back({i, 0, {}});
  }
  Demand demand;
  for (const Atoms& atoms : needed) {
    problem.nodes.push_back({std::nullopt, static_cast<std::uint32_t>(atoms.size()), atoms});
    demand.candidates.push_back(problem.candidates.size());
    problem.candidates.push_back({problem.nodes.size() - 1, {}});
  }
  demand.at_least = at_least;
  problem.demands.push_back(demand);
  return problem;
}

inline Weight weight_of(const WayTable& ways, const Atoms& atoms) {
  Weight weight = 0;
  for (const std::size_t atom : atoms)
    weight += ways.weights[atom];
  return weight;
}

}  // namespace wwc::plan::test
