// SPDX-License-Identifier: MIT
#include "schema/answer_forms.hpp"

#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "answers/answers_fields.hpp"
#include "answers/expected_answer.hpp"
#include "support/names.hpp"

namespace wwc::schema {
namespace {

/// A text of the pattern, or one that YAML reads as nothing. Schemas know no "any case", so
/// patterns spell it out.
Json pattern_form(std::string_view pattern) {
  return Json::map(
      {{"type", "string"}, {"pattern", fmt::format("^\\s*(?:|~|[Nn]ull|NULL|{})\\s*$", pattern)}});
}

Json blank_or(Json form) {
  return any_of({std::move(form), Json::map({{"type", "null"}})});
}

Json boolean_form() {
  return any_of({Json::map({{"enum", Json::list({"yes", "no", true, false, nullptr})}}),
                 pattern_form("[Yy][Ee][Ss]|[Nn][Oo]|[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]")});
}

Json choice_form() {
  return any_of({Json::map({{"enum", Json::list({"yes", "no", "unknown", true, false, nullptr})}}),
                 pattern_form("[Yy][Ee][Ss]|[Nn][Oo]|[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|"
                              "[Uu][Nn][Kk][Nn][Oo][Ww][Nn]")});
}

Json effort_number_form() {
  return Json::map({{"type", "number"}, {"minimum", 0}, {"maximum", k_most_effort.tenths / 10}});
}

Json text_form() {
  return Json::map({{"type", Json::list({"string", "number", "boolean", "null"})}});
}

Json texts_form() {
  return any_of({reference("text"), Json::map({{"type", "array"}, {"items", reference("word")}})});
}

Json pages_form() {
  constexpr std::string_view k_range = "0*[1-9][0-9]*\\s*(?:[-–]\\s*[0-9]+)?";
  Json one = any_of({Json::map({{"type", "integer"}, {"minimum", 1}}),
                     pattern_form(fmt::format("{0}(?:\\s*,\\s*{0})*", k_range))});
  return blank_or(any_of({one, Json::map({{"type", "array"}, {"items", one}})}));
}

Json record_field_form(const RecordField& field) {
  if (field.kind == FieldKind::url) return reference("url");
  if (field.kind == FieldKind::text) return reference("text");
  Json values = Json::list();
  for (const std::string& choice : field.choices) {
    values.add(choice);
  }
  return Json::map({{"enum", values.add(nullptr)}});
}

void add_record_fields(Json& properties, std::span<const RecordField> fields) {
  for (const RecordField& field : fields) {
    properties.set(field.name, record_field_form(field));
  }
}

Json piece_map(Json properties) {
  return one_source_map(std::move(properties), answers::k_piece_table.fields);
}

Json record_form(const Examples& examples) {
  Json properties = Json::map();
  add_record_fields(properties, examples.fields);
  for (const yaml::FieldSpec& spec : answers::k_record_table.fields) {
    properties.set(spec.name, with_text(form_of(spec), spec.doc));
  }
  Json record = closed_map(std::move(properties));
  return examples.fields.empty() ? any_of({record, reference("day")}) : record;
}

/// The keys of which a piece of evidence gives exactly one.
std::vector<std::string_view> sources_among(std::span<const yaml::FieldSpec> fields) {
  std::vector<std::string_view> sources;
  for (const yaml::FieldSpec& field : fields) {
    if (field.name == "use" || support::value_of<EvidenceKind>(field.name)) {
      sources.push_back(field.name);
    }
  }
  return sources;
}

/// A value or a list of values; the empty list is an answer that does not hold.
Json one_or_list(const Json& form) {
  return any_of({form, Json::map({{"type", "array"}, {"items", form}})});
}

Json options_form(const Options& options) {
  Json ids = Json::list();
  for (const std::string& id : options.of) {
    ids.add(id);
  }
  return one_or_list(Json::map({{"enum", std::move(ids)}}));
}

}  // namespace

Json one_source_map(Json properties, std::span<const yaml::FieldSpec> fields) {
  const std::vector<std::string_view> sources = sources_among(fields);
  Json choices = Json::list();
  for (const std::string_view source : sources) {
    Json others = Json::map();
    for (const std::string_view other : sources) {
      if (other != source) others.set(other, Json::map({{"type", "null"}}));
    }
    choices.add(Json::map({{"required", Json::list({source})}, {"properties", std::move(others)}}));
  }
  return closed_map(std::move(properties)).set("anyOf", std::move(choices));
}

Json with_text(Json form, std::string_view text) {
  // A draft-07 reader ignores whatever stands beside `$ref`, so the reference goes inside.
  return Json::map({{"description", text},
                    {"markdownDescription", text},
                    {"allOf", Json::list({std::move(form)})}});
}

Json form_of(const yaml::FieldSpec& field) {
  using enum yaml::FieldType;
  if (field.name == "pages" || field.name == "contact") return reference(field.name);
  if (field.name == "evidence" && field.type == list) return reference("pieces");
  switch (field.type) {
    case date:
      return reference("date");
    case url:
      return reference("url");
    case boolean:
      return reference("boolean");
    case integer:
      return reference("integer");
    case effort:
      return reference("effort");
    case share:
      return reference("share");
    case text_list:
      return reference("texts");
    case text:
    case identifier:
    case path:
    case choice:
      return reference("text");
    case list:
    case map:
    case any:
      break;
  }
  return Json::map();
}

Json properties_of(std::span<const yaml::FieldSpec> fields) {
  Json properties = Json::map();
  for (const yaml::FieldSpec& field : fields) {
    properties.set(field.name, with_text(form_of(field), field.doc));
  }
  return properties;
}

Json answer_form(const std::optional<Measure>& measure) {
  const answers::Alternatives asked = answers::alternatives_of(measure);
  Json forms = Json::list({reference("choice"), Json::map({{"type", "array"}, {"maxItems", 0}})});
  if (asked.within != nullptr) forms.add(reference("day"));
  if (asked.share != nullptr) forms.add(reference("share"));
  if (asked.frequency != nullptr) forms.add(one_or_list(reference("day")));
  if (asked.examples != nullptr) forms.add(one_or_list(record_form(*asked.examples)));
  if (asked.options != nullptr) forms.add(options_form(*asked.options));
  return Json::map({{"anyOf", std::move(forms)}});
}

Json piece_form(std::span<const RecordField> fields) {
  if (fields.empty()) return reference("piece");
  Json properties = properties_of(answers::k_piece_table.fields);
  add_record_fields(properties, fields);
  return any_of({reference("short_piece"), piece_map(std::move(properties))});
}

Json pieces_form(std::span<const RecordField> fields) {
  if (fields.empty()) return reference("pieces");
  const Json piece = piece_form(fields);
  return blank_or(one_or_list(piece));
}

Json definitions() {
  constexpr std::string_view k_day = "[1-9][0-9]{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])";
  constexpr std::string_view k_percent = "0*(?:100(?:\\.0+)?|[0-9]{1,2}(?:\\.[0-9]+)?)\\s*%";
  constexpr std::string_view k_part = "[0-9]+(?:\\s+[Oo][Ff]\\s+|\\s*/\\s*)[0-9]+";
  Json contact = closed_map(properties_of(answers::k_contact_table.fields));
  return Json::map({
      {"text", text_form()},
      {"word", Json::map({{"type", Json::list({"string", "number", "boolean"})}})},
      {"texts", texts_form()},
      {"date", blank_or(pattern_form(k_day))},
      {"day", Json::map({{"type", "string"}, {"pattern", fmt::format("^\\s*{}\\s*$", k_day)}})},
      {"url", blank_or(pattern_form("[Hh][Tt][Tt][Pp][Ss]?://\\S+"))},
      {"share", blank_or(pattern_form(fmt::format("{}|{}", k_percent, k_part)))},
      {"integer", blank_or(any_of({Json::map({{"type", "integer"}, {"minimum", 1}}),
                                   pattern_form("0*[1-9][0-9]*")}))},
      {"effort", blank_or(any_of({effort_number_form(), pattern_form("[0-9]+(?:\\.[0-9]0*)?")}))},
      {"boolean", boolean_form()},
      {"choice", choice_form()},
      {"pages", pages_form()},
      {"contact", blank_or(std::move(contact))},
      {"place", Json::map({{"type", "string"}, {"pattern", "[/.]"}})},
      {"short_piece", Json::map({{"type", Json::list({"string", "number"})}})},
      {"piece",
       any_of({reference("short_piece"), piece_map(properties_of(answers::k_piece_table.fields))})},
      {"pieces", blank_or(one_or_list(reference("piece")))},
  });
}

}  // namespace wwc::schema
