// SPDX-License-Identifier: MIT
#pragma once

#include "wwc/assessment.hpp"
#include "wwc/date.hpp"

namespace wwc::forecast {

/// The first day after that of the assessment on which another verdict is possible: something that
/// it found expires the day before, or gives way to a record that it hid, or a calendar quarter
/// begins.
[[nodiscard]] Date next_day(const Assessment& assessment);

}  // namespace wwc::forecast
