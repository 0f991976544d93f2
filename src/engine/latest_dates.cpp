// SPDX-License-Identifier: MIT
#include "engine/latest_dates.hpp"

#include <algorithm>
#include <functional>
#include <set>

#include "engine/judge_measure.hpp"

namespace wwc::engine {

namespace {

/// A date that is listed, or stands for one that is still to be listed.
struct ListedDate {
  Date date;
  bool is_new = false;
};

/// What the answer lists once it lacks nothing, newest first.
std::vector<ListedDate> dates_when_complete(const FollowedDates& dates) {
  std::vector<ListedDate> listed;
  for (const Date date : known_dates(dates.answer.met, dates.as_of))
    listed.push_back({date});
  const std::vector<Date> quarters = missing_quarters(dates.measure, dates.answer, dates.as_of);
  for (const Date start : quarters)
    listed.push_back({start, true});
  // What lacks no quarter lacks a date newer than all.
  if (quarters.empty()) listed.push_back({add_days(dates.as_of, 1)});
  std::ranges::sort(listed, std::ranges::greater{}, &ListedDate::date);
  return listed;
}

}  // namespace

/// The newest different dates listed, newest first; none where no dates are listed.
std::vector<Date> newest_dates(const Answer& answer, std::size_t count, Date as_of) {
  const std::set<Date> dates = known_dates(answer.met, as_of);
  std::vector<Date> newest(dates.rbegin(), dates.rend());
  newest.resize(std::min(newest.size(), count));
  return newest;
}

std::uint32_t pieces_for_new_dates(const FollowedDates& dates, const Pieces& pieces) {
  std::vector<ListedDate> newest = dates_when_complete(dates);
  newest.resize(std::min<std::size_t>(newest.size(), dates.at_least));
  const auto lacks_piece = [&](const ListedDate& listed) {
    return std::ranges::none_of(pieces, [&](const JudgedPiece& piece) {
      const std::optional<Date>& dated = piece.finding.piece.date;
      if (!dated) return false;
      return listed.is_new ? quarter_start(*dated) == listed.date : *dated == listed.date;
    });
  };
  const auto lacking = static_cast<std::uint32_t>(std::ranges::count_if(newest, lacks_piece));
  const auto distinct = static_cast<std::uint32_t>(distinct_pieces(pieces).size());
  return std::max(lacking, dates.at_least - std::min(dates.at_least, distinct));
}

}  // namespace wwc::engine
