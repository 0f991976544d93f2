// SPDX-License-Identifier: MIT
#include "property/calendar.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>

namespace wwc::property {

unsigned days_in_month(int year, unsigned month) {
  constexpr std::array<unsigned, 12> k_days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool is_leap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0);
  if (month == 2 && is_leap) return 29;
  return k_days.at(std::size_t{month} - 1);
}

Date next_day(Date date) {
  const int year = date.year();
  const unsigned month = date.month();
  if (date.day() < days_in_month(year, month)) return Date(year, month, date.day() + 1);
  return month < 12 ? Date(year, month + 1, 1) : Date(year + 1, 1, 1);
}

Date previous_day(Date date) {
  if (date.day() > 1) return Date(date.year(), date.month(), date.day() - 1);
  const int year = date.month() > 1 ? date.year() : date.year() - 1;
  const unsigned month = date.month() > 1 ? date.month() - 1 : 12;
  return Date(year, month, days_in_month(year, month));
}

Date shifted_days(Date date, int days) {
  for (; days > 0; --days)
    date = next_day(date);
  for (; days < 0; ++days)
    date = previous_day(date);
  return date;
}

Date shifted_months(Date date, int months) {
  int year = date.year();
  unsigned month = date.month();
  for (; months > 0; --months) {
    if (++month > 12) {
      month = 1;
      ++year;
    }
  }
  for (; months < 0; ++months) {
    if (--month < 1) {
      month = 12;
      --year;
    }
  }
  return Date(year, month, std::min(date.day(), days_in_month(year, month)));
}

std::vector<Date> days_of_quarter_before(Date date, int quarters) {
  const unsigned first_month = (date.month() - 1) / 3 * 3 + 1;
  const Date first = shifted_months(Date(date.year(), first_month, 1), -3 * quarters);
  const int year = first.year();
  std::vector<Date> days;
  for (unsigned month = first.month(); month < first.month() + 3; ++month) {
    for (unsigned day = 1; day <= days_in_month(year, month); ++day) {
      days.emplace_back(year, month, day);
    }
  }
  return days;
}

bool on_or_before(Date first, Date second) {
  const std::chrono::year_month_day left = first.year_month_day();
  const std::chrono::year_month_day right = second.year_month_day();
  if (left.year() != right.year()) return left.year() < right.year();
  if (left.month() != right.month()) return left.month() < right.month();
  return left.day() <= right.day();
}

}  // namespace wwc::property
