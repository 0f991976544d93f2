// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace wwc::diagnostic {

/// A source line as a terminal can show it, with the cells to be marked in it.
struct Snippet {
  std::string line;
  std::size_t mark_begin = 0;
  std::size_t mark_width = 1;
};

/// The bytes of a line that are to be marked; an empty range marks one cell.
struct MarkedBytes {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// Expands tabs, shows control characters, and cuts the line to a width so that the mark stays in
/// view.
[[nodiscard]] Snippet make_snippet(std::string_view line, MarkedBytes marked, std::size_t width);

}  // namespace wwc::diagnostic
