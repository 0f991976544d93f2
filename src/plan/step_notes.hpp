// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "plan/carried_out.hpp"

/// What a plan says beside what is to be done.
namespace wwc::plan {

/// What may stand in the way of it, or has to be kept in mind; a sentence each. `serves` are the
/// criteria that pass by it.
[[nodiscard]] std::vector<std::string> notes_on(const CarriedOut& plan, const Work& work,
                                                const std::vector<std::size_t>& serves);

}  // namespace wwc::plan
