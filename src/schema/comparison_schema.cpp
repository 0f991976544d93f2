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
                            "follows from it.")}},
      {{"as_of_from", described(nullable(defined("as_of_source")),
                                "Where the day came from; null where that is not known.")},
       {"catalog_title", described(or_null("string"), "Null where it is not known.")},
       {"catalog_edition", described(or_null("string"), "Null where there is none.")},
       {"catalog_status", described(nullable(defined("catalog_status")),
                                    "Whether it was replaced; null where that is not known.")}});
}

Json change_form() {
  Json cause = record({{"cause", name_form<ChangeCause>()},
                       {"detail", text("The files, or the day; may be empty.")}});
  return record(
      {{"kind", name_form<ChangeKind>()},
       {"id", text("Id of the criterion.")},
       {"title", text("Title of the criterion.")},
       {"before", described(nullable(defined("outcome")),
                            "Null: the catalog did not have it, or did not count it.")},
       {"after", described(nullable(defined("outcome")),
                           "Null: the catalog does not have it, or does not count it.")},
       {"causes", list(std::move(cause), "Why; at least one.").set("minItems", 1)}},
      {{"status_before", described(nullable(defined("criterion_status")),
                                   "Of a criterion that was in the catalog and did not count.")},
       {"status_after", described(nullable(defined("criterion_status")),
                                  "Of one that is in the catalog and does not count.")}});
}

}  // namespace

std::string comparison_schema() {
  return report_record({{"schema", Json::map({{"const", "wwc-comparison/1"}})},
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
      .set("$defs", Json::map({{"as_of_source", name_form<AsOfSource>()},
                               {"catalog_status", name_form<CatalogStatus>()},
                               {"criterion_status", name_form<CriterionStatus>()},
                               {"outcome", name_form<Outcome>()}}))
      .to_text();
}

}  // namespace wwc::schema
