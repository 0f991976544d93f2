// SPDX-License-Identifier: MIT
#include "engine/shortages_of_dates.hpp"

#include <algorithm>
#include <functional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "engine/shown.hpp"
#include "support/text.hpp"

namespace wwc::engine {
namespace {

bool is_dated_by(const PieceFinding& piece, Date as_of) {
  return piece.piece.date && *piece.piece.date <= as_of;
}

/// What the pieces show of some of the dates.
struct ShownDates {
  std::vector<std::size_t> dates;  ///< Positions in the dates that the entry documents.
  Shown shown{};
};

class DatesCounted {
public:
  explicit DatesCounted(const GivenPieces& given) : given_(given) {
    for (std::size_t i = 0; i < given_.dates.size(); ++i) {
      all_.dates.push_back(i);
      if (is_ahead(given_.dates[i], given_.given_by)) ahead_.dates.push_back(i);
    }
    count();
  }

  /// What lies ahead is short by itself as well: a piece without a date shows one of the others.
  [[nodiscard]] DatesShort find() const {
    DatesShort found;
    std::size_t beyond = 0;
    for (const ShownDates* part : {&all_, &ahead_}) {
      std::optional<Shortage> shortage = shortage_of(*part);
      if (!shortage) continue;
      beyond = std::max(beyond, beyond_reach(*shortage, given_.judged.finding.evidence));
      found.shortages.push_back(*std::move(shortage));
    }
    if (beyond > 0) found.more = More{beyond, words_on_dates(beyond)};
    return found;
  }

  /// The dates of which no piece counts.
  [[nodiscard]] std::vector<ListedDate> undocumented() const {
    std::vector<ListedDate> dates;
    for (std::size_t i = 0; i < given_.dates.size(); ++i)
      if (!documented_.contains(i)) dates.push_back(given_.dates[i]);
    return dates;
  }

private:
  [[nodiscard]] std::optional<Shortage> shortage_of(const ShownDates& part) const {
    std::optional<Shortage> shortage = part.shown.below(part.dates.size());
    if (!shortage) return shortage;
    bool is_any_new = false;
    for (const std::size_t date : part.dates) {
      if (documented_.contains(date)) continue;
      const ListedDate& listed = given_.dates[date];
      is_any_new = is_any_new || listed.is_new;
      if (!listed.is_new) shortage->dates.push_back(listed.first);
    }
    if (is_any_new)
      shortage->asked = words_on_newest(given_.dates.size(), given_.dates_name, further_dates());
    return shortage;
  }

  void count() {
    const JudgedEntry& judged = given_.judged;
    for (std::size_t i = 0; i < judged.pieces.size(); ++i) {
      const PieceFinding& piece = judged.finding.evidence[i];
      const std::optional<std::size_t> date = date_of(piece);
      // What has no date yet may be of any up to now.
      const bool is_undated = piece.is_mendable && !is_dated_by(piece, given_.as_of);
      if (is_undated) all_.shown.count_once_mended(key_of_unwritten(i), {i, std::nullopt});
      if (!date) continue;
      if (judged.pieces[i].holds) documented_.insert(*date);
      for (ShownDates* part : {&all_, &ahead_}) {
        if (!std::ranges::binary_search(part->dates, *date)) continue;
        const std::string key = to_string(given_.dates[*date].first);
        if (judged.pieces[i].holds) {
          part->shown.count(key);
        } else if (piece.is_mendable) {
          part->shown.count_once_mended(key, {i, std::nullopt});
        }
      }
    }
  }

  /// Which of the dates the piece is of.
  [[nodiscard]] std::optional<std::size_t> date_of(const PieceFinding& piece) const {
    const auto listed = std::ranges::find_if(
        given_.dates, [&](const ListedDate& each) { return is_dated(piece.piece, each); });
    if (listed == given_.dates.end()) return std::nullopt;
    return static_cast<std::size_t>(listed - given_.dates.begin());
  }

  [[nodiscard]] std::size_t further_dates() const {
    return static_cast<std::size_t>(
        std::ranges::count(given_.dates, true, &ListedDate::is_further));
  }

  /// Names the dates of which no piece is given; one without a date may be of any of them.
  [[nodiscard]] WordsOnMore words_on_dates(std::size_t count) const {
    std::vector<std::string> days;
    for (const ListedDate& date : given_.dates) {
      if (!date.is_further && !all_.shown.has(to_string(date.first)))
        days.push_back(to_string(date.first));
    }
    const std::string newer = words_on_newer_pieces();
    if (days.empty()) {
      const std::string words =
          fmt::format("of another date that you list in `{}`{}", given_.dates_name, newer);
      return {
          count == 1 ? "give a piece " + words : fmt::format("give {} more, each {}", count, words),
          words};
    }
    const std::string which = fmt::format("the latest dates of `{}`", given_.dates_name);
    const bool is_one = days.size() == 1 && further_dates() == 0;
    const std::string words =
        (is_one ? fmt::format("dated {}, one of {}", days.front(), which)
                : fmt::format("dated one of {}: {}", which, support::join(days, ", "))) +
        (further_dates() > 0 ? ", or of another that you list there" : "") +
        (days.size() > count && days.size() > 1 ? ", whichever no other piece that counts is of"
                                                : "") +
        newer;
    return {is_one ? "give a piece " + words : fmt::format("give {} more, each {}", count, words),
            words};
  }

