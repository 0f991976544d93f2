// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace wwc {

/// The SHA-256 digest of a content, or none. It is kept as bytes, since there is one for every file
/// that answers name. Ordered as its digits are; none comes first.
class Digest {
public:
  using Bytes = std::array<std::uint8_t, 32>;

  /// None.
  constexpr Digest() = default;
  constexpr explicit Digest(const Bytes& bytes) : is_known_(true), bytes_(bytes) {}

  [[nodiscard]] constexpr bool empty() const { return !is_known_; }
  /// All zero where there is none.
  [[nodiscard]] constexpr const Bytes& bytes() const { return bytes_; }

  constexpr auto operator<=>(const Digest&) const = default;

private:
  bool is_known_ = false;
  Bytes bytes_{};
};

/// The digest that 64 lower case hex digits stand for; nothing for any other text.
[[nodiscard]] std::optional<Digest> parse_digest(std::string_view text);

/// 64 lower case hex digits; empty where there is none.
[[nodiscard]] std::string to_string(const Digest& digest);

}  // namespace wwc
