// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <vector>

#include "engine/judge_documentation.hpp"
#include "wwc/assessment.hpp"

namespace wwc::engine {

/// True where at least one answer other than unknown was given.
[[nodiscard]] bool is_any_answered(const CriterionAnswer& given);

/// Judges a criterion with its documentation and concludes its outcome from everything that bears
/// on it: exemption, obligation, and its prerequisites, whose findings must be there already.
[[nodiscard]] Finding conclude(const Case& subject, std::size_t criterion,
                               std::vector<JudgedEntry> documentation,
                               const std::vector<Finding>& findings);

}  // namespace wwc::engine
