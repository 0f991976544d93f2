// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "compare/criterion_pair.hpp"
#include "wwc/comparison.hpp"

namespace wwc::compare {

/// Why the outcomes differ, at least one cause: all of answers, evidence, catalog and prerequisites
/// that changed and may have had a part in it, and what is too old now; only where there is none of
/// these, or dates that lie ahead may have had a part, that the day is another. Evidence with other
/// content that counts as before is named only where there is no other cause.
[[nodiscard]] std::vector<CauseFound> find_causes(const CriterionPair& pair,
                                                  const PastAssessment& before,
                                                  const PastAssessment& after);

}  // namespace wwc::compare
