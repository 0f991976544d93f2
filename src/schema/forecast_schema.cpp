// SPDX-License-Identifier: MIT
#include <string>
#include <utility>

#include "schema/assessment_forms.hpp"
#include "schema/result_forms.hpp"
#include "schema/schema.hpp"
#include "support/names.hpp"
#include "wwc/assessment.hpp"
#include "wwc/forecast.hpp"

namespace wwc::schema {
namespace {

Json score_now_form() {
  return record(
      {{"possible", count("Criteria that count.")},
       {"passed", count("Criteria that pass.")},
       {"claimed", count("Criteria that pass, are claimed or are blocked.")},
       {"level", described(or_null("string"), "Level of the passes; null below the lowest.")},
       {"claimed_level", described(or_null("string"), "Level that the claims would reach.")}});
}

Json work_step_form() {
  return record({{"target", text("Full id of what is brought to count.")},
                 {"action", text("What to do.")},
                 {"note", described(or_null("string"), "What may stand in the way, a sentence.")},
                 {"effort", effort("Working days; what several criteria share counts once.")},
                 {"owner", described(or_null("string"), "Who does it.")},
                 {"due", date_or_null("The day by which it is to be done.")}});
}

/// What both kinds of work have.
Json work_form(std::string_view least) {
  return record(
      {{"effort", effort("Working days of all steps.")},
       {"lower_bound", effort(least)},
       {"proven", boolean("The search was not cut short: the two are equal.")},
       {"keeps", list(type("string"), "Ids of the criteria that then pass still, or again.")},
       {"steps", list(work_step_form(), "In an order in which nothing waits for a later step.")}});
}

Json renewal_form() {
  Json kept = record(
      {{"kept_through", date_or_null("The last day with the level where the renewal is done on the "
                                     "day before the loss and nothing else is renewed, or "
                                     "`until`; null where dates alone do not tell.")},
       {"lost_again_on", date_or_null("The day after; null where the forecast ends before.")},
       {"lapses_next", list(type("string"), "Full ids of what lapses on `kept_through`.")}});
  Json form = Json::map({{"allOf", Json::list({work_form("No renewal that keeps it takes less."),
                                               std::move(kept)})}});
  return described(nullable(std::move(form)),
                   "The least work that keeps it, among what had passed since the as-of date; null "
                   "where that is not enough.");
}

Json other_work_form() {
  return described(nullable(work_form("No work at all that keeps it takes less.")),
                   "The least work of any kind, as `wwc plan --by` has it; null where it takes no "
                   "less than the renewal.");
}

Json lost_level_form() {
  return record({{"id", text("Id of the level.")},
                 {"title", text("Title of the level.")},
                 {"lost_on", date("The first day without it.")},
                 {"passed", count("Criteria that pass on that day.")},
                 {"possible", count("Criteria that count on that day.")},
                 {"missing", count("Passes that it lacks on that day.")},
                 {"renewal", renewal_form()},
                 {"other_work", other_work_form()}});
}

Json claimed_level_form() {
  return record({{"id", text("Id of the level.")},
                 {"title", text("Title of the level.")},
                 {"lost_on", date("The first day without it.")},
                 {"claimed", count("Criteria that pass, are claimed or are blocked on that day.")},
                 {"possible", count("Criteria that count on that day.")}});
}

/// A change of an outcome; a loss has its day under a name of its own, and no kind.
Json change_form(std::string_view day) {
  Json cause = type("integer").set("minimum", 0);
  Json form = record({{"id", text("Id of the criterion.")},
                      {"title", text("Title of the criterion.")},
                      {std::string{day}, date("The first day with the new outcome.")},
                      {"before", defined("outcome")},
                      {"after", defined("outcome")},
                      {"causes", list(std::move(cause), "What ends it: positions in `lapses`.")},
                      {"counted", boolean("It counts for levels.")}});
  return form;
}

Json other_change_form() {
  return Json::map(
      {{"allOf", Json::list({change_form("on"), record({{"kind", name_form<ChangeKind>()}})})}});
}

Json lapse_form() {
  return record(
      {{"part", text("Full id of what ages: an item, a criterion's own answer, or an entry.")},
       {"last_day", date("The last day on which it counts.")},
       {"kind", name_form<LapseKind>()},
       {"name", described(or_null("string"),
                          "Title, else path, URL or text; of a record, its "
                          "first field; of a quarter, its name.")},
       {"source", described(or_null("string"), "Path or URL of a piece of evidence.")},
       {"date", date_or_null("The date that it bears.")},
       {"renewal", text("What to do against it.")},
       {"owner", described(or_null("string"), "Who renews it.")},
       {"due", date_or_null("The day by which its criterion is to be done.")}});
}

}  // namespace

std::string forecast_schema() {
  return report_record(
             {{"schema", Json::map({{"const", "wwc-forecast/1"}})},
              {"generator", generator_form()},
              {"notice", text("That this is a self-assessment.")},
              {"catalog", catalog_form()},
              {"city", city_form()},
              {"as_of", date("The day from which it looks ahead.")},
              {"as_of_from", name_form<AsOfSource>()},
              {"until", date("The last day that it looks at.")},
              {"any_answered", boolean("At least one criterion is answered.")},
              {"score", described(score_now_form(), "Where the city is on the as-of date.")},
              {"levels",
               list(lost_level_form(), "Levels that are lost, by date, the highest first.")},
              {"claimed_levels", list(claimed_level_form(), "The same by claim.")},
              {"criteria", list(change_form("lost_on"), "Criteria that no longer pass.")},
              {"changes", list(other_change_form(), "Every other change of an outcome.")},
              {"lapses", list(lapse_form(), "What ends them, by last day.")}})
      .set("$schema", "https://json-schema.org/draft/2020-12/schema")
      .set("title", "Forecast by wwc")
      .set("description",
           "What is lost on which day if nothing is renewed. Fields are added, never renamed, "
           "within a version.")
      .set("$defs", Json::map({{"outcome", name_form<Outcome>()}}))
      .to_text();
}

}  // namespace wwc::schema
