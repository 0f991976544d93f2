// SPDX-License-Identifier: MIT
#include "engine/judge_measure.hpp"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "support/period.hpp"

using namespace wwc;
using namespace wwc::engine;

namespace {

City city_since(std::optional<Date> administration_began) {
  City city;
  city.administration_began = administration_began;
  return city;
}

Standing judge(Measure measure, Value value, Date as_of, std::optional<Date> since = {},
               const City& city = {}) {
  Answer answer;
  answer.met = std::move(value);
  answer.since = since;
  return judge_measure(measure, answer, {city, as_of, as_of}).standing;
}

Record record(Fields fields, std::optional<Date> date = {}) {
  Record made;
  made.fields = std::move(fields);
  made.date = date;
  return made;
}

const Measure k_year{Within{12, std::nullopt}};
const Measure k_quarterly{Frequency{Cadence::quarter}};
const Measure k_yearly{Frequency{Cadence::year}};
const Date k_as_of{2026, 11, 1};

}  // namespace

TEST_CASE("a date counts through the whole day that ends its period") {
  CHECK(judge(k_year, Date(2025, 11, 1), k_as_of).expires == k_as_of);
  CHECK_FALSE(judge(k_year, Date(2025, 10, 31), k_as_of).holds);
  CHECK(judge(k_year, k_as_of, k_as_of).holds);
}

TEST_CASE("a date is said to lie within its period or to be older") {
  Answer answer;
  const City city;
  answer.met = Date(2025, 11, 1);
  CHECK(judge_measure(k_year, answer, {city, k_as_of, k_as_of}).details ==
        std::vector<std::string>{"2025-11-01 lies within 12 months"});
  answer.met = Date(2025, 10, 31);
  CHECK(judge_measure(k_year, answer, {city, k_as_of, k_as_of}).details ==
        std::vector<std::string>{"2025-10-31 is more than 12 months old"});
}

TEST_CASE("the end of a short month ends the period") {
  const Measure month{Within{1, std::nullopt}};
  CHECK(judge(month, Date(2026, 1, 31), Date(2026, 2, 28)).expires == Date(2026, 2, 28));
  CHECK_FALSE(judge(month, Date(2026, 1, 31), Date(2026, 3, 1)).holds);
}

TEST_CASE("a date after the as-of date never counts") {
  CHECK_FALSE(judge(k_year, Date(2026, 11, 2), k_as_of).holds);
  CHECK_FALSE(judge(k_yearly, std::vector<Date>{Date(2026, 11, 2)}, k_as_of).holds);
}

TEST_CASE("a date since the city's own date holds however old it is") {
  const Measure measure{Within{36, CityDate::administration_began}};
  const City city = city_since(Date(2018, 1, 8));
  const Standing standing = judge(measure, Date(2018, 1, 8), k_as_of, {}, city);
  CHECK(standing.holds);
  CHECK_FALSE(standing.expires);
  CHECK_FALSE(judge(measure, Date(2018, 1, 7), k_as_of, {}, city).holds);
  CHECK_FALSE(judge(measure, Date(2018, 1, 8), k_as_of).holds);
}

TEST_CASE("the earliest day within a period is found where months are short") {
  CHECK(support::earliest_within(12, k_as_of) == Date(2025, 11, 1));
  CHECK(support::earliest_within(1, Date(2026, 3, 31)) == Date(2026, 3, 1));
  CHECK(support::earliest_within(12, Date(2024, 2, 29)) == Date(2023, 3, 1));
}

TEST_CASE("shares are compared exactly") {
  const Measure more{Share{Bound::more_than, {80, 100}}};
  const Measure least{Share{Bound::at_least, {50, 100}}};
  CHECK_FALSE(judge(more, ShareValue{{40, 50}, "40 of 50"}, k_as_of).holds);
  CHECK(judge(more, ShareValue{{800'000'001, 999'999'999}, ""}, k_as_of).holds);
  CHECK(judge(least, ShareValue{{1, 2}, "1 of 2"}, k_as_of).holds);
  CHECK_FALSE(judge(least, ShareValue{{0, 12}, "0 of 12"}, k_as_of).holds);
}

TEST_CASE("each of the four quarters before the running one needs a date") {
  const std::vector<Date> dates{{2025, 10, 1}, {2026, 3, 31}, {2026, 4, 1}, {2026, 9, 30}};
  CHECK(judge(k_quarterly, dates, k_as_of).expires == Date(2026, 12, 31));
  for (std::size_t left_out = 0; left_out < dates.size(); ++left_out) {
    std::vector<Date> fewer = dates;
    fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(left_out));
    CHECK_FALSE(judge(k_quarterly, fewer, k_as_of).holds);
  }
}

TEST_CASE("a date in the running quarter counts for later") {
  const std::vector<Date> dates{
      {2025, 10, 1}, {2026, 3, 31}, {2026, 4, 1}, {2026, 9, 30}, {2026, 10, 5}};
  CHECK(judge(k_quarterly, dates, k_as_of).expires == Date(2027, 3, 31));
}

