// SPDX-License-Identifier: MIT
#include "engine/record_documents.hpp"

#include <algorithm>
#include <bitset>
#include <utility>
#include <variant>

#include "engine/judge_examples.hpp"
#include "support/text.hpp"

namespace wwc::engine {
namespace {

constexpr std::size_t k_most_choices = 6;
using Chosen = std::bitset<k_most_choices>;

std::vector<std::size_t> entries_of(const Chosen& chosen, const std::vector<std::size_t>& open) {
  std::vector<std::size_t> entries;
  for (std::size_t i = 0; i < open.size(); ++i) {
    if (chosen[i]) entries.push_back(open[i]);
  }
  return entries;
}

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
    if (then[i].documented && then[i].counts()) documented.push_back(records[i]);
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
    if (findings[i].counts() && is_of_kind(records[i], wanted)) return true;
  }
  return false;
}

std::vector<std::vector<std::size_t>> sets_that_document(const Criterion& criterion,
                                                         const Measure& measure,
                                                         const Answer& answer,
                                                         const OpenDocuments& open) {
  const std::size_t count = open.entries.size();
  if (count > k_most_choices) return {open.entries};
  std::vector<Chosen> enough;
  std::vector<std::vector<std::size_t>> sets;
  for (std::size_t size = 0; size <= count; ++size) {
    for (unsigned long mask = 0; mask < 1UL << count; ++mask) {
      const Chosen chosen(mask);
      const bool holds_another = std::ranges::any_of(
          enough, [&](const Chosen& smaller) { return (smaller & chosen) == smaller; });
      if (chosen.count() != size || holds_another) continue;
      std::vector<std::size_t> entries = entries_of(chosen, open.entries);
      if (!is_enough(criterion, measure, answer, open, entries)) continue;
      enough.push_back(chosen);
      sets.push_back(std::move(entries));
    }
  }
  return sets;
}

}  // namespace wwc::engine
