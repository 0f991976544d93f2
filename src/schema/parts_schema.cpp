// SPDX-License-Identifier: MIT
#include "schema/parts_schema.hpp"

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "answers/answers_fields.hpp"
#include "answers/expected_answer.hpp"
#include "answers/read_pieces.hpp"
#include "schema/answer_forms.hpp"
#include "schema/hover_text.hpp"

namespace wwc::schema {
namespace {

constexpr std::string_view k_quarterly_only = "since";

bool takes_since(const std::optional<Measure>& measure) {
  return answers::alternatives_of(measure).takes_since();
}

/// The long form of the answer to an item.
Json long_form(const ChecklistItem& item) {
  Json properties = Json::map();
  for (const yaml::FieldSpec& field : answers::k_item_table.fields) {
    if (field.name == k_quarterly_only && !takes_since(item.measure)) continue;
    Json form = field.name == "met" ? answer_form(item.measure) : form_of(field);
    properties.set(field.name, with_text(std::move(form), field.doc));
  }
  return closed_map(std::move(properties));
}

Json checklist_schema(const Criterion& criterion) {
  Json properties = Json::map();
  for (const ChecklistItem& item : criterion.checklist) {
    Json form = with_text(any_of({answer_form(item.measure), long_form(item)}), describe(item));
    properties.set(item.id, std::move(form));
  }
  return closed_map(std::move(properties)).set("type", Json::list({"object", "null"}));
}

Json documentation_schema(const Catalog& catalog, std::size_t position) {
  const std::vector<Documentation>& entries = catalog.criteria[position].documentation;
  Json properties = Json::map();
  for (std::size_t entry = 0; entry < entries.size(); ++entry) {
    Json form = pieces_form(answers::piece_fields(catalog, entries[entry]));
    properties.set(entries[entry].id,
                   with_text(std::move(form), describe(catalog, EntryRef{position, entry})));
  }
  return any_of({closed_map(std::move(properties)).set("type", Json::list({"object", "null"})),
                 Json::map({{"type", "array"}, {"maxItems", 0}})});
}

Json reviewed_schema() {
  const auto fields = answers::k_reviewed_table.fields;
  return any_of({closed_map(properties_of(fields)).set("required", required_of(fields)),
                 Json::map({{"type", "null"}})});
}

bool is_possible(const Criterion& criterion, std::string_view field) {
  if (field == "met") return criterion.is_answered_itself();
  if (field == "since") return criterion.is_answered_itself() && takes_since(criterion.measure);
  return true;
}

/// Where a key could only be empty, it may still be there without a value.
Json empty_only() {
  return Json::map({{"type", "null"}});
}

Json field_schema(const Catalog& catalog, std::size_t position, const yaml::FieldSpec& field) {
  const Criterion& criterion = catalog.criteria[position];
  if (!is_possible(criterion, field.name)) return empty_only();
  if (field.name == "checklist") {
    return criterion.checklist.empty() ? empty_only() : checklist_schema(criterion);
  }
  if (field.name == "met") return answer_form(criterion.measure);
  if (field.name == "documentation") return documentation_schema(catalog, position);
  if (field.name == "reviewed") return reviewed_schema();
  return form_of(field);
}

}  // namespace

Json criterion_schema(const Catalog& catalog, std::size_t position) {
  const Criterion& criterion = catalog.criteria[position];
  Json properties = Json::map();
  for (const yaml::FieldSpec& field : answers::k_criterion_table.fields) {
    properties.set(field.name, with_text(field_schema(catalog, position, field), field.doc));
  }
  const std::string text =
      fmt::format("{}: {}\n\n{}", criterion.id, criterion.title, describe(criterion));
  return closed_map(std::move(properties))
      .set("type", Json::list({"object", "null"}))
      .set("title", fmt::format("{}: {}", criterion.id, criterion.title))
      .set("description", text)
      .set("markdownDescription", text);
}

}  // namespace wwc::schema
