// SPDX-License-Identifier: MIT
#include "wwc/date.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace wwc {
namespace {

/// The number in the given digits, or -1 when one of them is no digit.
int digits_value(std::string_view text) {
  int value = 0;
  for (const char character : text) {
    if (character < '0' || character > '9') {
      return -1;
    }
    value = value * 10 + (character - '0');
  }
  return value;
}

std::chrono::year_month_day last_day_of(std::chrono::year_month month) {
  return month / std::chrono::last;
}

}  // namespace

std::optional<Date> parse_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
    return std::nullopt;
  }
  const int year = digits_value(text.substr(0, 4));
  const int month = digits_value(text.substr(5, 2));
  const int day = digits_value(text.substr(8, 2));
  if (year < 1000 || month < 1 || day < 1) {
    return std::nullopt;
  }
  const std::chrono::year_month_day parts{std::chrono::year{year},
                                          std::chrono::month{static_cast<unsigned>(month)},
                                          std::chrono::day{static_cast<unsigned>(day)}};
  if (!parts.ok()) {
    return std::nullopt;
  }
  return Date{std::chrono::sys_days{parts}};
}

std::string to_string(Date date) {
  return fmt::format("{:04}-{:02}-{:02}", date.year(), date.month(), date.day());
}

Date add_months(Date date, int months) {
  const auto moved = date.year_month_day() + std::chrono::months{months};
  const Date result{std::chrono::sys_days{
      moved.ok() ? moved : std::chrono::year_month_day{last_day_of(moved.year() / moved.month())}}};
  return std::min(result, k_last_date);
}

Date add_days(Date date, int days) {
  return std::min(Date{date.days() + std::chrono::days{days}}, k_last_date);
}

int days_between(Date first, Date second) {
  return static_cast<int>((second.days() - first.days()).count());
}

Date quarter_start(Date date) {
  const unsigned first_month = (date.month() - 1) / 3 * 3 + 1;
  return Date{date.year(), first_month, 1};
}

Date quarter_end(Date date) {
  return add_days(add_months(quarter_start(date), 3), -1);
}

}  // namespace wwc
