// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "engine/judge_measure.hpp"
#include "wwc/answers.hpp"
#include "wwc/measure.hpp"

/// What a person has to do so that a measure holds, as a clause that begins with a verb.
namespace wwc::engine {

/// For an answer that gives no value yet: `give a date of 2025-11-01 or later`.
[[nodiscard]] std::string describe_need(const Measure& measure, const Answer& answer,
                                        const MeasureContext& context);

/// For a value that does not hold: what is wrong with it and what would be enough.
[[nodiscard]] std::string describe_shortfall(const Measure& measure, const Answer& answer,
                                             const Measured& measured,
                                             const MeasureContext& context);

}  // namespace wwc::engine
