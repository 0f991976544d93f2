// SPDX-License-Identifier: MIT
#include "catalog/load_criterion.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "catalog/catalog_readers.hpp"
#include "catalog/load_documentation.hpp"
#include "catalog/load_measure.hpp"
#include "diagnostic/codes.hpp"
#include "support/text.hpp"

namespace wwc::catalog {
namespace {

constexpr std::size_t k_most_items = 100;
constexpr std::size_t k_most_entries = 100;
constexpr std::int64_t k_most_required = 1'000'000;

struct OwnedMeasure {
  std::optional<Measure> measure;
  bool is_unreadable = false;
};

OwnedMeasure load_own_measure(const yaml::MapReader& reader) {
  const yaml::Field* field = reader.field("measure");
  if (field == nullptr || field->value.is_null()) return {};
  auto measure = load_measure(field->value, {"the measure of " + reader.what(), field->key_span},
                              reader.context());
  const bool is_unreadable = !measure;
  return {std::move(measure), is_unreadable};
}

void load_item(const yaml::Node& node, LoadedCriterion& loaded, yaml::Context context) {
  const std::string prefix = loaded.criterion.id + '.';
  const yaml::MapReader reader(node, fields_of(MapKind::checklist_item),
                               named("checklist item", node, prefix), context);
  const yaml::Text id = read_id(reader, IdForm::kebab);
  OwnedMeasure measured = load_own_measure(reader);
  if (measured.is_unreadable)
    loaded.references.unreadable.push_back({loaded.criterion.checklist.size()});
  loaded.criterion.checklist.push_back(
      {id.text, read_text(reader, "text"), std::move(measured.measure),
       read_text(reader, "reading"), id.span,
       read_enum(reader, MapKind::checklist_item, "effort", EffortClass::change)});
}

void report_require(const yaml::MapReader& reader, Span span, const std::string& problem,
                    std::string help) {
  reader.context().diagnostics.error(DiagnosticCode::require_mismatch, span,
                                     fmt::format("{} {}", reader.what(), problem), std::move(help));
}

std::uint32_t load_require(const yaml::MapReader& reader, std::size_t items) {
  const std::string checklist = support::count_of(items, "checklist item");
  if (reader.node("require") == nullptr) {
    if (items > 0) {
      report_require(reader, reader.key_span("checklist"),
                     fmt::format("has {} and no `require`", checklist),
                     "say in `require` how many of them must be met");
    }
    return 0;
  }
  const auto require = reader.integer("require", 0, k_most_required);
  if (!require) return 0;
  const auto required = static_cast<std::size_t>(*require);
  if (items == 0) {
    report_require(reader, reader.key_span("require"), "has `require` and no checklist",
                   "remove `require`: a criterion without a checklist is answered itself");
  } else if (required == 0) {
    report_require(reader, reader.span("require"), "requires none of its checklist items",
                   "require at least one: with 0 it would pass unanswered");
  } else if (required > items) {
    report_require(reader, reader.span("require"),
                   fmt::format("requires {} of {}", required, checklist),
                   fmt::format("require at most {}", items));
  }
  return static_cast<std::uint32_t>(required);
}

void load_checklist(const yaml::MapReader& reader, LoadedCriterion& loaded) {
  for (const yaml::Node* node : read_list(reader, "checklist", k_most_items, "checklist items")) {
    load_item(*node, loaded, reader.context());
  }
  loaded.criterion.require = load_require(reader, loaded.criterion.checklist.size());
}

/// Of a criterion that has no answer of its own, each item takes its own effort.
void load_own_effort(const yaml::MapReader& reader, Criterion& criterion) {
  criterion.effort = read_enum(reader, MapKind::criterion, "effort", criterion.effort);
  if (reader.node("effort") == nullptr || reader.node("measure") != nullptr ||
      criterion.checklist.empty()) {
    return;
  }
  reader.context().diagnostics.error(
      DiagnosticCode::conflicting_fields, reader.key_span("effort"),
      fmt::format("{} has `effort` and no answer of its own", reader.what()),
      "say it at those checklist items that it is meant for");
}

void load_entries(const yaml::MapReader& reader, LoadedCriterion& loaded) {
  for (const yaml::Node* node :
       read_list(reader, "documentation", k_most_entries, "documentation entries")) {
    LoadedDocumentation entry = load_documentation(*node, loaded.criterion.id, reader.context());
    loaded.criterion.documentation.push_back(std::move(entry.entry));
    loaded.references.documentation.push_back(std::move(entry.references));
  }
}

}  // namespace

LoadedCriterion load_criterion(const yaml::Node& node, yaml::Context context) {
  const yaml::MapReader reader(node, fields_of(MapKind::criterion), named("criterion", node),
                               context);
  LoadedCriterion loaded;
  Criterion& criterion = loaded.criterion;
  const yaml::Text id = read_id(reader, IdForm::criterion);
  criterion.id = id.text;
  criterion.span = id.span;
  criterion.title = read_text(reader, "title");
  criterion.statement = read_text(reader, "statement");
  criterion.reading = read_text(reader, "reading");
  criterion.obligation = read_enum(reader, MapKind::criterion, "obligation", Obligation::must);
  criterion.status = read_enum(reader, MapKind::criterion, "status", CriterionStatus::active);
  criterion.not_applicable_allowed =
      read_listed(reader, MapKind::criterion, "not_applicable").has_value();
  for (yaml::Text& note : reader.text_list("notes")) {
    criterion.notes.push_back(std::move(note.text));
  }
  OwnedMeasure own = load_own_measure(reader);
  criterion.measure = std::move(own.measure);
  if (own.is_unreadable) loaded.references.unreadable.push_back({});
  loaded.references.prerequisites = read_distinct_texts(reader, "prerequisites");
  loaded.references.helps = read_distinct_texts(reader, "helps");
  loaded.references.inferred_from = read_distinct_texts(reader, "inferred_from");
  load_checklist(reader, loaded);
  load_own_effort(reader, criterion);
  load_entries(reader, loaded);
  return loaded;
}

}  // namespace wwc::catalog
