// SPDX-License-Identifier: MIT
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "schema/json_tree.hpp"
#include "schema/schema.hpp"
#include "support/names.hpp"
#include "wwc/report.hpp"

namespace wwc::schema {
namespace {

Json described(Json form, std::string_view text) {
  return form.set("description", text);
}

Json type(std::string_view name) {
  return Json::map({{"type", name}});
}

Json or_null(std::string_view name) {
  return Json::map({{"type", Json::list({name, "null"})}});
}

Json text(std::string_view doc) {
  return described(type("string"), doc);
}

Json count(std::string_view doc) {
  return described(type("integer").set("minimum", 0), doc);
}

Json boolean(std::string_view doc) {
  return described(type("boolean"), doc);
}

Json reference(std::string_view name) {
  return Json::map({{"$ref", fmt::format("#/$defs/{}", name)}});
}

Json list(Json items, std::string_view doc) {
  return described(type("array").set("items", std::move(items)), doc);
}

Json date(std::string_view doc) {
  return described(type("string").set("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"), doc);
}

Json date_or_null(std::string_view doc) {
  return described(or_null("string").set("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"), doc);
}

Json sha256(Json form, std::string_view doc) {
  return described(form.set("pattern", "^[0-9a-f]{64}$"), doc);
}

Json nullable(Json form) {
  return Json::map({{"anyOf", Json::list({std::move(form), type("null")})}});
}

/// A map in which every member is required but those of a second list, which came with later
/// versions. More may follow, so others are allowed.
Json record(std::initializer_list<JsonMember> members,
            std::initializer_list<JsonMember> later = {}) {
  Json required = Json::list();
  for (const JsonMember& member : members) {
    required.add(member.name);
  }
  Json properties = Json::map(members);
  for (const JsonMember& member : later) {
    properties.set(member.name, member.value);
  }
  return type("object").set("required", std::move(required)).set("properties", properties);
}

template <typename Enum>
Json names_of() {
  Json names = Json::list();
  for (const auto& row : support::name_rows<Enum>()) {
    names.add(row.name);
  }
  return names;
}

/// The names of an enumeration, each with its sentence.
template <typename Enum>
Json name_form() {
  std::string docs;
  for (const auto& row : support::name_rows<Enum>()) {
    docs += fmt::format("{}{}: {}", docs.empty() ? "" : "\n", row.name, row.doc);
  }
  return Json::map({{"enum", names_of<Enum>()}, {"description", docs}});
}

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
       {"population", described(or_null("integer").set("minimum", 0), "Number of inhabitants.")}});
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
                                "Null at the highest level, and where it has nothing to count.")}});
}

Json practice_form() {
  return record({{"id", text("Id of the practice.")},
                 {"title", text("Title of the practice.")},
                 {"possible", count("Its criteria that count.")},
                 {"passed", count("Those that pass.")},
                 {"claimed", count("Those that pass, are claimed or are blocked.")}});
}

