// SPDX-License-Identifier: MIT
#include "unit/report/sample_forecast.hpp"

#include <utility>

#include "report/find_format.hpp"

namespace wwc::test {
namespace {

Lapse date_of_roles() {
  Lapse lapse;
  lapse.last_day = Date{2026, 12, 16};
  lapse.part = {1, AnswerRef{}};
  lapse.kind = LapseKind::date;
  lapse.date = Date{2025, 12, 16};
  lapse.owner = "Mayor's Office";
  return lapse;
}

Lapse copy_of_inventory() {
  Lapse lapse;
  lapse.last_day = Date{2027, 3, 2};
  lapse.part = {0, std::size_t{0}};
  lapse.kind = LapseKind::piece;
  lapse.name = "The inventory";
  lapse.source = "evidence/inventory.csv";
  lapse.date = Date{2026, 3, 2};
  lapse.identity = "evidence/inventory.csv";
  lapse.owner = "Chief Data Officer";
  lapse.due = Date{2027, 2, 1};
  return lapse;
}

PlanResult renewal_of_roles() {
  PlanStep step;
  step.part = {1, AnswerRef{}};
  step.target = "DG2";
  step.action = "give a date within the past 12 months";
  step.effort = Effort{25};
  step.owner = "Mayor's Office";
  PlanResult renewal;
  renewal.outcome = PlanOutcome::planned;
  renewal.best.steps = {step};
  renewal.best.gained = {1};
  renewal.best.total = renewal.lower_bound = Effort{25};
  return renewal;
}

/// The renewal gains two months; then a copy lapses.
Kept two_months() {
  Lapse next = copy_of_inventory();
  next.last_day = Date{2027, 2, 16};
  return {Date{2027, 2, 16}, true, {next}};
}

PlanResult other_work() {
  PlanResult other = renewal_of_roles();
  other.best.steps[0].part = {2, AnswerRef{}};
  other.best.steps[0].target = "OD1";
  other.best.total = other.lower_bound = Effort{10};
  return other;
}

ForecastDay loss_of_silver() {
  ForecastDay day;
  day.date = Date{2026, 12, 17};
  day.outcomes = {{1, ChangeKind::lost, Outcome::pass, Outcome::claimed, {0}}};
  day.levels = {{0, ChangeKind::lost, 1, renewal_of_roles(), two_months(), other_work()}};
  day.score = {3, 0, 2, 0};
  day.claimed_level = 1;
  return day;
}

ForecastDay loss_of_claim() {
  ForecastDay day;
  day.date = Date{2027, 3, 3};
  day.outcomes = {{0, ChangeKind::changed, Outcome::claimed, Outcome::fail, {1}}};
  day.claimed_levels = {{1, ChangeKind::lost}};
  day.score = {3, 0, 1, 0};
  day.claimed_level = 0;
  return day;
}

}  // namespace

SampleForecast::SampleForecast() {
  forecast.as_of = assessment.as_of;
  forecast.until = Date{2028, 11, 1};
  forecast.any_answered = true;
  forecast.score = assessment.score;
  forecast.level = assessment.level;
  forecast.claimed_level = assessment.claimed_level;
  forecast.lapses = {date_of_roles(), copy_of_inventory()};
  forecast.days = {loss_of_silver(), loss_of_claim()};
}

report::ForecastInput SampleForecast::forecast_input() const {
  return {catalog, answers, forecast, "0.1.0", file};
}

std::string SampleForecast::render(std::string_view format, const ReportStyle& style) const {
  return report::find_format(report::forecast_formats(), format)->render(forecast_input(), style);
}

}  // namespace wwc::test
