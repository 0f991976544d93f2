// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "wwc/forecast.hpp"

namespace wwc::property {

/// One line for each day of the period, the first few, on which the forecast is not what an
/// assessment of that day says, and for each loss whose cause does not end the day before.
[[nodiscard]] std::vector<std::string> differences_by_day(const Catalog& catalog,
                                                          const Answers& answers,
                                                          const EvidenceFacts& facts,
                                                          const ForecastPeriod& period);

}  // namespace wwc::property
