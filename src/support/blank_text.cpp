// SPDX-License-Identifier: MIT
#include "support/blank_text.hpp"

#include <algorithm>
#include <iterator>

#include "support/text.hpp"
#include "support/utf8.hpp"

namespace wwc::support {
namespace {

struct Range {
  char32_t first;
  char32_t last;
};

template <std::size_t Count>
bool is_in(const Range (&ranges)[Count], char32_t code_point) {
  const auto after = std::ranges::upper_bound(ranges, code_point, {}, &Range::first);
  return after != std::begin(ranges) && code_point <= std::prev(after)->last;
}

/// White space of Unicode, and signs and letters that fonts leave blank.
constexpr Range k_spaces[] = {
    {0x09, 0x0D},     {0x20, 0x20},     {0x85, 0x85},     {0xA0, 0xA0},     {0x115F, 0x1160},
    {0x1680, 0x1680}, {0x2000, 0x200A}, {0x2028, 0x2029}, {0x202F, 0x202F}, {0x205F, 0x205F},
    {0x2800, 0x2800}, {0x3000, 0x3000}, {0x3164, 0x3164}, {0xFFA0, 0xFFA0}, {0x1D159, 0x1D159},
};

/// `Default_Ignorable_Code_Point` of Unicode, but for those that are unsafe or fill a space.
constexpr Range k_ignorable[] = {
    {0x34F, 0x34F},   {0x17B4, 0x17B5},   {0x180B, 0x180F},   {0xFE00, 0xFE0F},
    {0xFFF0, 0xFFF8}, {0x1BCA0, 0x1BCA3}, {0x1D173, 0x1D17A}, {0xE0000, 0xE0FFF},
};

bool is_any_space(char32_t code_point) {
  return is_in(k_spaces, code_point);
}

bool is_invisible(char32_t code_point) {
  return is_unsafe_code_point(code_point) || is_in(k_ignorable, code_point);
}

bool is_plain(char character) {
  return character >= ' ' && character <= '~';
}

bool is_of_word(char character) {
  return is_alphanumeric(character) || !is_plain(character);
}

/// Without the ASCII signs around it: `(tbd)`, `none.`
std::string_view without_signs(std::string_view text) {
  while (!text.empty() && !is_of_word(text.front()))
    text.remove_prefix(1);
  while (!text.empty() && !is_of_word(text.back()))
    text.remove_suffix(1);
  return text;
}

}  // namespace

bool is_blank_code_point(char32_t code_point) {
  if (code_point > 0x20 && code_point < 0x7F) return false;
  return is_any_space(code_point) || is_invisible(code_point);
}

bool is_blank_text(std::string_view text) {
  while (!text.empty()) {
    const DecodedCodePoint next = decode_code_point(text);
    if (!next.valid || !is_blank_code_point(next.code_point)) return false;
    text.remove_prefix(next.size);
  }
  return true;
}

bool has_blank(std::string_view text) {
  while (!text.empty()) {
    const DecodedCodePoint next = decode_code_point(text);
    if (next.valid && is_blank_code_point(next.code_point)) return true;
    text.remove_prefix(next.size);
  }
  return false;
}

std::string visible_text(std::string_view text) {
  if (std::ranges::all_of(text, is_plain)) return std::string(text);
  std::string result;
  while (!text.empty()) {
    const DecodedCodePoint next = decode_code_point(text);
    if (next.valid && is_any_space(next.code_point)) {
      result += ' ';
    } else if (!next.valid || !is_invisible(next.code_point)) {
      result += text.substr(0, next.size);
    }
    text.remove_prefix(next.size);
  }
  return result;
}

bool is_placeholder(std::string_view text) {
  constexpr std::string_view k_placeholders[] = {"coming soon",
                                                 "n/a",
                                                 "na",
                                                 "none",
                                                 "not yet",
                                                 "pending",
                                                 "tba",
                                                 "tbc",
                                                 "tbd",
                                                 "to be announced",
                                                 "to be confirmed",
                                                 "to be determined",
                                                 "to be named",
                                                 "to do",
                                                 "to follow",
                                                 "todo",
                                                 "unknown",
                                                 "xxx"};
  std::string normalized = normalized_text(text);
  std::erase(normalized, '.');
  return std::ranges::find(k_placeholders, without_signs(normalized)) != std::end(k_placeholders);
}

bool says_nothing(std::string_view text) {
  return !has_letter_or_digit(text) || is_placeholder(text);
}

}  // namespace wwc::support
