// SPDX-License-Identifier: MIT
#include <utility>

#include "report/json_parts.hpp"
#include "report/next_steps.hpp"
#include "support/names.hpp"

namespace wwc::report {
namespace {

/// Records are counted from 1, as everywhere in reports. Null where the step is about no records.
Json records_json(const PlanStep& step) {
  if (step.to_add == 0 && step.to_complete.empty()) return {};
  Json complete = Json::array();
  for (const RecordToComplete& record : step.to_complete)
    complete.push_back(Json{{"record", record.position + 1}, {"missing", record.missing}});
  return Json{
      {"complete", std::move(complete)}, {"add", step.to_add}, {"add_at_least", step.least_to_add}};
}

Json step_json(const Catalog& catalog, const PlanStep& step) {
  Json json{{"target", step.target},
            {"file", text_or_null(step.file)},
            {"text", step.text},
            {"action", step.action},
            {"note", text_or_null(step.note)},
            {"records", records_json(step)},
            {"kind", support::name_of(step.kind)},
            {"effort", effort_json(step.effort)},
            {"covered", step.is_covered},
            {"for", ids_json(catalog, step.serves)},
            {"owner", text_or_null(step.owner)},
            {"due", date_or_null(step.due)},
            {"without", step.without ? effort_json(*step.without) : Json()},
            {"without_is_least", step.without_is_least}};
  json["resources"] = Json::array();
  for (const std::size_t resource : step.resources)
    json["resources"].push_back(resource_json(catalog.resources[resource]));
  return json;
}

/// `proven`: nothing takes less.
Json point_json(const Catalog& catalog, Effort effort, const std::vector<std::size_t>& gained,
                bool proven) {
  return Json{
      {"effort", effort_json(effort)}, {"proven", proven}, {"gained", ids_json(catalog, gained)}};
}

}  // namespace

Json plan_json(const Catalog& catalog, const Plan& plan) {
  Json json{{"effort", effort_json(plan.total)}, {"gained", ids_json(catalog, plan.gained)}};
  json["steps"] = Json::array();
  for (const PlanStep& step : plan.steps)
    json["steps"].push_back(step_json(catalog, step));
  return json;
}

Json next_steps_json(const ReportInput& input) {
  if (!has_plan(input)) return {};
  const PlanResult& result = *input.next_steps->plan;
  Json json{{"to", level_id_json(input.catalog, input.next_steps->request.level)},
            {"lower_bound", effort_json(result.lower_bound)},
            {"proven", result.proven},
            {"weighed", result.weighed}};
  json.update(plan_json(input.catalog, result.best));
  return json;
}

Json to_pass_json(const ReportInput& input, std::size_t criterion) {
  const OpenPoint* point = find_point(input, criterion);
  if (point == nullptr || !point->effort) return {};
  return point_json(input.catalog, *point->effort, point->gained, point->proven);
}

Json to_pass_json(const Catalog& catalog, const Plan& least, bool proven) {
  return point_json(catalog, least.total, least.gained, proven);
}

}  // namespace wwc::report
