// SPDX-License-Identifier: MIT
#include "cli/read_horizon.hpp"

#include <algorithm>
#include <charconv>
#include <string>

#include "diagnostic/codes.hpp"
#include "support/text.hpp"
#include "wwc/forecast.hpp"

namespace wwc::cli {
namespace {

constexpr int k_months_in_year = 12;
constexpr int k_most_days = k_most_forecast_months / k_months_in_year * 366;
constexpr std::size_t k_most_digits = 6;

void refuse(const std::string& what, Diagnostics& diagnostics) {
  diagnostics.error(DiagnosticCode::wrong_horizon, "`--until`: " + what,
                    "write a period such as `90d`, `18m` or `2y`, at most `50y`, or a day after "
                    "the as-of date as YYYY-MM-DD");
}

/// The number in front of the unit; nothing where it is none.
std::optional<int> number_of(std::string_view digits) {
  if (!support::is_digits(digits) || digits.size() > k_most_digits) return std::nullopt;
  int number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

std::optional<Horizon> read_period(std::string_view text) {
  if (text.empty()) return std::nullopt;
  const std::optional<int> number = number_of(text.substr(0, text.size() - 1));
  if (!number) return std::nullopt;
  const int months = std::min(*number, k_most_forecast_months + 1);
  Horizon horizon;
  switch (text.back()) {
    case 'd':
      horizon.days = std::min(*number, k_most_days + 1);
      return horizon;
    case 'm':
      horizon.months = months;
      return horizon;
    case 'y':
      horizon.months = months * k_months_in_year;
      return horizon;
    default:
      return std::nullopt;
  }
}

}  // namespace

Horizon read_horizon(std::string_view text, Diagnostics& diagnostics) {
  Horizon horizon;
  horizon.day = parse_date(support::trim(text));
  if (!horizon.day) {
    const std::optional<Horizon> period = read_period(support::trim(text));
    if (!period) {
      refuse(support::quoted(text) + " is neither a period nor a day", diagnostics);
    } else if (period->months == 0 && period->days == 0) {
      refuse(support::quoted(text) + " is no time to look ahead", diagnostics);
    } else {
      horizon = *period;
    }
  }
  horizon.text = text;
  return horizon;
}

std::optional<Date> last_day_of(const Horizon& horizon, Date as_of, Diagnostics& diagnostics) {
  const Date last =
      horizon.day ? *horizon.day : add_days(add_months(as_of, horizon.months), horizon.days);
  if (horizon.day && last <= as_of) {
    refuse(support::quoted(horizon.text) + " is not after the as-of date, " + to_string(as_of),
           diagnostics);
    return std::nullopt;
  }
  const bool is_too_long = horizon.months > k_most_forecast_months || horizon.days > k_most_days ||
                           last > add_months(as_of, k_most_forecast_months);
  if (is_too_long) {
    refuse(support::quoted(horizon.text) + " is more than 50 years ahead", diagnostics);
    return std::nullopt;
  }
  return last;
}

}  // namespace wwc::cli