  /// Who gives pieces of dates that could be listed may only have left these out of the list.
  [[nodiscard]] std::string words_on_newer_pieces() const {
    std::set<Date, std::greater<>> days;
    for (std::size_t i = 0; i < given_.judged.pieces.size(); ++i) {
      const PieceFinding& piece = given_.judged.finding.evidence[i];
      if (!given_.judged.pieces[i].holds || date_of(piece)) continue;
      if (given_.dates.empty() || *piece.piece.date > given_.dates.back().first)
        days.insert(*piece.piece.date);
    }
    if (days.empty() || !is_enough_with(days)) return {};
    std::vector<std::string> names;
    for (auto day = days.rbegin(); day != days.rend(); ++day)
      names.push_back(to_string(*day));
    return fmt::format("; or list {} there, of which pieces are given", support::join_words(names));
  }

  /// True if the pieces that count are of the newest dates once these days are listed too, and of
  /// as many different documents.
  [[nodiscard]] bool is_enough_with(std::set<Date, std::greater<>> days) const {
    for (const ListedDate& date : given_.dates)
      if (!date.is_new) days.insert(date.first);
    std::set<std::string> documents;
    std::size_t left = given_.entry.at_least;
    for (auto day = days.begin(); day != days.end() && left > 0; ++day, --left) {
      bool is_documented = false;
      for (std::size_t i = 0; i < given_.judged.pieces.size(); ++i) {
        const PieceFinding& piece = given_.judged.finding.evidence[i];
        if (!given_.judged.pieces[i].holds || piece.piece.date != *day) continue;
        documents.insert(piece_key(piece));
        is_documented = true;
      }
      if (!is_documented) return false;
    }
    return left == 0 && documents.size() >= given_.entry.at_least;
  }

  const GivenPieces& given_;
  ShownDates all_;
  ShownDates ahead_;
  std::set<std::size_t> documented_;
};

}  // namespace

DatesShort dates_short(const GivenPieces& given) {
  return DatesCounted(given).find();
}

bool can_document(const PieceFinding& piece, const GivenPieces& given) {
  if (given.dates.empty()) return true;
  if (is_dated_by(piece, given.as_of)) return is_of_any(piece.piece, given.dates);
  return piece.is_mendable && !std::ranges::all_of(given.dates, [&](const ListedDate& listed) {
           return is_ahead(listed, given.given_by);
         });
}

std::string days_asked(const GivenPieces& given) {
  const std::vector<ListedDate> lacking = DatesCounted(given).undocumented();
  // Where each has a piece there are too few different ones, and one of any date will do.
  const std::vector<ListedDate>& asked = lacking.empty() ? given.dates : lacking;
  std::vector<std::string> days;
  bool is_any_further = false;
  bool is_any_new = false;
  for (const ListedDate& date : asked) {
    if (is_ahead(date, given.given_by)) continue;
    is_any_further = is_any_further || date.is_further;
    is_any_new = is_any_new || (date.is_new && !date.is_further);
    if (!date.is_new) days.push_back(to_string(date.first));
  }
  if (is_any_new) days.push_back(fmt::format("a date that you add to `{}`", given.dates_name));
  if (is_any_further)
    days.push_back(fmt::format("another date that you list in `{}`", given.dates_name));
  const bool is_each_once = days.size() > 1 && !lacking.empty();
  return support::join_words(days, "or") + (is_each_once ? ", whichever no other piece is of" : "");
}

std::uint32_t spared_by_listing(const GivenPieces& given) {
  if (given.dates.empty()) return 0;
  std::set<Date> days;
  for (std::size_t i = 0; i < given.judged.pieces.size(); ++i) {
    const PieceFinding& piece = given.judged.finding.evidence[i];
    const bool can_count = given.judged.pieces[i].holds || piece.is_mendable;
    const bool is_other = is_dated_by(piece, given.as_of) && !is_of_any(piece.piece, given.dates);
    if (can_count && is_other && *piece.piece.date > given.dates.back().first)
      days.insert(*piece.piece.date);
  }
  const auto further = std::ranges::count(given.dates, true, &ListedDate::is_further);
  return static_cast<std::uint32_t>(std::min<std::ptrdiff_t>(std::ssize(days), further));
}

}  // namespace wwc::engine
