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
#include "support/url.hpp"

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

/// Reports what only looks like a value: where leaving it out means something, it must not mean the
/// same, nor count as a name.
bool is_empty_in_words(Name value, const RecordField& field, const yaml::MapReader& reader) {
  const bool is_blank = support::is_blank_text(value.text);
  if (!is_blank && (field.kind != FieldKind::text || !support::says_nothing(value.text))) {
    return false;
  }
  const std::string found =
      is_blank ? "is blank" : fmt::format("says nothing with `{}`", value.text);
  reader.context().diagnostics.error(DiagnosticCode::blank_value, value.span,
                                     fmt::format("`{}` {} in {}", field.name, found, reader.what()),
                                     "write the value");
  return true;
}

bool is_allowed(Name value, const RecordField& field, const yaml::MapReader& reader) {
  if (field.kind == FieldKind::choice &&
      std::find(field.choices.begin(), field.choices.end(), value.text) == field.choices.end()) {
    report_unknown_choice(value, field, reader);
    return false;
  }
  if (field.kind == FieldKind::url && !support::is_url(value.text)) {
    reader.context().diagnostics.error(
        DiagnosticCode::wrong_url, value.span,
        fmt::format("`{}` of {} is not a URL: `{}`", field.name, reader.what(), value.text),
        "write the whole address, such as `https://city.example/page`");
    return false;
  }
  return true;
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
                   const yaml::MapReader& reader) {
  Fields values;
  if (node.map() == nullptr) {
    return values;
  }
  for (const yaml::Field& given : node.map()->fields) {
    const auto asked = std::find_if(fields.begin(), fields.end(), [&](const RecordField& field) {
      return field.name == given.key;
    });
    if (asked == fields.end() || given.value.is_null()) {
      continue;
    }
    const yaml::Scalar* scalar = given.value.scalar();
    if (scalar == nullptr) {
      reader.report_wrong_kind(given.key, given.value, "one text");
      continue;
    }
    const std::string_view text = support::trim(scalar->text);
    if (is_empty_in_words({text, given.value.span}, *asked, reader)) {
      continue;
    }
    if (is_allowed({text, given.value.span}, *asked, reader)) {
      values.emplace_back(given.key, text);
    }
  }
  return values;
}

}  // namespace wwc::answers
