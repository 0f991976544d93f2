// SPDX-License-Identifier: MIT
#include "plan/needless.hpp"

#include <algorithm>
#include <functional>
#include <utility>

#include "plan/holding.hpp"
#include "plan/workbench.hpp"

namespace wwc::plan {
namespace {

std::vector<bool> nodes_that_hold(const Problem& problem, const std::vector<bool>& is_done) {
  std::vector<bool> holds;
  holds.reserve(problem.nodes.size());
  for (const Node& node : problem.nodes) {
    const auto held = std::ranges::count_if(
        node.children, [&](std::size_t child) { return static_cast<bool>(holds[child]); });
    holds.push_back(node.atom ? is_done[*node.atom]
                              : static_cast<std::size_t>(held) >= node.at_least);
  }
  return holds;
}

bool are_demands_met(const Problem& problem, const std::vector<bool>& is_done) {
  const std::vector<bool> nodes = nodes_that_hold(problem, is_done);
  std::vector<bool> holds;
  for (const Candidate& candidate : problem.candidates)
    holds.push_back(nodes[candidate.node]);
  holds = without_what_waits(problem, std::move(holds));
  return std::ranges::all_of(problem.demands, [&](const Demand& demand) {
    const auto held = std::ranges::count_if(demand.candidates, [&](std::size_t candidate) {
      return static_cast<bool>(holds[candidate]);
    });
    return static_cast<std::size_t>(held) >= demand.at_least;
  });
}

}  // namespace

std::optional<std::vector<std::size_t>> everything(const Problem& problem, const WayTable& ways) {
  Workbench bench(problem, ways);
  for (const std::vector<Way>& of_candidate : ways.of)
    for (const Way& way : of_candidate)
      for (const std::size_t atom : way.atoms)
        if (!bench.is_done(atom)) bench.add(atom);
  if (!bench.meets_all()) return std::nullopt;
  return bench.atoms();
}

std::vector<std::size_t> without_needless(const Problem& problem, const WayTable& ways,
                                          std::vector<std::size_t> atoms) {
  Workbench bench(problem, ways);
  bench.set(atoms);
  bench.leave_out_needless();
  std::erase_if(atoms, [&](std::size_t atom) { return !bench.is_done(atom); });
  return atoms;
}

std::vector<std::size_t> without_needless(const Problem& problem,
                                          const std::vector<std::size_t>& atoms) {
  std::vector<bool> is_done(problem.atoms.size(), false);
  for (const std::size_t atom : atoms)
    is_done[atom] = true;
  std::vector<std::size_t> dearest_first = atoms;
  std::ranges::stable_sort(dearest_first, std::greater{},
                           [&](std::size_t atom) { return problem.atoms[atom].cost; });
  for (const std::size_t atom : dearest_first) {
    is_done[atom] = false;
    if (!are_demands_met(problem, is_done)) is_done[atom] = true;
  }
  std::vector<std::size_t> left = atoms;
  std::erase_if(left, [&](std::size_t atom) { return !is_done[atom]; });
  return left;
}

}  // namespace wwc::plan
