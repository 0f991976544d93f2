// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <vector>

#include "plan/problem.hpp"
#include "plan/ways.hpp"

namespace wwc::plan {

/// Atoms that meet every demand and weigh no more than those given, which are sorted, are allowed
/// and do so too; sorted. Leaves
/// out one or two of them or makes another candidate hold, adds what is lacking then and takes out
/// what has become needless, as long as this makes the plan lighter and no more than so many atoms
/// were looked at. What comes back is no proof of anything.
[[nodiscard]] std::vector<std::size_t> improved(const Problem& problem, const WayTable& ways,
                                                std::vector<std::size_t> atoms,
                                                std::size_t most_looked_at);

}  // namespace wwc::plan
