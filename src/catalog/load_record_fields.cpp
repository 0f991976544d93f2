// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstddef>
#include <utility>

#include <fmt/format.h>

#include "catalog/catalog_readers.hpp"
#include "catalog/load_measure.hpp"
#include "diagnostic/codes.hpp"

namespace wwc::catalog {
namespace {

constexpr std::size_t k_most_fields = 20;
constexpr std::size_t k_most_choices = 100;

bool check_name(const yaml::Field& field, std::span<const std::string_view> reserved,
                const yaml::MapReader& reader) {
  if (std::ranges::find(reserved, field.key) != reserved.end()) {
    reader.context().diagnostics.error(
        DiagnosticCode::reserved_name, field.key_span,
        fmt::format("`{}` cannot be a field of {}: it has a meaning of its own there", field.key,
                    reader.what()),
        "choose another name");
    return false;
  }
  return check_id({field.key, field.key_span}, IdForm::snake, "field name", reader.context());
}

/// The values of a field with a closed list; the texts that are not ids, or repeat, are reported.
std::vector<std::string> load_choices(const yaml::Field& field, const yaml::MapReader& reader) {
  std::vector<yaml::Text> texts;
  for (const yaml::Node& item : field.value.sequence()->items) {
    if (const yaml::Scalar* scalar = item.scalar()) {
      texts.push_back({scalar->text, item.span});
    } else {
      reader.report_wrong_kind("fields", item, "a value in kebab-case");
    }
  }
  std::vector<std::string> choices;
  const std::string what = fmt::format("the values of `{}`", field.key);
  for (const yaml::Text& text : without_repeats(std::move(texts), what, reader.context())) {
    if (check_id(text, IdForm::kebab, "value", reader.context())) choices.push_back(text.text);
  }
  return choices;
}

std::optional<RecordField> load_field(const yaml::Field& field, const yaml::MapReader& reader) {
  if (const yaml::Sequence* choices = field.value.sequence()) {
    if (choices->items.size() > k_most_choices || choices->items.empty()) {
      reader.context().diagnostics.error(
          DiagnosticCode::too_many_parts, field.key_span,
          fmt::format("`{}` in {} has {} values", field.key, reader.what(), choices->items.size()),
          fmt::format("list from 1 to {} values", k_most_choices));
      return std::nullopt;
    }
    return RecordField{field.key, FieldKind::choice, load_choices(field, reader)};
  }
  const yaml::Scalar* scalar = field.value.scalar();
  if (scalar != nullptr && scalar->text == "text")
    return RecordField{field.key, FieldKind::text, {}};
  if (scalar != nullptr && scalar->text == "url") return RecordField{field.key, FieldKind::url, {}};
  if (scalar == nullptr) {
    reader.report_wrong_kind("fields", field.value, "`text`, `url` or a list of values");
    return std::nullopt;
  }
  constexpr std::string_view k_known[] = {"text", "url"};
  report_unknown_value({scalar->text, field.value.span}, field.key, k_known, reader);
  return std::nullopt;
}

}  // namespace

std::vector<RecordField> load_record_fields(const yaml::MapReader& reader,
                                            std::span<const std::string_view> reserved) {
  std::vector<RecordField> fields;
  const yaml::Node* node = reader.map("fields");
  if (node == nullptr) return fields;
  const std::vector<yaml::Field>& written = node->map()->fields;
  if (written.size() > k_most_fields) {
    reader.context().diagnostics.error(
        DiagnosticCode::too_many_parts, reader.key_span("fields"),
        fmt::format("{} has {} fields, more than {}", reader.what(), written.size(), k_most_fields),
        fmt::format("keep at most {} in `fields`", k_most_fields));
    return fields;
  }
  for (const yaml::Field& field : written) {
    if (!check_name(field, reserved, reader)) continue;
    if (auto loaded = load_field(field, reader)) fields.push_back(std::move(*loaded));
  }
  return fields;
}

}  // namespace wwc::catalog
