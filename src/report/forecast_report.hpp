// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "wwc/forecast.hpp"
#include "wwc/report.hpp"

/// What lapses and what that costs, written down, for `wwc forecast`.
namespace wwc::report {

/// What a report on a forecast shows.
struct ForecastInput {
  const Catalog& catalog;
  const Answers& answers;
  const Forecast& forecast;
  std::string_view version;  ///< Of the program.
  std::string file{};        ///< The answers and options as a command takes them; may be empty.
};

/// One way to write a forecast down.
struct ForecastFormat {
  std::string_view name;
  std::span<const std::string_view> extensions;  ///< Lower case, without the dot.
  std::string_view summary;                      ///< One line for lists of formats.
  std::string (*render)(const ForecastInput&, const ReportStyle&) = nullptr;
  std::string (*render_invalid)(const InvalidInput&) =
      nullptr;  ///< Null: not written when the input is invalid.
};

/// THE table of formats of a forecast; never empty, the first is used when none is named.
[[nodiscard]] std::span<const ForecastFormat> forecast_formats();

[[nodiscard]] std::string render_forecast_text(const ForecastInput& input,
                                               const ReportStyle& style);
[[nodiscard]] std::string render_forecast_json(const ForecastInput& input,
                                               const ReportStyle& style);
[[nodiscard]] std::string render_invalid_forecast_json(const InvalidInput& input);
[[nodiscard]] std::string render_forecast_markdown(const ForecastInput& input,
                                                   const ReportStyle& style);
/// A calendar by RFC 5545 with an event for each thing that lapses, on its last day.
[[nodiscard]] std::string render_forecast_ics(const ForecastInput& input, const ReportStyle& style);

}  // namespace wwc::report
