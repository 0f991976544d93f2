// SPDX-License-Identifier: MIT
#include "engine/latest_dates.hpp"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "engine/judge_answer.hpp"
#include "support/period.hpp"
#include "support/subsets.hpp"
#include "wwc/answer_of.hpp"

namespace wwc::engine {
namespace {

const Documentation& entry_of(const Case& subject, EntryRef ref) {
  return subject.catalog.criteria[ref.criterion].documentation[ref.entry];
}

const Answer& followed_answer(const Case& subject, EntryRef ref) {
  return answer_of(subject.answers.criteria[ref.criterion], *entry_of(subject, ref).latest_of);
}

const std::optional<Measure>& followed_measure(const Case& subject, EntryRef ref) {
  return measure_of(subject.catalog.criteria[ref.criterion], *entry_of(subject, ref).latest_of);
}

bool lacks_nothing(const Case& subject, EntryRef ref) {
  return judge_answer(followed_measure(subject, ref), followed_answer(subject, ref), subject.facts,
                      subject.measure_context())
             .finding.steps == 0;
}

std::vector<ListedDate> listed_dates(const Case& subject, EntryRef ref) {
  std::vector<ListedDate> listed;
  for (const Date date : known_dates(followed_answer(subject, ref).met, subject.as_of))
    listed.push_back({date, date, false});
  return listed;
}

/// As many as the entry documents, with any day since it began for each that is still to be listed.
void keep_newest(const Case& subject, EntryRef ref, std::vector<ListedDate>& dates) {
  std::ranges::sort(dates, std::ranges::greater{}, &ListedDate::first);
  dates.resize(entry_of(subject, ref).at_least,
               {.first = followed_answer(subject, ref).since.value_or(Date{}),
                .last = subject.as_of,
                .is_new = true,
                .is_further = true});
}

/// An entry that documents the same dates, with what its pieces are worth alone.
struct Follower {
  std::size_t dates;            ///< So many of the newest it documents.
  std::uint64_t another_piece;  ///< What one more takes, in tenths of a day.
  std::uint64_t mending;        ///< What one that is given takes.
  bool takes_any_day;           ///< Nothing is asked of its pieces but to be of the dates.
  JudgedEntry judged;
};

std::vector<Follower> followers_of_same_dates(const Case& subject, EntryRef ref) {
  std::vector<Follower> followers;
  const EffortScale& scale = subject.catalog.effort;
  const std::vector<Documentation>& entries = subject.catalog.criteria[ref.criterion].documentation;
  for (std::size_t entry = 0; entry < entries.size(); ++entry) {
    if (entries[entry].latest_of == entry_of(subject, ref).latest_of)
      followers.push_back({entries[entry].at_least, effort_of(scale, entries[entry].effort).tenths,
                           scale.attach.tenths,
                           !entries[entry].distinct && !entries[entry].departments,
                           judge_pieces(subject, {ref.criterion, entry})});
  }
  return followers;
}

/// What one follower has for some dates. Each date needs a piece, and these have to be different
/// documents: one of several dates is one piece.
class DatesOfFollower {
public:
  DatesOfFollower(const Follower& follower, std::vector<ListedDate> dates, Date given_by)
      : follower_(follower), dates_(std::move(dates)) {
    dates_.resize(std::min(dates_.size(), follower_.dates));
    for (const ListedDate& date : dates_)
      count(date, given_by);
    for (const PieceFinding& piece : follower_.judged.finding.evidence)
      mendable_ += piece.is_mendable && !piece.piece.date ? 1U : 0U;
  }

  [[nodiscard]] std::uint64_t work() const {
    // What is not listed yet lacks its piece, too.
    const std::size_t open = open_ + follower_.dates - dates_.size();
    const std::size_t repeated = shown_ - std::min(shown_, documents_.size());
    const std::size_t lacking = open + repeated;
    const std::size_t mended = std::min(lacking, mendable_ + to_mend_.size());
    const std::uint64_t each = std::min(follower_.mending, follower_.another_piece);
    return mended * each + (lacking - mended + ahead_) * follower_.another_piece;
  }

private:
  void count(const ListedDate& date, Date given_by) {
    bool is_shown = false;
    bool is_mendable = false;
    for (std::size_t i = 0; i < follower_.judged.pieces.size(); ++i) {
      const PieceFinding& piece = follower_.judged.finding.evidence[i];
      if (!is_dated(piece.piece, date)) continue;
      if (follower_.judged.pieces[i].holds) {
        documents_.insert(piece_key(piece));
        is_shown = true;
      } else if (piece.is_mendable) {
        to_mend_.insert(piece_key(piece));
        is_mendable = true;
      }
    }
    if (is_shown) {
      ++shown_;
    } else if (is_mendable || !is_ahead(date, given_by)) {
      ++open_;
    } else {
      ++ahead_;
    }
  }

