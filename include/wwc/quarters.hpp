// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "wwc/date.hpp"
#include "wwc/measure.hpp"

namespace wwc {

/// True if the measure, or one of those it leaves the choice of, asks for a date in each quarter.
[[nodiscard]] bool is_quarterly(const Measure& measure);

/// The calendar quarter in which the day lies: `Q1 2026`.
[[nodiscard]] std::string quarter_name(Date day);

/// The same of each day, in the order given.
[[nodiscard]] std::vector<std::string> quarter_names(const std::vector<Date>& days);

/// The first day of the first calendar quarter of which no day lies before the one given.
[[nodiscard]] Date first_whole_quarter(Date day);

/// The day after that quarter: what begins on the day given and is asked for in each quarter can
/// count from then on.
[[nodiscard]] Date counts_from(Date beginning);

}  // namespace wwc
