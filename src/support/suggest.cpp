// SPDX-License-Identifier: MIT
#include "support/suggest.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "support/text.hpp"

namespace wwc::support {
namespace {

/// Longer names are never looked at: the table grows with the square of the length.
constexpr std::size_t k_max_length = 80;

std::size_t allowed_distance(std::size_t length) {
  return std::clamp<std::size_t>((length + 1) / 3, 1, 3);
}

}  // namespace

std::size_t edit_distance(std::string_view left_text, std::string_view right_text) {
  const std::string left = ascii_lower(left_text);
  const std::string right = ascii_lower(right_text);
  const std::size_t columns = right.size() + 1;
  std::vector<std::size_t> cells((left.size() + 1) * columns);
  const auto cell = [&](std::size_t row, std::size_t column) -> std::size_t& {
    return cells[row * columns + column];
  };
  for (std::size_t row = 0; row <= left.size(); ++row) {
    for (std::size_t column = 0; column < columns; ++column) {
      if (row == 0 || column == 0) {
        cell(row, column) = row + column;
        continue;
      }
      const std::size_t replaced =
          cell(row - 1, column - 1) + (left[row - 1] == right[column - 1] ? 0U : 1U);
      std::size_t best = std::min({cell(row - 1, column) + 1, cell(row, column - 1) + 1, replaced});
      if (row > 1 && column > 1 && left[row - 1] == right[column - 2] &&
          left[row - 2] == right[column - 1]) {
        best = std::min(best, cell(row - 2, column - 2) + 1);
      }
      cell(row, column) = best;
    }
  }
  return cells.back();
}

std::optional<std::string_view> closest_name(std::string_view name,
                                             std::span<const std::string_view> known) {
  std::optional<std::string_view> best;
  if (name.empty() || name.size() > k_max_length) {
    return best;
  }
  std::size_t limit = allowed_distance(name.size());
  for (const std::string_view candidate : known) {
    if (candidate.size() > k_max_length) {
      continue;
    }
    const std::size_t distance = edit_distance(name, candidate);
    const bool shares_a_letter = distance < std::max(name.size(), candidate.size());
    if (shares_a_letter && (distance < limit || (distance == limit && !best))) {
      limit = distance;
      best = candidate;
    }
  }
  return best;
}

std::string did_you_mean(std::string_view name, std::span<const std::string_view> known) {
  const auto closest = closest_name(name, known);
  return closest ? "did you mean " + quoted(*closest) + "? " : std::string{};
}

std::string did_you_mean_or(std::string_view name, std::span<const std::string_view> known,
                            std::string_view otherwise) {
  const auto closest = closest_name(name, known);
  return closest ? "did you mean " + quoted(*closest) + "?" : std::string{otherwise};
}

}  // namespace wwc::support
