// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "wwc/answers.hpp"
#include "wwc/date.hpp"
#include "wwc/diagnostic.hpp"

namespace wwc::answers {

/// What becomes of a measured, evidence or review date after the as-of date: an error, or a warning
/// and the date is treated as not given.
enum class FutureDates : std::uint8_t { refuse, ignore };

/// Reports every date that the as-of date rules out, and removes it from the answers. A date answer
/// becomes one that does not hold, a list of dates loses it, a piece falls back on the register's
/// date, a review is dropped. Days that are planned (`due`, `since`, `as_of`, the city's) may lie
/// ahead.
void check_dates(Answers& answers, Date as_of, FutureDates policy, Diagnostics& diagnostics);

}  // namespace wwc::answers
