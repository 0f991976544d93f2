// SPDX-License-Identifier: MIT
#include "answers/read_fields.hpp"

#include <algorithm>
#include <string>

#include <fmt/format.h>

#include "answers/loading.hpp"
#include "diagnostic/codes.hpp"
#include "support/blank_text.hpp"
#include "support/suggest.hpp"
#include "support/text.hpp"

namespace wwc::answers {
namespace {

yaml::FieldType type_of(FieldKind kind) {
  switch (kind) {
    case FieldKind::text:
      return yaml::FieldType::text;
    case FieldKind::url:
      return yaml::FieldType::url;
    case FieldKind::choice:
      return yaml::FieldType::choice;
  }
  return yaml::FieldType::text;
}

void report_unknown_choice(Name value, const RecordField& field, const yaml::MapReader& reader) {
  const std::vector<std::string_view> known(field.choices.begin(), field.choices.end());
  reader.context().diagnostics.error(
      DiagnosticCode::unknown_answer_value, value.span,
      fmt::format("unknown value `{}` for `{}` in {}", value.text, field.name, reader.what()),
      fmt::format("{}it takes {}", support::did_you_mean(value.text, known),
                  support::join_quoted(field.choices, "or")));
}

/// True where nothing is given yet: no value, a blank one, or one that stands for something that
/// is still to come. Of what is no text in words, the form decides.
bool is_open(const yaml::Node& node, const RecordField& field) {
  if (node.is_null()) return true;
  const yaml::Scalar* scalar = node.scalar();
  if (scalar == nullptr) return false;
  return field.kind == FieldKind::text ? support::names_nothing(scalar->text)
                                       : support::is_blank_text(scalar->text);
}

/// Whoever writes the key and no value behind it has not said that it is meant to be left out.
void report_left_open(const yaml::Field& given, const yaml::MapReader& reader) {
  const yaml::Scalar* scalar = given.value.scalar();
  const std::string_view text = scalar ? support::trim(scalar->text) : std::string_view{};
  const bool is_seen = !support::is_blank_text(text);
  reader.context().diagnostics.error(
      DiagnosticCode::blank_value, is_seen ? given.value.span : given.key_span,
      fmt::format("`{}` is left open{} in {}", given.key,
                  is_seen ? fmt::format(" with `{}`", text) : "", reader.what()),
      "name it, or remove the line where the piece holds for all of them");
}

bool is_allowed(Name value, const RecordField& field, const yaml::MapReader& reader) {
  if (field.kind == FieldKind::choice &&
      std::find(field.choices.begin(), field.choices.end(), value.text) == field.choices.end()) {
    report_unknown_choice(value, field, reader);
    return false;
  }
  return field.kind != FieldKind::url ||
         check_url(value, fmt::format("`{}` of {}", field.name, reader.what()), reader.context());
}

}  // namespace

std::vector<yaml::FieldSpec> with_fields(std::span<const yaml::FieldSpec> table,
                                         std::span<const RecordField> fields) {
  std::vector<yaml::FieldSpec> specs(table.begin(), table.end());
  for (const RecordField& field : fields) {
    const auto has_name = [&](const yaml::FieldSpec& spec) { return spec.name == field.name; };
    if (std::none_of(specs.begin(), specs.end(), has_name)) {
      specs.push_back({field.name, type_of(field.kind), yaml::Presence::optional,
                       "A field that the catalog asks for."});
    }
  }
  return specs;
}

Fields read_fields(const yaml::Node& node, std::span<const RecordField> fields,
                   const yaml::MapReader& reader, std::string_view for_all_without) {
  Fields values;
  if (node.map() == nullptr) {
    return values;
  }
  for (const yaml::Field& given : node.map()->fields) {
    const auto asked = std::find_if(fields.begin(), fields.end(), [&](const RecordField& field) {
      return field.name == given.key;
    });
    if (asked == fields.end()) {
      continue;
    }
    if (is_open(given.value, *asked)) {
      if (given.key == for_all_without) report_left_open(given, reader);
      continue;
    }
    const yaml::Scalar* scalar = given.value.scalar();
    if (scalar == nullptr) {
      reader.report_wrong_kind(given.key, given.value, "one text");
      continue;
    }
    const std::string_view text = support::trim(scalar->text);
    if (is_allowed({text, given.value.span}, *asked, reader)) {
      values.emplace_back(given.key, text);
    }
  }
  return values;
}

}  // namespace wwc::answers
