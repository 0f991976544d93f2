// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>

#include "cli/options.hpp"
#include "wwc/date.hpp"
#include "wwc/diagnostic.hpp"

namespace wwc::cli {

/// Two years, in which every period of the certification has ended once.
inline constexpr std::string_view k_default_horizon = "2y";

/// Reads the value of `--until`: `90d`, `18m`, `2y` or a day. Anything else, no time at all and
/// more than 50 years are errors (WWC5xx); then the default comes back.
[[nodiscard]] Horizon read_horizon(std::string_view text, Diagnostics& diagnostics);

/// The last day of the forecast; nothing, after an error, when it is not after the as-of date or
/// more than 50 years away.
[[nodiscard]] std::optional<Date> last_day_of(const Horizon& horizon, Date as_of,
                                              Diagnostics& diagnostics);

}  // namespace wwc::cli
