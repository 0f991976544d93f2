// SPDX-License-Identifier: MIT
#include "answers/read_records.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "answers/answers_fields.hpp"
#include "answers/expected_answer.hpp"
#include "answers/read_fields.hpp"
#include "answers/read_pieces.hpp"
#include "diagnostic/codes.hpp"
#include "support/text.hpp"
#include "yaml/values.hpp"

namespace wwc::answers {
namespace {

bool has_field(const Examples& examples, std::string_view name) {
  return std::any_of(examples.fields.begin(), examples.fields.end(),
                     [&](const RecordField& field) { return field.name == name; });
}

std::optional<Record> read_bare_record(const yaml::Node& node, const Examples& examples,
                                       const std::string& what, Loading& loading) {
  Alternatives asked;
  asked.examples = &examples;
  const yaml::Scalar* scalar = node.scalar();
  if (scalar == nullptr || !examples.fields.empty()) {
    loading.context.diagnostics.error(
        DiagnosticCode::wrong_answer, node.span,
        fmt::format("{} where a record of {} is asked", yaml::kind_of(node), what),
        fmt::format("give {}", expected_answer(asked)));
    return std::nullopt;
  }
  const std::string_view text = support::trim(scalar->text);
  Record record;
  record.date = yaml::read_date(text).date;
  record.span = node.span;
  record.date_span = node.span;
  if (!record.date) {
    report_wrong_date({text, node.span}, what, loading.context);
    return std::nullopt;
  }
  return record;
}

}  // namespace

std::optional<Record> read_record(const yaml::Node& node, const Examples& examples,
                                  const std::string& what, Loading& loading) {
  if (!count_within(loading.record_count, k_max_records, {"records", node.span}, loading.context)) {
    return std::nullopt;
  }
  if (node.map() == nullptr) {
    return read_bare_record(node, examples, what, loading);
  }
  const std::vector<yaml::FieldSpec> specs = with_fields(k_record_table.fields, examples.fields);
  const yaml::MapReader reader(node, specs, fmt::format("a record of {}", what), loading.context,
                               node.span);
  Record record;
  record.fields = read_fields(node, examples.fields, reader);
  if (const std::optional<PlacedDate> date = read_date_field(reader, "date")) {
    record.date = date->date;
    record.date_span = date->span;
  }
  if (const yaml::Node* evidence = reader.node("evidence")) {
    record.evidence = read_pieces(*evidence, {reader.what()}, loading);
  }
  record.note = filled_text(reader, "note").value_or("");
  record.span = node.span;
  return record;
}

bool is_record(const yaml::Map& map, const Examples& examples) {
  bool found = false;
  for (const yaml::Field& field : map.fields) {
    if (field.key == "met" && !has_field(examples, "met")) {
      return false;
    }
    found = found || field.key == "date" || has_field(examples, field.key);
  }
  return found;
}

}  // namespace wwc::answers
