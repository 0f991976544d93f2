// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/shortages.hpp"
#include "engine/words_on_more.hpp"

/// What an entry is short of that documents the newest dates of an answer.
namespace wwc::engine {

/// The dates of which no piece counts.
struct DatesShort {
  std::vector<Shortage> shortages;  ///< Empty where each date is that of a piece that counts.
  std::optional<More> more;         ///< New pieces, where those that are given cannot be enough.
};

[[nodiscard]] DatesShort dates_short(const GivenPieces& given);

/// True if the piece is of one of the dates, or could be of one that does not lie ahead once its
/// own is written. Where none is listed any may be.
[[nodiscard]] bool can_document(const PieceFinding& piece, const GivenPieces& given);

/// `2026-08-19 or another date that you list in `PA2``: of what a piece without a date has to be;
/// empty where that may be anything.
[[nodiscard]] std::string days_asked(const GivenPieces& given);

/// How many of the dates that are still to be listed beside those that the answer lacks could be
/// days of pieces that are given, which a plan does not think of.
[[nodiscard]] std::uint32_t spared_by_listing(const GivenPieces& given);

}  // namespace wwc::engine
