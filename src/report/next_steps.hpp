// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>

#include "report/plan_report.hpp"
#include "wwc/plan.hpp"
#include "wwc/report.hpp"

/// What a city can do next, in the words of every report.
namespace wwc::report {

/// True if a plan to the next level was found.
[[nodiscard]] bool has_plan(const ReportInput& input);
/// The plan to the next level, as `wwc plan` would show it. There must be one.
[[nodiscard]] PlanInput plan_to_next_level(const ReportInput& input);

/// What the point of a criterion takes; null where it has its point or nothing was weighed.
[[nodiscard]] const OpenPoint* find_point(const ReportInput& input, std::size_t criterion);
/// `0.2 days for 1 point`, `3 days or less for 2 points, enough for Gold`; empty where it is not
/// known.
[[nodiscard]] std::string point_text(const ReportInput& input, std::size_t criterion);

/// `2.1 days of work at the least`: what the next level takes; empty where that is not known.
[[nodiscard]] std::string next_level_work(const ReportInput& input);

}  // namespace wwc::report
