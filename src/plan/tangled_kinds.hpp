// SPDX-License-Identifier: MIT
#pragma once

#include "wwc/assessment.hpp"
#include "wwc/catalog.hpp"

namespace wwc::plan {

/// True where what is to be listed depends on which kinds of records are documented, and not every
/// way of that is looked at: an entry for a kind is open, and records are told apart by `unique`
/// values, or, while some do not count, by their kind or by `each`.
[[nodiscard]] bool are_kinds_tangled(const Criterion& criterion, const Finding& finding,
                                     AnswerRef answer);

}  // namespace wwc::plan
