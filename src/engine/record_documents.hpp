// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/judge_measure.hpp"
#include "wwc/answers.hpp"
#include "wwc/assessment.hpp"
#include "wwc/catalog.hpp"

/// Documents of kinds of records (`Documentation::for_records`): which records they are for, and
/// which of them are enough.
namespace wwc::engine {

/// True if the record is of the kind that the entry documents, in any case of letters.
[[nodiscard]] bool is_of_kind(const Record& record, const ForRecords& wanted);

/// True if one of the records that count, or would in place of an earlier one of the same unique
/// value, is of the kind.
[[nodiscard]] bool has_record_for(const ForRecords& wanted, const std::vector<Record>& records,
                                  const std::vector<RecordFinding>& findings);

/// True if one of the records that count, or would once completed, is of the kind.
[[nodiscard]] bool has_usable_record_for(const ForRecords& wanted,
                                         const std::vector<Record>& records,
                                         const std::vector<RecordFinding>& findings);

/// Entries for kinds of records that are not ok, by position in the documentation of the criterion,
/// in order, and the records as judged without them.
struct OpenDocuments {
  const std::vector<std::size_t>& not_ok;   ///< All of them.
  const std::vector<std::size_t>& entries;  ///< Those that `has_usable_record_for` holds for.
  const std::vector<RecordFinding>& records;
  const RecordsLeft& left;  ///< Of the records, whatever documents them; nothing: they are enough.
  MeasureContext context;
};

/// The smallest sets of the open entries that would document enough records, those to be added
/// apart, with as few to complete and to add as if all were documented; none holds another, and the
/// empty set is the only one where no entry is needed. Of more than six open entries not every
/// choice is tried: then all of them are the one set.
[[nodiscard]] std::vector<DocumentingSet> sets_that_document(const Criterion& criterion,
                                                             const Measure& measure,
                                                             const Answer& answer,
                                                             const OpenDocuments& open);

}  // namespace wwc::engine
