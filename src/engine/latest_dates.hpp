// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "engine/judge_documentation.hpp"
#include "wwc/answers.hpp"
#include "wwc/date.hpp"

/// Documentation of the newest dates that an answer lists.
namespace wwc::engine {

/// A date that is listed, or one that is still to be listed: any from the first to the last.
struct ListedDate {
  Date first;
  Date last;
  bool is_new = false;
};

/// True if the piece is of the date, or could be once that is listed.
[[nodiscard]] bool is_dated(const Evidence& piece, const ListedDate& listed);

/// The newest different dates that the answer lists, as many as the entry documents and newest
/// first; none where no dates are listed, or the entry follows none.
[[nodiscard]] std::vector<ListedDate> newest_dates(const Case& subject, EntryRef ref);

/// The same once the answer has a date in every period that it lacks. A piece of such a period is
/// the one for it. Where several entries follow the same dates, each new date is the day whose
/// pieces save the most work, the latest of these.
[[nodiscard]] std::vector<ListedDate> newest_dates_when_complete(const Case& subject, EntryRef ref);

/// The days of pieces that count, or can be mended, for dates that are still to be listed.
[[nodiscard]] std::vector<Date> days_of_new_dates(const JudgedEntry& judged,
                                                  const std::vector<ListedDate>& dates);

}  // namespace wwc::engine
