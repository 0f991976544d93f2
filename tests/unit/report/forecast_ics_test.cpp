// SPDX-License-Identifier: MIT
#include <set>

#include <catch2/catch.hpp>

#include "support/text.hpp"
#include "unit/report/sample_forecast.hpp"

namespace wwc::report {
namespace {

using test::SampleForecast;

/// The calendar with its lines unfolded.
std::string calendar_of(const SampleForecast& sample) {
  return support::replace_all(sample.render("ics"), "\r\n ", "");
}

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

/// The values of a property, in order.
std::vector<std::string> values_of(const std::string& calendar, const std::string& name) {
  std::vector<std::string> values;
  for (const std::string_view line : support::split(calendar, '\n')) {
    if (!line.starts_with(name + ':') && !line.starts_with(name + ';')) continue;
    values.emplace_back(line.substr(line.find(':') + 1));
    values.back().pop_back();
  }
  return values;
}

}  // namespace

TEST_CASE("a calendar has what Outlook and Google ask for") {
  const std::string calendar = calendar_of(SampleForecast{});
  CHECK(calendar.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//wwc//"));
  CHECK(calendar.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n"));
  CHECK(values_of(calendar, "CALSCALE") == std::vector<std::string>{"GREGORIAN"});
  CHECK(values_of(calendar, "METHOD") == std::vector<std::string>{"PUBLISH"});
  CHECK(values_of(calendar, "X-WR-CALNAME") ==
        std::vector<std::string>{"Maple Harbor: what lapses"});
}

TEST_CASE("every line ends with CR LF and has at most 75 octets") {
  const std::string calendar = SampleForecast{}.render("ics");
  std::size_t count = 0;
  for (const std::string_view line : support::split(calendar, '\n')) {
    if (line.empty()) continue;
    ++count;
    CHECK(line.back() == '\r');
    CHECK(line.size() <= 76);
  }
  CHECK(count > 30);
}

TEST_CASE("each thing that lapses is an event on its last day, with two reminders") {
  const std::string calendar = calendar_of(SampleForecast{});
  CHECK(has(calendar, "DTSTART;VALUE=DATE:20261216\r\nDTEND;VALUE=DATE:20261217\r\n"));
  CHECK(has(calendar, "DTSTART;VALUE=DATE:20270302\r\nDTEND;VALUE=DATE:20270303\r\n"));
  CHECK(values_of(calendar, "DTSTAMP") ==
        std::vector<std::string>{"20261101T000000Z", "20261101T000000Z"});
  CHECK(values_of(calendar, "TRANSP") == std::vector<std::string>{"TRANSPARENT", "TRANSPARENT"});
  CHECK(values_of(calendar, "TRIGGER") ==
        std::vector<std::string>{"-P60D", "-P14D", "-P60D", "-P14D"});
  CHECK(values_of(calendar, "ACTION").size() == 4);
  CHECK(values_of(calendar, "SUMMARY") ==
        std::vector<std::string>{"Last day: DG2\\, the date 2025-12-16 (costs Silver)",
                                 "Last day: DG1.inventory\\, The inventory "
                                 "(evidence/inventory.csv) of 2026-03-02"});
}

TEST_CASE("an event says what is lost when, whose it is, and what to do") {
  const std::string calendar = calendar_of(SampleForecast{});
  CHECK(has(calendar,
            "DESCRIPTION:DG2: the date 2025-12-16 counts through 2026-12-16.\\nLost on 2026-12-17 "
            "if it is not renewed:\\n- DG2 no longer passes (claimed): Roles\\n- The level Silver "
            "is lost: 1 too few pass.\\nWhat to do: renew it and give the new date.\\nOwner: "
            "Mayor's Office\\nSelf-assessment\\, not a certification\\, against"));
  CHECK(has(calendar, "- Gold by claim is lost.\\n"));
  CHECK(has(calendar, "Due: 2027-02-01\\n"));
}

TEST_CASE("an event keeps its UID when its document is renewed and others come and go") {
  SampleForecast sample;
  const std::vector<std::string> before = values_of(calendar_of(sample), "UID");
  REQUIRE(before.size() == 2);
  CHECK(before[0] != before[1]);
  sample.forecast.lapses[1].last_day = Date{2027, 9, 1};
  sample.forecast.lapses[1].date = Date{2026, 9, 1};
  sample.forecast.lapses[1].name = "The new inventory";
  sample.forecast.as_of.date = Date{2026, 12, 20};
  sample.forecast.days.erase(sample.forecast.days.begin());
  const std::string later = calendar_of(sample);
  CHECK(values_of(later, "UID") == std::vector{before[1]});
  CHECK(values_of(calendar_of(SampleForecast{}), "SEQUENCE")[0] < values_of(later, "SEQUENCE")[0]);
}

TEST_CASE("cities, catalogs, parts and documents have UIDs of their own") {
  const auto uid_with = [](auto change) {
    SampleForecast sample;
    change(sample);
    return values_of(calendar_of(sample), "UID").at(1);
  };
  const std::set<std::string> uids{
      uid_with([](SampleForecast&) {}),
      uid_with([](SampleForecast& sample) { sample.answers.city.name = "Alder Creek"; }),
      uid_with([](SampleForecast& sample) { sample.catalog.id = "other"; }),
      uid_with([](SampleForecast& sample) {
        sample.forecast.lapses[1].part = {0, AnswerRef{0}};
      }),
      uid_with([](SampleForecast& sample) { sample.forecast.lapses[1].identity = "b.csv"; })};
  CHECK(uids.size() == 5);
}

TEST_CASE("what lapses twice is two events") {
  SampleForecast sample;
  sample.forecast.lapses[1] = sample.forecast.lapses[0];
  sample.forecast.lapses[1].last_day = Date{2027, 3, 2};
  const std::vector<std::string> uids = values_of(calendar_of(sample), "UID");
  REQUIRE(uids.size() == 2);
  CHECK(uids[0] != uids[1]);
}

TEST_CASE("a calendar is never without an event, since it would be none") {
  SampleForecast sample;
  sample.forecast.days.clear();
  const std::string calendar = calendar_of(sample);
  CHECK(values_of(calendar, "SUMMARY") == std::vector<std::string>{"Make a new forecast"});
  CHECK(has(calendar, "DTSTART;VALUE=DATE:20281101\r\n"));
}

TEST_CASE("text from files cannot begin a line of the calendar") {
  SampleForecast sample;
  sample.answers.city.name = "Port\r\nMETHOD:CANCEL";
  sample.forecast.lapses[1].name = "x\nEND:VCALENDAR";
  const std::string calendar = calendar_of(sample);
  CHECK(values_of(calendar, "METHOD") == std::vector<std::string>{"PUBLISH"});
  CHECK(values_of(calendar, "END").size() == 7);
}

}  // namespace wwc::report
