// SPDX-License-Identifier: MIT
#include "engine/entry_state.hpp"

#include <algorithm>
#include <vector>

namespace wwc::engine {
namespace {

bool is_broken(PieceState state) {
  switch (state) {
    case PieceState::missing:
    case PieceState::empty:
    case PieceState::unreadable:
    case PieceState::outside:
    case PieceState::changed:
    case PieceState::not_accepted:
      return true;
    case PieceState::ok:
    case PieceState::stale:
    case PieceState::undated:
    case PieceState::incomplete:
    case PieceState::unchecked:
      return false;
  }
  return true;
}

}  // namespace

EntryState state_of(const JudgedEntry& judged) {
  const std::vector<PieceFinding>& pieces = judged.finding.evidence;
  if (judged.standing.holds) return EntryState::ok;
  if (pieces.empty()) return EntryState::missing;
  const auto any = [&](auto&& is_so) {
    return std::any_of(pieces.begin(), pieces.end(),
                       [&](const PieceFinding& piece) { return is_so(piece.state); });
  };
  if (any(is_broken)) return EntryState::broken;
  if (any([](PieceState state) { return state == PieceState::stale; })) return EntryState::stale;
  return EntryState::incomplete;
}

}  // namespace wwc::engine
