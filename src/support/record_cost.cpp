// SPDX-License-Identifier: MIT
#include "support/record_cost.hpp"

#include <algorithm>

namespace wwc::support {

std::uint64_t least_record_cost(const RecordsLeft& left, std::uint64_t adding,
                                std::uint64_t completing) {
  const auto least_with = [&](std::uint64_t added) {
    const std::uint64_t others =
        left.least_steps - std::min<std::uint64_t>(left.least_steps, added);
    return added * adding + others * std::min(adding, completing);
  };
  if (!left.is_least) return least_with(left.least_to_add);
  // As many to add as here, and then no fewer to complete, or more to add.
  const std::uint64_t here = left.to_add * adding + left.to_complete.size() * completing;
  return std::min(here, least_with(left.to_add + std::uint64_t{1}));
}

}  // namespace wwc::support
