// SPDX-License-Identifier: MIT
#include "plan/step_worth.hpp"

#include <algorithm>

namespace wwc::plan {
namespace {

bool does_work(const Model& model, const Solution& solution,
               const std::vector<std::size_t>& atoms) {
  return std::ranges::any_of(atoms, [&](std::size_t atom) {
    return std::ranges::any_of(solution.atoms, [&](std::size_t each) {
      return each == atom || is_same_work(model.work[each], model.work[atom]);
    });
  });
}

}  // namespace

bool is_same_work(const Work& left, const Work& right) {
  if (left.is_charge || right.is_charge) return false;
  if (!left.file.empty() || !right.file.empty()) return left.file == right.file;
  return left.pieces > 0 && right.pieces > 0 && left.part == right.part &&
         left.is_for_new_dates == right.is_for_new_dates;
}

void lower_what_is_open(const Model& model, std::span<const std::vector<std::size_t>> atoms,
                        std::span<const Solution> others, std::vector<PlanStep>& steps) {
  for (std::size_t i = 0; i < atoms.size(); ++i) {
    PlanStep& step = steps[i];
    if (!step.without || step.without_is_least) continue;
    for (const Solution& other : others)
      if (!does_work(model, other, atoms[i]))
        step.without = std::min(*step.without, Effort{other.cost});
  }
}

}  // namespace wwc::plan
