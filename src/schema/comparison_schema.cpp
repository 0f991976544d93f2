// SPDX-License-Identifier: MIT
#include <string>
#include <utility>

#include "schema/assessment_forms.hpp"
#include "schema/result_forms.hpp"
#include "schema/schema.hpp"
#include "support/names.hpp"
#include "wwc/comparison.hpp"

namespace wwc::schema {
namespace {

Json side_form() {
  return record(
      {{"source", text("Where it comes from, such as a path.")},
       {"city", text("Name of the city; may be empty.")},
       {"as_of", date("The day on which the answers were judged.")},
       {"catalog_sha256", sha256(type("string"), "Digest of the catalog's text.")},
       {"possible", count("Criteria that count.")},
       {"passed", count("Criteria that pass.")},
       {"claimed", count("Criteria that pass, are claimed or are blocked.")},
       {"unchecked", count("Passes that rest on links or text alone.")},
       {"level", described(or_null("string"), "Level of the passes; null below the lowest.")},
       {"claimed_level", described(or_null("string"), "Level that the claims would reach.")},
       {"assumptions", list(type("string"),
                            "What it takes for granted; nobody has earned what "
                            "follows from it.")}});
}

Json change_form() {
  Json cause = record({{"cause", name_form<ChangeCause>()},
                       {"detail", text("The files, or the day; may be empty.")}});
  return record(
      {{"kind", name_form<ChangeKind>()},
       {"id", text("Id of the criterion.")},
       {"title", text("Title of the criterion.")},
       {"before", described(nullable(defined("outcome")), "Null: the catalog did not have it.")},
       {"after", described(nullable(defined("outcome")), "Null: the catalog no longer has it.")},
       {"causes", list(std::move(cause), "Why; at least one.").set("minItems", 1)}});
}

}  // namespace

std::string comparison_schema() {
  return record({{"schema", Json::map({{"const", "wwc-comparison/1"}})},
                 {"generator", generator_form()},
                 {"notice", text("That both sides are self-assessments.")},
                 {"catalog", text("Id of the catalog of both sides.")},
                 {"before", side_form()},
                 {"after", side_form()},
                 {"changes", list(change_form(), "Every criterion whose outcome differs.")}})
      .set("$schema", "https://json-schema.org/draft/2020-12/schema")
      .set("title", "Comparison by wwc")
      .set("description",
           "Two assessments side by side. Fields are added, never renamed, within a version.")
      .set("$defs", Json::map({{"outcome", name_form<Outcome>()}}))
      .to_text();
}

}  // namespace wwc::schema
