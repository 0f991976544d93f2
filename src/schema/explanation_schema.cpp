// SPDX-License-Identifier: MIT
#include <string>
#include <utility>

#include "schema/assessment_forms.hpp"
#include "schema/plan_forms.hpp"
#include "schema/result_forms.hpp"
#include "schema/schema.hpp"
#include "support/names.hpp"
#include "wwc/assessment.hpp"

namespace wwc::schema {
namespace {

Json constant(std::string_view value) {
  return Json::map({{"const", value}});
}

/// A node of the rule: what is asked, and whether it holds.
Json rule_form() {
  return record(
      {{"rule", described(Json::map({{"enum", Json::list({"all_of", "at_least", "answer",
                                                          "documentation", "criterion"})}}),
                          "all_of: every part must hold\nat_least: so many parts as `needs` "
                          "says\nanswer: an item, or the criterion's own answer, met and "
                          "documented\ndocumentation: an entry\ncriterion: one that must pass "
                          "first")},
       {"id", text("Full id of what the node is about.")},
       {"holds", boolean("It holds now.")}},
      {{"needs", count("at_least: how many parts must hold.")},
       {"of", count("at_least: how many there are.")},
       {"have", count("at_least: how many hold.")},
       {"outcome", text("answer: an outcome of an item; criterion: an outcome.")},
       {"value", described(or_null("string"), "answer: the value given; null without one.")},
       {"state", defined("entry_state")},
       {"parts", list(defined("rule"), "What it rests on, in the order of the catalog.")}});
}

Json side_form(std::string_view doc) {
  Json next = record({{"id", text("Id of the next level.")},
                      {"needs", count("Criteria that must pass in addition.")}});
  return described(
      record({{"passed", count("Criteria that pass.")},
              {"possible", count("Criteria that count.")},
              {"level", described(or_null("string"), "The level; null below the lowest.")},
              {"next_level", described(nullable(std::move(next)), "Null at the highest level.")}}),
      doc);
}

Json worth_form() {
  return described(nullable(record({{"with", side_form("With the point of the criterion.")},
                                    {"without", side_form("Without it.")},
                                    {"included", list(type("string"),
                                                      "Ids of what must pass first and does "
                                                      "not; `with` counts these too.")},
                                    {"with_first_way",
                                     nullable(side_form("With all points that the first of `ways` "
                                                        "brings; null without a way."))}})),
                   "Where the city is with and without the point, all else as it is; what the "
                   "criterion frees or holds up is counted. What else the same work brings is "
                   "counted in `with_first_way` alone. Null where it does not count.");
}

Json lapse_form() {
  return record({{"target", text("Full id of what ages.")},
                 {"last_day", date("The last day on which it counts.")},
                 {"ends_outcome", boolean("The pass, or the claim, ends with it.")}});
}

Json meaning_form() {
  return record(
      {{"of", text("What the word names: an outcome, a state, a kind of gap.")},
       {"meaning", text("One sentence.")},
       {"to_close", described(or_null("string"), "What closes a gap of this kind; else null.")}});
}

Json kind_form() {
  return Json::map({{"enum", Json::list({"criterion", "item", "documentation", "practice", "level",
                                         "resource", "code", "word"})}});
}

Json properties() {
  return Json::map(
      {{"schema", constant("wwc-explanation/1")},
       {"generator", generator_form()},
       {"kind", described(kind_form(), "What the id stands for.")},
       {"id", text("The id as the catalog writes it.")},
       {"notice", text("With answers: that this is a self-assessment.")},
       {"assumptions", list(type("string"), "What was put in place of the answers by `--assume`.")},
       {"catalog", catalog_form()},
       {"asked", described(type("object"), "The part as `wwc catalog show --format json` has it.")},
       {"city", city_form()},
       {"as_of", date("The day on which the answers were judged.")},
       {"as_of_from", name_form<AsOfSource>()},
       {"score", score_form()},
       {"found", described(or_null("object"),
                           "The part as `wwc assess --format json` has it; null for a resource.")},
       {"rule", defined("rule")},
       {"worth", worth_form()},
       {"ways", list(defined("plan"),
                     "How it can pass, the least work first, with up to three "
                     "others; empty where it has its point.")},
       {"ways_lower_bound",
        described(or_null("number"), "No way takes fewer working days; null without one.")},
       {"lapses", list(lapse_form(), "Everything that ages, the earliest first.")},
       {"severity", Json::map({{"enum", names_of<Severity>()}})},
       {"title", text("Of a diagnostic code.")},
       {"explanation", text("Of a diagnostic code.")},
       {"meanings", list(meaning_form(), "Of a word of the reports.").set("minItems", 1)},
       {"diagnostics", list(defined("diagnostic"),
                            "What is wrong, where the input was invalid; nothing else is known "
                            "then.")}});
}

/// An explanation of one of these kinds, with what it must have and of what form that is.
Json variant(Json kinds, Json required, Json properties) {
  required.add("kind").add("id");
  properties.set("kind", Json::map({{"enum", std::move(kinds)}}));
  return Json::map({{"required", std::move(required)}, {"properties", std::move(properties)}});
}

/// What is there depends on what is explained, on whether answers were given, and on whether the
/// input was valid.
Json variants() {
  const Json without_answers = Json::map({{"found", false}, {"rule", false}});
  const Json criterion = Json::map({{"found", defined("criterion")}});
  return Json::list(
      {variant(Json::list({"criterion", "item", "documentation", "practice", "level", "resource"}),
               Json::list({"catalog", "asked"}), without_answers),
       variant(Json::list({"item", "documentation", "practice", "level", "resource"}),
               Json::list({"catalog", "asked", "notice", "assumptions", "city", "as_of",
                           "as_of_from", "score", "found"}),
               Json::map()),
       variant(
           Json::list({"criterion"}),
           Json::list({"catalog", "asked", "notice", "assumptions", "city", "as_of", "as_of_from",
                       "score", "found", "rule", "worth", "ways", "ways_lower_bound", "lapses"}),
           criterion),
       variant(Json::list({"code"}), Json::list({"severity", "title", "explanation"}), Json::map()),
       variant(Json::list({"word"}), Json::list({"meanings"}), Json::map()), invalid_form()});
}

}  // namespace

std::string explanation_schema() {
  return Json::map({{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                    {"title", "Explanation by wwc"},
                    {"description",
                     "What an id of a catalog asks, what a city's answers come to there, and why. "
                     "Fields are added, never renamed, within a version."},
                    {"type", "object"},
                    {"required", Json::list({"schema", "generator"})}})
      .set("properties", properties())
      .set("oneOf", variants())
      .set("$defs", assessment_definitions().set("rule", rule_form()).set("plan", plan_form()))
      .to_text();
}

}  // namespace wwc::schema
