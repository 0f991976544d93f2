// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "compare/criterion_pair.hpp"

namespace wwc::compare {

/// What is too old now, if anything: parts that held before, for as long as was foreseen then. The
/// day is named only where it is that of what is given now.
[[nodiscard]] std::optional<CauseFound> find_ageing(const CriterionPair& pair,
                                                    const PastAssessment& before,
                                                    const PastAssessment& after);

/// That something has aged: after its last day, or, where that is not known, on the day on which it
/// is judged.
[[nodiscard]] CauseFound aged_after(const std::optional<Date>& last_day, Date as_of);

}  // namespace wwc::compare
