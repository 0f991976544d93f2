// SPDX-License-Identifier: MIT
#include "cli/read_horizon.hpp"

#include <catch2/catch.hpp>

namespace wwc::cli {
namespace {

const Date k_as_of{2026, 11, 1};

/// The last day of a forecast from 2026-11-01, or what is wrong.
std::string until(std::string_view text, Date as_of = k_as_of) {
  Diagnostics diagnostics;
  const Horizon horizon = read_horizon(text, diagnostics);
  std::optional<Date> day;
  if (!diagnostics.has_errors()) day = last_day_of(horizon, as_of, diagnostics);
  CHECK(day.has_value() != diagnostics.has_errors());
  return day ? to_string(*day) : diagnostics.sorted().front().message;
}

}  // namespace

TEST_CASE("a horizon is a number of days, months or years") {
  CHECK(until("90d") == "2027-01-30");
  CHECK(until("1d") == "2026-11-02");
  CHECK(until("18m") == "2028-05-01");
  CHECK(until("2y") == "2028-11-01");
  CHECK(until(" 2y ") == "2028-11-01");
  CHECK(until(k_default_horizon) == "2028-11-01");
  CHECK(until("1m", Date{2027, 1, 31}) == "2027-02-28");
}

TEST_CASE("a horizon is a day after the as-of date") {
  CHECK(until("2026-11-02") == "2026-11-02");
  CHECK(until("2026-11-01") == "`--until`: `2026-11-01` is not after the as-of date, 2026-11-01");
  CHECK(until("2020-01-01") == "`--until`: `2020-01-01` is not after the as-of date, 2026-11-01");
}

TEST_CASE("no time at all is no horizon") {
  for (const char* text : {"0d", "0m", "0y", "00d"}) {
    CHECK(until(text) == "`--until`: `" + std::string{text} + "` is no time to look ahead");
  }
}

TEST_CASE("fifty years are the most") {
  CHECK(until("50y") == "2076-11-01");
  CHECK(until("600m") == "2076-11-01");
  CHECK(until("2076-11-01") == "2076-11-01");
  for (const char* text :
       {"51y", "601m", "2076-11-02", "18264d", "999999d", "999999m", "999999y"}) {
    CHECK(until(text) == "`--until`: `" + std::string{text} + "` is more than 50 years ahead");
  }
}

TEST_CASE("a horizon beyond the last day that can be written ends there") {
  CHECK(until("50y", Date{9990, 1, 1}) == "9999-12-31");
}

TEST_CASE("what is neither a period nor a day is refused") {
  for (const char* text : {"", "d", "90", "-1d", "1.5y", "2 y", "2w", "2Y", "soon", "2026-02-30",
                           "1234567d", "+1d", "1d1m"}) {
    CHECK(until(text) == "`--until`: `" + std::string{text} + "` is neither a period nor a day");
  }
}

}  // namespace wwc::cli
