// SPDX-License-Identifier: MIT
#include "diagnostic/snippet.hpp"

#include <algorithm>
#include <vector>

#include "support/text.hpp"
#include "support/utf8.hpp"

namespace wwc::diagnostic {
namespace {

constexpr std::size_t k_tab_stop = 4;
/// A snippet narrower than this shows nothing useful.
constexpr std::size_t k_least_width = 20;
constexpr std::string_view k_cut = "…";

/// One character as it is shown.
struct Glyph {
  std::string text;
  std::size_t offset;
  std::size_t begin;
  std::size_t width;

  [[nodiscard]] std::size_t end() const { return begin + width; }
};

std::vector<Glyph> make_glyphs(std::string_view line) {
  std::vector<Glyph> glyphs;
  std::size_t offset = 0;
  std::size_t cell = 0;
  while (offset < line.size()) {
    const std::size_t size = support::decode_code_point(line.substr(offset)).size;
    Glyph glyph{.text = {}, .offset = offset, .begin = cell, .width = 0};
    if (line[offset] == '\t') {
      glyph.text = std::string(k_tab_stop - cell % k_tab_stop, ' ');
    } else {
      glyph.text = support::make_controls_visible(line.substr(offset, size));
    }
    glyph.width = support::display_width(glyph.text);
    offset += size;
    cell = glyph.end();
    glyphs.push_back(std::move(glyph));
  }
  return glyphs;
}

/// More of a line than this is never looked at: a whole file may be one line.
constexpr std::size_t k_most_bytes = 4000;

/// The part of a very long line around the mark, and the mark in it.
struct LinePart {
  std::string_view text;
  MarkedBytes marked;
};

LinePart part_around(std::string_view line, MarkedBytes marked) {
  if (line.size() <= k_most_bytes) {
    return {.text = line, .marked = marked};
  }
  const std::size_t wanted = marked.begin - std::min(marked.begin, k_most_bytes / 2);
  std::size_t begin = std::min(wanted, line.size());
  while (begin < line.size() && (static_cast<unsigned char>(line[begin]) & 0xC0U) == 0x80U) {
    ++begin;
  }
  return {.text = line.substr(begin, k_most_bytes),
          .marked = {.begin = marked.begin - std::min(begin, marked.begin),
                     .end = marked.end - std::min(begin, marked.end)}};
}

/// A half-open range of cells.
struct Cells {
  std::size_t begin;
  std::size_t end;
};

Cells marked_cells(const std::vector<Glyph>& glyphs, MarkedBytes marked) {
  const std::size_t line_end = glyphs.empty() ? 0 : glyphs.back().end();
  Cells cells{.begin = line_end, .end = line_end};
  for (const Glyph& glyph : glyphs) {
    if (glyph.offset >= marked.begin) {
      cells.begin = std::min(cells.begin, glyph.begin);
    }
    if (glyph.offset >= marked.end) {
      cells.end = std::min(cells.end, glyph.begin);
    }
  }
  cells.end = std::max(cells.end, cells.begin + 1);
  return cells;
}

/// The part of a line of the given length that is shown: all of it when it fits, else one that has
/// the start of the mark in view.
Cells window_around(Cells mark, std::size_t length, std::size_t width) {
  if (length <= width) {
    return {.begin = 0, .end = std::max(length, mark.end)};
  }
  const std::size_t mark_end = std::min(mark.end, mark.begin + width / 2);
  const std::size_t begin = mark_end + 4 > width ? mark_end + 4 - width : 0;
  return {.begin = begin, .end = begin + width};
}

}  // namespace

Snippet make_snippet(std::string_view whole_line, MarkedBytes whole_mark, std::size_t width) {
  const auto [line, marked] = part_around(whole_line, whole_mark);
  const std::vector<Glyph> glyphs = make_glyphs(line);
  const std::size_t length = glyphs.empty() ? 0 : glyphs.back().end();
  const Cells mark = marked_cells(glyphs, marked);
  const Cells window = window_around(mark, length, std::max(width, k_least_width));
  const bool cut_left = window.begin > 0;
  const bool cut_right = window.end < length;
  const Cells shown{.begin = window.begin + (cut_left ? 1 : 0),
                    .end = window.end - (cut_right ? 1 : 0)};

  Snippet snippet;
  snippet.line = cut_left ? k_cut : "";
  std::size_t filled = cut_left ? 1 : 0;
  for (const Glyph& glyph : glyphs) {
    if (glyph.begin >= shown.begin && glyph.end() <= shown.end) {
      snippet.line += std::string(glyph.begin - window.begin - filled, ' ') + glyph.text;
      filled = glyph.end() - window.begin;
    }
  }
  snippet.line += cut_right ? k_cut : "";
  snippet.mark_begin = mark.begin - window.begin;
  snippet.mark_width = std::max<std::size_t>(std::min(mark.end, window.end) - mark.begin, 1);
  return snippet;
}

}  // namespace wwc::diagnostic
