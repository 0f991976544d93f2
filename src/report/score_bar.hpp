// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "wwc/assessment.hpp"

namespace wwc::report {

/// The three characters of a bar; they differ without colour.
struct BarShapes {
  std::string_view passed;
  std::string_view claimed;
  std::string_view open;
};
inline constexpr BarShapes k_block_shapes{"█", "▒", "·"};
inline constexpr BarShapes k_ascii_shapes{"#", "+", "."};

/// The parts of a bar, from left to right.
struct ScoreBar {
  std::string passed;
  std::string claimed;
  std::string open;
};

/// A score as a bar of so many cells; parts are rounded down, so that nothing looks higher than it
/// is.
[[nodiscard]] ScoreBar score_bar(const Score& score, std::size_t cells, const BarShapes& shapes);

/// What the three characters mean.
[[nodiscard]] std::string bar_legend(const BarShapes& shapes);

/// `3 of 6, 1 more claimed`.
[[nodiscard]] std::string counts_text(const Score& score);

}  // namespace wwc::report
