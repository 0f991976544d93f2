// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "wwc/diagnostic.hpp"

namespace wwc::diagnostic {

enum class Layout : std::uint8_t { full, short_line };

/// How diagnostics look: the layout, the width in cells that source lines are cut to, and colour.
struct RenderStyle {
  Layout layout = Layout::full;
  std::size_t width = 100;
  bool color = false;
};

/// One diagnostic in the style's layout, each line ended with a line feed; safe for a terminal.
[[nodiscard]] std::string render(const Diagnostic& diagnostic, const SourceMap& sources,
                                 const RenderStyle& style);

/// `2 errors, 1 warning`; empty when there is neither.
[[nodiscard]] std::string render_summary(const Diagnostics& diagnostics);

/// `error`, `warning` or `note`.
[[nodiscard]] std::string_view severity_name(Severity severity);

}  // namespace wwc::diagnostic
