// SPDX-License-Identifier: MIT
#include <cstddef>
#include <utility>

#include <fmt/format.h>

#include "answers/answers_fields.hpp"
#include "schema/answer_forms.hpp"
#include "schema/json_tree.hpp"
#include "schema/parts_schema.hpp"
#include "schema/schema.hpp"

namespace wwc::schema {
namespace {

Json optional_map(Json properties) {
  return closed_map(std::move(properties)).set("type", Json::list({"object", "null"}));
}

Json city_schema() {
  return optional_map(properties_of(answers::k_city_table.fields));
}

Json owners_schema(const Catalog& catalog) {
  Json properties = Json::map();
  for (const Practice& practice : catalog.practices) {
    properties.set(practice.id,
                   with_text(reference("text"), fmt::format("Owner of {}", practice.title)));
  }
  return optional_map(std::move(properties));
}

Json register_schema() {
  const auto fields = answers::k_register_table.fields;
  Json form = any_of({reference("place"), one_source_map(properties_of(fields), fields)});
  Json entries = Json::map({{"^[a-z0-9]+(?:-[a-z0-9]+)*$", std::move(form)}});
  return Json::map({{"type", Json::list({"object", "null"})},
                    {"patternProperties", std::move(entries)},
                    {"additionalProperties", false}});
}

Json criteria_schema(const Catalog& catalog) {
  Json properties = Json::map();
  for (std::size_t position = 0; position < catalog.criteria.size(); ++position) {
    properties.set(catalog.criteria[position].id, criterion_schema(catalog, position));
  }
  return optional_map(std::move(properties));
}

template <typename Part>
Json ids_of(const std::vector<Part>& parts) {
  Json ids = Json::list();
  for (const Part& part : parts) {
    ids.add(part.id);
  }
  return ids;
}

Json gate_schema(const Catalog& catalog) {
  const Json criterion = Json::map({{"enum", ids_of(catalog.criteria)}});
  Json properties = properties_of(answers::k_gate_table.fields);
  for (const yaml::FieldSpec& field : answers::k_gate_table.fields) {
    Json form = form_of(field);
    if (field.name == "level") form = Json::map({{"enum", ids_of(catalog.levels).add(nullptr)}});
    if (field.name == "require") {
      form = any_of({criterion, Json::map({{"type", "null"}}),
                     Json::map({{"type", "array"}, {"items", criterion}})});
    }
    properties.set(field.name, with_text(std::move(form), field.doc));
  }
  return optional_map(std::move(properties));
}

Json field_schema(const Catalog& catalog, const yaml::FieldSpec& field) {
  if (field.name == "city") return city_schema();
  if (field.name == "owners") return owners_schema(catalog);
  if (field.name == "evidence") return register_schema();
  if (field.name == "answers") return criteria_schema(catalog);
  if (field.name == "gate") return gate_schema(catalog);
  return form_of(field);
}

}  // namespace

std::string answers_schema(const Catalog& catalog) {
  Json properties = Json::map();
  for (const yaml::FieldSpec& field : answers::k_file_table.fields) {
    properties.set(field.name, with_text(field_schema(catalog, field), field.doc));
  }
  return closed_map(std::move(properties))
      .set("$schema", "http://json-schema.org/draft-07/schema#")
      .set("title", fmt::format("Answers to {} ({})", catalog.title, catalog.id))
      .set("description",
           "A city's answers, made for one catalog. A schema cannot check all that the program "
           "checks.")
      .set("definitions", definitions())
      .to_text();
}

}  // namespace wwc::schema
