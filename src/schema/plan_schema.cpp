// SPDX-License-Identifier: MIT
#include <string>
#include <utility>

#include "schema/assessment_forms.hpp"
#include "schema/plan_forms.hpp"
#include "schema/result_forms.hpp"
#include "schema/schema.hpp"
#include "support/names.hpp"
#include "wwc/assessment.hpp"
#include "wwc/plan.hpp"

namespace wwc::schema {
namespace {

Json effort_or_null(std::string_view doc) {
  return described(or_null("number").set("minimum", 0), doc);
}

Json request_form() {
  return record(
      {{"to", text("Id of the level that is asked for.")},
       {"by", date_or_null("The day it is asked for; null: the as-of date.")},
       {"excluded", list(type("string"), "Ids of the criteria that nothing is done for.")},
       {"budget", effort_or_null("The most that may be spent; null without a limit.")}},
      {{"only", list(type("string"),
                     "Ids of the criteria and practices that alone are worked on; "
                     "empty: all that are not excluded.")}});
}

Json standing_form() {
  return record({{"possible", count("Criteria that count.")},
                 {"passed", count("Criteria that pass.")},
                 {"claimed", count("Criteria that pass, are claimed or are blocked.")},
                 {"level", described(or_null("string"), "The level; null below the lowest.")}});
}

Json shortfall_form() {
  Json form = record(
      {{"level", described(type("string"),
                           "The level that lacks them: the one asked for, or one below it.")},
       {"passed", count("So many of those that count pass on the day of the plan.")},
       {"more_within_reach", count("So many more criteria can pass at most.")},
       {"more_needed", count("So many more must.")},
       {"impossible", list(type("string"), "Ids of those that cannot pass as was asked.")}});
  return described(nullable(std::move(form)), "Where the level is out of reach; else null.");
}

}  // namespace

std::string plan_schema() {
  return report_record(
             {{"schema", Json::map({{"const", "wwc-plan/1"}})},
              {"generator", generator_form()},
              {"notice", text("That this is a self-assessment.")},
              {"catalog", catalog_form()},
              {"city", city_form()},
              {"as_of", date("The day on which the answers were judged.")},
              {"as_of_from", name_form<AsOfSource>()},
              {"request", request_form()},
              {"score", described(standing_form(), "Where the city is on that day.")},
              {"score_by", described(nullable(standing_form()),
                                     "Where it will be on the day asked for, if nothing is done; "
                                     "null where none was asked for.")},
              {"outcome", name_form<PlanOutcome>()},
              {"summary",
               list(type("string"), "What came of it, in sentences.").set("minItems", 1)},
              {"level_effort", effort_or_null("Working days of the least plan that was found for "
                                              "the level; null where there is nothing to plan.")},
              {"lower_bound", effort_or_null("No plan for the level takes less; null as above.")},
              {"proven", boolean("The search was not cut short: the two are equal.")},
              {"weighed", boolean("Each step was left out in turn, for `without`.")},
              {"plan", described(nullable(defined("plan")),
                                 "What to do. Over budget: the most that it buys. Without steps "
                                 "where the level is reached; null where it is out of reach.")},
              {"alternatives",
               list(defined("plan"), "Up to three others within 10 % of the effort, best first.")},
              {"shortfall", shortfall_form()}})
      .set("$schema", "https://json-schema.org/draft/2020-12/schema")
      .set("title", "Plan by wwc")
      .set("description",
           "The least work that leads to a level. Fields are added, never renamed, within a "
           "version.")
      .set("$defs",
           Json::map({{"resource", resource_form()}, {"step", step_form()}, {"plan", plan_form()}}))
      .to_text();
}

}  // namespace wwc::schema
