// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace wwc::support {

/// True for space, tab, line feed, carriage return, vertical tab and form feed.
[[nodiscard]] bool is_space(char character);
/// True for `0` to `9`.
[[nodiscard]] bool is_digit(char character);
/// True for `a` to `z`.
[[nodiscard]] bool is_lower(char character);
/// True for `A` to `Z`.
[[nodiscard]] bool is_upper(char character);
/// True for ASCII letters and digits.
[[nodiscard]] bool is_alphanumeric(char character);
/// True when the text is not empty and holds digits only.
[[nodiscard]] bool is_digits(std::string_view text);

/// The text without white space at either end.
[[nodiscard]] std::string_view trim(std::string_view text);
/// Trims, and turns each run of white space into one space.
[[nodiscard]] std::string collapse_spaces(std::string_view text);
/// Lower case for ASCII letters; all other bytes stay.
[[nodiscard]] std::string ascii_lower(std::string_view text);
/// True when both are equal but for the case of ASCII letters.
[[nodiscard]] bool equals_ignoring_case(std::string_view left, std::string_view right);
/// As it is seen, trimmed, spaces collapsed, ASCII letters in lower case, and letters with marks as
/// one sign (NFC) however they are put together: texts that agree in this are the same.
[[nodiscard]] std::string normalized_text(std::string_view text);

/// The parts between separators; an empty text has one empty part.
[[nodiscard]] std::vector<std::string_view> split(std::string_view text, char separator);
/// The parts with a separator in between.
[[nodiscard]] std::string join(std::span<const std::string> parts, std::string_view separator);
/// `a`, `a and b`, `a, b and c`; the last word may be another, such as `or`.
[[nodiscard]] std::string join_words(std::span<const std::string> parts,
                                     std::string_view last = "and");
/// The text in backticks, cut to 200 cells: a name in a message.
[[nodiscard]] std::string quoted(std::string_view text);
/// `join_words` of names in backticks.
template <typename Names>
[[nodiscard]] std::string join_quoted(const Names& names, std::string_view last = "and") {
  std::vector<std::string> parts;
  for (const std::string_view name : names) {
    parts.push_back(quoted(name));
  }
  return join_words(parts, last);
}
/// `1 item`, `2 items`; the plural may be given where it is not the singular with an `s`.
[[nodiscard]] std::string count_of(std::size_t count, std::string_view singular,
                                   std::string_view plural = {});
/// The text, of any number of lines, with an invisible mark in whatever a CI service would take for
/// a command in its log: `::` where a line starts, and `##[` anywhere.
[[nodiscard]] std::string disarm_commands(std::string_view text);
/// Every occurrence of `from` (not empty) replaced.
[[nodiscard]] std::string replace_all(std::string_view text, std::string_view from,
                                      std::string_view to);

/// The number of terminal cells: East Asian wide characters and emoji take two, combining marks
/// and control characters none.
[[nodiscard]] std::size_t display_width(std::string_view text);
/// The cells of one code point: 0, 1 or 2.
[[nodiscard]] std::size_t display_width(char32_t code_point);
/// True when a name is to be seen: an ASCII letter or digit, or a visible character outside of
/// ASCII that is neither a space nor one of Unicode's punctuation and symbols.
[[nodiscard]] bool has_letter_or_digit(std::string_view text);
/// Filled with spaces on the right up to a display width; never cut.
[[nodiscard]] std::string pad_right(std::string_view text, std::size_t width);
/// Filled with spaces on the left up to a display width; never cut.
[[nodiscard]] std::string pad_left(std::string_view text, std::size_t width);
/// Cut to a display width, with `…` as the last cell when something was cut.
[[nodiscard]] std::string shorten(std::string_view text, std::size_t width);
/// Lines of at most `width` cells, broken at spaces; a longer word has a line of its own. Line
/// feeds in the text are kept; never empty.
[[nodiscard]] std::vector<std::string> wrap(std::string_view text, std::size_t width);

}  // namespace wwc::support
