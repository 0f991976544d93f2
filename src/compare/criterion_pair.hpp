// SPDX-License-Identifier: MIT
#pragma once

#include <string>
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

/// True where it passed, and no longer does.
[[nodiscard]] bool is_pass_lost(const CriterionPair& pair);

/// True where another entry of the criterion builds on this one.
[[nodiscard]] bool is_foundation(const PastPart& entry, const PastCriterion& criterion);

/// True where a pass was lost and the entry, which is ok all the same, has no part in that: nothing
/// that the criterion asks on either side builds on it.
[[nodiscard]] bool is_aside_of_loss(const CriterionPair& pair, const PastPart& entry);

/// The full id of an answer of the criterion: `PA2.meetings`, or `PA2` where it is its own.
[[nodiscard]] std::string full_answer_id(const PastCriterion& criterion, const PastPart& answer);

/// The full id of an entry of the criterion: `PA2.minutes`.
[[nodiscard]] std::string full_entry_id(const PastCriterion& criterion, const PastPart& entry);

/// True where this answer, by its full id, may decide what the entry asks.
[[nodiscard]] bool may_follow(const PastPart& entry, const std::string& answer);

/// True where the same was given on both sides for every answer that may decide what the entry
/// asks, and that is known.
[[nodiscard]] bool are_answers_given_alike(const CriterionPair& pair, const PastPart& entry);

/// True where a piece of the later entry is in order that was not in the earlier one.
[[nodiscard]] bool is_more_in_order(const PastPart& before, const PastPart& after);

}  // namespace wwc::compare
