// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/options.hpp"
#include "wwc/diagnostic.hpp"

namespace wwc::cli {

/// The format with this name; null, after an error, when there is none.
[[nodiscard]] const ReportFormat* read_report_format(std::string_view name,
                                                     Diagnostics& diagnostics);

/// The most reports that one run writes to files.
inline constexpr std::size_t k_most_outputs = 16;

/// The values of `--output`: `[FORMAT=]FILE`, the format told by the extension where it is not
/// named. What has no format is an error and left out; too many are one error.
[[nodiscard]] std::vector<OutputFile> read_outputs(std::span<const std::string> values,
                                                   Diagnostics& diagnostics);

/// The same two for the formats of a plan.
[[nodiscard]] const report::PlanFormat* read_plan_format(std::string_view name,
                                                         Diagnostics& diagnostics);
[[nodiscard]] std::vector<FormattedFile<report::PlanFormat>> read_plan_outputs(
    std::span<const std::string> values, Diagnostics& diagnostics);

/// The same two for the formats of a forecast.
[[nodiscard]] const report::ForecastFormat* read_forecast_format(std::string_view name,
                                                                 Diagnostics& diagnostics);
[[nodiscard]] std::vector<FormattedFile<report::ForecastFormat>> read_forecast_outputs(
    std::span<const std::string> values, Diagnostics& diagnostics);

}  // namespace wwc::cli
