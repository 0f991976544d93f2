// SPDX-License-Identifier: MIT
#include "support/sha256.hpp"

#include <cstdint>
#include <new>

#include <nettle/sha2.h>

namespace wwc::support {
namespace {

sha256_ctx* context_of(void* state) {
  return std::launder(static_cast<sha256_ctx*>(state));
}

}  // namespace

Sha256::Sha256() {
  static_assert(sizeof(sha256_ctx) <= sizeof(state_) && alignof(sha256_ctx) <= 16);
  sha256_init(::new (static_cast<void*>(state_.data())) sha256_ctx);
}

void Sha256::update(std::string_view bytes) {
  sha256_update(context_of(state_.data()), bytes.size(),
                static_cast<const std::uint8_t*>(static_cast<const void*>(bytes.data())));
}

std::string Sha256::hex() {
  constexpr std::string_view k_digits = "0123456789abcdef";
  std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
  sha256_digest(context_of(state_.data()), digest.size(), digest.data());
  std::string text;
  text.reserve(2 * digest.size());
  for (const std::uint8_t byte : digest) {
    text += k_digits[byte >> 4U];
    text += k_digits[byte & 15U];
  }
  return text;
}

std::string sha256_hex(std::string_view bytes) {
  Sha256 hash;
  hash.update(bytes);
  return hash.hex();
}

}  // namespace wwc::support
