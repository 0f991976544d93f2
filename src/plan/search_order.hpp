// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <vector>

#include "plan/problem.hpp"
#include "plan/ways.hpp"

namespace wwc::plan {

/// The candidates that a demand counts, and those they wait for, in an order in which prerequisites
/// come first, and those that share work stand together, so that little of what is bought has to be
/// kept in mind.
[[nodiscard]] std::vector<std::size_t> search_order(const Problem& problem, const WayTable& ways);

}  // namespace wwc::plan
