// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "unit/engine/small_case.hpp"
#include "wwc/forecast.hpp"

/// What keeps a level, by how much work and for how long. It is 2026-11-01.
namespace wwc {
namespace {

using test::dated;
using test::k_no;
using test::k_yes;
using test::SmallCase;

const Date k_two_years{2028, 11, 1};

/// The last criterion is met by a date within so many months, for so many days of work.
void ask_date(SmallCase& city, int months, Date given, std::uint64_t days) {
  city.catalog.criteria.back().measure = Measure{Within{months, std::nullopt}};
  city.own(given);
  city.answers.criteria.back().own.effort = Effort{days * 10};
}

void add_level(SmallCase& city, int percent) {
  Level level;
  level.id = level.title = "bronze";
  level.at_least = {percent, 100};
  city.catalog.levels.push_back(level);
}

Forecast forecast_of(const SmallCase& city) {
  return make_forecast(city.catalog, city.answers, city.facts,
                       {{city.as_of, AsOfSource::option}, k_two_years});
}

/// The first loss of a level.
LevelChange first_loss(const SmallCase& city) {
  const Forecast forecast = forecast_of(city);
  for (const ForecastDay& day : forecast.days) {
    for (const LevelChange& change : day.levels) {
      if (change.kind == ChangeKind::lost) return change;
    }
  }
  FAIL("no level is lost");
  return {};
}

/// P1 must be renewed by 2027-02-02; P2 holds a month longer.
SmallCase two_dates() {
  SmallCase city;
  ask_date(city, 12, Date{2026, 2, 2}, 1);
  city.add_criterion();
  ask_date(city, 12, Date{2026, 3, 2}, 1);
  add_level(city, 100);
  return city;
}

/// A date in each quarter through the third of 2026.
const std::vector<Date> k_each_quarter{Date{2025, 10, 9}, Date{2026, 1, 9}, Date{2026, 4, 9},
                                       Date{2026, 7, 9}};

/// P1 asks for a date in each quarter, and half of the level rests on it from 2027-05-26 on.
SmallCase lost_in_mid_quarter(Measure quarterly) {
  SmallCase city;
  city.catalog.criteria[0].measure = std::move(quarterly);
  city.own(k_each_quarter);
  city.answers.criteria[0].own.effort = Effort{1};
  city.add_criterion();
  ask_date(city, 12, Date{2026, 5, 25}, 2);
  add_level(city, 50);
  return city;
}

}  // namespace

TEST_CASE("a renewal keeps the level until the next thing lapses") {
  const LevelChange loss = first_loss(two_dates());
  REQUIRE(loss.kept);
  CHECK(loss.kept->through == Date{2027, 3, 2});
  CHECK(loss.kept->ends);
  REQUIRE(loss.kept->next.size() == 1);
  CHECK(loss.kept->next[0].part == PartRef{1, AnswerRef{}});
}

TEST_CASE("what is renewed lapses again") {
  SmallCase city;
  ask_date(city, 12, Date{2026, 2, 2}, 1);
  add_level(city, 100);
  const LevelChange loss = first_loss(city);
  REQUIRE(loss.kept);
  CHECK(loss.kept->through == Date{2028, 2, 2});
  CHECK(loss.kept->next.at(0).part == PartRef{0, AnswerRef{}});
}

TEST_CASE("a renewal that lasts as long as the forecast looks has no end") {
  SmallCase city;
  ask_date(city, 24, Date{2025, 2, 2}, 1);
  add_level(city, 100);
  const LevelChange loss = first_loss(city);
  REQUIRE(loss.kept);
  CHECK(loss.kept->through == k_two_years);
  CHECK_FALSE(loss.kept->ends);
  CHECK(loss.kept->next.empty());
}

TEST_CASE("a quarterly duty that is done once is due again in the next quarter") {
  SmallCase city;
  city.catalog.criteria[0].measure = Measure{Frequency{Cadence::quarter}};
  city.own(k_each_quarter);
  add_level(city, 100);
  const LevelChange loss = first_loss(city);
  REQUIRE(loss.kept);
  CHECK(loss.kept->through == Date{2027, 3, 31});
}

TEST_CASE("a renewal lists dates in the quarters that it names, and in no other") {
  const Measure quarterly{Frequency{Cadence::quarter}};
  const Measure choice{AnyOf{{quarterly, Measure{Options{1, {"each week"}}}}}};
  for (const Measure& measure : {quarterly, choice}) {
    const LevelChange loss = first_loss(lost_in_mid_quarter(measure));
    const PlanStep& step = loss.renewal->best.steps.at(0);
    CHECK(step.action == "list a date for Q4 2026 and Q1 2027, where none is given");
    CHECK(step.note ==
          "It has to take place in Q4 2026 and Q1 2027 each, first by 2026-12-31: a quarter that "
          "is over cannot be made up for.");
    REQUIRE(loss.kept);
    CHECK(loss.kept->through == Date{2027, 6, 30});
  }
}

TEST_CASE("one quarter that is over before the renewal is named with its end") {
  SmallCase city = lost_in_mid_quarter(Measure{Frequency{Cadence::quarter}});
  city.add_criterion();
  ask_date(city, 12, Date{2026, 2, 2}, 3);
  city.catalog.levels[0].at_least = {60, 100};
  const LevelChange loss = first_loss(city);
  CHECK(loss.renewal->best.steps.at(0).note ==
        "It has to take place in Q4 2026, by 2026-12-31: a quarter that is over cannot be made up "
        "for.");
  REQUIRE(loss.kept);
  CHECK(loss.kept->through == Date{2027, 3, 31});
}

TEST_CASE("of a date in a quarter that ends before the day of the loss it is said by when") {
  SmallCase city;
  city.catalog.criteria[0].measure = Measure{Frequency{Cadence::quarter}};
  city.own(k_each_quarter);
  add_level(city, 100);
  CHECK(first_loss(city).renewal->best.steps.at(0).note ==
        "It has to take place in Q4 2026, by 2026-12-31: a quarter that is over cannot be made up "
        "for.");
}

TEST_CASE("a renewal lists the days of which there are documents") {
  SmallCase city;
  city.catalog.criteria[0].measure = Measure{Frequency{Cadence::quarter}};
  city.own(k_each_quarter);
  city.entry("minutes", {dated(city.file("a.pdf"), Date{2026, 7, 9}),
                         dated(city.file("b.pdf"), Date{2026, 10, 15})})
      .latest_of = AnswerRef{};
  add_level(city, 100);
  const LevelChange loss = first_loss(city);
  REQUIRE(loss.renewal->best.steps.size() == 1);
  CHECK(loss.renewal->best.steps[0].note ==
        "List among them 2026-10-15, of which there are documents.");
  REQUIRE(loss.kept);
  CHECK(loss.kept->through == Date{2027, 3, 31});
}

TEST_CASE("as many documents are renewed as the plan says, and those that count stay") {
  SmallCase city;
  city.catalog.criteria[0].measure = Measure{Frequency{Cadence::quarter}};
  city.own(k_each_quarter);
  Documentation& entry = city.entry("minutes", {dated(city.file("a.pdf"), Date{2026, 7, 9}),
                                                dated(city.file("b.pdf"), Date{2026, 4, 9})});
  entry.latest_of = AnswerRef{};
  entry.at_least = 2;
  add_level(city, 100);
  const LevelChange loss = first_loss(city);
  REQUIRE(loss.renewal->best.steps.size() == 2);
  CHECK(loss.renewal->best.steps[1].pieces == 1);
  REQUIRE(loss.kept);
  CHECK(loss.kept->through == Date{2027, 3, 31});
}

TEST_CASE("a date in another quarter is listed beside the only one that is given") {
  SmallCase city;
  city.catalog.criteria[0].measure = Measure{Frequency{Cadence::quarter}};
  city.own(Date{2026, 8, 9});
  city.answers.criteria[0].own.since = Date{2026, 7, 1};
  add_level(city, 100);
  const LevelChange loss = first_loss(city);
  REQUIRE(loss.kept);
  CHECK(loss.kept->through == Date{2027, 3, 31});
}

TEST_CASE("pieces, records and their dates are renewed together") {
  SmallCase city;
  Examples meetings;
  meetings.within_months = 12;
  city.catalog.criteria[0].measure = Measure{meetings};
  Record record;
  record.date = Date{2026, 2, 2};
  city.own(std::vector{record});
  city.entry("memo", {dated(city.file("memo.pdf"), Date{2026, 2, 2})}).within_months = 12;
  add_level(city, 100);
  const LevelChange loss = first_loss(city);
  REQUIRE(loss.renewal->best.steps.size() == 2);
  REQUIRE(loss.kept);
  CHECK(loss.kept->through == Date{2028, 2, 2});
  CHECK(loss.kept->next.size() == 2);
}

TEST_CASE("no more records are renewed than have to be") {
  SmallCase city;
  Examples meetings;
  meetings.within_months = 12;
  city.catalog.criteria[0].measure = Measure{meetings};
  Record record;
  record.date = Date{2026, 2, 2};
  city.own(std::vector{record, record});
  add_level(city, 100);
  const LevelChange loss = first_loss(city);
  REQUIRE(loss.kept);
  CHECK(loss.kept->next.size() == 1);
}

TEST_CASE("what is renewed in one entry is given again where that is to be the same") {
  SmallCase city;
  city.own(k_yes);
  const Evidence first = dated(city.file("a.pdf"), Date{2026, 2, 2});
  const Evidence second = dated(city.file("b.pdf"), Date{2026, 2, 2});
  city.entry("plan", {first, second}).within_months = 12;
  Documentation& copy = city.entry("copy", {second, first});
  copy.within_months = 12;
  copy.same_as = EntryRef{0, 0};
  add_level(city, 100);
  const LevelChange loss = first_loss(city);
  REQUIRE(loss.kept);
  CHECK(loss.kept->through == Date{2028, 2, 2});
}

TEST_CASE("other work is shown where it takes less than the renewal, and only there") {
  SmallCase city = two_dates();
  CHECK_FALSE(first_loss(city).other_work);
  city.catalog.levels[0].at_least = {66, 100};
  city.add_criterion();
  city.own(k_no);
  city.answers.criteria.back().own.effort = Effort{3};
  const LevelChange loss = first_loss(city);
  CHECK(loss.renewal->best.total == Effort{10});
  CHECK(loss.renewal->best.gained == std::vector<std::size_t>{0});
  REQUIRE(loss.other_work);
  CHECK(loss.other_work->best.total == Effort{3});
  CHECK(loss.other_work->best.gained == std::vector<std::size_t>{2});
}

TEST_CASE("of two renewals that take the same, the one that renews what lapsed is shown") {
  SmallCase city;
  city.items(1, {k_no, Date{2026, 2, 2}, k_no});
  city.catalog.criteria[0].checklist[1].measure = Measure{Within{12, std::nullopt}};
  for (Answer& answer : city.answers.criteria[0].checklist)
    answer.effort = Effort{20};
  add_level(city, 100);
  const LevelChange same = first_loss(city);
  REQUIRE(same.renewal->best.steps.size() == 1);
  CHECK(same.renewal->best.steps[0].target == "P1.b");
  CHECK(same.renewal->best.total == Effort{20});
  city.answers.criteria[0].checklist[2].effort = Effort{19};
  const LevelChange less = first_loss(city);
  CHECK(less.renewal->best.steps.at(0).target == "P1.c");
  CHECK(less.renewal->best.total == Effort{19});
  CHECK(less.kept->through == k_two_years);
}

TEST_CASE("what takes more than a new date is not said to last") {
  SmallCase city;
  city.items(1, {Date{2026, 2, 2}, k_no});
  city.catalog.criteria[0].checklist[0].measure = Measure{Within{12, std::nullopt}};
  city.catalog.criteria[0].checklist[1].measure = Measure{Share{Bound::at_least, {1, 2}}};
  city.answers.criteria[0].checklist[0].effort = Effort{20};
  city.answers.criteria[0].checklist[1].effort = Effort{1};
  add_level(city, 100);
  const LevelChange loss = first_loss(city);
  REQUIRE(loss.renewal->outcome == PlanOutcome::planned);
  CHECK(loss.renewal->best.steps.at(0).target == "P1.b");
  CHECK_FALSE(loss.kept);
}

}  // namespace wwc
