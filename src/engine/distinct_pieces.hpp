// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <vector>

#include "engine/judge_piece.hpp"

/// Pieces that are told apart by what they are, or by what they say.
namespace wwc::engine {

/// A piece among others of which something is asked together.
struct PieceOfMany {
  const PieceFinding* finding;  ///< Belongs to its entry: there may be many, so none is copied.
  Standing standing;
};

using Pieces = std::vector<PieceOfMany>;
using StandingByKey = std::map<std::string, Standing>;

/// Equal pieces are one; it lasts as long as the longest of them.
[[nodiscard]] StandingByKey by_piece(const Pieces& pieces);

/// How long each of the pieces counts, equal ones taken as one.
[[nodiscard]] std::vector<Standing> distinct_pieces(const Pieces& pieces);

/// How long each distinct value of a field is shown, blank ones left out.
[[nodiscard]] std::vector<Standing> distinct_values(const Pieces& pieces, const std::string& field);

}  // namespace wwc::engine