Json piece_form() {
  Json form =
      record({{"state", reference("piece_state")},
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
      {{"outcome", reference("item_outcome")},
       {"value", described(or_null("string"), "The answer as text; null where there is none.")},
       {"documented",
        boolean("Met, measured where that is asked, and its own documentation is ok.")},
       {"expires", date_or_null("Last day on which it is still met.")}},
      {{"since", date_or_null("When it began, where that limits the quarters asked for.")}});
}

Json item_form() {
  return Json::map(
      {{"allOf", Json::list({reference("answer"),
                             record({{"id", text("Id of the checklist item.")},
                                     {"text", text("What the city confirms.")},
                                     {"evidence", list(reference("piece"),
                                                       "Informs; it does not decide.")}})})}});
}

Json entry_form() {
  return record({{"id", text("Id of the documentation entry.")},
                 {"text", text("What the city hands in.")},
                 {"state", reference("entry_state")},
                 {"expires", date_or_null("Last day on which it is still ok.")},
                 {"evidence", list(reference("piece"), "The pieces that were given.")}});
}

Json resource_form() {
  return record({{"title", text("What the resource is.")}, {"url", text("Where it is.")}});
}

Json gap_form() {
  return record(
      {{"kind", reference("gap_kind")},
       {"target", text("Full id: `DG1.inventory`, or `DG1`.")},
       {"text", text("What is missing.")},
       {"action", text("What to do.")},
       {"any_of", list(type("string"), "Full ids that can close it; empty: the target alone.")},
       {"owner", described(or_null("string"), "Who closes it.")},
       {"due", date_or_null("The day by which it is to be closed.")},
       {"resources", list(reference("resource"), "Help.")}},
      {{"steps", described(type("integer").set("minimum", 1),
                           "The fewest things to do: items, records or pieces.")}});
}

Json criterion_form() {
  return record(
      {{"id", text("Id of the criterion.")},
       {"practice", text("Id of its practice.")},
       {"title", text("Title of the criterion.")},
       {"outcome", reference("outcome")},
       {"require",
        described(or_null("integer").set("minimum", 0), "How many checklist items must be met.")},
       {"of", described(or_null("integer").set("minimum", 0), "How many there are.")},
       {"met",
        described(nullable(reference("answer")), "The criterion's own answer, where it has one.")},
       {"checklist", list(reference("item"), "In the order of the catalog.")},
       {"documentation", list(reference("entry"), "In the order of the catalog.")},
       {"expires", date_or_null("Last day of a pass, or of a claim.")},
       {"reasons", list(type("string"), "Why the outcome is what it is.").set("minItems", 1)},
       {"answer_sha256", sha256(type("string"), "Digest of the answer and its evidence.")},
       {"gaps", list(reference("gap"), "Empty exactly for pass and not_applicable.")}});
}

/// The value of a demand as text; a switch is `yes`.
Json settings_form() {
  return described(type("object").set("additionalProperties", type("string")),
                   "What is demanded by options and in the answers, by key; a switch is `yes`.");
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

Json gate_form() {
  Json gate = record(
      {{"held", described(or_null("boolean"), "Null: the gate was not judged, only recorded.")},
       {"settings", settings_form()},
       {"conditions", list(condition_form(), "One for each demand that was judged.")}});
  return described(nullable(std::move(gate)), "Null where no gate is set.");
}

Json diagnostic_form() {
  return type("object")
      .set("required", Json::list({"code", "severity", "message"}))
      .set("properties", Json::map({{"code", type("string").set("pattern", "^WWC[0-9]{3}$")},
                                    {"severity", Json::map({{"enum", names_of<Severity>()}})},
                                    {"message", type("string")},
                                    {"file", or_null("string")},
                                    {"line", or_null("integer").set("minimum", 1)},
                                    {"column", or_null("integer").set("minimum", 1)}}));
}

Json definitions() {
  return Json::map({{"outcome", name_form<Outcome>()},
                    {"item_outcome", name_form<ItemOutcome>()},
                    {"entry_state", name_form<EntryState>()},
                    {"piece_state", name_form<PieceState>()},
                    {"gap_kind", name_form<GapKind>()},
                    {"resource", resource_form()},
                    {"piece", piece_form()},
                    {"answer", answer_form()},
                    {"item", item_form()},
                    {"entry", entry_form()},
                    {"gap", gap_form()},
                    {"criterion", criterion_form()},
                    {"diagnostic", diagnostic_form()}});
}

Json properties() {
  return Json::map(
      {{"schema", Json::map({{"const", k_assessment_schema}})},
       {"generator", generator_form()},
       {"catalog", catalog_form()},
       {"city", city_form()},
       {"as_of", date("The day on which the answers were judged.")},
       {"as_of_from", name_form<AsOfSource>()},
       {"eligible", described(or_null("boolean"),
                              "Whether the city may take part; null: unknown. It only informs.")},
       {"score", score_form()},
       {"gate", gate_form()},
       {"practices", list(practice_form(), "In the order of the catalog.")},
       {"criteria", list(reference("criterion"), "In the order of the catalog.")},
       {"diagnostics",
        list(reference("diagnostic"), "Errors, warnings and notes about the input.")}});
}

/// Either everything, or, for input that was invalid, no outcome at all and at least one error.
Json completeness() {
  constexpr std::string_view k_result[] = {"city",  "as_of",     "as_of_from", "eligible",
                                           "score", "practices", "criteria"};
  Json all = Json::list({"catalog"});
  Json nothing = Json::map();
  for (const std::string_view name : k_result) {
    all.add(name);
    nothing.set(name, false);
  }
  Json error = type("object")
                   .set("required", Json::list({"severity"}))
                   .set("properties", Json::map({{"severity", Json::map({{"const", "error"}})}}));
  nothing.set("diagnostics", type("array").set("contains", std::move(error)));
  return Json::list(
      {Json::map({{"required", std::move(all)}}), Json::map({{"properties", std::move(nothing)}})});
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
      .set("$defs", definitions())
      .to_text();
}

}  // namespace wwc::schema
