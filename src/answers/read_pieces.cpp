// SPDX-License-Identifier: MIT
#include "answers/read_pieces.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "answers/answers_fields.hpp"
#include "answers/evidence_source.hpp"
#include "answers/read_fields.hpp"
#include "diagnostic/codes.hpp"
#include "support/blank_text.hpp"
#include "support/names.hpp"
#include "support/suggest.hpp"
#include "support/text.hpp"
#include "yaml/values.hpp"

namespace wwc::answers {
namespace {

std::optional<Evidence> use_register(Name id, std::string_view what, Loading& loading) {
  const auto found = loading.register_positions.find(id.text);
  if (found != loading.register_positions.end()) {
    Evidence piece = loading.answers.evidence[found->second].evidence;
    piece.register_id = std::string(id.text);
    return piece;
  }
  std::vector<std::string_view> known;
  for (const RegisterEntry& entry : loading.answers.evidence) {
    known.emplace_back(entry.id);
  }
  loading.context.diagnostics.error(
      DiagnosticCode::unknown_evidence, id.span,
      fmt::format("{} uses `{}`, which the register does not have", what, id.text),
      support::is_placeholder(id.text)
          ? "leave it empty until there is a document"
          : support::did_you_mean(id.text, known) +
                "an id must stand under `evidence:`; a path has a `/` or a `.`");
  return std::nullopt;
}

std::optional<Evidence> read_short_piece(const yaml::Node& node, const PieceRules& rules,
                                         Loading& loading) {
  const std::string_view text = support::trim(node.scalar()->text);
  const bool is_place = text.empty() || text.find_first_of("/.") != std::string_view::npos;
  std::optional<Evidence> piece = is_place
                                      ? read_place({text, node.span}, rules.what, loading.context)
                                      : use_register({text, node.span}, rules.what, loading);
  if (piece) {
    piece->span = node.span;
  }
  return piece;
}

std::optional<Evidence> read_used(const yaml::MapReader& reader, Loading& loading) {
  for (const auto& row : support::name_rows<EvidenceKind>()) {
    const std::string_view other = row.name;
    if (reader.node(other) != nullptr) {
      loading.context.diagnostics
          .error(DiagnosticCode::evidence_source, reader.key_span(other),
                 fmt::format("`use` and `{}` in {}", other, reader.what()),
                 "keep one of the two; the register says what the piece is")
          .secondary.push_back({reader.key_span("use"), "given first"});
      return std::nullopt;
    }
  }
  const std::optional<std::string> id = filled_text(reader, "use");
  if (!id) {
    if (reader.node("use") == nullptr || reader.node("use")->scalar() != nullptr) {
      loading.context.diagnostics.error(DiagnosticCode::blank_value, reader.key_span("use"),
                                        fmt::format("`use` of {} is empty", reader.what()),
                                        "give the id of an entry of the register");
    }
    return std::nullopt;
  }
  return use_register({*id, reader.span("use")}, reader.what(), loading);
}

/// The pages in canonical form; empty when none are given, or after an error.
std::string read_page_numbers(const yaml::MapReader& reader) {
  const yaml::Node* node = reader.node("pages");
  if (node == nullptr) {
    return {};
  }
  std::vector<std::string> parts;
  for (const yaml::Node* value : values_of(*node, "pages", reader.context())) {
    if (value->scalar() == nullptr) {
      reader.report_wrong_kind("pages", *value, "page numbers, such as `4` or `4-6, 9`");
      return {};
    }
    parts.push_back(value->scalar()->text);
  }
  if (parts.empty()) {
    return {};
  }
  const std::string text = support::join(parts, ", ");
  const auto pages = yaml::read_pages(text);
  if (!pages) {
    reader.context().diagnostics.error(
        DiagnosticCode::wrong_pages, node->span,
        fmt::format("`{}` are not page numbers", support::trim(text)),
        "write them as `4`, `4-6` or `4, 9`, counted from 1");
    return {};
  }
  return yaml::to_string(*pages);
}

std::optional<Evidence> read_long_piece(const yaml::Node& node, const PieceRules& rules,
                                        Loading& loading) {
  const std::vector<yaml::FieldSpec> specs = with_fields(k_piece_table.fields, rules.fields);
  if (report_bare_contact(node, rules.what, specs, loading.context)) {
    return std::nullopt;
  }
  const yaml::MapReader reader(node, specs, rules.what, loading.context, node.span);
  const bool uses =
      reader.node("use") != nullptr || (reader.has("use") && reader.node("file") == nullptr);
  std::optional<Evidence> piece =
      uses ? read_used(reader, loading)
           : read_source(reader, "`use`, `file`, `url`, `text` and `contact`");
  const std::optional<PlacedDate> date = read_date_field(reader, "date");
  std::string pages = read_page_numbers(reader);
  Fields fields = read_fields(node, rules.fields, reader, rules.department);
  const std::optional<std::string> title = filled_text(reader, "title");
  const std::optional<std::string> note = filled_text(reader, "note");
  if (!piece) {
    return std::nullopt;
  }
  piece->title = title.value_or(piece->title);
  if (note) piece->note = *note;
  if (date) {
    piece->date = date->date;
    piece->date_span = date->span;
  }
  piece->pages = std::move(pages);
  piece->fields = std::move(fields);
  piece->span = node.span;
  return piece;
}

void add_field(std::vector<RecordField>& fields, const RecordField& field) {
  const auto has_name = [&](const RecordField& other) { return other.name == field.name; };
  if (std::none_of(fields.begin(), fields.end(), has_name)) {
    fields.push_back(field);
  }
}

void add_fields(std::vector<RecordField>& fields, const Documentation& entry) {
  for (const RecordField& field : entry.fields) {
    add_field(fields, field);
  }
  if (entry.distinct) {
    add_field(fields, {entry.distinct->field, FieldKind::text, {}});
  }
  if (entry.departments) {
    add_field(fields, {entry.departments->field, FieldKind::text, {}});
  }
}

}  // namespace

std::vector<RecordField> piece_fields(const Catalog& catalog, const Documentation& entry) {
  std::vector<RecordField> fields;
  add_fields(fields, entry);
  if (entry.same_as) {
    add_fields(fields,
               catalog.criteria[entry.same_as->criterion].documentation[entry.same_as->entry]);
  }
  return fields;
}

std::vector<Evidence> read_pieces(const yaml::Node& node, const PieceRules& rules,
                                  Loading& loading) {
  const std::vector<const yaml::Node*> values =
      values_of(node, fmt::format("evidence for {}", rules.what), loading.context);
  std::vector<Evidence> pieces;
  pieces.reserve(
      std::min(values.size(), k_max_pieces - std::min(loading.piece_count, k_max_pieces)));
  for (const yaml::Node* value : values) {
    if (!count_within(loading.piece_count, k_max_pieces, {"pieces of evidence", value->span},
                      loading.context)) {
      break;
    }
    if (value->sequence() != nullptr) {
      loading.context.diagnostics.error(
          DiagnosticCode::wrong_kind, value->span,
          fmt::format("a list within the list of evidence for {}", rules.what),
          "give all pieces in one list");
      continue;
    }
    std::optional<Evidence> piece = value->scalar() != nullptr
                                        ? read_short_piece(*value, rules, loading)
                                        : read_long_piece(*value, rules, loading);
    if (piece) {
      pieces.push_back(std::move(*piece));
    }
  }
  return pieces;
}

}  // namespace wwc::answers
