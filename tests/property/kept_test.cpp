// SPDX-License-Identifier: MIT
#include <algorithm>
#include <optional>
#include <regex>
#include <set>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "answers/check_dates.hpp"
#include "property/generate.hpp"
#include "property/improve.hpp"
#include "property/seeds.hpp"
#include "unit/engine/small_case.hpp"
#include "wwc/answer_of.hpp"
#include "wwc/assess.hpp"
#include "wwc/forecast.hpp"

/// A level lasts as long as a forecast says once its renewal is carried out by the words.
namespace wwc::property {
namespace {

constexpr int k_months = 24;
constexpr std::uint32_t k_seeds = 300;

/// The dates that the words of a step ask for: of each quarter named the last day, unless they
/// name one in it.
std::set<Date> dates_in_words(const PlanStep& step) {
  std::set<Date> days;
  static const std::regex k_days("List (?:among them|also) ([^.]*), of which");
  static const std::regex k_day("([0-9]{4})-([0-9]{2})-([0-9]{2})");
  static const std::regex k_quarter("Q([1-4]) ([0-9]{4})");
  using Each = std::sregex_iterator;
  for (Each named(step.note.begin(), step.note.end(), k_days); named != Each(); ++named) {
    const std::string list = named->str(1);
    for (Each day(list.begin(), list.end(), k_day); day != Each(); ++day)
      days.insert({std::stoi(day->str(1)), static_cast<unsigned>(std::stoi(day->str(2))),
                   static_cast<unsigned>(std::stoi(day->str(3)))});
  }
  for (Each quarter(step.action.begin(), step.action.end(), k_quarter); quarter != Each();
       ++quarter) {
    const Date first{std::stoi(quarter->str(2)),
                     static_cast<unsigned>(std::stoi(quarter->str(1))) * 3 - 2, 1};
    const auto day = days.lower_bound(first);
    if (day == days.end() || *day > quarter_end(first)) days.insert(quarter_end(first));
  }
  return days;
}

/// True for a measure by which a date in each quarter is asked for.
bool asks_quarters(const std::optional<Measure>& measure) {
  const auto* frequency = measure ? std::get_if<Frequency>(&measure->kind) : nullptr;
  return frequency != nullptr && frequency->every == Cadence::quarter;
}

/// Does what a step says on that day; false for a step of another kind than those looked at here:
/// one date, dates in quarters, and documents of the newest of them.
bool perform(Case& city, const PlanStep& step, Date day) {
  const Criterion& criterion = city.catalog.criteria[step.part.criterion];
  if (const auto* entry = std::get_if<std::size_t>(&step.part.part)) {
    if (!step.file.empty() || step.piece || !criterion.documentation[*entry].latest_of)
      return false;
    give_pieces(city, {step.part.criterion, *entry}, step.pieces);
    return true;
  }
  const auto ref = std::get<AnswerRef>(step.part.part);
  Value& value = answer_of(city.answers.criteria[step.part.criterion], ref).met;
  if (asks_quarters(measure_of(criterion, ref))) {
    const std::set<Date> asked = dates_in_words(step);
    std::vector<Date> dates(asked.begin(), asked.end());
    if (const auto* listed = std::get_if<std::vector<Date>>(&value))
      dates.insert(dates.end(), listed->begin(), listed->end());
    if (const auto* listed = std::get_if<Date>(&value)) dates.push_back(*listed);
    value = dates;
    return !asked.empty();
  }
  const auto& measure = measure_of(criterion, ref);
  const bool is_date = measure && std::holds_alternative<Within>(measure->kind) &&
                       std::holds_alternative<Date>(value);
  if (is_date) value = day;
  return is_date;
}

/// What the renewals of a city came to.
struct Seen {
  std::vector<std::string> lines;  ///< What was wrong.
  int quarters = 0;                ///< So many renewals looked at list dates in quarters.
  int before = 0;                  ///< Of these, so many in quarters that are over by then.
};

bool has_level(const Case& city, std::size_t level, Date day) {
  const Assessment found = assess(city.catalog, city.answers, city.facts, {day, AsOfSource::file});
  return found.level && *found.level >= level;
}

/// Looks at each month of the time that it is said to last, and at both of its ends.
void look_at(const Case& city, const LevelChange& change, Date lost_on, Date until, Seen& seen) {
  Case renewed = city;
  renewed.as_of = lost_on;
  bool is_quarterly = false;
  bool is_before = false;
  for (const PlanStep& step : change.renewal->best.steps) {
    if (!perform(renewed, step, add_days(lost_on, -1))) return;
    const auto* ref = std::get_if<AnswerRef>(&step.part.part);
    if (ref == nullptr ||
        !asks_quarters(measure_of(city.catalog.criteria[step.part.criterion], *ref)))
      continue;
    is_quarterly = true;
    is_before = is_before || *dates_in_words(step).begin() < quarter_start(add_days(lost_on, -1));
  }
  seen.quarters += is_quarterly ? 1 : 0;
  seen.before += is_before ? 1 : 0;
  const auto check = [&](Date day, bool is_kept) {
    if (has_level(renewed, change.level, day) != is_kept)
      seen.lines.push_back(to_string(day) + ": the level lost on " + to_string(lost_on) +
                           (is_kept ? " is lost again too early" : " lasts longer"));
  };
  for (Date day = lost_on; day <= change.kept->through; day = add_months(day, 1))
    check(day, true);
  check(change.kept->through, true);
  if (change.kept->ends) check(add_days(change.kept->through, 1), false);
  if (!change.kept->ends && change.kept->through != until) seen.lines.push_back("looks too short");
}

void look_at_renewals(Case city, Seen& seen) {
  Diagnostics ignored;
  answers::check_dates(city.answers, city.as_of, answers::FutureDates::ignore, ignored);
  const Date until = add_months(city.as_of, k_months);
  const Forecast forecast = make_forecast(city.catalog, city.answers, city.facts,
                                          {{city.as_of, AsOfSource::file}, until});
  for (const ForecastDay& day : forecast.days) {
    for (const LevelChange& change : day.levels) {
      if (change.kept) look_at(city, change, day.date, until, seen);
    }
  }
}

/// Some of the days on which something took place: at least one in each of the last four quarters.
std::vector<Date> dates_of_quarters(Random& random, Date as_of) {
  std::vector<Date> dates;
  for (int back = 4; back >= 0; --back) {
    const Date first = add_months(quarter_start(as_of), -3 * back);
    const Date day = add_days(first, static_cast<int>(random.below(90)));
    const bool is_listed = back > 0 || random.chance(40);
    if (is_listed && day <= as_of) dates.push_back(day);
  }
  return dates;
}

/// The last criterion asks for a date in each quarter, mostly with documents of the newest.
void ask_each_quarter(Random& random, test::SmallCase& city) {
  city.catalog.criteria.back().measure = Measure{Frequency{Cadence::quarter}};
  const std::vector<Date> dates = dates_of_quarters(random, city.as_of);
  city.own(dates);
  const std::size_t documented = random.below(4);
  if (documented == 0) return;
  std::vector<Evidence> pieces;
  const auto add_piece = [&](Date day) {
    const std::string path =
        fmt::format("{}-{}.pdf", city.catalog.criteria.back().id, pieces.size());
    pieces.push_back(test::dated(city.file(path), day));
  };
  for (std::size_t i = 0; i < documented && i < dates.size(); ++i)
    add_piece(dates[dates.size() - 1 - i]);
  if (random.chance(30)) add_piece(add_days(city.as_of, -static_cast<int>(random.below(60))));
  Documentation& entry = city.entry("minutes", pieces);
  entry.latest_of = AnswerRef{};
  entry.at_least = static_cast<std::uint32_t>(documented);
}

void ask_date(Random& random, test::SmallCase& city) {
  city.catalog.criteria.back().measure = Measure{Within{12, std::nullopt}};
  city.own(add_days(city.as_of, -static_cast<int>(random.below(360))));
}

/// What a city does each quarter, and what it does once a year.
Case city_with_quarters(std::uint32_t seed) {
  Random random(seed);
  test::SmallCase city;
  for (int i = 0; i < 5; ++i) {
    if (i > 0) city.add_criterion();
    if (i < 3) {
      ask_each_quarter(random, city);
    } else {
      ask_date(random, city);
    }
    city.answers.criteria.back().own.effort = Effort{random.below(30)};
  }
  Level level;
  level.id = level.title = "bronze";
  level.at_least = {20 * (1 + static_cast<int>(random.below(4))), 100};
  city.catalog.levels.push_back(level);
  return {city.catalog, city.answers, city.facts, city.as_of};
}

}  // namespace

TEST_CASE("a level lasts as long as a forecast says once the renewal is done by its words") {
  Seen seen;
  for (const std::uint32_t seed : seeds(k_seeds)) {
    const Case city = seed % 4 == 0 ? random_case(seed) : city_with_quarters(seed);
    look_at_renewals(city, seen);
    if (seen.lines.empty()) continue;
    FAIL_CHECK(reproduction(city, seed, seen.lines));
    break;
  }
  if (seeds(k_seeds).size() < k_seeds) return;
  CHECK(seen.quarters > 100);
  CHECK(seen.before > 50);
}

}  // namespace wwc::property
