// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "wwc/assessment.hpp"

namespace wwc::support {

/// What every way to enough records takes at least, where a record costs so much to add and so much
/// to complete: to add more than the fewest may save more of what is to be completed.
[[nodiscard]] std::uint64_t least_record_cost(const RecordsLeft& left, std::uint64_t adding,
                                              std::uint64_t completing);

}  // namespace wwc::support
