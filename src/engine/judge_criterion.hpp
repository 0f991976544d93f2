// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "engine/judge_answer.hpp"
#include "engine/judge_documentation.hpp"
#include "engine/standing.hpp"
#include "wwc/assessment.hpp"

namespace wwc::engine {

/// A criterion judged in all its parts; what reasons and gaps are written from.
struct JudgedCriterion {
  std::vector<JudgedAnswer> checklist;     ///< Parallel to `Criterion::checklist`.
  std::optional<JudgedAnswer> own;         ///< Where the criterion is answered itself.
  std::vector<JudgedEntry> documentation;  ///< Parallel to `Criterion::documentation`.
  Standing satisfied;                      ///< The answers alone satisfy the rule.
  Standing earned;                         ///< Satisfied, and all of it documented.
  bool possible = true;                    ///< The rule can still be satisfied.
};

/// Judges one criterion on its own answers and documentation, before prerequisites, obligations and
/// exemptions.
[[nodiscard]] JudgedCriterion judge_criterion(const Case& subject, std::size_t criterion,
                                              std::vector<JudgedEntry> documentation);

/// True if the entry takes part in `earned`: required of the whole criterion.
[[nodiscard]] bool is_required(const Documentation& entry);

/// How long the entry, or the one that may replace it, is ok.
[[nodiscard]] Standing with_alternative(const Criterion& criterion, const JudgedCriterion& judged,
                                        std::size_t entry);

/// True if no file is among the evidence on which a pass rests.
[[nodiscard]] bool rests_on_unchecked(const Criterion& criterion, const JudgedCriterion& judged);

/// True if the entry belongs to this answer: the item itself, or records given there.
[[nodiscard]] bool belongs_to(const Documentation& entry, AnswerRef answer);

}  // namespace wwc::engine
