// SPDX-License-Identifier: MIT
#include "compare/spared_entries.hpp"

#include <algorithm>

#include "compare/criterion_pair.hpp"

namespace wwc::compare {

void mark_spared(const std::optional<std::vector<std::string>>& named, PastCriterion& criterion) {
  for (PastPart& entry : criterion.entries) {
    if (entry.holds || is_foundation(entry, criterion)) {
      entry.is_spared = false;
      continue;
    }
    // Where the answers suffice, the gaps name each entry that is still needed.
    const bool is_needless =
        entry.is_asked && criterion.answers_suffice && named &&
        std::ranges::find(*named, full_entry_id(criterion, entry)) == named->end();
    if (!is_needless) continue;
    entry.is_asked = false;
    entry.is_spared = true;
  }
}

}  // namespace wwc::compare