  const Follower& follower_;
  std::vector<ListedDate> dates_;
  std::set<std::string> documents_;  ///< That count.
  std::set<std::string> to_mend_;    ///< Dated, and would count.
  std::size_t mendable_ = 0;         ///< Pieces without a date, which may be given any up to now.
  std::size_t shown_ = 0;            ///< Dates of which a piece counts.
  std::size_t open_ = 0;             ///< Others.
  std::size_t ahead_ = 0;            ///< Others of which nothing that is given can be.
};

std::uint64_t work_for(std::vector<ListedDate> dates, const std::vector<Follower>& followers,
                       Date given_by) {
  std::ranges::sort(dates, std::ranges::greater{}, &ListedDate::first);
  std::uint64_t work = 0;
  for (const Follower& follower : followers)
    work += DatesOfFollower(follower, dates, given_by).work();
  return work;
}

bool is_in(Date day, const ListedDate& period) {
  return period.first <= day && day <= period.last;
}

/// The days that are not listed and of which a piece counts, or can be put in order; newest first.
/// None lies before the practice began, as the city says: such a date would not fit (`WWC340`).
std::vector<Date> days_to_list(const std::vector<ListedDate>& listed,
                               const std::vector<Follower>& followers, std::optional<Date> since) {
  std::set<Date, std::greater<>> days;
  for (const Follower& follower : followers) {
    for (std::size_t i = 0; i < follower.judged.pieces.size(); ++i) {
      const PieceFinding& piece = follower.judged.finding.evidence[i];
      if (piece.piece.date && (follower.judged.pieces[i].holds || piece.is_mendable))
        days.insert(*piece.piece.date);
    }
  }
  for (const ListedDate& date : listed)
    days.erase(date.first);
  if (since) std::erase_if(days, [&](Date day) { return day < *since; });
  return {days.begin(), days.end()};
}

/// Of more days than this the older ones are not thought of.
constexpr std::size_t k_most_days = 10;

/// What is listed once the answer is complete: a date in each period that lacks one, and any other
/// day that is worth listing, since whoever completes the answer can list what took place.
class NewDates {
public:
  NewDates(std::vector<ListedDate> listed, std::vector<ListedDate> periods,
           std::vector<Follower> followers, std::optional<Date> since, Date given_by)
      : listed_(std::move(listed)),
        periods_(std::move(periods)),
        followers_(std::move(followers)),
        given_by_(given_by),
        days_(days_to_list(listed_, followers_, since)) {
    days_.resize(std::min(days_.size(), k_most_days));
  }

  /// The dates that leave the least work on pieces; of equal ones the fewest, then the newest.
  [[nodiscard]] std::vector<ListedDate> choose() const {
    std::optional<std::uint64_t> least;
    Days best;
    for (Days& chosen : support::subsets_of(days_)) {
      if (leaves_out_a_period(chosen)) continue;
      const std::uint64_t work = work_for(dates_with(chosen), followers_, given_by_);
      if (least && *least <= work) continue;
      least = work;
      best = std::move(chosen);
    }
    return followers_.size() == 1 && followers_.front().takes_any_day ? with_periods(best)
                                                                      : dates_with(best);
  }

private:
  using Days = std::vector<Date>;

  static std::ptrdiff_t count_in(const ListedDate& period, const Days& days) {
    return std::ranges::count_if(days, [&](Date day) { return is_in(day, period); });
  }

  /// True where a period lacks its date although there are pieces of it.
  [[nodiscard]] bool leaves_out_a_period(const Days& chosen) const {
    return std::ranges::any_of(periods_, [&](const ListedDate& period) {
      return count_in(period, chosen) == 0 && count_in(period, days_) > 0;
    });
  }

  [[nodiscard]] std::vector<ListedDate> dates_with(const Days& chosen) const {
    std::vector<ListedDate> dates = listed_;
    for (const Date day : chosen)
      dates.push_back({day, day, true});
    for (const ListedDate& period : periods_) {
      if (count_in(period, chosen) == 0) dates.push_back(period);
    }
    return dates;
  }

  /// The same, with the whole period where one day of it is listed: where no other entry follows
  /// the dates, any of its days will do.
  [[nodiscard]] std::vector<ListedDate> with_periods(const Days& chosen) const {
    std::vector<ListedDate> dates = dates_with(chosen);
    for (const ListedDate& period : periods_) {
      if (count_in(period, chosen) != 1) continue;
      const auto day = std::ranges::find_if(
          dates, [&](const ListedDate& date) { return date.is_new && is_in(date.first, period); });
      *day = period;
    }
    return dates;
  }

  std::vector<ListedDate> listed_;
  std::vector<ListedDate> periods_;
  std::vector<Follower> followers_;
  Date given_by_;
  Days days_;
};

}  // namespace

bool is_dated(const Evidence& piece, const ListedDate& listed) {
  return !listed.is_further && piece.date && listed.first <= *piece.date &&
         *piece.date <= listed.last;
}

bool is_of_any(const Evidence& piece, const std::vector<ListedDate>& dates) {
  return dates.empty() || std::ranges::any_of(dates, [&](const ListedDate& listed) {
           return is_dated(piece, listed);
         });
}

bool is_ahead(const ListedDate& listed, Date given_by) {
  return listed.first > given_by;
}

std::vector<ListedDate> newest_dates(const Case& subject, EntryRef ref) {
  if (!entry_of(subject, ref).latest_of) return {};
  std::vector<ListedDate> dates = listed_dates(subject, ref);
  if (!dates.empty()) keep_newest(subject, ref, dates);
  return dates;
}

std::vector<ListedDate> newest_dates_when_complete(const Case& subject, EntryRef ref) {
  if (!entry_of(subject, ref).latest_of) return {};
  if (lacks_nothing(subject, ref)) return newest_dates(subject, ref);
  const std::optional<Measure>& measure = followed_measure(subject, ref);
  std::vector<ListedDate> periods;
  for (const Date start : missing_quarters(measure, followed_answer(subject, ref), subject.as_of))
    periods.push_back({start, quarter_end(start), true});
  const auto* frequency = measure ? std::get_if<Frequency>(&measure->kind) : nullptr;
  if (frequency != nullptr && frequency->every == Cadence::year)
    periods.push_back(
        {support::earliest_within(k_months_in_year, subject.as_of), subject.as_of, true});
  std::vector<ListedDate> dates = NewDates(listed_dates(subject, ref), std::move(periods),
                                           followers_of_same_dates(subject, ref),
                                           followed_answer(subject, ref).since, subject.given_by)
                                      .choose();
  keep_newest(subject, ref, dates);
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
