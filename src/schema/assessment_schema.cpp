// SPDX-License-Identifier: MIT
#include <string>
#include <utility>

#include "schema/assessment_forms.hpp"
#include "schema/result_forms.hpp"
#include "schema/schema.hpp"
#include "wwc/report.hpp"

namespace wwc::schema {
namespace {

Json properties() {
  return Json::map(
      {{"schema", Json::map({{"const", k_assessment_schema}})},
       {"generator", generator_form()},
       {"catalog", catalog_form()},
       {"city", city_form()},
       {"as_of", date("The day on which the answers were judged.")},
       {"as_of_from", name_form<AsOfSource>()},
       {"assumptions", list(type("string"),
                            "What was put in place of the answers by `--assume`; nobody has "
                            "earned what follows from it.")},
       {"eligible", described(or_null("boolean"),
                              "Whether the city may take part; null: unknown. It only informs.")},
       {"score", score_form()},
       {"next_steps", next_steps_form()},
       {"gate", gate_form()},
       {"levels", list(level_form(), "From the lowest to the highest.")},
       {"practices", list(practice_form(), "In the order of the catalog.")},
       {"criteria", list(defined("criterion"), "In the order of the catalog.")},
       {"diagnostics",
        list(defined("diagnostic"), "Errors, warnings and notes about the input.")}});
}

/// Either everything, or, for input that was invalid, no outcome at all and at least one error.
Json completeness() {
  Json all = Json::list(
      {"catalog", "city", "as_of", "as_of_from", "eligible", "score", "practices", "criteria"});
  return Json::list({Json::map({{"required", std::move(all)}}), invalid_form()});
}

}  // namespace

std::string assessment_schema() {
  return Json::map({{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                    {"title", "Assessment by wwc"},
                    {"description",
                     "A self-assessment, not a certification. Fields are added, never renamed, "
                     "within a version."},
                    {"type", "object"},
                    {"required", Json::list({"schema", "generator", "diagnostics"})}})
      .set("properties", properties())
      .set("oneOf", completeness())
      .set("$defs", assessment_definitions())
      .to_text();
}

}  // namespace wwc::schema
