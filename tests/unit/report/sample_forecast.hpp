// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "report/forecast_report.hpp"
#include "unit/report/sample.hpp"

namespace wwc::test {

/// A forecast made by hand for the sample. On 2026-12-17 DG2 is lost by its date, and Silver with
/// it; on 2027-03-03 the claim of DG1 lapses by its inventory, and Gold by claim with it.
struct SampleForecast : Sample {
  Forecast forecast;
  std::string file = "city.yaml";  ///< As a command takes it.

  SampleForecast();
  [[nodiscard]] report::ForecastInput forecast_input() const;
  /// In the format with this name.
  [[nodiscard]] std::string render(std::string_view format, const ReportStyle& style = {}) const;
};

}  // namespace wwc::test
