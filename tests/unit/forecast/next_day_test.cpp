// SPDX-License-Identifier: MIT
#include "forecast/next_day.hpp"

#include <catch2/catch.hpp>

namespace wwc::forecast {
namespace {

Assessment blank(Date as_of) {
  Assessment assessment;
  assessment.as_of.date = as_of;
  assessment.findings.resize(1);
  assessment.findings[0].checklist.resize(2);
  assessment.findings[0].documentation.resize(1);
  return assessment;
}

}  // namespace

TEST_CASE("without anything that expires, the next day is that of the next quarter") {
  CHECK(next_day(blank(Date{2026, 11, 1})) == Date{2027, 1, 1});
  CHECK(next_day(blank(Date{2026, 12, 31})) == Date{2027, 1, 1});
  CHECK(next_day(blank(Date{2027, 1, 1})) == Date{2027, 4, 1});
}

TEST_CASE("wherever a last day stands, the day after it is the next") {
  const Date last_day{2026, 11, 30};
  const Date next{2026, 12, 1};
  Assessment by_finding = blank(Date{2026, 11, 1});
  by_finding.findings[0].expires = last_day;
  CHECK(next_day(by_finding) == next);
  Assessment by_item = blank(Date{2026, 11, 1});
  by_item.findings[0].checklist[1].expires = last_day;
  CHECK(next_day(by_item) == next);
  Assessment by_document = blank(Date{2026, 11, 1});
  by_document.findings[0].checklist[0].documented_expires = last_day;
  CHECK(next_day(by_document) == next);
  Assessment by_own = blank(Date{2026, 11, 1});
  by_own.findings[0].own.emplace().expires = last_day;
  CHECK(next_day(by_own) == next);
  Assessment by_entry = blank(Date{2026, 11, 1});
  by_entry.findings[0].documentation[0].expires = last_day;
  CHECK(next_day(by_entry) == next);
}

TEST_CASE("on the day after a record has lapsed the one that it hid may count") {
  Assessment assessment = blank(Date{2026, 11, 1});
  assessment.findings[0].checklist[1].records.resize(2);
  assessment.findings[0].checklist[1].records[1].hides_until = Date{2026, 11, 30};
  CHECK(next_day(assessment) == Date{2026, 12, 1});
}

TEST_CASE("of several last days the earliest counts") {
  Assessment assessment = blank(Date{2026, 11, 1});
  assessment.findings[0].expires = Date{2026, 12, 24};
  assessment.findings[0].checklist[0].expires = Date{2026, 12, 9};
  assessment.findings[0].documentation[0].expires = Date{2026, 12, 10};
  CHECK(next_day(assessment) == Date{2026, 12, 10});
}

}  // namespace wwc::forecast