TEST_CASE("quarters that began before `since` are not asked for") {
  const std::vector<Date> dates{{2026, 5, 6}, {2026, 8, 12}};
  CHECK(judge(k_quarterly, dates, k_as_of, Date(2026, 4, 1)).holds);
  CHECK(judge(k_quarterly, dates, k_as_of, Date(2026, 1, 2)).holds);
  CHECK_FALSE(judge(k_quarterly, dates, k_as_of, Date(2026, 1, 1)).holds);
  CHECK_FALSE(judge(k_quarterly, dates, k_as_of, Date(2026, 7, 2)).holds);
}

TEST_CASE("records count when each field and a date in the period are there") {
  const Measure measure{Examples{2, "title", {}, "", 12, {}, {{"title", FieldKind::text, {}}}}};
  const auto one = record({{"title", "Text reminders"}}, Date(2026, 5, 4));
  const auto same = record({{"title", " text  REMINDERS "}}, Date(2026, 6, 4));
  const auto other = record({{"title", "Mailings"}}, Date(2025, 12, 1));
  CHECK(judge(measure, std::vector{one, other}, k_as_of).expires == Date(2026, 12, 1));
  CHECK_FALSE(judge(measure, std::vector{one, same}, k_as_of).holds);
  CHECK_FALSE(
      judge(measure, std::vector{one, record({{"title", "Old"}}, Date(2025, 10, 31))}, k_as_of)
          .holds);
  CHECK_FALSE(judge(measure, std::vector{one, record({{"title", "Undated"}})}, k_as_of).holds);
  for (const char* blank : {" ", "\u00A0", "\u3164"}) {
    CAPTURE(blank);
    const auto untitled = record({{"title", blank}}, k_as_of);
    CHECK_FALSE(judge(measure, std::vector{one, untitled}, k_as_of).holds);
  }
  const auto alike = record({{"title", "Text\u00A0reminders\u200B"}}, k_as_of);
  CHECK_FALSE(judge(measure, std::vector{one, alike}, k_as_of).holds);
}

TEST_CASE("more records than are needed are not told as so many of fewer") {
  Answer answer;
  std::vector<Record> records{record({{"title", "One"}}), record({{"title", "Two"}})};
  const auto counted = [&](std::uint32_t at_least, std::string distinct) {
    answer.met = records;
    const Measure measure{
        Examples{at_least, std::move(distinct), {}, "", {}, {}, {{"title", FieldKind::text, {}}}}};
    return judge_measure(measure, answer, {City{}, k_as_of, k_as_of}).details.front();
  };
  CHECK(counted(3, "") == "2 of at least 3 records");
  CHECK(counted(2, "") == "2 of at least 2 records");
  CHECK(counted(1, "") == "2 records, 1 needed");
  CHECK(counted(1, "title") == "2 different values of `title`, 1 needed");
}

TEST_CASE("a value counts only with enough values of the other field, links used once") {
  const Measure measure{Examples{1,
                                 "topic",
                                 EachValue{"form", 2},
                                 "link",
                                 {},
                                 {},
                                 {{"topic", FieldKind::text, {}},
                                  {"form", FieldKind::text, {}},
                                  {"link", FieldKind::url, {}}}}};
  const auto row = [](std::string form, std::string link) {
    return record({{"topic", "Parks"}, {"form", std::move(form)}, {"link", std::move(link)}});
  };
  CHECK(
      judge(measure,
            std::vector{row("press", "https://a.example/1"), row("social", "https://a.example/2")},
            k_as_of)
          .holds);
  CHECK_FALSE(judge(measure,
                    std::vector{row("press", "https://a.example/1"),
                                row("social", "HTTPS://A.example:443/1/#x")},
                    k_as_of)
                  .holds);
  CHECK_FALSE(
      judge(measure,
            std::vector{row("press", "https://a.example/1"), row("press", "https://a.example/2")},
            k_as_of)
          .holds);
}

TEST_CASE("when the first of two records with one link lapses the second takes its place") {
  const Measure measure{Examples{1, "", {}, "link", 12, {}, {{"link", FieldKind::url, {}}}}};
  const auto row = [](Date date) { return record({{"link", "https://a.example"}}, date); };
  CHECK(judge(measure, std::vector{row({2025, 12, 1}), row({2026, 3, 1})}, k_as_of).expires ==
        Date(2027, 3, 1));
}

TEST_CASE("options are counted once each") {
  const Measure measure{Options{2, {"a", "b", "c"}}};
  CHECK(judge(measure, std::vector<std::string>{"a", "c"}, k_as_of).holds);
  CHECK_FALSE(judge(measure, std::vector<std::string>{"a", "a"}, k_as_of).holds);
  CHECK_FALSE(judge(measure, std::vector<std::string>{"a", "x"}, k_as_of).holds);
}

TEST_CASE("any_of is judged as the measure that the value belongs to") {
  const Measure measure{AnyOf{{k_yearly, Measure{Options{1, {"experts"}}}}}};
  CHECK(judge(measure, std::vector<Date>{{2026, 2, 1}}, k_as_of).expires == Date(2027, 2, 1));
  CHECK_FALSE(judge(measure, std::vector<Date>{{2024, 2, 1}}, k_as_of).holds);
  CHECK(judge(measure, std::vector<std::string>{"experts"}, k_as_of).holds);
  CHECK_FALSE(judge(measure, EmptyList{}, k_as_of).holds);
}
