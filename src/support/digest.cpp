// SPDX-License-Identifier: MIT
#include "wwc/digest.hpp"

namespace wwc {
namespace {

constexpr std::string_view k_digits = "0123456789abcdef";
constexpr unsigned k_no_digit = 16;

/// What a lower case digit stands for.
unsigned value_of(char digit) {
  if (digit >= '0' && digit <= '9') return static_cast<unsigned>(digit - '0');
  if (digit >= 'a' && digit <= 'f') return static_cast<unsigned>(digit - 'a') + 10;
  return k_no_digit;
}

}  // namespace

std::optional<Digest> parse_digest(std::string_view text) {
  Digest::Bytes bytes{};
  if (text.size() != 2 * bytes.size()) return std::nullopt;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const unsigned high = value_of(text[2 * i]);
    const unsigned low = value_of(text[2 * i + 1]);
    if (high == k_no_digit || low == k_no_digit) return std::nullopt;
    bytes[i] = static_cast<std::uint8_t>(high << 4U | low);
  }
  return Digest{bytes};
}

std::string to_string(const Digest& digest) {
  std::string text;
  if (digest.empty()) return text;
  text.reserve(2 * digest.bytes().size());
  for (const std::uint8_t byte : digest.bytes()) {
    text += k_digits[byte >> 4U];
    text += k_digits[byte & 15U];
  }
  return text;
}

}  // namespace wwc
