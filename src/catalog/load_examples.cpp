// SPDX-License-Identifier: MIT
#include <utility>

#include <fmt/format.h>

#include "catalog/catalog_readers.hpp"
#include "catalog/load_measure.hpp"
#include "diagnostic/codes.hpp"
#include "support/suggest.hpp"
#include "support/text.hpp"

namespace wwc::catalog {
namespace {

/// What a record holds beside the measure's fields, and what the long form of an answer holds in
/// its place.
constexpr std::string_view k_record_keys[] = {"date", "evidence", "note", "met", "since", "effort"};

/// True when the named field is one of the measure's; reports one that is not.
bool check_named_field(const yaml::Text& name, const Examples& examples,
                       const yaml::MapReader& reader) {
  if (find_record_field(examples.fields, name.text) != nullptr) return true;
  std::vector<std::string_view> known;
  for (const RecordField& field : examples.fields) {
    known.push_back(field.name);
  }
  const std::string others = known.empty()
                                 ? "add it to `fields`"
                                 : fmt::format("the fields are {}", support::join_quoted(known));
  reader.context().diagnostics.error(
      DiagnosticCode::unknown_record_field, name.span,
      fmt::format("{} names `{}`, which is not one of its fields", reader.what(), name.text),
      support::did_you_mean(name.text, known) + others);
  return false;
}

/// True when a field can have that many different values.
bool check_reach(std::string_view field_name, std::uint32_t at_least, const Examples& examples,
                 const yaml::MapReader& reader) {
  const RecordField* field = find_record_field(examples.fields, field_name);
  if (field == nullptr || field->kind != FieldKind::choice || at_least <= field->choices.size())
    return true;
  reader.context().diagnostics.error(
      DiagnosticCode::out_of_reach, reader.span("at_least"),
      fmt::format("{} asks for {} different values of `{}`, which has {}", reader.what(), at_least,
                  field_name, field->choices.size()),
      "lower `at_least`, or add values to the field");
  return false;
}

bool load_each(Examples& examples, const yaml::MapReader& reader) {
  const yaml::Node* node = reader.map("each");
  if (node == nullptr) return true;
  if (examples.distinct.empty()) {
    reader.context().diagnostics.error(
        DiagnosticCode::conflicting_fields, reader.key_span("each"),
        fmt::format("{} has `each` without `distinct`", reader.what()),
        "name in `distinct` the field whose values must each show this");
    return false;
  }
  const yaml::MapReader each(*node, fields_of(MapKind::each), "`each` of " + reader.what(),
                             reader.context(), reader.key_span("each"));
  const auto name = read_place(each, "distinct");
  if (!name || !each.is_valid() || !check_named_field(*name, examples, reader)) return false;
  examples.each = EachValue{name->text, read_count(each, "at_least")};
  if (name->text == examples.distinct) {
    reader.context().diagnostics.error(
        DiagnosticCode::out_of_reach, name->span,
        fmt::format("`each` of {} counts `{}` within one value of the same field", reader.what(),
                    name->text),
        "name another field");
    return false;
  }
  return check_reach(name->text, examples.each->at_least, examples, each);
}

bool load_distinct_and_unique(Examples& examples, const yaml::MapReader& reader) {
  bool sound = true;
  if (const auto name = read_place(reader, "distinct")) {
    sound = check_named_field(*name, examples, reader) &&
            check_reach(name->text, examples.at_least, examples, reader);
    examples.distinct = name->text;
  }
  if (const auto name = read_place(reader, "unique")) {
    sound = check_named_field(*name, examples, reader) && sound;
    examples.unique = name->text;
  }
  return sound;
}

/// True when so many records can have a `unique` value each.
bool check_unique(const Examples& examples, const yaml::MapReader& reader) {
  if (examples.unique.empty()) return true;
  if (examples.each && examples.each->at_least > 1 && examples.unique == examples.distinct) {
    reader.context().diagnostics.error(
        DiagnosticCode::out_of_reach, reader.key_span("unique"),
        fmt::format("{} lets one record count for each `{}`, and `each` asks for {}", reader.what(),
                    examples.unique, examples.each->at_least),
        "leave `unique` out, or name another field");
    return false;
  }
  return check_reach(examples.unique, examples.fewest_records(), examples, reader);
}

bool load_period(Examples& examples, const yaml::MapReader& reader) {
  examples.within_months = read_months(reader, "within_months");
  examples.or_since = read_or_since(reader, MapKind::examples);
  if (!examples.or_since || reader.node("within_months") != nullptr) return true;
  reader.context().diagnostics.error(
      DiagnosticCode::conflicting_fields, reader.key_span("or_since"),
      fmt::format("{} has `or_since` without `within_months`", reader.what()),
      "give the period in `within_months`, or leave `or_since` out");
  return false;
}

}  // namespace

std::optional<Measure> load_examples(const yaml::MapReader& reader) {
  Examples examples;
  examples.at_least = read_count(reader, "at_least");
  examples.fields = load_record_fields(reader, k_record_keys);
  const yaml::Node* written = reader.map("fields");
  const bool all_fields =
      written == nullptr || written->map()->fields.size() == examples.fields.size();
  bool sound = load_period(examples, reader);
  // Names are looked up only among fields that could all be read: one mistake, one message.
  if (all_fields) {
    sound = load_distinct_and_unique(examples, reader) && sound;
    sound = load_each(examples, reader) && sound && check_unique(examples, reader);
  }
  if (!sound || !all_fields) return std::nullopt;
  return Measure{std::move(examples)};
}

}  // namespace wwc::catalog
