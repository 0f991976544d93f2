// SPDX-License-Identifier: MIT
#include "ledger/lock_field.hpp"

#include "support/text.hpp"

namespace wwc::ledger {
namespace {

constexpr std::string_view k_hex_digits = "0123456789ABCDEF";

bool is_kept(char character) {
  return support::is_alphanumeric(character) ||
         std::string_view{"-._~/"}.find(character) != std::string_view::npos;
}

/// The byte of two upper case hex digits, or nothing.
std::optional<char> decode_byte(std::string_view digits) {
  if (digits.size() != 2) return std::nullopt;
  const std::size_t high = k_hex_digits.find(digits[0]);
  const std::size_t low = k_hex_digits.find(digits[1]);
  if (high == std::string_view::npos || low == std::string_view::npos) return std::nullopt;
  return static_cast<char>(static_cast<unsigned char>(high * 16 + low));
}

}  // namespace

std::string encode_field(std::string_view value) {
  std::string field;
  field.reserve(value.size());
  for (const char character : value) {
    if (is_kept(character)) {
      field += character;
      continue;
    }
    const auto byte = static_cast<unsigned char>(character);
    field += '%';
    field += k_hex_digits[byte / 16U];
    field += k_hex_digits[byte % 16U];
  }
  return field;
}

std::optional<std::string> decode_field(std::string_view field) {
  std::string value;
  value.reserve(field.size());
  while (!field.empty()) {
    const bool is_encoded = field.front() == '%';
    const std::optional<char> character =
        is_encoded ? decode_byte(field.substr(1, 2)) : std::optional(field.front());
    // A byte that could stand for itself is never encoded, and any other always is.
    if (!character || is_kept(*character) == is_encoded) return std::nullopt;
    value += *character;
    field.remove_prefix(is_encoded ? 3 : 1);
  }
  return value;
}

}  // namespace wwc::ledger
