// SPDX-License-Identifier: MIT
#include "support/utf8.hpp"

#include <fmt/format.h>

namespace wwc::support {
namespace {

unsigned byte_at(std::string_view text, std::size_t index) {
  return static_cast<unsigned char>(text[index]);
}

/// How long a sequence is by its first byte, and the bits that byte contributes; size 0: no first
/// byte of anything.
struct Lead {
  std::size_t size;
  char32_t bits;
  char32_t smallest;
};

Lead decode_lead(unsigned byte) {
  if (byte < 0x80) return {1, byte, 0};
  if (byte >= 0xC2 && byte < 0xE0) return {2, byte & 0x1F, 0x80};
  if (byte >= 0xE0 && byte < 0xF0) return {3, byte & 0x0F, 0x800};
  if (byte >= 0xF0 && byte < 0xF5) return {4, byte & 0x07, 0x10000};
  return {0, 0, 0};
}

bool is_scalar_value(char32_t code_point) {
  return code_point <= 0x10FFFF && (code_point < 0xD800 || code_point > 0xDFFF);
}

}  // namespace

DecodedCodePoint decode_code_point(std::string_view text) {
  const Lead lead = decode_lead(byte_at(text, 0));
  if (lead.size == 0 || lead.size > text.size()) {
    return {};
  }
  char32_t code_point = lead.bits;
  for (std::size_t index = 1; index < lead.size; ++index) {
    const unsigned byte = byte_at(text, index);
    if ((byte & 0xC0) != 0x80) {
      return {};
    }
    code_point = (code_point << 6) | (byte & 0x3F);
  }
  if (code_point < lead.smallest || !is_scalar_value(code_point)) {
    return {};
  }
  return {.code_point = code_point, .size = lead.size, .valid = true};
}

std::optional<std::size_t> find_invalid_utf8(std::string_view text) {
  std::size_t offset = 0;
  while (offset < text.size()) {
    if (byte_at(text, offset) < 0x80) {
      ++offset;
      continue;
    }
    const DecodedCodePoint next = decode_code_point(text.substr(offset));
    if (!next.valid) {
      return offset;
    }
    offset += next.size;
  }
  return std::nullopt;
}

std::size_t count_code_points(std::string_view text) {
  std::size_t count = 0;
  while (!text.empty()) {
    text.remove_prefix(decode_code_point(text).size);
    ++count;
  }
  return count;
}

bool is_unsafe_code_point(char32_t code_point) {
  return code_point < 0x20 || (code_point >= 0x7F && code_point <= 0x9F) || code_point == 0xAD ||
         code_point == 0x61C || code_point == 0x180E ||
         (code_point >= 0x200B && code_point <= 0x200F) ||
         (code_point >= 0x2028 && code_point <= 0x202E) ||
         (code_point >= 0x2060 && code_point <= 0x206F) || code_point == 0xFEFF ||
         (code_point >= 0xFFF9 && code_point <= 0xFFFB) ||
         (code_point >= 0xE0000 && code_point <= 0xE007F);
}

std::string make_controls_visible(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const DecodedCodePoint next = decode_code_point(text);
    if (!next.valid) {
      result += fmt::format("<0x{:02X}>", byte_at(text, 0));
    } else if (is_unsafe_code_point(next.code_point)) {
      result += fmt::format("<U+{:04X}>", static_cast<std::uint32_t>(next.code_point));
    } else {
      result += text.substr(0, next.size);
    }
    text.remove_prefix(next.size);
  }
  return result;
}

}  // namespace wwc::support
