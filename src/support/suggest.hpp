// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace wwc::support {

/// The number of insertions, deletions, replacements and swaps of neighbours between two texts,
/// ASCII letters without case.
[[nodiscard]] std::size_t edit_distance(std::string_view left, std::string_view right);

/// The known name that was most likely meant: the closest, the first of equals, or nothing when
/// even that is too far (a third of the length, at most three edits).
[[nodiscard]] std::optional<std::string_view> closest_name(std::string_view name,
                                                           std::span<const std::string_view> known);

}  // namespace wwc::support
