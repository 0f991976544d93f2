// SPDX-License-Identifier: MIT
#include "report/json_parts.hpp"
#include "report/plan_report.hpp"
#include "report/plan_view.hpp"
#include "report/words.hpp"
#include "support/names.hpp"

namespace wwc::report {
namespace {

/// The value of `schema`; another number where a field is renamed or goes away.
constexpr std::string_view k_plan_schema = "wwc-plan/1";

Json request_json(const PlanInput& input) {
  std::vector<std::size_t> excluded;
  for (std::size_t i = 0; i < input.request.excluded.size(); ++i)
    if (input.request.leaves_out(i)) excluded.push_back(i);
  return Json{{"to", input.catalog.levels[input.request.level].id},
              {"by", date_or_null(input.by)},
              {"only", input.only},
              {"excluded", ids_json(input.catalog, excluded)},
              {"budget", input.request.budget ? effort_json(*input.request.budget) : Json()}};
}

Json score_json(const Catalog& catalog, const Assessment& assessment) {
  return Json{{"possible", assessment.score.possible},
              {"passed", assessment.score.passed},
              {"claimed", assessment.score.claimed},
              {"level", level_id_json(catalog, assessment.level)}};
}

Json shortfall_json(const PlanInput& input) {
  if (!input.result.shortfall) return {};
  const PlanShortfall& shortfall = *input.result.shortfall;
  return Json{{"level", level_id_json(input.catalog, shortfall.level)},
              {"passed", shortfall.passed},
              {"more_within_reach", shortfall.more_within_reach},
              {"more_needed", shortfall.more_needed},
              {"impossible", ids_json(input.catalog, shortfall.impossible)}};
}

}  // namespace

std::string render_plan_json(const PlanInput& input, const ReportStyle& /*style*/) {
  const Catalog& catalog = input.catalog;
  const PlanResult& result = input.result;
  const Assessment& assessment = input.assessment;
  const Assessment& now = today_of(input);
  Json json{{"schema", k_plan_schema},
            {"generator", generator_json(input.version)},
            {"notice", k_disclaimer},
            {"catalog", Json{{"id", catalog.id},
                             {"title", catalog.title},
                             {"edition", text_or_null(catalog.edition)},
                             {"sha256", catalog.sha256}}},
            {"city", city_json(input.answers.city)},
            {"as_of", to_string(now.as_of.date)},
            {"as_of_from", support::name_of(now.as_of.from)},
            {"request", request_json(input)},
            {"score", score_json(catalog, now)},
            {"score_by", input.by ? score_json(catalog, assessment) : Json()},
            {"outcome", support::name_of(result.outcome)}};
  json["summary"] = summary_sentences(input);
  const bool has_plan =
      result.outcome == PlanOutcome::planned || result.outcome == PlanOutcome::over_budget;
  json["level_effort"] = has_plan ? effort_json(result.level_total) : Json();
  json["lower_bound"] = has_plan ? effort_json(result.lower_bound) : Json();
  json["proven"] = result.proven;
  json["weighed"] = result.weighed;
  // That there is no plan must not read like a plan without work.
  const bool is_none = result.outcome == PlanOutcome::unreachable;
  json["plan"] = is_none ? Json() : plan_json(catalog, result.best);
  json["alternatives"] = Json::array();
  for (const Plan& other : result.alternatives)
    json["alternatives"].push_back(plan_json(catalog, other));
  json["shortfall"] = shortfall_json(input);
  return json_text(json);
}

std::string render_invalid_plan_json(const InvalidInput& input) {
  return invalid_json_text(k_plan_schema, input);
}

}  // namespace wwc::report
