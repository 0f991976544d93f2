// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "engine/distinct_pieces.hpp"
#include "wwc/answers.hpp"
#include "wwc/date.hpp"
#include "wwc/measure.hpp"

/// Documentation of the newest dates that an answer lists.
namespace wwc::engine {

/// The newest different dates listed, newest first; none where no dates are listed.
[[nodiscard]] std::vector<Date> newest_dates(const Answer& answer, std::size_t count, Date as_of);

/// An answer that lists dates, and how many of the newest have to be documented.
struct FollowedDates {
  const std::optional<Measure>& measure;
  const Answer& answer;
  std::uint32_t at_least = 1;
  Date as_of;
};

/// The pieces to give or mend once the answer has a date in every period that it lacks: one for
/// each of the newest dates that has none. A piece of a quarter that lacks its date is the one for
/// it.
[[nodiscard]] std::uint32_t pieces_for_new_dates(const FollowedDates& dates, const Pieces& pieces);

}  // namespace wwc::engine
