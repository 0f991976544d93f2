// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "plan/problem.hpp"
#include "plan/ways.hpp"

namespace wwc::plan {

/// How far a search goes, and what is known before it.
struct SearchLimits {
  std::size_t most_states = 0;  ///< Of the partial plans at most so many are kept side by side.
  std::uint64_t least_possible = 0;  ///< No plan costs less.
};

/// Finds the least cost that meets every demand; where nothing cuts the search short, among plans
/// of the same cost one with the fewest atoms. Nothing comes back exactly where the demands cannot
/// be met. Where the search is cut short, the lower bound says how far from the least the solution
/// may be, and none of its atoms can be left out. What of the cost is in doubt counts for the
/// solution, but not for the bound. The time is bounded, whatever the problem.
[[nodiscard]] std::optional<Solution> search(const Problem& problem, const WayTable& ways,
                                             const SearchLimits& limits);

/// The same for one of many searches, as for a budget or to weigh a step: a tenth of the partial
/// plans are kept.
[[nodiscard]] std::optional<Solution> search_quickly(const Problem& problem, const WayTable& ways,
                                                     SearchLimits limits);

}  // namespace wwc::plan
