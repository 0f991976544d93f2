// SPDX-License-Identifier: MIT
#include <cstddef>
#include <cstdint>
#include <set>
#include <vector>

#include <catch2/catch.hpp>

#include "unit/engine/small_case.hpp"
#include "wwc/plan.hpp"
#include "wwc/quarters.hpp"

/// Meetings that began too late for a whole quarter to have passed: what a plan says counts on the
/// day that it names, and not without any of its steps.
namespace wwc::property {
namespace {

using test::SmallCase;

/// The day of the city's answers is 2026-11-01.
constexpr Date k_begin{2026, 8, 20};
constexpr Date k_begin_in_running_quarter{2026, 10, 1};
const std::vector<Date> k_meetings{{2026, 8, 25}, {2026, 9, 20}, {2026, 10, 5}, {2026, 10, 20}};
/// Minutes may also be there of a day that is not listed, before it began.
const std::vector<Date> k_minutes{{2026, 7, 1}, {2026, 8, 25}, {2026, 9, 20}, {2026, 10, 20}};

template <typename Value>
std::vector<Value> chosen(const std::vector<Value>& all, std::size_t bits) {
  std::vector<Value> some;
  for (std::size_t i = 0; i < all.size(); ++i)
    if ((bits >> i & 1) != 0) some.push_back(all[i]);
  return some;
}

Evidence minutes_of(SmallCase& city, Date day) {
  return test::dated(city.file("minutes-" + to_string(day) + ".pdf"), day);
}

SmallCase city_of(Date begin, std::size_t meetings, std::size_t minutes, std::uint32_t asked) {
  SmallCase city;
  Level& level = city.catalog.levels.emplace_back();
  level.id = level.title = "top";
  level.at_least = Fraction{1, 1};
  city.catalog.criteria[0].measure = Measure{Frequency{Cadence::quarter}};
  const std::vector<Date> days = chosen(k_meetings, meetings);
  city.own(days.empty() ? Value{EmptyList{}} : Value{days});
  city.answers.criteria[0].own.since = begin;
  std::vector<Evidence> pieces;
  for (const Date day : chosen(k_minutes, minutes))
    pieces.push_back(minutes_of(city, day));
  Documentation& entry = city.entry("minutes", pieces);
  entry.latest_of = AnswerRef{};
  entry.at_least = asked;
  return city;
}

/// The days that a step asks for by their names: of minutes that are there, and of meetings.
std::set<Date> days_named(const PlanStep& step) {
  std::set<Date> days;
  for (const std::vector<Date>& all : {k_meetings, k_minutes})
    for (const Date day : all)
      if ((step.action + step.note).find(to_string(day)) != std::string::npos) days.insert(day);
  return days;
}

/// So many dates as a step asks to list beside those that the answer lacks.
std::size_t further_dates(const std::vector<PlanStep>& steps) {
  for (const PlanStep& step : steps)
    for (const std::size_t count : {1U, 2U})
      if (step.action.find("list " + std::to_string(count) + " more there") != std::string::npos)
        return count;
  return 0;
}

/// Does what the steps say; minutes that are asked for are of the newest date that has none.
void carry_out(SmallCase& city, const std::vector<PlanStep>& steps, Date from) {
  CriterionAnswer& answer = city.answers.criteria[0];
  for (const PlanStep& step : steps) {
    if (std::holds_alternative<AnswerRef>(step.part.part)) {
      std::set<Date> days = days_named(step);
      const bool is_named = days.lower_bound(quarter_start(add_days(from, -1))) != days.end();
      if (const auto* listed = std::get_if<std::vector<Date>>(&answer.own.met))
        days.insert(listed->begin(), listed->end());
      if (step.action.starts_with("list a date in") && !is_named) days.insert(add_days(from, -20));
      for (std::size_t i = 0; i < further_dates(steps); ++i)
        days.insert(add_days(from, -15 - static_cast<int>(i)));
      answer.own.met = std::vector<Date>(days.begin(), days.end());
      continue;
    }
    const auto& listed = std::get<std::vector<Date>>(answer.own.met);
    std::uint32_t left = step.pieces;
    for (auto day = listed.rbegin(); day != listed.rend() && left > 0; ++day) {
      if (city.facts.files.contains("minutes-" + to_string(*day) + ".pdf")) continue;
      answer.documentation[0].push_back(minutes_of(city, *day));
      --left;
    }
  }
}

PlanResult plan_of(const SmallCase& city) {
  return make_plan(city.catalog, city.answers, city.assess(), {});
}

Outcome outcome_on(SmallCase city, Date day) {
  city.as_of = day;
  return city.finding().outcome;
}

}  // namespace

TEST_CASE("what has just begun passes by the steps of its plan on the day that they name") {
  for (const Date begin : {k_begin, k_begin_in_running_quarter}) {
    for (std::size_t bits = 0; bits < 256; ++bits) {
      for (const std::uint32_t asked : {1U, 2U}) {
        const SmallCase city = city_of(begin, bits & 15, bits >> 4, asked);
        const PlanResult result = plan_of(city);
        REQUIRE(result.outcome == PlanOutcome::planned);
        CAPTURE(to_string(begin), bits, asked);
        const Date from{2027, 1, 1};
        CHECK(city.finding().own->waits_until == from);
        CHECK(result.best.steps.front().action.find(to_string(from)) != std::string::npos);
        // To wait is no work; a meeting in the running quarter is.
        const PlanStep& first = result.best.steps.front();
        CHECK((first.effort == Effort{0}) == first.action.starts_with("wait"));
        for (const PlanStep& step : result.best.steps) {
          const bool is_list = std::holds_alternative<AnswerRef>(step.part.part);
          const std::set<Date> days = is_list ? days_named(step) : std::set<Date>{};
          CHECK((days.empty() || *days.begin() >= begin));
        }
        for (std::size_t out = 0; out <= result.best.steps.size(); ++out) {
          std::vector<PlanStep> steps = result.best.steps;
          const bool is_whole = out == steps.size();
          // To wait is no work that could be left out where the quarter has its date.
          if (!is_whole && steps[out].action.starts_with("wait")) continue;
          if (!is_whole) steps.erase(steps.begin() + static_cast<std::ptrdiff_t>(out));
          SmallCase then = city;
          if (!std::holds_alternative<EmptyList>(then.answers.criteria[0].own.met) ||
              steps.size() == result.best.steps.size())
            carry_out(then, steps, from);
          CHECK((outcome_on(then, from) == Outcome::pass) == is_whole);
          CHECK(outcome_on(then, add_days(from, -1)) != Outcome::pass);
        }
      }
    }
  }
}

TEST_CASE("what begins too late for the day of a plan is not planned for") {
  const SmallCase city = city_of(k_begin, 0, 0, 1);
  const Assessment now = city.assess();
  PlanRequest request;
  request.now = &now;
  for (const bool is_too_early : {true, false}) {
    SmallCase then = city;
    then.as_of = is_too_early ? Date{2026, 12, 31} : Date{2027, 1, 2};
    const PlanResult result = make_plan(then.catalog, then.answers, then.assess(), request);
    CHECK((result.outcome == PlanOutcome::unreachable) == is_too_early);
  }
}

}  // namespace wwc::property
