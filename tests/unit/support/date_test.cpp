// SPDX-License-Identifier: MIT
#include "wwc/date.hpp"

#include <catch2/catch.hpp>

using wwc::add_months;
using wwc::Date;
using wwc::parse_date;

TEST_CASE("a real day in ISO form is a date") {
  const auto text = GENERATE("2026-07-07", "2024-02-29", "2000-02-29", "1000-01-01", "9999-12-31");
  REQUIRE(parse_date(text));
  CHECK(to_string(*parse_date(text)) == text);
}

TEST_CASE("anything but a real day in ISO form is no date") {
  const auto text =
      GENERATE("", "2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10",
               "2026-01-00", "0999-12-31", "2026-7-7", "2026/07/07", "07-07-2026", "2026-07-07 ",
               " 2026-07-07", "2026-07-071", "2026-+7-07", "2026-07-0x", "20260707");
  CAPTURE(text);
  CHECK_FALSE(parse_date(text));
}

TEST_CASE("months are calendar months and the end of a month is clamped") {
  const auto [from, months, to] = GENERATE(table<const char*, int, const char*>({
      {"2026-03-02", 12, "2027-03-02"},
      {"2026-01-31", 1, "2026-02-28"},
      {"2024-01-31", 1, "2024-02-29"},
      {"2024-02-29", 12, "2025-02-28"},
      {"2024-02-29", 48, "2028-02-29"},
      {"2026-10-31", 4, "2027-02-28"},
      {"2026-03-31", -1, "2026-02-28"},
      {"2026-01-15", -1, "2025-12-15"},
      {"2026-05-31", 0, "2026-05-31"},
  }));
  CHECK(to_string(add_months(parse_date(from).value(), months)) == to);
}

TEST_CASE("no calculation leads beyond the last date that can be written") {
  CHECK(add_months(Date{9999, 6, 30}, 12) == wwc::k_last_date);
  CHECK(add_days(wwc::k_last_date, 1) == wwc::k_last_date);
}

TEST_CASE("days are added across months and years") {
  CHECK(to_string(add_days(Date{2026, 12, 31}, 1)) == "2027-01-01");
  CHECK(to_string(add_days(Date{2024, 3, 1}, -1)) == "2024-02-29");
  CHECK(days_between(Date{2026, 1, 1}, Date{2027, 1, 1}) == 365);
  CHECK(days_between(Date{2026, 1, 2}, Date{2026, 1, 1}) == -1);
}

TEST_CASE("a quarter runs from its first to its last day") {
  const auto [day, start, end] = GENERATE(table<const char*, const char*, const char*>({
      {"2026-01-01", "2026-01-01", "2026-03-31"},
      {"2026-03-31", "2026-01-01", "2026-03-31"},
      {"2026-04-01", "2026-04-01", "2026-06-30"},
      {"2026-09-30", "2026-07-01", "2026-09-30"},
      {"2026-11-01", "2026-10-01", "2026-12-31"},
  }));
  CHECK(to_string(quarter_start(parse_date(day).value())) == start);
  CHECK(to_string(quarter_end(parse_date(day).value())) == end);
}

TEST_CASE("dates are ordered by day") {
  CHECK(Date{2026, 2, 28} < Date{2026, 3, 1});
  CHECK(Date{2025, 12, 31} < Date{2026, 1, 1});
  CHECK(Date{2026, 1, 1} == Date{2026, 1, 1});
}
