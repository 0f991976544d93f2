// SPDX-License-Identifier: MIT
#include "catalog/resolve_references.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <variant>

#include <fmt/format.h>

#include "catalog/find_named.hpp"
#include "catalog/load_measure.hpp"
#include "diagnostic/codes.hpp"

namespace wwc::catalog {
namespace {

/// Resolves the references of one criterion's documentation.
class CriterionResolver {
public:
  CriterionResolver(CatalogDraft& draft, std::size_t position, const NameFinder& finder,
                    Diagnostics& diagnostics)
      : criterion_(draft.catalog.criteria[position]),
        references_(draft.criteria[position]),
        position_(position),
        finder_(finder),
        diagnostics_(diagnostics) {}

  void resolve() {
    for (const yaml::Text& prerequisite : references_.prerequisites) {
      if (const auto found = finder_.find_criterion(prerequisite, "prerequisites")) {
        criterion_.prerequisites.push_back(*found);
      }
    }
    for (std::size_t entry = 0; entry < criterion_.documentation.size(); ++entry) {
      resolve_entry(criterion_.documentation[entry], references_.documentation[entry]);
    }
    for (std::size_t entry = 0; entry < criterion_.documentation.size(); ++entry) {
      check_alternative(entry);
    }
  }

private:
  void resolve_entry(Documentation& entry, const EntryReferences& references) {
    if (references.same_as) entry.same_as = finder_.find_entry(*references.same_as, "same_as");
    if (references.needs) entry.needs = finder_.find_entry(*references.needs, "needs");
    if (references.latest_of) resolve_latest_of(entry, *references.latest_of);
    if (references.or_records) resolve_or_records(entry, *references.or_records);
    if (references.for_item) resolve_for_item(entry, *references.for_item);
    if (references.for_records) resolve_for_records(entry, *references.for_records);
    if (references.alternative) resolve_alternative(entry, *references.alternative);
  }

  void resolve_latest_of(Documentation& entry, const yaml::Text& reference) {
    entry.latest_of = finder_.find_answer(reference, "latest_of", position_);
    if (!entry.latest_of || is_unreadable(*entry.latest_of)) return;
    if (measured_by<Frequency>(*entry.latest_of) == nullptr) {
      report_unsuitable(reference, "latest_of",
                        "has no measure of the kind `frequency`, so it lists no dates");
    }
  }

  void resolve_or_records(Documentation& entry, const yaml::Text& reference) {
    entry.or_records = finder_.find_answer(reference, "or_records", position_);
    if (!entry.or_records || is_unreadable(*entry.or_records)) return;
    const auto* examples = measured_by<Examples>(*entry.or_records);
    if (examples == nullptr || std::ranges::find(examples->fields, FieldKind::url,
                                                 &RecordField::kind) == examples->fields.end()) {
      report_unsuitable(reference, "or_records",
                        "has no measure of the kind `examples` with a `url` field");
    }
  }

  void resolve_for_item(Documentation& entry, const yaml::Text& reference) {
    const auto answer = finder_.find_answer(reference, "for", position_);
    if (!answer) return;
    entry.for_item = answer->item;
    if (!answer->item)
      report_unsuitable(reference, "for", "is the criterion itself, not a checklist item");
  }

  void resolve_for_records(Documentation& entry, const ForRecordsText& reference) {
    const auto of = finder_.find_answer(reference.of, "for_records", position_);
    if (!of) return;
    entry.for_records = ForRecords{*of, reference.field.text, reference.is.text};
    if (is_unreadable(*of)) return;
    const auto* examples = measured_by<Examples>(*of);
    if (examples == nullptr) {
      report_unsuitable(reference.of, "for_records", "has no measure of the kind `examples`");
      return;
    }
    const RecordField* field = find_record_field(examples->fields, reference.field.text);
    if (field == nullptr || field->kind != FieldKind::choice) {
      report_field(reference.field, fmt::format("`{}` has no field `{}` with a list of values",
                                                reference.of.text, reference.field.text));
    } else if (std::ranges::find(field->choices, reference.is.text) == field->choices.end()) {
      report_field(reference.is, fmt::format("`{}` is not a value of the field `{}` of `{}`",
                                             reference.is.text, field->name, reference.of.text));
    }
  }

  void resolve_alternative(Documentation& entry, const yaml::Text& reference) {
    const auto other = finder_.find_entry(reference, "or");
    if (!other) return;
    if (other->criterion == position_ && criterion_.documentation[other->entry].id != entry.id) {
      entry.alternative = other->entry;
      return;
    }
    diagnostics_.error(
        DiagnosticCode::misplaced_reference, reference.span,
        fmt::format("`or` names `{}`, which is {}", reference.text,
                    other->criterion == position_ ? "the entry itself" : "of another criterion"),
        fmt::format("name another documentation entry of `{}`", criterion_.id));
  }

  /// Both entries must name each other, or one of them would be asked for all the same.
  void check_alternative(std::size_t entry) {
    const auto alternative = criterion_.documentation[entry].alternative;
    if (!alternative || criterion_.documentation[*alternative].alternative == entry) return;
    const auto& back = references_.documentation[*alternative].alternative;
    const std::string own_id = full_id_of(entry);
    Diagnostic& diagnostic = diagnostics_.error(
        DiagnosticCode::unmatched_alternative, references_.documentation[entry].alternative->span,
        fmt::format("`{}` names `{}` as its alternative, but not the other way round", own_id,
                    full_id_of(*alternative)),
        fmt::format("write `or: {}` in `{}`", own_id, full_id_of(*alternative)));
    diagnostic.secondary.push_back(
        {back ? back->span : criterion_.documentation[*alternative].span, {}});
  }

  [[nodiscard]] std::string full_id_of(std::size_t entry) const {
    return criterion_.id + '.' + criterion_.documentation[entry].id;
  }

  [[nodiscard]] bool is_unreadable(AnswerRef answer) const {
    return std::ranges::find(references_.unreadable, answer) != references_.unreadable.end();
  }

  template <typename Kind>
  [[nodiscard]] const Kind* measured_by(AnswerRef answer) const {
    const auto& measure =
        answer.item ? criterion_.checklist[*answer.item].measure : criterion_.measure;
    return measure ? std::get_if<Kind>(&measure->kind) : nullptr;
  }

  void report_unsuitable(const yaml::Text& reference, std::string_view field,
                         std::string_view problem) {
    diagnostics_.error(DiagnosticCode::unsuitable_answer, reference.span,
                       fmt::format("`{}` names `{}`, which {}", field, reference.text, problem),
                       "name an answer with such a measure, or give it one");
  }

  void report_field(const yaml::Text& text, std::string message) {
    diagnostics_.error(DiagnosticCode::unknown_record_field, text.span, std::move(message),
                       "name a field and one of its values as the measure has them");
  }

  Criterion& criterion_;
  const CriterionReferences& references_;
  std::size_t position_;
  const NameFinder& finder_;
  Diagnostics& diagnostics_;
};

}  // namespace

void resolve_references(CatalogDraft& draft, Diagnostics& diagnostics) {
  const NameFinder finder(draft.catalog, diagnostics);
  for (std::size_t position = 0; position < draft.catalog.criteria.size(); ++position) {
    CriterionResolver(draft, position, finder, diagnostics).resolve();
  }
}

}  // namespace wwc::catalog
