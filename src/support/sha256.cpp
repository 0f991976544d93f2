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

Digest Sha256::digest() {
  Digest::Bytes bytes{};
  static_assert(bytes.size() == SHA256_DIGEST_SIZE);
  sha256_digest(context_of(state_.data()), bytes.size(), bytes.data());
  return Digest{bytes};
}

Digest sha256(std::string_view bytes) {
  Sha256 hash;
  hash.update(bytes);
  return hash.digest();
}

std::string sha256_hex(std::string_view bytes) {
  return to_string(sha256(bytes));
}

}  // namespace wwc::support
