// SPDX-License-Identifier: MIT
#include "catalog/load_documentation.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "catalog/catalog_readers.hpp"
#include "catalog/load_measure.hpp"
#include "diagnostic/codes.hpp"

namespace wwc::catalog {
namespace {

constexpr std::string_view k_evidence_keys[] = {"use",   "file", "url",   "text", "contact",
                                                "title", "date", "pages", "note"};

std::vector<EvidenceKind> load_accepts(const yaml::MapReader& reader) {
  std::vector<std::string_view> known;
  for (const auto& row : support::name_rows<EvidenceKind>()) {
    known.push_back(row.name);
  }
  std::vector<EvidenceKind> accepts;
  for (const yaml::Text& text : read_distinct_texts(reader, "accepts")) {
    if (const auto kind = support::value_of<EvidenceKind>(text.text)) {
      accepts.push_back(*kind);
    } else {
      report_unknown_value(text, "accepts", known, reader);
    }
  }
  if (accepts.empty()) return Documentation{}.accepts;
  std::ranges::sort(accepts);
  return accepts;
}

/// Reports a count of different values that the field, or the number of pieces, cannot give.
void check_distinct(const Documentation& entry, const yaml::Field& count,
                    const yaml::MapReader& reader) {
  const RecordField* field = find_record_field(entry.fields, entry.distinct->field);
  if (field == nullptr) {
    reader.context().diagnostics.error(DiagnosticCode::unknown_record_field, count.key_span,
                                       fmt::format("{} names `{}`, which is not one of its fields",
                                                   reader.what(), entry.distinct->field),
                                       "add it to `fields`, or name one that is there");
  } else if (field->kind == FieldKind::choice && entry.distinct->at_least > field->choices.size()) {
    reader.context().diagnostics.error(
        DiagnosticCode::out_of_reach, count.value.span,
        fmt::format("{} asks for {} different values of `{}`, which has {}", reader.what(),
                    entry.distinct->at_least, entry.distinct->field, field->choices.size()),
        "lower the number, or add values to the field");
  }
}

/// `distinct: {goods_or_service: 2}`: the name of a field is the key.
void load_distinct(Documentation& entry, const yaml::MapReader& reader) {
  const yaml::Node* node = reader.map("distinct");
  if (node == nullptr) return;
  const std::vector<yaml::Field>& written = node->map()->fields;
  if (written.size() != 1) {
    reader.report_wrong_kind("distinct", *node,
                             "one field and a number, such as `distinct: {vendor: 2}`");
    return;
  }
  const yaml::Field& field = written.front();
  const yaml::FieldSpec spec[] = {{field.key, yaml::FieldType::integer, yaml::Presence::required,
                                   "How many different values."}};
  const yaml::MapReader counts(*node, spec, "`distinct` of " + reader.what(), reader.context(),
                               reader.key_span("distinct"));
  entry.distinct = DistinctValues{field.key, read_count(counts, field.key)};
  check_distinct(entry, field, reader);
}

void load_departments(Documentation& entry, const yaml::MapReader& reader) {
  const yaml::Node* node = reader.map("departments");
  if (node == nullptr) return;
  const yaml::MapReader departments(*node, fields_of(MapKind::departments),
                                    "`departments` of " + reader.what(), reader.context(),
                                    reader.key_span("departments"));
  const auto field = read_place(departments, "field");
  if (!field) return;
  if (std::ranges::find(k_evidence_keys, field->text) != std::end(k_evidence_keys)) {
    reader.context().diagnostics.error(
        DiagnosticCode::reserved_name, field->span,
        fmt::format("`{}` cannot be a field of {}: it has a meaning of its own there", field->text,
                    reader.what()),
        "choose another name");
    return;
  }
  if (!check_id(*field, IdForm::snake, "field name", reader.context())) return;
  entry.departments = DistinctValues{field->text, read_count(departments, "at_least")};
}

std::optional<ForRecordsText> load_for_records(const yaml::MapReader& reader) {
  const yaml::Node* node = reader.map("for_records");
  if (node == nullptr) return std::nullopt;
  const yaml::MapReader records(*node, fields_of(MapKind::for_records),
                                "`for_records` of " + reader.what(), reader.context(),
                                reader.key_span("for_records"));
  auto of = read_place(records, "of");
  auto field = read_place(records, "field");
  auto is = read_place(records, "is");
  if (!of || !field || !is) return std::nullopt;
  return ForRecordsText{std::move(*of), std::move(*field), std::move(*is)};
}

EntryReferences load_references(const yaml::MapReader& reader) {
  EntryReferences references;
  references.latest_of = read_place(reader, "latest_of");
  references.same_as = read_place(reader, "same_as");
  references.needs = read_place(reader, "needs");
  references.for_item = read_place(reader, "for");
  references.for_records = load_for_records(reader);
  references.alternative = read_place(reader, "or");
  references.or_records = read_place(reader, "or_records");
  return references;
}

/// An entry belongs to one item or to some records, and then no other can stand in for it. Pieces
/// of dates that are listed are as old as these.
void check_pairs(const yaml::MapReader& reader) {
  constexpr std::string_view k_pairs[][2] = {
      {"for", "for_records"},        {"for", "or"},
      {"for_records", "or"},         {"for", "or_records"},
      {"for_records", "or_records"}, {"latest_of", "within_months"}};
  for (const auto& [first, second] : k_pairs) {
    if (reader.node(first) == nullptr || reader.node(second) == nullptr) continue;
    reader.context()
        .diagnostics
        .error(DiagnosticCode::conflicting_fields, reader.key_span(second),
               fmt::format("{} has both `{}` and `{}`", reader.what(), first, second),
               "keep one of the two")
        .secondary.push_back({reader.key_span(first), {}});
    return;
  }
}

}  // namespace

std::span<const std::string_view> evidence_keys() {
  return k_evidence_keys;
}

LoadedDocumentation load_documentation(const yaml::Node& node, std::string_view criterion_id,
                                       yaml::Context context) {
  const yaml::Field* id_field = yaml::find_field(node, "id");
  const yaml::Scalar* name = id_field == nullptr ? nullptr : id_field->value.scalar();
  const std::string what = name == nullptr
                               ? fmt::format("a documentation entry of `{}`", criterion_id)
                               : fmt::format("documentation `{}.{}`", criterion_id, name->text);
  const yaml::MapReader reader(node, fields_of(MapKind::documentation), what, context);
  LoadedDocumentation loaded;
  Documentation& entry = loaded.entry;
  const yaml::Text id = read_id(reader, IdForm::kebab);
  entry.id = id.text;
  entry.span = id.span;
  entry.text = read_text(reader, "text");
  entry.reading = read_text(reader, "reading");
  entry.accepts = load_accepts(reader);
  entry.at_least = read_count(reader, "at_least");
  entry.fields = load_record_fields(reader, k_evidence_keys);
  entry.pages_required = read_listed(reader, MapKind::documentation, "pages").has_value();
  entry.within_months = read_months(reader, "within_months");
  entry.effort = read_enum(reader, MapKind::documentation, "effort", entry.effort);
  load_distinct(entry, reader);
  load_departments(entry, reader);
  loaded.references = load_references(reader);
  check_pairs(reader);
  return loaded;
}

}  // namespace wwc::catalog
