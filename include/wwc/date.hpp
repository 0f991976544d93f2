// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace wwc {

/// A real day of the Gregorian calendar.
class Date {
public:
  /// 1970-01-01.
  constexpr Date() = default;
  /// The given day; counts from 1970-01-01.
  constexpr explicit Date(std::chrono::sys_days days)
      : days_(std::chrono::duration_cast<Days>(days.time_since_epoch())) {}
  /// The given day; it must exist in the calendar.
  constexpr Date(int year, unsigned month, unsigned day)
      : Date(std::chrono::sys_days{std::chrono::year{year} / std::chrono::month{month} /
                                   std::chrono::day{day}}) {}

  [[nodiscard]] constexpr std::chrono::sys_days days() const {
    return std::chrono::sys_days{days_};
  }
  [[nodiscard]] constexpr std::chrono::year_month_day year_month_day() const {
    return std::chrono::year_month_day{days()};
  }
  [[nodiscard]] constexpr int year() const { return static_cast<int>(year_month_day().year()); }
  [[nodiscard]] constexpr unsigned month() const {
    return static_cast<unsigned>(year_month_day().month());
  }
  [[nodiscard]] constexpr unsigned day() const {
    return static_cast<unsigned>(year_month_day().day());
  }

  constexpr auto operator<=>(const Date&) const = default;

private:
  /// Half of what the standard library keeps: every piece of evidence has a date or two.
  using Days = std::chrono::duration<std::int32_t, std::chrono::days::period>;

  Days days_{};
};

/// The last day that can be written with four digits of the year; no calculation leads beyond it.
inline constexpr Date k_last_date{9999, 12, 31};

/// Reads exactly `YYYY-MM-DD`, a day that exists, in the years 1000 to 9999.
[[nodiscard]] std::optional<Date> parse_date(std::string_view text);

/// Writes `YYYY-MM-DD`.
[[nodiscard]] std::string to_string(Date date);

/// Moves by calendar months; a day that the month lacks becomes its last: 31 January plus one is
/// 28 or 29 February.
[[nodiscard]] Date add_months(Date date, int months);

/// Moves by days.
[[nodiscard]] Date add_days(Date date, int days);

/// The number of days from the first date to the second; negative when the second is earlier.
[[nodiscard]] int days_between(Date first, Date second);

/// The first day of the calendar quarter in which the date lies.
[[nodiscard]] Date quarter_start(Date date);

/// The last day of the calendar quarter in which the date lies.
[[nodiscard]] Date quarter_end(Date date);

}  // namespace wwc
