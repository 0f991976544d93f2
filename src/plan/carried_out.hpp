// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <vector>

#include "plan/model.hpp"

namespace wwc::plan {

/// A city as the work of a solution leaves it, as far as the words on one step depend on the
/// others.
class CarriedOut {
public:
  /// All three have to outlive it.
  CarriedOut(const Situation& situation, const Model& model, const Solution& solution)
      : situation_(situation), model_(model), solution_(solution) {}

  [[nodiscard]] const Situation& situation() const { return situation_; }
  /// What is given for the entry today.
  [[nodiscard]] const EntryFinding& finding(EntryRef ref) const;
  /// True if the piece at that position counts, or does so then.
  [[nodiscard]] bool does_count(EntryRef ref, std::size_t piece) const;
  /// True if a piece of the entry is completed, or one has a file at fault: only putting that in
  /// order, never giving evidence again, mends it.
  [[nodiscard]] bool is_any_piece_mended(EntryRef ref) const;
  /// True if the entry is ok, or is made so by work on it or on a file that it names.
  [[nodiscard]] bool is_documented(EntryRef ref) const;
  /// Of the ways to document the records of an answer, the one that is taken; null where no
  /// document of records is open.
  [[nodiscard]] const DocumentingSet* documented_by(std::size_t criterion, AnswerRef answer) const;

  /// The records that are completed, by position, as that way asks.
  [[nodiscard]] const std::vector<std::size_t>& records_to_complete(std::size_t criterion,
                                                                    AnswerRef answer) const;

private:
  template <typename Predicate>
  [[nodiscard]] bool is_done(Predicate&& is_meant) const;
  [[nodiscard]] bool is_worked_on(EntryRef ref) const;
  [[nodiscard]] bool has_file_in_work(EntryRef ref) const;

  const Situation& situation_;
  const Model& model_;
  const Solution& solution_;
};

}  // namespace wwc::plan
