// SPDX-License-Identifier: MIT
#include "engine/distinct_pieces.hpp"

#include "engine/judge_examples.hpp"
#include "engine/standing.hpp"
#include "support/text.hpp"

namespace wwc::engine {
namespace {

void add(StandingByKey& standings, const std::string& key, const Standing& standing) {
  const auto [place, is_new] = standings.emplace(key, standing);
  if (!is_new) place->second = either(place->second, standing);
}

std::vector<Standing> values_of(const StandingByKey& standings) {
  std::vector<Standing> values;
  for (const auto& [key, standing] : standings)
    values.push_back(standing);
  return values;
}

}  // namespace

StandingByKey by_piece(const Pieces& pieces) {
  StandingByKey standings;
  for (const PieceOfMany& piece : pieces)
    add(standings, piece_key(*piece.finding), piece.standing);
  return standings;
}

std::vector<Standing> distinct_pieces(const Pieces& pieces) {
  return values_of(by_piece(pieces));
}

std::vector<Standing> distinct_values(const Pieces& pieces, const std::string& field) {
  StandingByKey by_value;
  for (const PieceOfMany& piece : pieces) {
    const std::string value =
        support::normalized_text(field_value(piece.finding->piece.fields, field));
    if (!value.empty()) add(by_value, value, piece.standing);
  }
  return values_of(by_value);
}

}  // namespace wwc::engine
