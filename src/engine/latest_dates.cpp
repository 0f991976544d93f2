// SPDX-License-Identifier: MIT
#include "engine/latest_dates.hpp"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>

#include "engine/judge_measure.hpp"

namespace wwc::engine {
namespace {

const Documentation& entry_of(const Case& subject, EntryRef ref) {
  return subject.catalog.criteria[ref.criterion].documentation[ref.entry];
}

const Answer& followed_answer(const Case& subject, EntryRef ref) {
  const AnswerRef followed = *entry_of(subject, ref).latest_of;
  const CriterionAnswer& given = subject.answers.criteria[ref.criterion];
  return followed.item ? given.checklist[*followed.item] : given.own;
}

const std::optional<Measure>& followed_measure(const Case& subject, EntryRef ref) {
  const AnswerRef followed = *entry_of(subject, ref).latest_of;
  const Criterion& criterion = subject.catalog.criteria[ref.criterion];
  return followed.item ? criterion.checklist[*followed.item].measure : criterion.measure;
}

std::vector<ListedDate> listed_dates(const Case& subject, EntryRef ref) {
  std::vector<ListedDate> listed;
  for (const Date date : known_dates(followed_answer(subject, ref).met, subject.as_of))
    listed.push_back({date, date, false});
  return listed;
}

void keep_newest(const Case& subject, EntryRef ref, std::vector<ListedDate>& dates) {
  std::ranges::sort(dates, std::ranges::greater{}, &ListedDate::first);
  dates.resize(std::min<std::size_t>(dates.size(), entry_of(subject, ref).at_least));
}

/// An entry that documents the same dates, with what its pieces are worth alone.
struct Follower {
  std::uint64_t another_piece;  ///< What one more takes, in tenths of a day.
  std::uint64_t mending;        ///< What one that is given takes.
  JudgedEntry judged;
};

std::vector<Follower> followers_of_same_dates(const Case& subject, EntryRef ref) {
  std::vector<Follower> followers;
  const EffortScale& scale = subject.catalog.effort;
  const std::vector<Documentation>& entries = subject.catalog.criteria[ref.criterion].documentation;
  for (std::size_t entry = 0; entry < entries.size(); ++entry) {
    if (entries[entry].latest_of == entry_of(subject, ref).latest_of)
      followers.push_back({effort_of(scale, entries[entry].effort).tenths, scale.attach.tenths,
                           judge_pieces(subject, {ref.criterion, entry})});
  }
  return followers;
}

/// What the pieces of the days in a period save.
std::map<Date, std::uint64_t> worth_of_days(const ListedDate& listed,
                                            const std::vector<Follower>& followers) {
  std::map<Date, std::uint64_t> worth;
  for (const Follower& follower : followers) {
    std::map<Date, std::uint64_t> here;
    for (std::size_t i = 0; i < follower.judged.pieces.size(); ++i) {
      const PieceFinding& piece = follower.judged.finding.evidence[i];
      const bool holds = follower.judged.pieces[i].holds;
      if (!(holds || piece.is_mendable) || !is_dated(piece.piece, listed)) continue;
      const std::uint64_t takes = holds ? 0 : std::min(follower.mending, follower.another_piece);
      std::uint64_t& most = here[*piece.piece.date];
      most = std::max(most, follower.another_piece - takes);
    }
    for (const auto& [day, saved] : here)
      worth[day] += saved;
  }
  return worth;
}

void choose_days(const std::vector<Follower>& followers, std::vector<ListedDate>& dates) {
  for (ListedDate& listed : dates) {
    if (!listed.is_new) continue;
    const std::map<Date, std::uint64_t> worth = worth_of_days(listed, followers);
    const auto best = std::max_element(
        worth.begin(), worth.end(),
        [](const auto& left, const auto& right) { return left.second <= right.second; });
    if (best != worth.end()) listed.first = listed.last = best->first;
  }
}

}  // namespace

bool is_dated(const Evidence& piece, const ListedDate& listed) {
  return piece.date && listed.first <= *piece.date && *piece.date <= listed.last;
}

std::vector<ListedDate> newest_dates(const Case& subject, EntryRef ref) {
  if (!entry_of(subject, ref).latest_of) return {};
  std::vector<ListedDate> dates = listed_dates(subject, ref);
  keep_newest(subject, ref, dates);
  return dates;
}

std::vector<ListedDate> newest_dates_when_complete(const Case& subject, EntryRef ref) {
  if (!entry_of(subject, ref).latest_of) return {};
  std::vector<ListedDate> dates = listed_dates(subject, ref);
  const std::optional<Measure>& measure = followed_measure(subject, ref);
  for (const Date start : missing_quarters(measure, followed_answer(subject, ref), subject.as_of))
    dates.push_back({start, quarter_end(start), true});
  const auto* frequency = measure ? std::get_if<Frequency>(&measure->kind) : nullptr;
  if (frequency != nullptr && frequency->every == Cadence::year)
    dates.push_back({earliest_within(k_months_in_year, subject.as_of), subject.as_of, true});
  keep_newest(subject, ref, dates);
  const std::vector<Follower> followers = followers_of_same_dates(subject, ref);
  if (followers.size() > 1) choose_days(followers, dates);
  return dates;
}

/// The days of pieces that count, or only need their file, for dates that are still to be listed.
std::vector<Date> days_of_new_dates(const JudgedEntry& judged,
                                    const std::vector<ListedDate>& dates) {
  std::set<Date> days;
  for (std::size_t i = 0; i < judged.pieces.size(); ++i) {
    const PieceFinding& piece = judged.finding.evidence[i];
    const bool is_for_new = std::ranges::any_of(dates, [&](const ListedDate& listed) {
      return listed.is_new && is_dated(piece.piece, listed);
    });
    if (is_for_new && (judged.pieces[i].holds || piece.is_mendable)) days.insert(*piece.piece.date);
  }
  return {days.begin(), days.end()};
}

}  // namespace wwc::engine
