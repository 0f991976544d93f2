// SPDX-License-Identifier: MIT
#include "property/calendar.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <tuple>

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
  Date day = shifted_months(Date(date.year(), first_month, 1), -3 * quarters);
  const Date end = shifted_months(day, 3);
  std::vector<Date> days;
  for (; day != end; day = next_day(day))
    days.push_back(day);
  return days;
}

bool on_or_before(Date first, Date second) {
  return std::tuple(first.year(), first.month(), first.day()) <=
         std::tuple(second.year(), second.month(), second.day());
}

}  // namespace wwc::property
