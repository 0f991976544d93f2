// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "wwc/digest.hpp"

namespace wwc::support {

/// Computes a SHA-256 digest piece by piece.
class Sha256 {
public:
  Sha256();
  /// Takes the next bytes.
  void update(std::string_view bytes);
  /// The digest of everything so far; starts anew afterwards.
  [[nodiscard]] Digest digest();
  /// The same as 64 lower-case hexadecimal digits.
  [[nodiscard]] std::string hex() { return to_string(digest()); }

private:
  alignas(16) std::array<std::byte, 128> state_{};
};

/// The SHA-256 digest of a text.
[[nodiscard]] Digest sha256(std::string_view bytes);

/// The SHA-256 digest of a text as 64 lower-case hexadecimal digits.
[[nodiscard]] std::string sha256_hex(std::string_view bytes);

}  // namespace wwc::support
