// SPDX-License-Identifier: MIT
#include "engine/shortages_of_dates.hpp"

#include <algorithm>
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
    std::set<std::string> days;
    for (std::size_t i = 0; i < given_.judged.pieces.size(); ++i) {
      const PieceFinding& piece = given_.judged.finding.evidence[i];
      if (!given_.judged.pieces[i].holds || date_of(piece)) continue;
      if (given_.dates.empty() || *piece.piece.date > given_.dates.back().first)
        days.insert(to_string(*piece.piece.date));
    }
    if (days.empty()) return {};
    const std::vector<std::string> names(days.begin(), days.end());
    return fmt::format("; or list {} there, of which pieces are given", support::join_words(names));
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
  if (!is_dated_by(piece, given.as_of)) return piece.is_mendable;
  return std::ranges::any_of(
      given.dates, [&](const ListedDate& listed) { return is_dated(piece.piece, listed); });
}

}  // namespace wwc::engine
