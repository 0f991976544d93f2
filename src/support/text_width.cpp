// SPDX-License-Identifier: MIT
#include <algorithm>

#include "support/blank_text.hpp"
#include "support/text.hpp"
#include "support/utf8.hpp"

namespace wwc::support {
namespace {

struct CodePointRange {
  char32_t first;
  char32_t last;
};

/// Marks that are drawn onto the character before them, and characters without any shape.
constexpr CodePointRange k_zero_width[] = {
    {0x0000, 0x001F},   {0x007F, 0x009F}, {0x00AD, 0x00AD}, {0x0300, 0x036F}, {0x0483, 0x0489},
    {0x0591, 0x05BD},   {0x05BF, 0x05BF}, {0x05C1, 0x05C2}, {0x05C4, 0x05C5}, {0x05C7, 0x05C7},
    {0x0610, 0x061A},   {0x064B, 0x065F}, {0x0670, 0x0670}, {0x06D6, 0x06DC}, {0x06DF, 0x06E4},
    {0x0900, 0x0902},   {0x093A, 0x093A}, {0x093C, 0x093C}, {0x0941, 0x0948}, {0x094D, 0x094D},
    {0x0E31, 0x0E31},   {0x0E34, 0x0E3A}, {0x0E47, 0x0E4E}, {0x1AB0, 0x1AFF}, {0x1DC0, 0x1DFF},
    {0x200B, 0x200F},   {0x202A, 0x202E}, {0x2060, 0x206F}, {0x20D0, 0x20FF}, {0x302A, 0x302D},
    {0x3099, 0x309A},   {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F}, {0xFEFF, 0xFEFF}, {0x1F3FB, 0x1F3FF},
    {0xE0000, 0xE0FFF},
};

/// East Asian wide and full-width characters, and emoji.
constexpr CodePointRange k_double_width[] = {
    {0x1100, 0x115F},   {0x231A, 0x231B},   {0x2329, 0x232A},   {0x23E9, 0x23EC},
    {0x2614, 0x2615},   {0x2648, 0x2653},   {0x26A1, 0x26A1},   {0x26BD, 0x26BE},
    {0x2705, 0x2705},   {0x270A, 0x270B},   {0x2728, 0x2728},   {0x274C, 0x274C},
    {0x2753, 0x2755},   {0x2795, 0x2797},   {0x2E80, 0x303E},   {0x3041, 0x33FF},
    {0x3400, 0x4DBF},   {0x4E00, 0x9FFF},   {0xA000, 0xA4CF},   {0xA960, 0xA97F},
    {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},   {0xFE30, 0xFE6F},   {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},   {0x16FE0, 0x18AFF}, {0x1B000, 0x1B2FF}, {0x1F004, 0x1F004},
    {0x1F0CF, 0x1F0CF}, {0x1F18E, 0x1F18E}, {0x1F191, 0x1F19A}, {0x1F200, 0x1F320},
    {0x1F32D, 0x1F335}, {0x1F337, 0x1F37C}, {0x1F37E, 0x1F393}, {0x1F3A0, 0x1F3CA},
    {0x1F3E0, 0x1F3F0}, {0x1F400, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF},
    {0x1FA70, 0x1FAFF}, {0x20000, 0x3FFFD},
};

bool is_in(std::span<const CodePointRange> ranges, char32_t code_point) {
  const auto after = std::ranges::upper_bound(ranges, code_point, {}, &CodePointRange::first);
  return after != ranges.begin() && code_point <= std::prev(after)->last;
}

/// The bytes at the start of the text that fit into the given number of cells.
std::size_t prefix_of_width(std::string_view text, std::size_t width) {
  std::size_t bytes = 0;
  std::size_t cells = 0;
  while (bytes < text.size()) {
    const DecodedCodePoint next = decode_code_point(text.substr(bytes));
    cells += display_width(next.code_point);
    if (cells > width) {
      break;
    }
    bytes += next.size;
  }
  return bytes;
}

void wrap_paragraph(std::string_view paragraph, std::size_t width,
                    std::vector<std::string>& lines) {
  std::string line;
  std::size_t line_width = 0;
  for (const std::string_view word : split(paragraph, ' ')) {
    if (word.empty()) {
      continue;
    }
    const std::size_t word_width = display_width(word);
    if (!line.empty() && line_width + 1 + word_width > width) {
      lines.push_back(std::move(line));
      line.clear();
      line_width = 0;
    }
    if (!line.empty()) {
      line += ' ';
      ++line_width;
    }
    line += word;
    line_width += word_width;
  }
  lines.push_back(std::move(line));
}

}  // namespace

std::size_t display_width(char32_t code_point) {
  if (code_point >= 0x20 && code_point < 0x7F) {
    return 1;
  }
  if (is_in(k_zero_width, code_point)) {
    return 0;
  }
  return is_in(k_double_width, code_point) ? 2 : 1;
}

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  while (!text.empty()) {
    const DecodedCodePoint next = decode_code_point(text);
    width += display_width(next.code_point);
    text.remove_prefix(next.size);
  }
  return width;
}

bool has_letter_or_digit(std::string_view text) {
  // Above ASCII: Latin-1 signs, punctuation and symbols, CJK punctuation, and full-width signs.
  constexpr CodePointRange k_no_letters[] = {
      {0x80, 0xBF},     {0xD7, 0xD7},     {0xF7, 0xF7},     {0x2000, 0x2BFF},
      {0x3000, 0x303F}, {0xFE10, 0xFE6F}, {0xFF01, 0xFF0F}, {0xFF1A, 0xFF20},
      {0xFF3B, 0xFF40}, {0xFF5B, 0xFF65}, {0xFFE0, 0xFFFD},
  };
  while (!text.empty()) {
    const DecodedCodePoint next = decode_code_point(text);
    const char32_t code_point = next.code_point;
    const bool is_ascii = code_point < 0x80;
    const bool is_excluded = std::ranges::any_of(k_no_letters, [&](const CodePointRange& range) {
      return range.first <= code_point && code_point <= range.last;
    });
    const bool is_letter = is_ascii ? is_alphanumeric(text.front())
                                    : !is_excluded && !is_blank_code_point(code_point) &&
                                          display_width(code_point) > 0;
    if (next.valid && is_letter) return true;
    text.remove_prefix(next.size);
  }
  return false;
}

std::string pad_right(std::string_view text, std::size_t width) {
  const std::size_t own = display_width(text);
  return std::string(text) + std::string(width > own ? width - own : 0, ' ');
}

std::string pad_left(std::string_view text, std::size_t width) {
  const std::size_t own = display_width(text);
  return std::string(width > own ? width - own : 0, ' ') + std::string(text);
}

std::string shorten(std::string_view text, std::size_t width) {
  if (display_width(text) <= width) {
    return std::string(text);
  }
  if (width == 0) {
    return {};
  }
  return std::string(text.substr(0, prefix_of_width(text, width - 1))) + "…";
}

std::vector<std::string> wrap(std::string_view text, std::size_t width) {
  std::vector<std::string> lines;
  for (const std::string_view paragraph : split(text, '\n')) {
    wrap_paragraph(paragraph, width, lines);
  }
  return lines;
}

}  // namespace wwc::support
