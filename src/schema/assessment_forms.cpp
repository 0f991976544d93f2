// SPDX-License-Identifier: MIT
#include "schema/assessment_forms.hpp"

#include <utility>

#include "schema/plan_forms.hpp"
#include "schema/result_forms.hpp"

namespace wwc::schema {
namespace {

Json suggestion_form() {
  return record({{"catalog", text("Id of the catalog that proposes it.")},
                 {"id", text("Id of the criterion there.")},
                 {"title", text("Title of the criterion there.")},
                 {"practice", text("Title of its practice there.")},
                 {"helps", list(type("string"), "What it helps with: full ids of this criterion.")
                               .set("minItems", 1)}});
}

Json piece_form() {
  Json form =
      record({{"state", defined("piece_state")},
              {"date", date_or_null("Its own date, else the register's.")},
              {"sha256", sha256(or_null("string"), "Digest of a file that could be read.")}});
  Json sources = Json::list();
  for (const auto& row : support::name_rows<EvidenceKind>()) {
    sources.add(Json::map({{"required", Json::list({row.name})}}));
  }
  return form.set("anyOf", std::move(sources));
}

Json answer_form() {
  return record(
      {{"outcome", defined("item_outcome")},
       {"value", described(or_null("string"), "The answer as text; null where there is none.")},
       {"documented",
        boolean("Met, measured where that is asked, and its own documentation is ok.")},
       {"expires", date_or_null("Last day on which it is still met.")}},
      {{"since", date_or_null("When it began, where that limits the quarters asked for.")},
       {"effort", effort("Working days that the answers reckon for meeting it.")}});
}

Json item_form() {
  return Json::map(
      {{"allOf", Json::list({defined("answer"),
                             record({{"id", text("Id of the checklist item.")},
                                     {"text", text("What the city confirms.")},
                                     {"evidence", list(defined("piece"),
                                                       "Informs; it does not decide.")}})})}});
}

Json entry_form() {
  return record(
      {{"id", text("Id of the documentation entry.")},
       {"text", text("What the city hands in.")},
       {"state", defined("entry_state")},
       {"expires", date_or_null("Last day on which it is still ok.")},
       {"evidence", list(defined("piece"), "The pieces that were given.")}},
      {{"builds_on", list(type("string"), "Full ids of the entries that must be ok too.")},
       {"same_as", described(or_null("string"),
                             "Full id of the entry that is to have the same evidence; else null.")},
       {"follows", list(type("string"), "Full ids of the answers that decide what it asks.")}});
}

Json gap_form() {
  return record(
      {{"kind", defined("gap_kind")},
       {"target", text("Full id: `DG1.inventory`, or `DG1`.")},
       {"text", text("What is missing.")},
       {"action", text("What to do.")},
       {"any_of", list(type("string"), "Full ids that can close it; empty: the target alone.")},
       {"owner", described(or_null("string"), "Who closes it.")},
       {"due", date_or_null("The day by which it is to be closed.")},
       {"resources", list(defined("resource"), "What and who helps, the closest first.")}},
      {{"steps", described(type("integer").set("minimum", 1),
                           "The fewest things to do: items, records or pieces.")}});
}

Json review_form() {
  Json state = Json::list({type("null"), name_form<ReviewState>()});
  Json form = record(
      {{"by", text("Who signed the answers off.")}, {"on", date("The day of the sign-off.")}},
      {{"state", Json::map({{"anyOf", std::move(state)}})},
       {"signed_sha256", sha256(or_null("string"),
                                "Digest of the answer and its evidence as they "
                                "were signed; null where it is not recorded.")}});
  return described(std::move(form), "The sign-off, where there is one.");
}

Json to_pass_form() {
  Json form = record({{"effort", effort("Working days of the least work that was found.")},
                      {"proven", boolean("Nothing less does it.")},
                      {"gained", list(type("string"), "Ids of the criteria that pass by it.")}});
  return described(nullable(std::move(form)),
                   "What lets it pass, all that it waits for included; null where it has its point "
                   "or cannot get it.");
}

Json criterion_form() {
  return record(
      {{"id", text("Id of the criterion.")},
       {"practice", text("Id of its practice.")},
       {"title", text("Title of the criterion.")},
       {"outcome", defined("outcome")},
       {"require",
        described(or_null("integer").set("minimum", 0), "How many checklist items must be met.")},
       {"of", described(or_null("integer").set("minimum", 0), "How many there are.")},
       {"met",
        described(nullable(defined("answer")), "The criterion's own answer, where it has one.")},
       {"checklist", list(defined("item"), "In the order of the catalog.")},
       {"documentation", list(defined("entry"), "In the order of the catalog.")},
       {"expires", date_or_null("Last day of a pass, or of a claim.")},
       {"reasons", list(type("string"), "Why the outcome is what it is.").set("minItems", 1)},
       {"answer_sha256", sha256(type("string"), "Digest of the answer and its evidence.")},
       {"gaps", list(defined("gap"), "Empty exactly for pass and not_applicable.")}},
      {{"to_pass", to_pass_form()},
       {"has_later_dates",
        boolean("A date in the answers lies after the as-of date, and is treated "
                "as not given.")},
       {"effort", effort("Working days that the answers reckon for all that is lacking.")},
       {"assumed", boolean("There only where it is true: a pass for which `--assume` takes "
                           "something for granted.")},
       {"reviewed", review_form()},
       {"suggestions", list(suggestion_form(),
                            "What other catalogs propose for its gaps, the "
                            "easiest first.")}});
}

/// The value of a demand as text; a switch is `yes`.
Json settings_form() {
  return described(type("object").set("additionalProperties", type("string")),
                   "What is demanded by options and in the answers, by key; a switch is `yes`. "
                   "`baseline` is the path that the answers name.");
}

Json condition_form() {
  Json fault = record({{"criterion", described(or_null("string"), "Id of the criterion at fault.")},
                       {"text", text("What is in the way.")}});
  return record(
      {{"name", name_form<GateKey>()},
       {"from", name_form<GateSource>()},
       {"value", described(or_null("string"), "What is demanded; null for a switch.")},
       {"held", boolean("The demand is met.")},
       {"shortfall",
        described(or_null("string"), "By how much it is missed; null where it is met.")},
       {"faults", list(std::move(fault), "In the order of the catalog; empty where it is met.")},
       {"notes", list(type("string"), "What to know even where it is met.")}});
}

}  // namespace

Json generator_form() {
  return record(
      {{"name", Json::map({{"const", "wwc"}})}, {"version", text("Version of the program.")}});
}

Json catalog_form() {
  return record({{"id", text("Id of the catalog.")},
                 {"title", text("Title of the certification.")},
                 {"edition", text("Edition, such as a year.")},
                 {"sha256", sha256(type("string"), "Digest of the catalog's text.")}});
}

Json city_form() {
  return record(
      {{"name", text("Name of the city.")},
       {"state", described(or_null("string"), "State or province.")},
       {"country", described(or_null("string"), "ISO 3166, two letters.")},
       {"population", described(or_null("integer").set("minimum", 0), "Number of inhabitants.")}},
      {{"administration_began", date_or_null("The day on which its administration began.")}});
}

Json score_form() {
  Json next = record({{"id", text("Id of the next level.")},
                      {"needs", count("Criteria that must pass in addition.")}});
  return record(
      {{"possible", count("Criteria that count.")},
       {"passed", count("Criteria that pass: answered and documented.")},
       {"claimed", count("Criteria that pass, are claimed or are blocked.")},
       {"unchecked", count("Passes that rest on links or text alone, which nobody opened.")},
       {"level", described(or_null("string"), "Level of the passes; null below the lowest.")},
       {"claimed_level", described(or_null("string"), "Level that the claims would reach.")},
       {"next_level", described(nullable(std::move(next)),
                                "Null at the highest level, and where it has nothing to count.")}},
      {{"level_title", described(or_null("string"), "Title of `level`.")},
       {"claimed_level_title", described(or_null("string"), "Title of `claimed_level`.")}});
}

Json level_form() {
  return record({{"id", text("Id of the level.")},
                 {"title", text("Title of the level.")},
                 {"practices", list(type("string"),
                                    "Ids of the only practices that count for it; "
                                    "empty: all of them.")},
                 {"possible", count("Criteria that count for it.")},
                 {"passed", count("Those that pass.")},
                 {"claimed", count("Those that pass, are claimed or are blocked.")},
                 {"unchecked", count("Passes that rest on links or text alone.")},
                 {"needed", count("How many must pass; 0 where nothing counts.")},
                 {"holds", boolean("So many pass, whatever the lower levels come to.")},
                 {"reached", boolean("It holds, and so does every lower level.")}});
}

Json practice_form() {
  return record({{"id", text("Id of the practice.")},
                 {"title", text("Title of the practice.")},
                 {"possible", count("Its criteria that count.")},
                 {"passed", count("Those that pass.")},
                 {"claimed", count("Those that pass, are claimed or are blocked.")}});
}

Json resource_form() {
  return record(
      {{"id", text("Id of the resource.")},
       {"title", text("Title of the resource.")},
       {"publisher", described(or_null("string"), "Who publishes it.")},
       {"kind", name_form<ResourceKind>()},
       {"url", described(or_null("string"), "Where it is; null where no address is known.")},
       {"archived", boolean("It belongs to an organization that has closed.")},
       {"note", described(or_null("string"), "What a city gets out of it.")}});
}

Json next_steps_form() {
  Json form = record({{"to", text("Id of the next level.")},
                      {"lower_bound", effort("No plan for the level takes less.")},
                      {"proven", boolean("The plan takes no more than that.")},
                      {"weighed", boolean("Each step was left out in turn, for `without`.")},
                      {"effort", effort("Working days of all steps.")},
                      {"gained", list(type("string"), "Ids of the criteria that then pass.")},
                      {"steps", list(defined("step"), "In the order of the work.")}});
  return described(nullable(std::move(form)),
                   "The least work that leads to the next level; null where there is none.");
}

Json gate_form() {
  Json gate = record(
      {{"held", described(or_null("boolean"), "Null: the gate was not judged, only recorded.")},
       {"settings", settings_form()},
       {"conditions", list(condition_form(), "One for each demand that was judged.")}});
  return described(nullable(std::move(gate)), "Null where no gate is set.");
}

Json assessment_definitions() {
  return Json::map({{"outcome", name_form<Outcome>()},
                    {"item_outcome", name_form<ItemOutcome>()},
                    {"entry_state", name_form<EntryState>()},
                    {"piece_state", name_form<PieceState>()},
                    {"gap_kind", name_form<GapKind>()},
                    {"resource", resource_form()},
                    {"step", step_form()},
                    {"piece", piece_form()},
                    {"answer", answer_form()},
                    {"item", item_form()},
                    {"entry", entry_form()},
                    {"gap", gap_form()},
                    {"criterion", criterion_form()},
                    {"diagnostic", diagnostic_form()}});
}

}  // namespace wwc::schema
