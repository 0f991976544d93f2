// SPDX-License-Identifier: MIT
#include "plan/carried_out.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "wwc/answer_of.hpp"

namespace wwc::plan {

/// True for work of the solution that is meant.
template <typename Predicate>
bool CarriedOut::is_done(Predicate&& is_meant) const {
  return std::ranges::any_of(solution_.atoms,
                             [&](std::size_t atom) { return is_meant(model_.work[atom]); });
}

const EntryFinding& CarriedOut::finding(EntryRef ref) const {
  return situation_.assessment.findings[ref.criterion].documentation[ref.entry];
}

bool CarriedOut::does_count(EntryRef ref, std::size_t piece) const {
  const PieceFinding& found = finding(ref).evidence[piece];
  return found.counts_after(
      is_done([&](const Work& work) { return work.file == found.piece.value; }),
      is_done([&](const Work& work) {
        return work.piece == piece && work.part == PartRef{ref.criterion, ref.entry};
      }));
}

bool CarriedOut::is_any_piece_mended(EntryRef ref) const {
  const bool is_completed = is_done([&](const Work& work) {
    return work.piece && work.part == PartRef{ref.criterion, ref.entry};
  });
  return is_completed || std::ranges::any_of(finding(ref).evidence, &PieceFinding::needs_file);
}

bool CarriedOut::is_documented(EntryRef ref) const {
  return is_worked_on(ref) || has_file_in_work(ref);
}

/// True if the entry is ok, or there is work on it.
bool CarriedOut::is_worked_on(EntryRef ref) const {
  const EntryFinding& found = finding(ref);
  return found.holds || found.covered_by_alternative || is_done([&](const Work& work) {
           return work.part == PartRef{ref.criterion, ref.entry};
         });
}

bool CarriedOut::has_file_in_work(EntryRef ref) const {
  return is_done([&](const Work& work) {
    return !work.file.empty() &&
           std::ranges::any_of(finding(ref).evidence, [&](const PieceFinding& piece) {
             return piece.piece.value == work.file && piece.is_mendable;
           });
  });
}

const DocumentingSet* CarriedOut::documented_by(std::size_t criterion, AnswerRef answer) const {
  const auto is_worked_on_either = [&](std::size_t entry) {
    const std::optional<std::size_t>& other =
        situation_.catalog.criteria[criterion].documentation[entry].alternative;
    return is_worked_on({criterion, entry}) || (other && is_worked_on({criterion, *other}));
  };
  // A file may be put in order for another entry that names it as well.
  const auto is_done_by_files = [&](std::size_t entry) {
    return is_worked_on_either(entry) || has_file_in_work({criterion, entry});
  };
  const auto& sets = answer_of(situation_.assessment.findings[criterion], answer).documented_by;
  auto taken = std::ranges::find_if(sets, [&](const DocumentingSet& set) {
    return std::ranges::all_of(set.entries, is_worked_on_either);
  });
  if (taken == sets.end()) {
    taken = std::ranges::find_if(sets, [&](const DocumentingSet& set) {
      return std::ranges::all_of(set.entries, is_done_by_files);
    });
  }
  return taken == sets.end() ? nullptr : &*taken;
}

const std::vector<std::size_t>& CarriedOut::records_to_complete(std::size_t criterion,
                                                                AnswerRef answer) const {
  const DocumentingSet* set = documented_by(criterion, answer);
  if (set != nullptr) return set->to_complete;
  return answer_of(situation_.assessment.findings[criterion], answer).records_left.to_complete;
}

}  // namespace wwc::plan
