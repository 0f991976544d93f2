// SPDX-License-Identifier: MIT
#include "plan/needless.hpp"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <utility>
#include <vector>

#include "plan/holding.hpp"

namespace wwc::plan {
namespace {

/// Which candidates hold by these atoms, prerequisites included.
std::vector<bool> holding(const Problem& problem, const WayTable& ways,
                          const std::vector<bool>& is_done) {
  std::vector<bool> holds;
  for (const std::vector<Way>& of_candidate : ways.of) {
    holds.push_back(std::ranges::any_of(of_candidate, [&](const Way& way) {
      return std::ranges::all_of(way.atoms, [&](std::size_t atom) { return is_done[atom]; });
    }));
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

}  // namespace

std::optional<std::vector<std::size_t>> everything(const Problem& problem, const WayTable& ways) {
  std::vector<bool> is_used(problem.atoms.size(), false);
  for (const std::vector<Way>& of_candidate : ways.of)
    for (const Way& way : of_candidate)
      for (const std::size_t atom : way.atoms)
        is_used[atom] = true;
  if (!meets(problem, holding(problem, ways, is_used))) return std::nullopt;
  std::vector<std::size_t> atoms;
  for (std::size_t atom = 0; atom < is_used.size(); ++atom)
    if (is_used[atom]) atoms.push_back(atom);
  return atoms;
}

std::vector<std::size_t> without_needless(const Problem& problem, const WayTable& ways,
                                          std::vector<std::size_t> atoms) {
  std::vector<bool> is_done(problem.atoms.size(), false);
  for (const std::size_t atom : atoms)
    is_done[atom] = true;
  std::vector<std::size_t> heaviest_first = atoms;
  std::ranges::stable_sort(heaviest_first, std::greater{},
                           [&](std::size_t atom) { return ways.weights[atom]; });
  for (const std::size_t atom : heaviest_first) {
    is_done[atom] = false;
    if (!meets(problem, holding(problem, ways, is_done))) is_done[atom] = true;
  }
  std::erase_if(atoms, [&](std::size_t atom) { return !is_done[atom]; });
  return atoms;
}

}  // namespace wwc::plan
