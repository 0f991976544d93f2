// SPDX-License-Identifier: MIT
#include "report/forecast_report.hpp"
#include "report/forecast_view.hpp"
#include "report/json_parts.hpp"
#include "report/words.hpp"
#include "support/names.hpp"

namespace wwc::report {
namespace {

/// The value of `schema`; another number where a field is renamed or goes away.
constexpr std::string_view k_forecast_schema = "wwc-forecast/1";

Json score_json(const ForecastInput& input) {
  const Forecast& forecast = input.forecast;
  return Json{{"possible", forecast.score.possible},
              {"passed", forecast.score.passed},
              {"claimed", forecast.score.claimed},
              {"level", level_id_json(input.catalog, forecast.level)},
              {"claimed_level", level_id_json(input.catalog, forecast.claimed_level)}};
}

Json step_json(const PlanStep& step) {
  return Json{{"target", step.target},
              {"action", step.action},
              {"note", text_or_null(step.note)},
              {"effort", effort_json(step.effort)},
              {"owner", text_or_null(step.owner)},
              {"due", date_or_null(step.due)}};
}

/// What a plan takes; null without one.
Json work_json(const ForecastInput& input, const std::optional<PlanResult>& renewal) {
  if (!renewal || renewal->outcome != PlanOutcome::planned) return {};
  Json json{{"effort", effort_json(renewal->best.total)},
            {"lower_bound", effort_json(renewal->lower_bound)},
            {"proven", renewal->proven}};
  json["keeps"] = ids_json(input.catalog, renewal->best.gained);
  json["steps"] = Json::array();
  for (const PlanStep& step : renewal->best.steps) {
    json["steps"].push_back(step_json(step));
  }
  return json;
}

/// The least renewal that keeps a level, and how long; null where renewals do not keep it.
Json renewal_json(const ForecastInput& input, const LevelChange& change) {
  Json json = work_json(input, change.renewal);
  if (json.is_null()) return json;
  const std::optional<Kept>& kept = change.kept;
  json["kept_through"] = kept ? Json(to_string(kept->through)) : Json();
  json["lost_again_on"] = kept && kept->ends ? Json(to_string(add_days(kept->through, 1))) : Json();
  json["lapses_next"] = Json::array();
  if (!kept) return json;
  for (const Lapse& lapse : kept->next) {
    json["lapses_next"].push_back(full_part_id(input.catalog, lapse.part));
  }
  return json;
}

Json levels_json(const ForecastInput& input) {
  Json list = Json::array();
  for (const LevelLoss& loss : lost_levels(input.forecast)) {
    const Level& level = input.catalog.levels[loss.change->level];
    list.push_back(Json{{"id", level.id},
                        {"title", level.title},
                        {"lost_on", to_string(loss.day->date)},
                        {"passed", loss.day->score.passed},
                        {"possible", loss.day->score.possible},
                        {"missing", loss.change->missing},
                        {"renewal", renewal_json(input, *loss.change)},
                        {"other_work", work_json(input, loss.change->other_work)}});
  }
  return list;
}

Json claimed_levels_json(const ForecastInput& input) {
  Json list = Json::array();
  for (const LevelLoss& loss : lost_claimed_levels(input.forecast)) {
    const Level& level = input.catalog.levels[loss.change->level];
    list.push_back(Json{{"id", level.id},
                        {"title", level.title},
                        {"lost_on", to_string(loss.day->date)},
                        {"claimed", loss.day->score.claimed},
                        {"possible", loss.day->score.possible}});
  }
  return list;
}

Json change_json(const ForecastInput& input, const ForecastDay& day, const OutcomeChange& change) {
  const Criterion& criterion = input.catalog.criteria[change.criterion];
  const bool is_lost = change.kind == ChangeKind::lost;
  Json json{{"id", criterion.id},
            {"title", criterion.title},
            {is_lost ? "lost_on" : "on", to_string(day.date)}};
  if (!is_lost) json["kind"] = support::name_of(change.kind);
  json["before"] = support::name_of(change.before);
  json["after"] = support::name_of(change.after);
  json["causes"] = change.causes;
  json["counted"] = criterion.is_counted();
  return json;
}

/// Changes that are losses of a pass, or those that are not.
template <typename Wanted>
Json changes_json(const ForecastInput& input, Wanted is_wanted) {
  Json list = Json::array();
  for (const ForecastDay& day : input.forecast.days) {
    for (const OutcomeChange& change : day.outcomes) {
      if (is_wanted(change)) list.push_back(change_json(input, day, change));
    }
  }
  return list;
}

Json lapses_json(const ForecastInput& input) {
  Json list = Json::array();
  for (const Lapse& lapse : input.forecast.lapses) {
    list.push_back(Json{{"part", full_part_id(input.catalog, lapse.part)},
                        {"last_day", to_string(lapse.last_day)},
                        {"kind", support::name_of(lapse.kind)},
                        {"name", text_or_null(lapse.name)},
                        {"source", text_or_null(lapse.source)},
                        {"date", date_or_null(lapse.date)},
                        {"renewal", renewal_text(input, lapse)},
                        {"owner", text_or_null(lapse.owner)},
                        {"due", date_or_null(lapse.due)}});
  }
  return list;
}

}  // namespace

std::string render_forecast_json(const ForecastInput& input, const ReportStyle& /*style*/) {
  const Catalog& catalog = input.catalog;
  const auto is_lost = [](const OutcomeChange& change) { return change.kind == ChangeKind::lost; };
  const auto is_other = [](const OutcomeChange& change) { return change.kind != ChangeKind::lost; };
  Json json{{"schema", k_forecast_schema},
            {"generator", generator_json(input.version)},
            {"notice", k_disclaimer},
            {"catalog", Json{{"id", catalog.id},
                             {"title", catalog.title},
                             {"edition", text_or_null(catalog.edition)},
                             {"sha256", catalog.sha256}}},
            {"city", city_json(input.answers.city)},
            {"as_of", to_string(input.forecast.as_of.date)},
            {"as_of_from", support::name_of(input.forecast.as_of.from)},
            {"until", to_string(input.forecast.until)},
            {"any_answered", input.forecast.any_answered},
            {"score", score_json(input)}};
  json["levels"] = levels_json(input);
  json["claimed_levels"] = claimed_levels_json(input);
  json["criteria"] = changes_json(input, is_lost);
  json["changes"] = changes_json(input, is_other);
  json["lapses"] = lapses_json(input);
  return json_text(json);
}

std::string render_invalid_forecast_json(const InvalidInput& input) {
  return invalid_json_text(k_forecast_schema, input);
}

}  // namespace wwc::report
