// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <vector>

#include "plan/model.hpp"
#include "plan/problem.hpp"
#include "wwc/plan.hpp"

namespace wwc::plan {

/// Puts a solution into words: its steps in order, what each takes, and what passes by it.
[[nodiscard]] Plan to_plan(const Situation& situation, const Model& model,
                           const Solution& solution);

/// The criteria that pass once the work of a solution is done, in catalog order: those it was
/// chosen for, and those that it completes by the way.
[[nodiscard]] std::vector<std::size_t> gained_by(const Situation& situation, const Model& model,
                                                 const Solution& solution);

/// The atom of each step of the plan that `to_plan` makes of the solution.
[[nodiscard]] std::vector<std::size_t> atoms_in_order(const Situation& situation,
                                                      const Model& model, const Solution& solution);

}  // namespace wwc::plan
