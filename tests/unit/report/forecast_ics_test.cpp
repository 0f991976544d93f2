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

TEST_CASE("each thing that lapses is an event on its last day, with reminders of days to come") {
  const std::string calendar = calendar_of(SampleForecast{});
  CHECK(has(calendar, "DTSTART;VALUE=DATE:20261216\r\nDTEND;VALUE=DATE:20261217\r\n"));
  CHECK(has(calendar, "DTSTART;VALUE=DATE:20270302\r\nDTEND;VALUE=DATE:20270303\r\n"));
  CHECK(values_of(calendar, "DTSTAMP") ==
        std::vector<std::string>{"20261101T000000Z", "20261101T000000Z"});
  CHECK(values_of(calendar, "TRANSP") == std::vector<std::string>{"TRANSPARENT", "TRANSPARENT"});
  CHECK(values_of(calendar, "TRIGGER") == std::vector<std::string>{"-P14D", "-P60D", "-P14D"});
  CHECK(values_of(calendar, "ACTION").size() == 3);
  CHECK(values_of(calendar, "SUMMARY") ==
        std::vector<std::string>{"DG2 Roles: renew it and give the new date by 16 December 2026 "
                                 "(else Silver is lost)",
                                 "DG1.inventory Data Inventory: give a newer piece by "
                                 "2 March 2027"});
}

TEST_CASE("no reminder is due before the calendar was made") {
  const auto triggers_on = [](Date as_of) {
    SampleForecast sample;
    sample.forecast.as_of.date = as_of;
    sample.forecast.days.pop_back();
    return values_of(calendar_of(sample), "TRIGGER");
  };
  // The first event is on 2026-12-16.
  CHECK(triggers_on({2026, 10, 17}) == std::vector<std::string>{"-P60D", "-P14D"});
  CHECK(triggers_on({2026, 10, 18}) == std::vector<std::string>{"-P14D"});
  CHECK(triggers_on({2026, 12, 2}) == std::vector<std::string>{"-P14D"});
  CHECK(triggers_on({2026, 12, 3}) == std::vector<std::string>{"PT0S"});
}

TEST_CASE("an event says what is lost when, whose it is, and what to do") {
  const std::string calendar = calendar_of(SampleForecast{});
  CHECK(has(
      calendar,
      "DESCRIPTION:DG2: renew it and give the new date\\, by 16 December 2026 at the "
      "latest.\\nAsked: Your city names who is responsible.\\nCounts through that day: the date "
      "2025-12-16.\\nElse this is lost on 17 December 2026:\\n- DG2 no longer passes "
      "(claimed): Roles\\n- The level Silver is lost: 1 too few pass. The least renewal "));
  CHECK(has(calendar, "\\nOwner: Mayor's Office\\nSelf-assessment\\, not a certification"));
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

TEST_CASE("cities, catalogs and parts have UIDs of their own, documents have not") {
  const auto uid_with = [](auto change) {
    SampleForecast sample;
    change(sample);
    return values_of(calendar_of(sample), "UID").at(1);
  };
  const std::string as_it_is = uid_with([](SampleForecast&) {});
  const std::set<std::string> uids{
      as_it_is, uid_with([](SampleForecast& sample) { sample.answers.city.name = "Alder Creek"; }),
      uid_with([](SampleForecast& sample) { sample.catalog.id = "other"; }),
      uid_with([](SampleForecast& sample) {
        sample.forecast.lapses[1].part = {0, AnswerRef{0}};
      })};
  CHECK(uids.size() == 4);
  CHECK(uid_with([](SampleForecast& sample) {
          sample.forecast.lapses[1].identity = "b.csv";
          sample.forecast.lapses[1].kind = LapseKind::part;
        }) == as_it_is);
}

TEST_CASE("what lapses in a part on one day is one event, on two days it is two") {
  SampleForecast sample;
  sample.forecast.lapses.push_back(sample.forecast.lapses[1]);
  sample.forecast.lapses.back().name = "The second copy";
  sample.forecast.days[1].outcomes[0].causes = {1, 2};
  const std::string calendar = calendar_of(sample);
  const std::vector<std::string> together = values_of(calendar, "UID");
  REQUIRE(together.size() == 2);
  CHECK(has(calendar, "of 2026-03-02\\; The second copy"));
  CHECK(values_of(calendar, "DESCRIPTION").size() == 5);

  sample.forecast.lapses[2] = sample.forecast.lapses[0];
  sample.forecast.lapses[2].last_day = Date{2027, 3, 2};
  sample.forecast.days[1].outcomes[0].causes = {2};
  const std::vector<std::string> uids = values_of(calendar_of(sample), "UID");
  REQUIRE(uids.size() == 2);
  CHECK(uids[0] == together[0]);
  CHECK(uids[1] != uids[0]);
  CHECK(uids[1] != together[1]);
}

TEST_CASE("a quarter that still lacks its date says so in words") {
  SampleForecast sample;
  sample.forecast.lapses[0].kind = LapseKind::quarter;
  sample.forecast.lapses[0].name = "Q4 2026";
  CHECK(has(calendar_of(sample), "\\nSo far there is no date in Q4 2026.\\n"));
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
  CHECK(values_of(calendar, "END").size() == 6);
}

}  // namespace wwc::report
