// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace wwc::support {

/// The position of the part with exactly this `id`, the first of equals, or nothing.
template <typename Part>
[[nodiscard]] std::optional<std::size_t> find_id(const std::vector<Part>& parts,
                                                 std::string_view id) {
  for (std::size_t position = 0; position < parts.size(); ++position) {
    if (parts[position].id == id) return position;
  }
  return std::nullopt;
}

}  // namespace wwc::support
