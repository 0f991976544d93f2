// SPDX-License-Identifier: MIT
#include "schema/plan_forms.hpp"

#include <utility>

#include "schema/result_forms.hpp"

namespace wwc::schema {

namespace {

/// What a step says of the records of an answer.
Json records_form() {
  Json complete =
      record({{"record", described(type("integer").set("minimum", 1),
                                   "Which of those that are listed, counted from 1.")},
              {"missing", list(type("string"), "Names of the fields that it leaves out.")}});
  Json form = record(
      {{"complete", list(std::move(complete), "Records to complete.")},
       {"add", count("So many records are to be added besides.")},
       {"add_at_least", count("It is known that fewer do not do; less than `add` where nobody has "
                              "proved that it takes as many.")}});
  return described(nullable(std::move(form)),
                   "What is to be done about the records of an answer; null for other work.");
}

}  // namespace

Json step_form() {
  Json without = described(or_null("number").set("minimum", 0),
                           "What the best plan takes that was found without this step; null where "
                           "there is none, and where nobody looked for one.");
  return record(
      {{"target", text("Full id of what is brought to count: `DG1.inventory`, or `EVAL5`.")},
       {"file", described(or_null("string"), "The file to put in order; null for other work.")},
       {"text", text("What the catalog asks there.")},
       {"action", text("What to do.")},
       {"note", described(or_null("string"), "What may stand in the way, a sentence.")},
       {"kind", name_form<EffortClass>()},
       {"effort", effort("Working days; what several criteria share counts once.")},
       {"covered", boolean("It is part of what an earlier step of its criterion takes.")},
       {"for", list(type("string"), "Ids of the criteria that pass by it.")},
       {"owner", described(or_null("string"), "Who does it.")},
       {"due", date_or_null("The day by which it is to be done.")},
       {"without", std::move(without)},
       {"without_is_least", boolean("No plan without this step takes less; false where that is not "
                                    "proven.")},
       {"resources", list(defined("resource"), "What and who helps, the closest first.")}},
      {{"records", records_form()}});
}

Json plan_form() {
  return record({{"effort", effort("Working days of all steps.")},
                 {"gained", list(type("string"), "Ids of the criteria that then pass.")},
                 {"steps", list(defined("step"),
                                "In an order in which nothing waits for a later "
                                "step.")}});
}

}  // namespace wwc::schema
