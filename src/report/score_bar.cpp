// SPDX-License-Identifier: MIT
#include "report/score_bar.hpp"

#include <algorithm>
#include <cstdint>

#include <fmt/format.h>

namespace wwc::report {
namespace {

std::string repeated(std::string_view text, std::size_t count) {
  std::string result;
  for (std::size_t index = 0; index < count; ++index) {
    result += text;
  }
  return result;
}

/// Cells for part of a whole that is drawn `total` cells long.
std::size_t cells_of(std::uint32_t part, std::uint32_t possible, std::size_t total) {
  return possible == 0 ? 0 : static_cast<std::size_t>(part) * total / possible;
}

}  // namespace

ScoreBar score_bar(const Score& score, std::size_t cells, const BarShapes& shapes) {
  const std::size_t passed = cells_of(score.passed, score.possible, cells);
  const std::size_t claimed = std::max(passed, cells_of(score.claimed, score.possible, cells));
  return {repeated(shapes.passed, passed), repeated(shapes.claimed, claimed - passed),
          repeated(shapes.open, cells - claimed)};
}

std::string bar_legend(const BarShapes& shapes) {
  return fmt::format("{} passed, {} claimed, not yet documented, {} not yet", shapes.passed,
                     shapes.claimed, shapes.open);
}

std::string counts_text(const Score& score) {
  const std::string text = fmt::format("{} of {}", score.passed, score.possible);
  if (score.claimed <= score.passed) return text;
  return fmt::format("{}, {} more claimed", text, score.claimed - score.passed);
}

}  // namespace wwc::report
