// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
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

/// True if the piece is of one of the dates, or can be said to be. Where none is listed any may be.
[[nodiscard]] bool can_document(const PieceFinding& piece, const GivenPieces& given);

}  // namespace wwc::engine
