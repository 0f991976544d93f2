// SPDX-License-Identifier: MIT
#include "yaml/values.hpp"

#include <catch2/catch.hpp>

using namespace wwc::yaml;
using wwc::Choice;
using wwc::Fraction;

TEST_CASE("yes, no, true, false and unknown are read in any case, and nothing else") {
  CHECK(read_choice("yes") == Choice::yes);
  CHECK(read_choice(" TRUE ") == Choice::yes);
  CHECK(read_choice("No") == Choice::no);
  CHECK(read_choice("false") == Choice::no);
  CHECK(read_choice("Unknown") == Choice::unknown);
  const auto text = GENERATE("", "y", "n", "on", "off", "1", "0", "yes!", "ye s", "да");
  CAPTURE(text);
  CHECK_FALSE(read_choice(text));
  CHECK_FALSE(read_boolean("unknown"));
  CHECK(read_boolean("yes") == true);
}

TEST_CASE("a date is read, or the way it is wrong is told with the date that was meant") {
  const auto [text, problem, suggestion] = GENERATE(table<const char*, DateProblem, const char*>({
      {"03/02/2026", DateProblem::us_order, "2026-03-02"},
      {"3/2/2026", DateProblem::us_order, "2026-03-02"},
      {"31/12/2026", DateProblem::us_order, "2026-12-31"},
      {"02-03-2026", DateProblem::us_order, "2026-02-03"},
      {"31.12.2026", DateProblem::us_order, "2026-12-31"},
      {"2026/07/07", DateProblem::wrong_separator, "2026-07-07"},
      {"2026.7.7", DateProblem::wrong_separator, "2026-07-07"},
      {"20260707", DateProblem::wrong_separator, "2026-07-07"},
      {"2026-7-7", DateProblem::short_parts, "2026-07-07"},
      {"2026-07-07T10:00:00Z", DateProblem::has_time, "2026-07-07"},
      {"2026-07-07 10:00", DateProblem::has_time, "2026-07-07"},
      {"2026-02-31", DateProblem::impossible_day, ""},
      {"2026-13-01", DateProblem::impossible_day, ""},
      {"2026/02/31", DateProblem::wrong_separator, ""},
      {"0026-01-01", DateProblem::year_range, ""},
      {"yesterday", DateProblem::not_a_date, ""},
      {"2026", DateProblem::not_a_date, ""},
      {"2026-07", DateProblem::not_a_date, ""},
      {"", DateProblem::not_a_date, ""},
      {"a-b-c", DateProblem::not_a_date, ""},
  }));
  CAPTURE(text);
  const DateReading reading = read_date(text);
  CHECK_FALSE(reading.date);
  CHECK(reading.problem == problem);
  CHECK(reading.suggestion == suggestion);
  CHECK_FALSE(describe(reading.problem).empty());
  CHECK(to_string(read_date(" 2026-07-07 ").date.value()) == "2026-07-07");
}

TEST_CASE("both orders of a date are offered where both are days, the likelier one first") {
  const auto [text, suggestion, other] = GENERATE(table<const char*, const char*, const char*>({
      {"03/02/2026", "2026-03-02", "2026-02-03"},
      {"03-02-2026", "2026-03-02", "2026-02-03"},
      {"02.03.2026", "2026-03-02", "2026-02-03"},
      {"12.31.2026", "2026-12-31", ""},
      {"31/12/2026", "2026-12-31", ""},
      {"05/05/2026", "2026-05-05", ""},
      {"31/02/2026", "", ""},
  }));
  CAPTURE(text);
  const DateReading reading = read_date(text);
  CHECK(reading.suggestion == suggestion);
  CHECK(reading.other_suggestion == other);
}

TEST_CASE("a share is read exactly and keeps its text") {
  const auto [text, numerator, denominator] =
      GENERATE(table<const char*, std::int64_t, std::int64_t>({
          {"83%", 83, 100},
          {"83.5 %", 835, 1000},
          {"83.50%", 835, 1000},
          {"34 of 41", 34, 41},
          {"34/41", 34, 41},
          {"34 / 41", 34, 41},
          {"34 OF 41", 34, 41},
          {"0 of 12", 0, 12},
          {"100%", 1, 1},
          {"0%", 0, 1},
      }));
  CAPTURE(text);
  const ShareReading reading = read_share(text);
  REQUIRE(reading.share);
  CHECK(reading.share->value == Fraction{numerator, denominator});
  CHECK(reading.share->text == text);
}

TEST_CASE("what is no share is told with the share that was meant") {
  const auto [text, problem, suggestion] = GENERATE(table<const char*, ShareProblem, const char*>({
      {"0.83", ShareProblem::bare_decimal, "83%"},
      {"0.5", ShareProblem::bare_decimal, "50%"},
      {"0.835", ShareProblem::bare_decimal, ""},
      {"83", ShareProblem::bare_number, "83%"},
      {"830", ShareProblem::bare_number, ""},
      {"120%", ShareProblem::over_hundred, ""},
      {"100.01%", ShareProblem::over_hundred, ""},
      {"42 of 41", ShareProblem::over_hundred, ""},
      {"3 of 0", ShareProblem::of_zero, ""},
      {"0/0", ShareProblem::of_zero, ""},
      {"1 of 1000000000", ShareProblem::too_large, ""},
      {"99999999999999999999%", ShareProblem::too_large, ""},
      {"0.0000000000000000001%", ShareProblem::too_large, ""},
      {"-5%", ShareProblem::not_a_share, ""},
      {"most", ShareProblem::not_a_share, ""},
      {"%", ShareProblem::not_a_share, ""},
      {"1/2/3", ShareProblem::not_a_share, ""},
      {"34 of", ShareProblem::not_a_share, ""},
      {"8e1%", ShareProblem::not_a_share, ""},
      {"", ShareProblem::not_a_share, ""},
  }));
  CAPTURE(text);
  const ShareReading reading = read_share(text);
  CHECK_FALSE(reading.share);
  CHECK(reading.problem == problem);
  CHECK(reading.suggestion == suggestion);
  CHECK_FALSE(describe(reading.problem).empty());
}

