// SPDX-License-Identifier: MIT
#include "plan/entry_work.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "wwc/answer_of.hpp"

namespace wwc::plan {
namespace {

const std::vector<Shortage>& shortages_of(const EntryFinding& finding, DatesThen dates) {
  return dates == DatesThen::complete ? finding.shortages_for_new_dates : finding.shortages;
}

std::uint32_t steps_of(const EntryFinding& finding, DatesThen dates) {
  return dates == DatesThen::complete ? finding.steps_for_new_dates : finding.steps;
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
    const std::vector<Rest> rest = rest_beside(ref, shortages, pieces);
    if (!std::ranges::all_of(rest, &Rest::is_possible)) continue;
    Nodes parts;
    std::uint32_t mended = 0;
    for (const Rest& part : rest) {
      parts.push_back(satisfy(part));
      mended = std::max(mended, part.count);
    }
    if (pieces > 0) {
      const std::uint32_t due = due_today(ref, dates);
      const std::uint32_t due_now = std::min(pieces, due - std::min(due, mended));
      parts.push_back(give({ref, dates, pieces, due_now}));
    }
    ways.push_back(network_.all_of(std::move(parts)));
  }
  return ways.size() == 1 ? ways.front() : network_.any_of(std::move(ways));
}

std::vector<EntryWork::Rest> EntryWork::rest_beside(EntryRef ref,
                                                    const std::vector<Shortage>& shortages,
                                                    std::uint32_t pieces) {
  std::vector<Rest> rests;
  for (const Shortage& shortage : shortages) {
    if (pieces >= shortage.steps) continue;
    Rest rest{shortage.lacking - pieces, {}, mend_any(ref, shortage.by_one_mending)};
    for (const std::vector<Mending>& group : shortage.by_mending)
      rest.groups.push_back(mend_any(ref, group));
    std::ranges::sort(rest.groups);
    // Pieces that show the most of something are enough for the rest of the same.
    const auto same = std::ranges::find_if(rests, [&](const Rest& other) {
      return other.groups == rest.groups && other.any_one == rest.any_one;
    });
    if (same == rests.end()) {
      rests.push_back(std::move(rest));
    } else {
      same->count = std::max(same->count, rest.count);
    }
  }
  return rests;
}

Nodes EntryWork::mend_any(EntryRef ref, const std::vector<Mending>& ways) {
  Nodes nodes;
  for (const Mending& mending : ways) {
    Nodes parts;
    if (mending.here) parts.push_back(mend_piece(ref, *mending.here));
    if (mending.there) parts.push_back(mend_piece(*entry_of(ref).same_as, *mending.there));
    nodes.push_back(parts.size() == 1 ? parts.front() : network_.all_of(std::move(parts)));
  }
  return nodes;
}

/// Its file is put in order, and what it leaves out is written.
std::size_t EntryWork::mend_piece(EntryRef ref, std::size_t position) {
  const auto [place, is_new] = mended_.try_emplace({ref.criterion, ref.entry, position}, 0);
  if (!is_new) return place->second;
  const PieceFinding& piece = finding_of(ref).evidence[position];
  Nodes parts;
  if (piece.needs_file) parts.push_back(network_.file(piece.piece.value, ref.criterion));
  if (!piece.unwritten.empty()) {
    const bool is_due_now = is_lacking_today(ref, position);
    // Whoever hands in a file says what is left out in the same go.
    const Effort effort = piece.needs_file ? Effort{0} : situation_.catalog.effort.attach;
    Work work{{ref.criterion, ref.entry}, {}, EffortClass::attach};
    work.piece = position;
    parts.push_back(network_.work(std::move(work), {is_due_now ? effort : Effort{0}, is_due_now,
                                                    is_due_now ? Effort{0} : effort}));
  }
  place->second = parts.size() == 1 ? parts.front() : network_.all_of(std::move(parts));
  return place->second;
}

std::size_t EntryWork::satisfy(const Rest& rest) {
  Nodes groups;
  for (const Nodes& group : rest.groups)
    groups.push_back(group.size() == 1 ? group.front() : network_.any_of(group));
  const std::size_t in_groups = network_.at_least(rest.count, std::move(groups));
  if (rest.any_one.empty()) return in_groups;
  Nodes ways = rest.any_one;
  ways.push_back(in_groups);
  return network_.any_of(std::move(ways));
}

std::size_t EntryWork::give(const Gift& gift) {
  const auto& [ref, dates, pieces, due_now] = gift;
  const EffortClass kind = entry_of(ref).effort;
  const std::uint64_t each = effort_of(situation_.catalog.effort, kind).tenths;
  Amount amount{{each * due_now}, due_now > 0, {each * (pieces - due_now)}};
  const bool could_be_mended =
      std::ranges::any_of(finding_of(ref).evidence, &PieceFinding::is_mendable);
  amount.stands_for = pieces;
  // What is listed beside what the answer lacks may be the day of a piece that is given.
  if (dates == DatesThen::as_listed)
    amount.doubt = Effort{each * std::min(pieces, finding_of(ref).spared_by_listing)};
  if (could_be_mended) {
    // A piece is put in order by two things at the most: its file, and what it leaves out.
    amount.reluctance = Reluctance::in_place;
    amount.stands_for = 2 * pieces;
  }
  Work work{{ref.criterion, ref.entry}, {}, kind};
  work.pieces = pieces;
  work.is_for_new_dates = dates == DatesThen::complete;
  return network_.work(std::move(work), amount);
}

const Documentation& EntryWork::entry_of(EntryRef ref) const {
  return situation_.catalog.criteria[ref.criterion].documentation[ref.entry];
}

const EntryFinding& EntryWork::finding_of(EntryRef ref) const {
  return situation_.assessment.findings[ref.criterion].documentation[ref.entry];
}

bool EntryWork::is_lacking_today(EntryRef ref, std::size_t piece) const {
  const Finding* now = finding_today(situation_, ref.criterion);
  return now == nullptr || !now->documentation[ref.entry].evidence[piece].counts();
}

/// How many of the pieces are lacking today already, where the plan is for a later day.
std::uint32_t EntryWork::due_today(EntryRef ref, DatesThen dates) const {
  const Finding* now = finding_today(situation_, ref.criterion);
  if (now == nullptr) return steps_of(finding_of(ref), dates);
  const EntryFinding& finding = now->documentation[ref.entry];
  if (dates == DatesThen::as_listed) return finding.steps;
  const AnswerFinding& answer = answer_of(*now, *entry_of(ref).latest_of);
  return answer.steps == 0 ? finding.steps : finding.steps_for_new_dates;
}

}  // namespace wwc::plan
