// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "wwc/comparison.hpp"

/// What a result that was read must be beyond having every field.
namespace wwc::compare {

/// True for letters, digits, `-` and `_`, a letter first. Ids go into reports and messages, where a
/// catalog's never need care.
[[nodiscard]] bool is_id(std::string_view text);

/// True where the counts are those of the criteria: a result is not a place to write a score by
/// hand.
[[nodiscard]] bool does_score_agree(const PastAssessment& result);

}  // namespace wwc::compare
