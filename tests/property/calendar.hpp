// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "wwc/date.hpp"

/// Calendar arithmetic for the naive evaluation: by counting, with nothing taken from `src/`.
namespace wwc::property {

/// The number of days of a month, from the rule for leap years.
[[nodiscard]] unsigned days_in_month(int year, unsigned month);

/// The day after, by counting.
[[nodiscard]] Date next_day(Date date);

/// The day before, by counting.
[[nodiscard]] Date previous_day(Date date);

/// So many days later, or earlier when negative.
[[nodiscard]] Date shifted_days(Date date, int days);

/// So many months later, or earlier when negative; clamped to the end of the month.
[[nodiscard]] Date shifted_months(Date date, int months);

/// All days of the calendar quarter that is so many quarters before the one of the date.
[[nodiscard]] std::vector<Date> days_of_quarter_before(Date date, int quarters);

/// True when the first day is on or before the second, by year, then month, then day.
[[nodiscard]] bool on_or_before(Date first, Date second);

}  // namespace wwc::property
