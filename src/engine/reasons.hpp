// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "engine/judge_criterion.hpp"
#include "wwc/assessment.hpp"

namespace wwc::engine {

/// Why the outcome is what it is, the decisive part first; at least one sentence.
[[nodiscard]] std::vector<std::string> reasons_for(const Criterion& criterion,
                                                   const CriterionAnswer& given,
                                                   const JudgedCriterion& judged,
                                                   const Finding& finding);

}  // namespace wwc::engine
