// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "plan/model.hpp"
#include "plan/problem.hpp"
#include "wwc/plan.hpp"

/// What a step is worth: what the best plan without it takes more.
namespace wwc::plan {

/// True for work that is left out together: a file that is not mended is not mended at another
/// price either, and where no piece is given there are not more of them.
[[nodiscard]] bool is_same_work(const Work& left, const Work& right);

/// Where nobody has proved what a step is worth, a plan found for another step may be better: then
/// that is what it is worth at most. `atoms` are those of each step, in its order; there may be
/// fewer.
void lower_what_is_open(const Model& model, std::span<const std::vector<std::size_t>> atoms,
                        std::span<const Solution> others, std::vector<PlanStep>& steps);

}  // namespace wwc::plan
