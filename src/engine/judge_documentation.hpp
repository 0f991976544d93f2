// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "engine/judge_piece.hpp"
#include "engine/standing.hpp"
#include "wwc/answers.hpp"
#include "wwc/assessment.hpp"
#include "wwc/catalog.hpp"
#include "wwc/evidence.hpp"

namespace wwc::engine {

/// Everything a verdict rests on.
struct Case {
  const Catalog& catalog;
  const Answers& answers;
  const EvidenceFacts& facts;
  Date as_of;
  Date given_by;  ///< What has no date is of no later day; not after `as_of`.

  [[nodiscard]] MeasureContext measure_context() const { return {answers.city, as_of, given_by}; }
};

/// A documentation entry judged on its own pieces.
struct JudgedEntry {
  EntryFinding finding;
  Standing standing;
  std::vector<Standing> pieces;  ///< Parallel to `finding.evidence`: how long each counts.
};

/// The entries of every criterion; parallel to `Catalog::criteria` and their documentation.
using JudgedEntries = std::vector<std::vector<JudgedEntry>>;

/// The pieces of an entry as they are worth alone; nothing is judged of the entry.
[[nodiscard]] JudgedEntry judge_pieces(const Case& subject, EntryRef ref);

/// Judges each entry once, on its pieces (and those of the entries it builds on), or on the records
/// that can stand in for them. Whether it is asked for at all is decided by the criterion.
[[nodiscard]] JudgedEntries judge_entries(const Case& subject);

}  // namespace wwc::engine
