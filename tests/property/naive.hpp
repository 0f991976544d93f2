// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

#include "property/case.hpp"
#include "wwc/assessment.hpp"

/// A second evaluation of the rules, slow and literal, written from the contract alone. The tests
/// compare the engine with it; nothing here may include anything from `src/engine`.
namespace wwc::property {

struct NaiveItem {
  ItemOutcome outcome = ItemOutcome::unanswered;
  bool documented = false;
  std::vector<bool> record_counts;  ///< Parallel to the records given.
  std::optional<Date> expires;
  std::optional<Date> documented_expires;
};

struct NaiveEntry {
  EntryState state = EntryState::missing;
  std::vector<PieceState> pieces;
  std::optional<Date> expires;
};

struct NaiveVerdict {
  Outcome outcome = Outcome::unanswered;
  bool satisfied = false;
  bool unchecked = false;
  std::vector<NaiveItem> checklist;
  std::optional<NaiveItem> own;
  std::vector<NaiveEntry> documentation;
  std::optional<Date> expires;
};

struct NaiveResult {
  std::vector<NaiveVerdict> criteria;
  std::vector<Score> practices;
  Score score;
  std::optional<std::size_t> level;
  std::optional<std::size_t> claimed_level;
  std::optional<NextLevel> next_level;
};

/// Judges the case on its as-of date; every `expires` is left empty.
[[nodiscard]] NaiveResult judge(const Case& the_case);

/// The same with every `expires`: found by stepping day by day for four years, longer than any
/// period here, knowing nothing that is dated after the as-of date.
[[nodiscard]] NaiveResult judge_with_expiry(const Case& the_case);

}  // namespace wwc::property
