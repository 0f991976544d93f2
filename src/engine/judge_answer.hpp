// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "engine/judge_measure.hpp"
#include "engine/standing.hpp"
#include "wwc/answers.hpp"
#include "wwc/assessment.hpp"
#include "wwc/evidence.hpp"

namespace wwc::engine {

/// An answer judged without regard to documentation.
struct JudgedAnswer {
  AnswerFinding finding;
  Standing met;
  Standing documented;  ///< For now: met, and measured where a measure asks for it.
};

/// Judges a checklist item's answer, or a criterion's own.
[[nodiscard]] JudgedAnswer judge_answer(const std::optional<Measure>& measure, const Answer& answer,
                                        const EvidenceFacts& facts, const MeasureContext& context);

/// The answer as text; empty where there is none.
[[nodiscard]] std::string describe_value(const Value& value);

/// True for anything but no answer and `unknown`.
[[nodiscard]] bool is_answered(const Value& value);

}  // namespace wwc::engine
