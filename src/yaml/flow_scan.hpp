// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace wwc::yaml {

/// The most that one pair of outermost brackets may hold; the parser takes it in whole before it
/// reports anything, at some hundred bytes a token.
struct FlowLimits {
  std::size_t max_depth = 64;
  std::size_t max_tokens = 100'000;
};

/// Where the first limit was passed.
struct FlowScan {
  std::optional<std::size_t> too_deep;
  std::optional<std::size_t> too_long;
};

/// Follows lists and maps in brackets through a YAML text, past quotes, comments and block texts.
[[nodiscard]] FlowScan scan_flow(std::string_view text, const FlowLimits& limits);

}  // namespace wwc::yaml
