// SPDX-License-Identifier: MIT
#include "compare/check_result.hpp"

#include <algorithm>
#include <cstdint>

#include "support/text.hpp"

namespace wwc::compare {

bool is_id(std::string_view text) {
  const auto is_letter = [](char character) {
    return support::is_lower(character) || support::is_upper(character);
  };
  return !text.empty() && is_letter(text.front()) &&
         std::all_of(text.begin(), text.end(), [](char character) {
           return support::is_alphanumeric(character) || character == '-' || character == '_';
         });
}

bool does_score_agree(const PastAssessment& result) {
  std::uint32_t passed = 0;
  std::uint32_t claimed = 0;
  std::uint32_t possible = 0;
  for (const PastCriterion& criterion : result.criteria) {
    const Outcome outcome = criterion.outcome;
    const bool is_claim = outcome == Outcome::claimed || outcome == Outcome::blocked;
    passed += outcome == Outcome::pass ? 1U : 0U;
    claimed += outcome == Outcome::pass || is_claim ? 1U : 0U;
    possible += outcome == Outcome::not_applicable ? 0U : 1U;
  }
  const Score& score = result.score;
  return passed == score.passed && claimed == score.claimed && possible == score.possible;
}

}  // namespace wwc::compare
