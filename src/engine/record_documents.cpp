// SPDX-License-Identifier: MIT
#include "engine/record_documents.hpp"

#include <algorithm>
#include <optional>
#include <utility>
#include <variant>

#include "engine/judge_examples.hpp"
#include "support/subsets.hpp"
#include "support/text.hpp"

namespace wwc::engine {
namespace {

constexpr std::size_t k_most_choices = 6;

/// True if the record is documented once these entries are ok.
bool is_documented(const Criterion& criterion, const Record& record, const OpenDocuments& open,
                   const std::vector<std::size_t>& then_ok) {
  return std::ranges::all_of(open.not_ok, [&](std::size_t entry) {
    return !is_of_kind(record, *criterion.documentation[entry].for_records) ||
           std::ranges::find(then_ok, entry) != then_ok.end();
  });
}

/// What would document enough records, or, where more have to be completed or added, no fewer than
/// all of the entries do; nothing where these entries do not.
std::optional<DocumentingSet> documenting(const Criterion& criterion, const Measure& measure,
                                          const Answer& answer, const OpenDocuments& open,
                                          const std::vector<std::size_t>& then_ok) {
  const auto& records = std::get<std::vector<Record>>(answer.met);
  std::vector<RecordFinding> then = open.records;
  // Where the earlier record of the same unique value is not documented, a later one counts.
  for (std::size_t i = 0; i < records.size() && i < then.size(); ++i)
    then[i].documented = is_documented(criterion, records[i], open, then_ok);
  if (open.left.steps() == 0) {
    if (!judge_documented(measure, answer, then, open.context).holds) return std::nullopt;
    return DocumentingSet{then_ok};
  }
  RecordsLeft left = documented_left(measure, answer, then, open.context);
  if (left.to_add > open.left.to_add || left.steps() > open.left.steps()) return std::nullopt;
  return DocumentingSet{then_ok, std::move(left.to_complete)};
}

}  // namespace

bool is_of_kind(const Record& record, const ForRecords& wanted) {
  return support::normalized_text(field_value(record.fields, wanted.field)) ==
         support::normalized_text(wanted.is);
}

bool has_record_for(const ForRecords& wanted, const std::vector<Record>& records,
                    const std::vector<RecordFinding>& findings) {
  for (std::size_t i = 0; i < records.size() && i < findings.size(); ++i) {
    if (findings[i].state == PieceState::ok && is_of_kind(records[i], wanted)) return true;
  }
  return false;
}

bool has_usable_record_for(const ForRecords& wanted, const std::vector<Record>& records,
                           const std::vector<RecordFinding>& findings) {
  for (std::size_t i = 0; i < records.size() && i < findings.size(); ++i) {
    const bool is_usable = findings[i].state == PieceState::ok || can_be_completed(findings[i]);
    if (is_usable && is_of_kind(records[i], wanted)) return true;
  }
  return false;
}

std::vector<DocumentingSet> sets_that_document(const Criterion& criterion, const Measure& measure,
                                               const Answer& answer, const OpenDocuments& open) {
  if (open.entries.empty() || open.entries.size() > k_most_choices)
    return {{open.entries, open.left.to_complete}};
  std::vector<DocumentingSet> sets;
  for (const std::vector<std::size_t>& entries : support::subsets_of(open.entries)) {
    const bool holds_another = std::ranges::any_of(sets, [&](const DocumentingSet& smaller) {
      return std::ranges::includes(entries, smaller.entries);
    });
    if (holds_another) continue;
    std::optional<DocumentingSet> set = documenting(criterion, measure, answer, open, entries);
    if (set) sets.push_back(*std::move(set));
  }
  return sets;
}

}  // namespace wwc::engine
