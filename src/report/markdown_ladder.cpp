// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstddef>
#include <string>

#include <fmt/format.h>

#include "report/ladder.hpp"
#include "report/markdown_parts.hpp"
#include "report/markdown_text.hpp"
#include "report/score_bar.hpp"

namespace wwc::report {
namespace {

constexpr std::size_t k_most_bar_cells = 20;

/// A bar with a cell for each criterion; of a fixed length where they are too many.
std::string bar_cell(const Score& score) {
  const ScoreBar bar =
      score_bar(score, std::min<std::size_t>(score.possible, k_most_bar_cells), k_block_shapes);
  return fmt::format("`{}{}{}`", bar.passed, bar.claimed, bar.open);
}

std::string level_row(const ReportInput& input, std::size_t position) {
  const LevelStanding& standing = input.assessment.levels[position];
  const Score& score = standing.score;
  const std::string_view mark = standing.reached ? "**" : "";
  return fmt::format("| {}{}{} | {} | {} | {} | {} | {} | {}{}{} |\n", mark,
                     markdown_text(input.catalog.levels[position].title), mark,
                     score.possible == 0 ? std::string{} : bar_cell(score), score.passed,
                     score.claimed - score.passed, standing.needed, score.possible, mark,
                     standing_words(input.assessment, position), mark);
}

}  // namespace

std::string markdown_ladder(const ReportInput& input) {
  if (!is_ladder(input.catalog)) return {};
  std::string text =
      "\n| Ladder, the highest level first | | Passed | Claimed, not yet documented | Needed | "
      "Criteria | Standing |\n| --- | --- | --: | --: | --: | --: | --- |\n";
  for (std::size_t position = input.catalog.levels.size(); position-- > 0;) {
    const std::string_view group = group_above(input.catalog, position);
    if (!group.empty()) text += fmt::format("| *{}* | | | | | | |\n", markdown_text(group));
    text += level_row(input, position);
  }
  if (!input.assessment.level) {
    text += fmt::format("| | | | | | | {} |\n", k_below_ladder);
  }
  return text + fmt::format("\n{}.\n", bar_legend(k_block_shapes));
}

}  // namespace wwc::report
