// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "wwc/comparison.hpp"

/// A criterion in two assessments, side by side.
namespace wwc::compare {

/// One criterion in both assessments; null on the side that does not have it, never on both.
struct CriterionPair {
  const PastCriterion* before = nullptr;
  const PastCriterion* after = nullptr;
};

/// The criterion with this id; null where the assessment has none.
[[nodiscard]] const PastCriterion* find_criterion(const PastAssessment& assessment,
                                                  std::string_view id);

/// The part with this id; null where there is none.
[[nodiscard]] const PastPart* find_part(const std::vector<PastPart>& parts, std::string_view id);

/// An entry on both sides; null on a side that does not have it.
struct EntryPair {
  CriterionPair owners;
  const PastPart* before = nullptr;
  const PastPart* after = nullptr;
};

/// The entry with this full id: `RP2.process`.
[[nodiscard]] EntryPair find_entry(std::string_view full_id, const PastAssessment& before,
                                   const PastAssessment& after);

/// The full ids of the entries that must be ok for this one to be, as the later side has them. An
/// older result does not know them, so then those of the earlier one.
[[nodiscard]] const std::vector<std::string>& foundations_of(const PastPart& before,
                                                             const PastPart& after);

/// Below zero where the outcome is further from a pass than before, above where it is closer.
[[nodiscard]] int progress_of(const CriterionPair& pair);

/// True where the same was given for a part on both sides; false where that is not known.
[[nodiscard]] bool is_given_alike(const PastPart& before, const PastPart& after);

/// True where the same was given for every answer on both sides, and that is known.
[[nodiscard]] bool are_answers_given_alike(const CriterionPair& pair);

}  // namespace wwc::compare
