// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "engine/judge_measure.hpp"
#include "engine/standing.hpp"
#include "wwc/answers.hpp"
#include "wwc/assessment.hpp"
#include "wwc/catalog.hpp"
#include "wwc/evidence.hpp"

namespace wwc::engine {

/// One piece of evidence judged alone, with how long it counts.
struct JudgedPiece {
  PieceFinding finding;
  Standing standing;
};

/// What a piece is worth before any entry asks something of it: that it is there and can be used.
[[nodiscard]] PieceFinding inspect_piece(const Evidence& piece, const EvidenceFacts& facts);

/// Judges a piece by what the entry asks of each: kind, date, fields and page numbers. The first of
/// unusable, not accepted, stale, undated and incomplete that applies is its state.
[[nodiscard]] JudgedPiece judge_piece(const Documentation& entry, const Evidence& piece,
                                      const EvidenceFacts& facts, const MeasureContext& context);

/// True for the same path, URL, text or contact, and for files with the same content.
[[nodiscard]] bool is_same_piece(const PieceFinding& left, const PieceFinding& right);

}  // namespace wwc::engine
