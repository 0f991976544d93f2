// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "plan/carried_out.hpp"

/// What a plan says of a step.
namespace wwc::plan {

/// What to do, without a full stop.
[[nodiscard]] std::string action_of(const CarriedOut& plan, const Work& work);

/// What may stand in the way of it, or has to be kept in mind; a sentence each. `serves` are the
/// criteria that pass by it.
[[nodiscard]] std::vector<std::string> notes_on(const CarriedOut& plan, const Work& work,
                                                const std::vector<std::size_t>& serves);

}  // namespace wwc::plan
