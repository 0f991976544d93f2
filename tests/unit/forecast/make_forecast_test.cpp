// SPDX-License-Identifier: MIT
#include <cstdint>
#include <random>

#include <catch2/catch.hpp>

#include "unit/engine/small_case.hpp"
#include "wwc/forecast.hpp"

namespace wwc {
namespace {

using test::dated;
using test::k_yes;
using test::SmallCase;

const Date k_two_years{2028, 11, 1};

Forecast forecast_of(const SmallCase& city, Date until = k_two_years) {
  return make_forecast(city.catalog, city.answers, city.facts,
                       {{city.as_of, AsOfSource::option}, until});
}

/// Met by a date within so many months.
void ask_date(SmallCase& city, int months, Date given) {
  city.catalog.criteria.back().measure = Measure{Within{months, std::nullopt}};
  city.own(given);
}

void add_level(SmallCase& city, const std::string& id, int percent) {
  Level level;
  level.id = level.title = id;
  level.at_least = {percent, 100};
  city.catalog.levels.push_back(level);
}

std::vector<Date> dates_of(const Forecast& forecast) {
  std::vector<Date> dates;
  for (const ForecastDay& day : forecast.days) {
    dates.push_back(day.date);
  }
  return dates;
}

}  // namespace

TEST_CASE("a criterion is lost on the day after its date expires, and the date is named") {
  SmallCase city;
  ask_date(city, 12, Date{2026, 3, 2});
  city.answers.criteria[0].owner = "Data Officer";
  city.answers.criteria[0].due = Date{2027, 2, 1};
  const Forecast forecast = forecast_of(city);
  CHECK(forecast.any_answered);
  CHECK(forecast.score.passed == 1);
  REQUIRE(dates_of(forecast) == std::vector{Date{2027, 3, 3}});
  const ForecastDay& day = forecast.days[0];
  CHECK(day.score.passed == 0);
  REQUIRE(day.outcomes.size() == 1);
  CHECK(day.outcomes[0].kind == ChangeKind::lost);
  CHECK(day.outcomes[0].before == Outcome::pass);
  CHECK(day.outcomes[0].after == Outcome::fail);
  CHECK(day.outcomes[0].causes == std::vector<std::size_t>{0});
  REQUIRE(forecast.lapses.size() == 1);
  const Lapse& lapse = forecast.lapses[0];
  CHECK(lapse.last_day == Date{2027, 3, 2});
  CHECK(lapse.part == PartRef{0, AnswerRef{}});
  CHECK(lapse.kind == LapseKind::date);
  CHECK(lapse.date == Date{2026, 3, 2});
  CHECK(lapse.owner == "Data Officer");
  CHECK(lapse.due == Date{2027, 2, 1});
}

TEST_CASE("the last day of the period belongs to it, and nothing after it") {
  SmallCase city;
  ask_date(city, 12, Date{2026, 3, 2});
  CHECK(forecast_of(city, Date{2027, 3, 3}).days.size() == 1);
  CHECK(forecast_of(city, Date{2027, 3, 2}).days.empty());
  CHECK(forecast_of(city, city.as_of).days.empty());
}

TEST_CASE("what ages without a change of outcome is no loss") {
  SmallCase city;
  ask_date(city, 12, Date{2026, 3, 2});
  city.answers.criteria[0].own.met = Choice::no;
  CHECK(forecast_of(city).days.empty());
  city.own(Date{2024, 1, 1});
  CHECK(forecast_of(city).days.empty());
}

TEST_CASE("a piece that lapses is named by its title, and a spare one not at all") {
  SmallCase city;
  city.own(k_yes);
  Evidence memo = dated(city.file("memo.pdf"), Date{2026, 2, 28});
  memo.title = "The memo";
  memo.register_id = std::string("memo-2026");
  Documentation& entry = city.entry("memos", {dated(city.file("old.pdf"), Date{2025, 12, 1}), memo,
                                              dated(city.file("stale.pdf"), Date{2024, 1, 1})});
  entry.within_months = 12;
  const Forecast forecast = forecast_of(city);
  REQUIRE(dates_of(forecast) == std::vector{Date{2027, 3, 1}});
  CHECK(forecast.days[0].outcomes[0].after == Outcome::claimed);
  REQUIRE(forecast.lapses.size() == 1);
  const Lapse& lapse = forecast.lapses[0];
  CHECK(lapse.kind == LapseKind::piece);
  CHECK(lapse.part == PartRef{0, std::size_t{0}});
  CHECK(lapse.name == "The memo");
  CHECK(lapse.source == "memo.pdf");
  CHECK(lapse.date == Date{2026, 2, 28});
  CHECK(lapse.identity == "register:memo-2026");
}

TEST_CASE("the identity of what lapses does not change with its date") {
  const auto identity_on = [](Date date) {
    SmallCase city;
    city.own(k_yes);
    city.entry("memos", {dated(city.file("memo.pdf"), date)}).within_months = 12;
    return forecast_of(city).lapses.at(0).identity;
  };
  CHECK(identity_on(Date{2026, 2, 28}) == identity_on(Date{2026, 10, 1}));
  CHECK(identity_on(Date{2026, 2, 28}) == "memo.pdf");
}

TEST_CASE("everything that lapses on the day of a loss is a cause") {
  SmallCase city;
  ask_date(city, 12, Date{2026, 3, 2});
  city.entry("memos", {dated(city.file("memo.pdf"), Date{2026, 3, 2}),
                       dated(city.file("copy.pdf"), Date{2026, 3, 2})})
      .within_months = 12;
  const Forecast forecast = forecast_of(city);
  REQUIRE(forecast.days.size() == 1);
  CHECK(forecast.days[0].outcomes[0].causes.size() == 3);
  CHECK(forecast.lapses[0].kind == LapseKind::date);
  CHECK(forecast.lapses[1].name == "memo.pdf");
  CHECK(forecast.lapses[2].name == "copy.pdf");
}

TEST_CASE("an entry that another replaces is no cause") {
  SmallCase city;
  ask_date(city, 12, Date{2026, 3, 2});
  city.entry("memos", {dated(city.file("memo.pdf"), Date{2026, 3, 2})}).within_months = 12;
  city.entry("other", {city.file("other.pdf")});
  city.catalog.criteria[0].documentation[0].alternative = 1;
  city.catalog.criteria[0].documentation[1].alternative = 0;
  const Forecast forecast = forecast_of(city);
  REQUIRE(forecast.lapses.size() == 1);
  CHECK(forecast.lapses[0].kind == LapseKind::date);
}

TEST_CASE("records that lapse are named by their first field") {
  SmallCase city;
  Examples examples;
  examples.at_least = 2;
  examples.within_months = 12;
  examples.fields = {{"topic", FieldKind::text, {}}};
  city.catalog.criteria[0].measure = Measure{examples};
  Record parks;
  parks.fields = {{"topic", "Parks"}};
  parks.date = Date{2026, 5, 4};
  Record roads = parks;
  roads.fields[0].second = "Roads";
  roads.date = Date{2026, 6, 5};
  city.own(std::vector{parks, roads});
  const Forecast forecast = forecast_of(city);
  REQUIRE(dates_of(forecast) == std::vector{Date{2027, 5, 5}});
  REQUIRE(forecast.lapses.size() == 1);
  CHECK(forecast.lapses[0].kind == LapseKind::record);
  CHECK(forecast.lapses[0].name == "Parks");
  CHECK(forecast.lapses[0].date == parks.date);
}

TEST_CASE("an entry for which records stand in goes with them, and is no cause of its own") {
  SmallCase city;
  Examples examples;
  examples.within_months = 12;
  city.catalog.criteria[0].measure = Measure{examples};
  Record record;
  record.date = Date{2026, 5, 4};
  city.own(std::vector{record});
  city.entry("links", {}).or_records = AnswerRef{};
  const Forecast forecast = forecast_of(city);
  REQUIRE(dates_of(forecast) == std::vector{Date{2027, 5, 5}});
  REQUIRE(forecast.lapses.size() == 1);
  CHECK(forecast.lapses[0].kind == LapseKind::record);
}

TEST_CASE("an entry that builds on another is lost with it, and the other is named") {
  SmallCase city;
  city.own(k_yes);
  city.entry("base", {dated(city.file("base.pdf"), Date{2026, 5, 4})}).within_months = 12;
  city.add_criterion();
  city.own(k_yes);
  city.entry("top", {city.file("top.pdf")}).needs = EntryRef{0, 0};
  const Forecast forecast = forecast_of(city);
  REQUIRE(forecast.days.size() == 1);
  REQUIRE(forecast.days[0].outcomes.size() == 2);
  CHECK(forecast.lapses.size() == 1);
  CHECK(forecast.lapses[0].name == "base.pdf");
  CHECK(forecast.days[0].outcomes[1].causes == std::vector<std::size_t>{0});
}

TEST_CASE("a quarterly duty is lost when a quarter has passed without it") {
  SmallCase city;
  city.catalog.criteria[0].measure = Measure{Frequency{Cadence::quarter}};
  city.own(std::vector{Date{2025, 10, 9}, Date{2026, 1, 9}, Date{2026, 4, 9}, Date{2026, 7, 9}});
  const Forecast forecast = forecast_of(city);
  REQUIRE(dates_of(forecast) == std::vector{Date{2027, 1, 1}});
  REQUIRE(forecast.lapses.size() == 1);
  CHECK(forecast.lapses[0].kind == LapseKind::quarter);
  CHECK(forecast.lapses[0].name == "Q4 2026");
  CHECK_FALSE(forecast.lapses[0].date);
}

TEST_CASE("a quarterly duty that has just begun can be gained when the quarter ends") {
  SmallCase city;
  city.catalog.criteria[0].measure = Measure{Frequency{Cadence::quarter}};
  city.own(std::vector{Date{2026, 10, 9}});
  city.answers.criteria[0].own.since = Date{2026, 10, 1};
  const Forecast forecast = forecast_of(city);
  REQUIRE(dates_of(forecast) == std::vector{Date{2027, 1, 1}, Date{2027, 4, 1}});
  CHECK(forecast.days[0].outcomes[0].kind == ChangeKind::gained);
  CHECK(forecast.days[0].outcomes[0].causes.empty());
  CHECK(forecast.days[1].outcomes[0].kind == ChangeKind::lost);
}

TEST_CASE("a claim that lapses is a change, and no document has a part in it") {
  SmallCase city;
  ask_date(city, 12, Date{2026, 3, 2});
  city.entry("memos", {dated(city.file("memo.pdf"), Date{2026, 3, 2})}).within_months = 12;
  city.entry("absent", {});
  const Forecast forecast = forecast_of(city);
  REQUIRE(forecast.days.size() == 1);
  CHECK(forecast.days[0].outcomes[0].kind == ChangeKind::changed);
  CHECK(forecast.days[0].outcomes[0].before == Outcome::claimed);
  REQUIRE(forecast.lapses.size() == 1);
  CHECK(forecast.lapses[0].kind == LapseKind::date);
}

TEST_CASE("a criterion that waits for another is lost with it, by the same lapse") {
  SmallCase city;
  ask_date(city, 12, Date{2026, 3, 2});
  city.add_criterion().prerequisites = {0};
  city.own(k_yes);
  const Forecast forecast = forecast_of(city);
  REQUIRE(forecast.days.size() == 1);
  REQUIRE(forecast.days[0].outcomes.size() == 2);
  CHECK(forecast.days[0].outcomes[1].after == Outcome::blocked);
  CHECK(forecast.days[0].outcomes[1].causes == forecast.days[0].outcomes[0].causes);
  CHECK(forecast.lapses.size() == 1);
}

TEST_CASE("levels are lost from the top down, with what each then lacks") {
  SmallCase city;
  ask_date(city, 12, Date{2026, 3, 2});
  city.add_criterion();
  ask_date(city, 12, Date{2026, 3, 2});
  city.add_criterion();
  ask_date(city, 24, Date{2026, 3, 2});
  add_level(city, "bronze", 30);
  add_level(city, "silver", 60);
  add_level(city, "gold", 100);
  const Forecast forecast = forecast_of(city);
  CHECK(forecast.level == 2);
  REQUIRE(dates_of(forecast) == std::vector{Date{2027, 3, 3}, Date{2028, 3, 3}});
  const ForecastDay& first = forecast.days[0];
  REQUIRE(first.levels.size() == 2);
  CHECK(first.levels[0].level == 2);
  CHECK(first.levels[0].missing == 2);
  CHECK(first.levels[1].level == 1);
  CHECK(first.levels[1].missing == 1);
  CHECK(first.level == 0);
  CHECK(first.claimed_levels.size() == 2);
  const ForecastDay& second = forecast.days[1];
  REQUIRE(second.levels.size() == 1);
  CHECK(second.levels[0].level == 0);
  CHECK(second.levels[0].missing == 1);
  CHECK_FALSE(second.level);
}

TEST_CASE("what keeps a level is the least work, of all that lapsed since the as-of date") {
  SmallCase city;
  ask_date(city, 12, Date{2026, 2, 2});
  city.answers.criteria.back().own.effort = Effort{10};
  city.add_criterion();
  ask_date(city, 12, Date{2026, 3, 2});
  city.answers.criteria.back().own.effort = Effort{80};
  city.add_criterion();
  city.own(Choice::no);
  city.answers.criteria.back().own.effort = Effort{1};
  add_level(city, "bronze", 30);
  const Forecast forecast = forecast_of(city);
  REQUIRE(dates_of(forecast) == std::vector{Date{2027, 2, 3}, Date{2027, 3, 3}});
  CHECK(forecast.days[0].levels.empty());
  REQUIRE(forecast.days[1].levels.size() == 1);
  const std::optional<PlanResult>& renewal = forecast.days[1].levels[0].renewal;
  REQUIRE(renewal);
  CHECK(renewal->outcome == PlanOutcome::planned);
  CHECK(renewal->best.total == Effort{10});
  CHECK(renewal->best.gained == std::vector<std::size_t>{0});
}

TEST_CASE("a city that has answered nothing has nothing to lose") {
  const SmallCase city;
  const Forecast forecast = forecast_of(city);
  CHECK_FALSE(forecast.any_answered);
  CHECK(forecast.days.empty());
}

namespace {

/// A list of records of which some have the same link.
std::vector<Record> random_records(std::mt19937& dice) {
  const auto below = [&](unsigned end) { return static_cast<unsigned>(dice() % end); };
  std::vector<Record> records(3 + below(4));
  for (Record& record : records) {
    record.fields = {{"topic", std::string(1, static_cast<char>('a' + below(2)))},
                     {"link", "https://a.example/" + std::to_string(below(3))}};
    record.date = Date{2026, 1 + below(10), 1 + below(28)};
  }
  return records;
}

/// The days on which the criterion passes where it did not, or the other way round.
std::vector<Date> turns_by_assessing(SmallCase city, Date until) {
  std::vector<Date> turns;
  bool did_pass = city.finding().outcome == Outcome::pass;
  while (city.as_of < until) {
    city.as_of = add_days(city.as_of, 1);
    const bool passes = city.finding().outcome == Outcome::pass;
    if (passes != did_pass) turns.push_back(city.as_of);
    did_pass = passes;
  }
  return turns;
}

}  // namespace

TEST_CASE("records that give way to others with their link are forecast as each day has it") {
  std::size_t returns = 0;
  for (std::uint32_t seed = 1; seed <= 150; ++seed) {
    std::mt19937 dice(seed);
    SmallCase city;
    Examples measure;
    measure.at_least = 2;
    measure.distinct = "topic";
    measure.unique = "link";
    measure.within_months = 12;
    measure.fields = {{"topic", FieldKind::text, {}}, {"link", FieldKind::url, {}}};
    city.catalog.criteria.back().measure = Measure{measure};
    city.own(random_records(dice));
    const Date until{2027, 11, 1};
    const std::vector<Date> turns = turns_by_assessing(city, until);
    CAPTURE(seed);
    CHECK(dates_of(forecast_of(city, until)) == turns);
    if (turns.size() > 1) ++returns;
  }
  CHECK(returns > 3);
}

}  // namespace wwc
