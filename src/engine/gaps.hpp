// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <vector>

#include "engine/judge_criterion.hpp"
#include "wwc/assessment.hpp"

namespace wwc::engine {

/// What is missing until the criterion passes, answers first, then documentation. Where items can
/// stand in for each other, one gap names how many are needed and all that can close it.
[[nodiscard]] std::vector<Gap> find_gaps(const Case& subject, std::size_t criterion,
                                         const JudgedCriterion& judged);

/// The gap that another criterion must pass first.
[[nodiscard]] Gap prerequisite_gap(const Case& subject, std::size_t criterion,
                                   std::size_t prerequisite);

}  // namespace wwc::engine
