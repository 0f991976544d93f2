// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>

#include "plan/problem.hpp"
#include "plan/ways.hpp"

namespace wwc::plan {

/// Finds the least cost that meets every demand; among plans of the same cost one with the fewest
/// atoms. Nothing comes back exactly where the demands cannot be met. Of the partial plans at most
/// `most_states` are kept side by side; where that cuts the search short, the lower bound says how
/// far from the least the solution may be.
[[nodiscard]] std::optional<Solution> search(const Problem& problem, const WayTable& ways,
                                             std::size_t most_states);

}  // namespace wwc::plan
