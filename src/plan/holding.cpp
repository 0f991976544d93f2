// SPDX-License-Identifier: MIT
#include "plan/holding.hpp"

#include <algorithm>
#include <cstddef>

namespace wwc::plan {

std::vector<bool> without_what_waits(const Problem& problem, std::vector<bool> holds) {
  for (bool is_changed = true; is_changed;) {
    is_changed = false;
    for (std::size_t i = 0; i < holds.size(); ++i) {
      const bool waits = std::ranges::any_of(problem.candidates[i].prerequisites,
                                             [&](std::size_t needed) { return !holds[needed]; });
      if (!holds[i] || !waits) continue;
      holds[i] = false;
      is_changed = true;
    }
  }
  return holds;
}

}  // namespace wwc::plan
