// SPDX-License-Identifier: MIT
#include <string_view>
#include <utility>

#include "catalog/catalog_fields.hpp"
#include "catalog/load_measure.hpp"
#include "schema/draft07.hpp"
#include "schema/json_tree.hpp"
#include "schema/schema.hpp"
#include "support/names.hpp"
#include "support/text.hpp"

namespace wwc::schema {
namespace {

using catalog::MapKind;

std::string definition_name(std::string_view title) {
  return support::replace_all(title, " ", "_");
}

Json type(std::string_view name) {
  return Json::map({{"type", name}});
}

Json pattern(std::string_view text) {
  return type("string").set("pattern", text);
}

Json list_of(Json items) {
  return type("array").set("items", std::move(items));
}

/// YAML reads texts such as `2018` as numbers; wwc does not mind.
Json text_form() {
  return Json::map({{"type", Json::list({"string", "number", "boolean"})}});
}

Json enum_of(const std::vector<catalog::ListedValue>& values) {
  Json names = Json::list();
  for (const catalog::ListedValue& value : values) {
    names.add(value.name);
  }
  return Json::map({{"enum", std::move(names)}});
}

bool is_measure(MapKind kind) {
  for (const catalog::MeasureKind& measure : catalog::measure_kinds()) {
    if (measure.fields == kind) return true;
  }
  return false;
}

Json kind_form(MapKind kind) {
  for (const catalog::MeasureKind& measure : catalog::measure_kinds()) {
    if (measure.fields == kind) return Json::map({{"const", measure.name}});
  }
  return text_form();
}

/// The kinds of a field that are given by their name; a choice is given as the list of its values.
Json simple_field_kinds() {
  Json names = Json::list();
  for (const auto& row : support::name_rows<FieldKind>()) {
    if (row.value != FieldKind::choice) names.add(row.name);
  }
  return names;
}

/// `fields` of records and of evidence, and `distinct` of evidence: the names are the catalog's
/// own.
Json named_values(std::string_view field) {
  const Json number = type("integer").set("minimum", 1).set("maximum", catalog::k_most_count);
  if (field == "distinct") {
    return type("object")
        .set("additionalProperties", number)
        .set("minProperties", 1)
        .set("maxProperties", 1);
  }
  Json choices = list_of(pattern("^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$"))
                     .set("minItems", 1)
                     .set("uniqueItems", true);
  Json form = any_of({Json::map({{"enum", simple_field_kinds()}}), std::move(choices)});
  return type("object")
      .set("propertyNames", Json::map({{"pattern", "^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$"}}))
      .set("additionalProperties", std::move(form));
}

Json id_form(MapKind kind) {
  if (kind == MapKind::criterion) return pattern("^[A-Za-z][A-Za-z0-9]*$");
  if (kind == MapKind::practice) return pattern("^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*$");
  return pattern("^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$");
}

Json integer_form(std::string_view field) {
  if (field == "format") return Json::map({{"const", 1}});
  const bool is_months = field == "months" || field == "within_months";
  const bool is_people = field == "population_at_least";
  Json form = type("integer").set("minimum", is_people ? 0 : 1);
  return is_people
             ? form
             : form.set("maximum", is_months ? catalog::k_most_months : catalog::k_most_count);
}

Json list_form(MapKind kind, std::string_view field) {
  if (kind == MapKind::any_of && field == "any_of")
    return list_of(reference("measure")).set("minItems", 2);
  const auto child = catalog::child_of(kind, field);
  Json item = child ? reference(definition_name(
                          catalog::field_tables()[static_cast<std::size_t>(*child)].title))
                    : text_form();
  return any_of({list_of(item), item});
}

Json map_form(MapKind kind, std::string_view field) {
  if (field == "measure") return reference("measure");
  const auto child = catalog::child_of(kind, field);
  if (!child) return named_values(field);
  return reference(
      definition_name(catalog::field_tables()[static_cast<std::size_t>(*child)].title));
}

Json text_list_form(MapKind kind, std::string_view field) {
  const auto values = catalog::values_of(kind, field);
  Json item = values.empty() ? text_form() : enum_of(values);
  return any_of({list_of(item), item});
}

Json value_form(MapKind kind, const yaml::FieldSpec& field) {
  using enum yaml::FieldType;
  if (field.name == "kind" && is_measure(kind)) return kind_form(kind);
  if (field.name == "id") return id_form(kind);
  switch (field.type) {
    case integer:
      return integer_form(field.name);
    case effort:
      return any_of(
          {Json::map({{"type", "number"}, {"minimum", 0}, {"maximum", k_most_effort.tenths / 10}}),
           pattern("^\\s*[0-9]+(?:\\.[0-9]0*)?\\s*$")});
    case share:
      return pattern("^\\s*(?:[0-9]+(?:\\.[0-9]+)?\\s*%|[0-9]+\\s*(?:of|/)\\s*[0-9]+)\\s*$");
    case url:
      return pattern("^[Hh][Tt][Tt][Pp][Ss]?://\\S+$");
    case choice:
      return enum_of(catalog::values_of(kind, field.name));
    case text_list:
      return text_list_form(kind, field.name);
    case list:
      return list_form(kind, field.name);
    case map:
      return map_form(kind, field.name);
    case text:
    case identifier:
    case boolean:
    case date:
    case path:
    case any:
      break;
  }
  return text_form();
}

Json field_form(MapKind kind, const yaml::FieldSpec& field) {
  Json form = value_form(kind, field);
  if (field.presence == yaml::Presence::optional) form = any_of({std::move(form), type("null")});
  return Json::map({{"description", field.doc}, {"allOf", Json::list({std::move(form)})}});
}

Json table_form(const catalog::FieldTable& table) {
  Json properties = Json::map();
  for (const yaml::FieldSpec& field : table.fields) {
    properties.set(field.name, field_form(table.kind, field));
  }
  const Json required = required_of(table.fields);
  Json form = type("object").set("description", table.doc).set("additionalProperties", false);
  form.set("properties", std::move(properties));
  return required.is_empty() ? form : form.set("required", required);
}

Json measure_form() {
  Json kinds = Json::list();
  for (const catalog::MeasureKind& measure : catalog::measure_kinds()) {
    kinds.add(Json::map(
        {{"description", measure.doc}, {"allOf", Json::list({reference(measure.name)})}}));
  }
  return Json::map({{"anyOf", std::move(kinds)}});
}

}  // namespace

std::string catalog_schema() {
  Json definitions = Json::map({{"measure", measure_form()}});
  for (const catalog::FieldTable& table : catalog::field_tables().subspan(1)) {
    definitions.set(definition_name(table.title), table_form(table));
  }
  return table_form(catalog::field_tables().front())
      .set("$schema", "http://json-schema.org/draft-07/schema#")
      .set("title", "Catalog of wwc")
      .set("definitions", std::move(definitions))
      .to_text();
}

}  // namespace wwc::schema
