// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "answers/loading.hpp"
#include "wwc/answers.hpp"

namespace wwc::answers {

/// Whose evidence is read, and the fields that its pieces may carry beyond the usual.
struct PieceRules {
  std::string what;
  std::vector<RecordField> fields{};
  std::string department{};  ///< The field without which a piece holds for all; empty if none is.
};

/// The fields that a piece for this entry may carry: its own, those its constraints count, and
/// those of the entry that shows the same evidence.
[[nodiscard]] std::vector<RecordField> piece_fields(const Catalog& catalog,
                                                    const Documentation& entry);

/// The pieces of evidence in a value: a text, a map, or a list of these. What is not well formed is
/// an error and left out. The register must have been read.
[[nodiscard]] std::vector<Evidence> read_pieces(const yaml::Node& node, const PieceRules& rules,
                                                Loading& loading);

}  // namespace wwc::answers
