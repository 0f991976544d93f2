// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "wwc/comparison.hpp"

namespace wwc::compare {

/// The criterion with this id; null where the assessment has none.
[[nodiscard]] const PastCriterion* find_criterion(const PastAssessment& assessment,
                                                  std::string_view id);

/// One criterion in both assessments; null on the side that does not have it, never on both.
struct CriterionPair {
  const PastCriterion* before = nullptr;
  const PastCriterion* after = nullptr;
};

/// Why the outcomes differ, at least one cause: all of answers, evidence, catalog and prerequisites
/// that changed, and what is too old now; only where there is none of these, that the day is
/// another. Evidence with other content that counts as before is named only where there is no other
/// cause.
[[nodiscard]] std::vector<CauseFound> find_causes(const CriterionPair& pair,
                                                  const PastAssessment& before,
                                                  const PastAssessment& after);

}  // namespace wwc::compare
