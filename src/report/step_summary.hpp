// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>

namespace wwc::report {

/// The most that GitHub shows as the summary of a step, in bytes.
inline constexpr std::size_t k_most_summary_bytes = std::size_t{1} << 20;

/// Markdown of at most so many bytes: cut after a whole line, with a line that says so.
[[nodiscard]] std::string cut_summary(std::string markdown, std::size_t most_bytes);

}  // namespace wwc::report
