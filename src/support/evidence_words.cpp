// SPDX-License-Identifier: MIT
#include "support/evidence_words.hpp"

#include <fmt/format.h>

#include "support/period.hpp"
#include "support/text.hpp"

namespace wwc::support {

std::string dates_that_count(const Documentation& entry, Date as_of) {
  if (!entry.within_months) return {};
  return to_string(earliest_within(*entry.within_months, as_of)) + " or later";
}

std::vector<std::string> parts_asked(const Documentation& entry, Date as_of) {
  std::vector<std::string> parts;
  for (const RecordField& field : entry.fields)
    parts.push_back(quoted(field.name));
  if (entry.pages_required) parts.emplace_back("page numbers");
  if (entry.within_months) {
    parts.push_back("a `date` of " + dates_that_count(entry, as_of));
  } else if (entry.latest_of) {
    parts.emplace_back("its `date`");
  }
  return parts;
}

std::string words_on_restoring(std::string_view name) {
  return fmt::format(
      "restore {} as it was locked, or put another in its place and run `wwc evidence lock`", name);
}

std::string words_on_mending(std::string_view name, const PieceFinding& piece) {
  // What is new at the same path would not be as it was locked either.
  if (piece.state == PieceState::changed) {
    return fmt::format("restore {}, or run `wwc evidence lock` if it is right as it is: it {}",
                       name, piece.detail);
  }
  if (piece.is_locked) return fmt::format("{}: it {}", words_on_restoring(name), piece.detail);
  return fmt::format("replace or mend {}: it {}", name, piece.detail);
}

}  // namespace wwc::support