TEST_CASE("whole numbers are digits, never octal, and never silently cut") {
  CHECK(read_integer("84500").value == 84500);
  CHECK(read_integer("010").value == 10);
  CHECK(read_integer("999999999999999999").value == 999999999999999999);
  const auto [text, problem, suggestion] =
      GENERATE(table<const char*, IntegerProblem, const char*>({
          {"84,500", IntegerProblem::separators, "84500"},
          {"84 500", IntegerProblem::separators, "84500"},
          {"1_000_000", IntegerProblem::separators, "1000000"},
          {"84.500", IntegerProblem::separators, "84500"},
          {"84,50", IntegerProblem::not_a_number, ""},
          {"3.0", IntegerProblem::decimals, ""},
          {"-3", IntegerProblem::sign, ""},
          {"+3", IntegerProblem::sign, "3"},
          {"0x10", IntegerProblem::not_a_number, ""},
          {"1e3", IntegerProblem::not_a_number, ""},
          {"", IntegerProblem::not_a_number, ""},
          {"9999999999999999999", IntegerProblem::too_large, ""},
      }));
  CAPTURE(text);
  const IntegerReading reading = read_integer(text);
  CHECK_FALSE(reading.value);
  CHECK(reading.problem == problem);
  CHECK(reading.suggestion == suggestion);
  CHECK_FALSE(describe(reading.problem).empty());
}

using wwc::Effort;
using wwc::k_most_effort;

TEST_CASE("effort is a number of working days with at most one decimal") {
  CHECK(read_effort("0").effort == Effort{0});
  CHECK(read_effort("0.5").effort == Effort{5});
  CHECK(read_effort(" 3 ").effort == Effort{30});
  CHECK(read_effort("3.0").effort == Effort{30});
  CHECK(read_effort("012.4").effort == Effort{124});
  CHECK(read_effort("10000").effort == k_most_effort);
  const auto [text, problem, suggestion] = GENERATE(table<const char*, EffortProblem, const char*>({
      {"10000.1", EffortProblem::too_large, ""},
      {"10001", EffortProblem::too_large, ""},
      {"184467440737095516170", EffortProblem::too_large, ""},
      {"2001 weeks", EffortProblem::too_large, ""},
      {"0.25", EffortProblem::too_precise, "0.3"},
      {"0.50", EffortProblem::too_precise, "0.5"},
      {"1.96", EffortProblem::too_precise, "2"},
      {"1,5", EffortProblem::comma, "1.5"},
      {"-1", EffortProblem::sign, ""},
      {"-0.5", EffortProblem::sign, ""},
      {"+2.5", EffortProblem::sign, "2.5"},
      {"2 weeks", EffortProblem::has_unit, "10"},
      {"1.5 Weeks", EffortProblem::has_unit, "7.5"},
      {"3d", EffortProblem::has_unit, "3"},
      {"3 working  days", EffortProblem::has_unit, "3"},
      {"half a day", EffortProblem::has_unit, "0.5"},
      {"a week", EffortProblem::has_unit, "5"},
      {"4 hours", EffortProblem::has_unit, "0.5"},
      {"1 hour", EffortProblem::has_unit, "0.2"},
      {"2 months", EffortProblem::not_a_number, ""},
      {"2.", EffortProblem::not_a_number, ""},
      {".5", EffortProblem::not_a_number, ""},
      {"1.2.3", EffortProblem::not_a_number, ""},
      {"1,500", EffortProblem::not_a_number, ""},
      {"--1", EffortProblem::not_a_number, ""},
      {"1e3", EffortProblem::not_a_number, ""},
      {"little", EffortProblem::not_a_number, ""},
      {"days", EffortProblem::not_a_number, ""},
      {"-", EffortProblem::not_a_number, ""},
      {"", EffortProblem::not_a_number, ""},
  }));
  CAPTURE(text);
  const EffortReading reading = read_effort(text);
  CHECK_FALSE(reading.effort);
  CHECK(reading.problem == problem);
  CHECK(reading.suggestion == suggestion);
  CHECK_FALSE(describe(reading.problem).empty());
}

TEST_CASE("effort reads in a sentence") {
  CHECK(to_string(Effort{}) == "0");
  CHECK(in_days(Effort{5}) == "0.5 days");
  CHECK(in_days(Effort{10}) == "1 day");
  CHECK(in_days(Effort{11}) == "1.1 days");
  CHECK(in_days(k_most_effort) == "10000 days");
}

TEST_CASE("pages are numbers and ranges from one") {
  CHECK(to_string(read_pages("4").value()) == "4");
  CHECK(to_string(read_pages(" 4 - 6,9 ").value()) == "4-6, 9");
  CHECK(to_string(read_pages("4–6").value()) == "4-6");
  CHECK(read_pages("9, 4")->front() == PageRange{9, 9});
  const auto text = GENERATE("", "0", "4-", "-4", "6-4", "4,", "four", "4-6-8", "9999999", "p. 4");
  CAPTURE(text);
  CHECK_FALSE(read_pages(text));
}

TEST_CASE("a number of days ends with a d") {
  CHECK(read_days("60d") == 60U);
  CHECK(read_days("0d") == 0U);
  const auto text = GENERATE("", "d", "60", "60 d", "-1d", "1.5d", "60D", "99999d");
  CAPTURE(text);
  CHECK_FALSE(read_days(text));
}
