// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace wwc::support {

/// The number of insertions, deletions, replacements and swaps of neighbours between two texts,
/// ASCII letters without case.
[[nodiscard]] std::size_t edit_distance(std::string_view left, std::string_view right);

/// The known name that was most likely meant: the closest, the first of equals, or nothing when
/// even that is too far (a third of the length, at most three edits).
[[nodiscard]] std::optional<std::string_view> closest_name(std::string_view name,
                                                           std::span<const std::string_view> known);

/// "did you mean `gold`? ", for more to follow; empty when no known name is near.
[[nodiscard]] std::string did_you_mean(std::string_view name,
                                       std::span<const std::string_view> known);
/// "did you mean `gold`?", or what is said otherwise when no known name is near.
[[nodiscard]] std::string did_you_mean_or(std::string_view name,
                                          std::span<const std::string_view> known,
                                          std::string_view otherwise);

}  // namespace wwc::support
