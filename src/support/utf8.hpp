// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace wwc::support {

/// What stands for bytes that are no character.
inline constexpr char32_t k_replacement_character = 0xFFFD;

/// The UTF-8 byte order mark, which some programs write in front of a text.
inline constexpr std::string_view k_byte_order_mark = "\xEF\xBB\xBF";

/// One decoded character and the number of bytes it took, at least 1.
struct DecodedCodePoint {
  char32_t code_point = k_replacement_character;
  std::size_t size = 1;
  bool valid = false;
};

/// Decodes the character at the start of a text that is not empty; a bad byte is one replacement
/// character of size 1.
[[nodiscard]] DecodedCodePoint decode_code_point(std::string_view text);
/// The offset of the first byte that is not valid UTF-8 (overlong forms, surrogates and values
/// above U+10FFFF included), or nothing.
[[nodiscard]] std::optional<std::size_t> find_invalid_utf8(std::string_view text);
/// The number of code points; each bad byte counts as one.
[[nodiscard]] std::size_t count_code_points(std::string_view text);

/// True for what may not reach a terminal or a report as it is: C0 (tab and line ends too), DEL,
/// C1, characters that turn the direction of text, zero widths and other invisible ones.
[[nodiscard]] bool is_unsafe_code_point(char32_t code_point);
/// Shows unsafe characters and bad bytes as `<U+202E>` and `<0xFF>`; the result is valid UTF-8.
[[nodiscard]] std::string make_controls_visible(std::string_view text);

}  // namespace wwc::support
