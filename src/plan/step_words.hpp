// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "plan/carried_out.hpp"

/// What a plan says of a step.
namespace wwc::plan {

/// What to do, without a full stop.
[[nodiscard]] std::string action_of(const CarriedOut& plan, const Work& work);

}  // namespace wwc::plan
