// SPDX-License-Identifier: MIT
#pragma once

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
/// not accepted, unusable, stale, undated and incomplete that applies is its state.
[[nodiscard]] JudgedPiece judge_piece(const Documentation& entry, const Evidence& piece,
                                      const EvidenceFacts& facts, const MeasureContext& context);

/// Two pieces are the same exactly when their keys are equal: the same path, URL, text or contact,
/// or files with the same content.
[[nodiscard]] std::string piece_key(const PieceFinding& finding);

}  // namespace wwc::engine
