// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "plan/model.hpp"

/// What a plan says of a step.
namespace wwc::plan {

/// What to do, without a full stop.
[[nodiscard]] std::string action_of(const Situation& situation, const Model& model,
                                    const Solution& solution, const Work& work);

/// Of the ways to document the records of an answer, the one that the solution takes; null where no
/// document of records is open.
[[nodiscard]] const DocumentingSet* documented_by(const Situation& situation, const Model& model,
                                                  const Solution& solution, std::size_t criterion,
                                                  AnswerRef answer);

/// What may stand in the way of it, or has to be kept in mind; a sentence each. `serves` are the
/// criteria that pass by it.
[[nodiscard]] std::vector<std::string> notes_on(const Situation& situation, const Model& model,
                                                const Solution& solution, const Work& work,
                                                const std::vector<std::size_t>& serves);

}  // namespace wwc::plan
