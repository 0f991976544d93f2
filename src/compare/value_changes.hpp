// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "compare/criterion_pair.hpp"

namespace wwc::compare {

/// What answers that say something else mean for an outcome.
struct ValueChange {
  bool may_matter = false;  ///< They may be a reason why it changed; else they certainly are not.
  bool may_be_day = false;  ///< They may say something else for no other reason than the day.
  bool is_more_than_day = false;  ///< Some of what they say otherwise has nothing to do with it.
  bool is_known = false;          ///< Both sides tell what was given, so that this is certain.
};

[[nodiscard]] ValueChange find_value_change(const CriterionPair& pair, const PastAssessment& before,
                                            const PastAssessment& after);

/// True where the answers of the criterion say something else.
[[nodiscard]] bool did_values_change(const CriterionPair& pair);

/// What only one side takes for granted of a criterion, in place of its answers; may be empty.
[[nodiscard]] std::string assumed_text(const std::string& id, const PastAssessment& before,
                                       const PastAssessment& after);

}  // namespace wwc::compare
