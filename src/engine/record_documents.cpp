// SPDX-License-Identifier: MIT
#include "engine/record_documents.hpp"

#include <algorithm>
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

/// True if the records that count and would be documented are enough, or, where more have to be
/// added, lack no more than all of them do.
bool is_enough(const Criterion& criterion, const Measure& measure, const Answer& answer,
               const OpenDocuments& open, const std::vector<std::size_t>& then_ok) {
  const auto& records = std::get<std::vector<Record>>(answer.met);
  std::vector<Record> documented;
  std::vector<RecordFinding> then = open.records;
  for (std::size_t i = 0; i < records.size() && i < then.size(); ++i) {
    then[i].documented = is_documented(criterion, records[i], open, then_ok);
    // Where the earlier record of the same unique value is not documented, this one counts.
    if (then[i].documented && then[i].state == PieceState::ok) documented.push_back(records[i]);
  }
  if (open.steps == 0) return judge_documented(measure, answer, then, open.context).holds;
  Answer without_others = answer;
  without_others.met = std::move(documented);
  return judge_measure(measure, without_others, open.context).steps <= open.steps;
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

std::vector<std::vector<std::size_t>> sets_that_document(const Criterion& criterion,
                                                         const Measure& measure,
                                                         const Answer& answer,
                                                         const OpenDocuments& open) {
  if (open.entries.size() > k_most_choices) return {open.entries};
  std::vector<std::vector<std::size_t>> sets;
  for (std::vector<std::size_t>& entries : support::subsets_of(open.entries)) {
    const bool holds_another = std::ranges::any_of(
        sets, [&](const auto& smaller) { return std::ranges::includes(entries, smaller); });
    if (!holds_another && is_enough(criterion, measure, answer, open, entries))
      sets.push_back(std::move(entries));
  }
  return sets;
}

}  // namespace wwc::engine
