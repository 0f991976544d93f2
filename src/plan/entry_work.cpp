// SPDX-License-Identifier: MIT
#include "plan/entry_work.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace wwc::plan {
namespace {

const std::vector<Shortage>& shortages_of(const EntryFinding& finding, DatesThen dates) {
  return dates == DatesThen::complete ? finding.shortages_for_new_dates : finding.shortages;
}

std::uint32_t steps_of(const EntryFinding& finding, DatesThen dates) {
  return dates == DatesThen::complete ? finding.steps_for_new_dates : finding.steps;
}

/// What is given and is neither too old nor a file at fault has only to be completed.
std::uint32_t to_complete(const EntryFinding& finding) {
  return static_cast<std::uint32_t>(
      std::ranges::count_if(finding.evidence, [](const PieceFinding& piece) {
        return !piece.counts() && !piece.needs_only_file && piece.state != PieceState::stale;
      }));
}

/// What pieces take of which some are there and have to be completed.
Effort effort_for(const EffortScale& scale, EffortClass others, std::uint32_t completed,
                  std::uint32_t pieces) {
  const std::uint32_t attached = std::min(pieces, completed);
  return {effort_of(scale, EffortClass::attach).tenths * attached +
          effort_of(scale, others).tenths * (pieces - attached)};
}

}  // namespace

std::size_t EntryWork::node(EntryRef ref, DatesThen dates) {
  const auto [place, is_new] = nodes_.try_emplace({ref.criterion, ref.entry, dates}, 0);
  if (is_new) place->second = make(ref, dates);
  return place->second;
}

std::size_t EntryWork::make(EntryRef ref, DatesThen dates) {
  const std::vector<Shortage>& shortages = shortages_of(finding_of(ref), dates);
  const std::uint32_t most = steps_of(finding_of(ref), dates);
  Nodes ways;
  for (std::uint32_t pieces = 0; pieces <= most; ++pieces) {
    const std::vector<FilesToMend> files = files_beside(ref, shortages, pieces);
    if (!std::ranges::all_of(files, &FilesToMend::is_possible)) continue;
    Nodes parts;
    if (pieces > 0) parts.push_back(pieces_to_give(ref, dates, pieces));
    for (const FilesToMend& part : files)
      parts.push_back(mend(part));
    ways.push_back(network_.all_of(std::move(parts)));
    const bool is_one_for_one = files.size() == 1 && files.front().is_one_for_one;
    if (files.empty() || is_one_for_one) break;
  }
  return ways.size() == 1 ? ways.front() : network_.any_of(std::move(ways));
}

std::vector<EntryWork::FilesToMend> EntryWork::files_beside(EntryRef ref,
                                                            const std::vector<Shortage>& shortages,
                                                            std::uint32_t pieces) {
  std::vector<FilesToMend> left;
  for (const Shortage& shortage : shortages) {
    if (pieces >= shortage.steps) continue;
    FilesToMend files{shortage.lacking - pieces,
                      {},
                      files_at(ref, shortage.by_one_file),
                      shortage.steps == shortage.lacking};
    for (const std::vector<std::size_t>& group : shortage.by_file)
      files.groups.push_back(files_at(ref, group));
    std::ranges::sort(files.groups);
    // Files that show the most of something are enough for the rest of the same.
    const auto same = std::ranges::find_if(left, [&](const FilesToMend& other) {
      return other.groups == files.groups && other.any_one == files.any_one;
    });
    if (same == left.end()) {
      left.push_back(std::move(files));
    } else {
      same->count = std::max(same->count, files.count);
      same->is_one_for_one = same->is_one_for_one && files.is_one_for_one;
    }
  }
  return left;
}

Nodes EntryWork::files_at(EntryRef ref, const std::vector<std::size_t>& pieces) {
  Nodes files;
  for (const std::size_t piece : pieces)
    files.push_back(network_.file(finding_of(ref).evidence[piece].piece.value));
  return files;
}

std::size_t EntryWork::mend(const FilesToMend& files) {
  Nodes groups;
  for (const Nodes& group : files.groups)
    groups.push_back(group.size() == 1 ? group.front() : network_.any_of(group));
  const std::size_t in_groups = network_.at_least(files.count, std::move(groups));
  if (files.any_one.empty()) return in_groups;
  Nodes ways = files.any_one;
  ways.push_back(in_groups);
  return network_.any_of(std::move(ways));
}

std::size_t EntryWork::pieces_to_give(EntryRef ref, DatesThen dates, std::uint32_t pieces) {
  const EffortScale& scale = situation_.catalog.effort;
  const EffortClass others =
      situation_.catalog.criteria[ref.criterion].documentation[ref.entry].effort;
  const std::uint32_t completed = std::min(pieces, to_complete(finding_of(ref)));
  const std::uint32_t due_now = std::min(pieces, due_today(ref, dates));
  Amount amount;
  amount.now = effort_for(scale, others, completed, due_now);
  amount.is_due_now = due_now > 0;
  amount.later = {effort_for(scale, others, completed, pieces).tenths - amount.now.tenths};
  Work work{{ref.criterion, ref.entry}, {}, completed == pieces ? EffortClass::attach : others};
  work.pieces = pieces;
  work.is_for_new_dates = dates == DatesThen::complete;
  return network_.work(std::move(work), amount);
}

const EntryFinding& EntryWork::finding_of(EntryRef ref) const {
  return situation_.assessment.findings[ref.criterion].documentation[ref.entry];
}

/// How many of the pieces are lacking today already, where the plan is for a later day.
std::uint32_t EntryWork::due_today(EntryRef ref, DatesThen dates) const {
  const Finding* now = finding_today(situation_, ref.criterion);
  if (now == nullptr) return steps_of(finding_of(ref), dates);
  const EntryFinding& finding = now->documentation[ref.entry];
  if (dates == DatesThen::as_listed) return finding.steps;
  const AnswerRef followed =
      *situation_.catalog.criteria[ref.criterion].documentation[ref.entry].latest_of;
  const AnswerFinding& answer = followed.item ? now->checklist[*followed.item] : *now->own;
  return answer.steps == 0 ? finding.steps : finding.steps_for_new_dates;
}

}  // namespace wwc::plan
