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
  bool is_further = false;  ///< The answer does not lack it; more dates are documented than listed.
};

/// True if the piece is of the date, or could be once that is listed. Of which day a further date
/// will be is not known, so no piece that is dated is of it.
[[nodiscard]] bool is_dated(const Evidence& piece, const ListedDate& listed);

/// True if the piece is of one of the dates, or there are none that it could be compared with.
[[nodiscard]] bool is_of_any(const Evidence& piece, const std::vector<ListedDate>& dates);

/// True if it lies after the day by which the pieces were given, so that none without a date is of
/// it.
[[nodiscard]] bool is_ahead(const ListedDate& listed, Date given_by);

/// The newest different dates that the answer lists, as many as the entry documents and newest
/// first, with further ones where fewer are listed; none where no date is, or the entry follows
/// none.
[[nodiscard]] std::vector<ListedDate> newest_dates(const Case& subject, EntryRef ref);

/// The same once the answer has a date in every period that it lacks, and each other day that is
/// worth listing: of what could be listed, that which leaves the least work on the pieces of all
/// entries that follow the dates, each piece taken alone. Where the answer
/// lacks nothing, what it lists.
[[nodiscard]] std::vector<ListedDate> newest_dates_when_complete(const Case& subject, EntryRef ref);

/// The days of pieces that count, or can be mended, for dates that are still to be listed.
[[nodiscard]] std::vector<Date> days_of_new_dates(const JudgedEntry& judged,
                                                  const std::vector<ListedDate>& dates);

}  // namespace wwc::engine
