// SPDX-License-Identifier: MIT
#pragma once

#include "plan/model.hpp"
#include "plan/problem.hpp"
#include "wwc/plan.hpp"

namespace wwc::plan {

/// Puts a solution into words: its steps in order, what each takes, and what passes by it.
[[nodiscard]] Plan to_plan(const Situation& situation, const Model& model,
                           const Solution& solution);

/// The atom of each step of the plan that `to_plan` makes of the solution.
[[nodiscard]] std::vector<std::size_t> atoms_in_order(const Situation& situation,
                                                      const Model& model, const Solution& solution);

}  // namespace wwc::plan
