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

/// What stands where there is nothing. With more behind it, it may be the start of a reason.
constexpr std::string_view k_nothing_there[] = {
    "draft",
    "in progress",
    "later",
    "lorem ipsum",
    "missing",
    "n/a",
    "na",
    "nil",
    "none",
    "not applicable",
    "not available",
    "not yet",
    "placeholder",
    "soon",
    "will follow",
    "wip",
    "work in progress",
};

/// What stands where something is still to come, whatever is said of it behind: `TBD - ask Joe`.
constexpr std::string_view k_still_to_come[] = {
    "coming soon",
    "pending",
    "tba",
    "tbc",
    "tbd",
    "to be added",
    "to be announced",
    "to be completed",
    "to be confirmed",
    "to be decided",
    "to be determined",
    "to be named",
    "to be provided",
    "to be supplied",
    "to do",
    "to follow",
    "todo",
    "unknown",
};

/// Words of those above with which a name may begin: `Pending, Oregon`.
constexpr std::string_view k_in_names[] = {"pending", "unknown"};

/// Ends what comes before it, in a sentence as in a list of notes.
constexpr std::string_view k_signs = ":;!?|([)]}>";

/// What stands where a name is asked, and nobody has it.
constexpr std::string_view k_nobody[] = {"n/a", "none", "nobody", "vacant"};

/// With a hyphen in place of each longer dash, and dots for the one sign that stands for three.
std::string dashed(const std::string& text) {
  std::string result = replace_all(text, "\u2026", "...");
  for (const std::string_view dash : {"\u2013", "\u2014", "--"}) {
    result = replace_all(result, dash, " - ");
  }
  return result;
}

/// One spelling for `T.B.D.`, `T B D` and `tbd`, for `to-do` and `to do`, for `N / A` and `n/a`.
/// Initials before a name stay apart: `W. Ip` is somebody.
std::string one_spelling(std::string_view text) {
  std::string plain(text);
  std::erase(plain, '.');
  plain = replace_all(replace_all(replace_all(plain, "-", " "), " /", "/"), "/ ", "/");
  const std::vector<std::string_view> words = split(plain, ' ');
  const bool are_letters =
      std::ranges::all_of(words, [](std::string_view word) { return word.size() == 1; });
  return are_letters ? replace_all(plain, " ", "") : plain;
}

/// True for one of the words, whatever signs are around it: `(tbd)`, `T.B.D.`
template <std::size_t Count>
bool is_one_of(const std::string_view (&words)[Count], std::string_view text) {
  return std::ranges::find(words, one_spelling(without_signs(text))) != std::end(words);
}

/// What stands before the first of these signs, or before a full stop or hyphen that ends a word or
/// begins one; all of the text where there is none.
std::string_view beginning_of(std::string_view text, std::string_view signs) {
  std::size_t end = text.find_first_of(signs);
  for (const std::string_view sign : {". ", "- ", " -"}) {
    end = std::min(end, text.find(sign));
  }
  return text.substr(0, end);
}

/// True for a text that is as a whole in brackets, as templates mark what is to be filled in:
/// `[department]`, `<name>`, `{{name}}`. An address in brackets is one all the same.
bool is_in_brackets(std::string_view text) {
  for (const std::string_view brackets : {"[]", "<>", "{}"}) {
    std::string_view inner = text;
    while (inner.size() > 2 && inner.front() == brackets[0] && inner.back() == brackets[1]) {
      inner = inner.substr(1, inner.size() - 2);
    }
    if (inner.size() == text.size()) continue;
    return inner.find_first_of(brackets) == std::string_view::npos &&
           inner.find("://") == std::string_view::npos && inner.find('@') == std::string_view::npos;
  }
  return false;
}

/// Without quotes around it and what ends a sentence.
std::string_view without_ends(std::string_view text) {
  constexpr std::string_view k_ends = "\"'`.:;, ";
  const std::size_t begin = text.find_first_not_of(k_ends);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(k_ends) + 1 - begin);
}

/// True for `xxx`, and for more of them.
bool is_crosses(std::string_view text) {
  constexpr std::size_t k_fewest = 3;
  return text.size() >= k_fewest && text.find_first_not_of('x') == std::string_view::npos;
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
  const std::string normalized = dashed(normalized_text(text));
  const std::string_view words = without_signs(normalized);
  // A slash is part of `n/a`, and ends what comes before it elsewhere.
  const std::string_view beginning = beginning_of(beginning_of(words, k_signs), "/");
  const std::string_view before_comma = beginning.substr(0, beginning.find(','));
  return is_in_brackets(without_ends(normalized)) || is_crosses(words) ||
         is_one_of(k_nothing_there, words) || is_one_of(k_still_to_come, words) ||
         is_one_of(k_still_to_come, beginning) ||
         (is_one_of(k_still_to_come, before_comma) && !is_one_of(k_in_names, before_comma));
}

bool says_nothing(std::string_view text) {
  return !has_letter_or_digit(text) || is_placeholder(text);
}

bool names_nothing(std::string_view text) {
  if (says_nothing(text)) return true;
  const std::string normalized = dashed(normalized_text(text));
  const std::string_view words = without_signs(normalized);
  // A list may begin so: `Vacant, Abandoned and Foreclosed Buildings`.
  return is_one_of(k_nobody, words) || is_one_of(k_nobody, beginning_of(words, k_signs)) ||
         words.find_first_not_of('0') == std::string_view::npos;
}

}  // namespace wwc::support
