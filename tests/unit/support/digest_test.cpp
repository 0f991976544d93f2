// SPDX-License-Identifier: MIT
#include "wwc/digest.hpp"

#include <catch2/catch.hpp>

#include "support/sha256.hpp"

using namespace wwc;

namespace {

const std::string k_digits = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

}  // namespace

TEST_CASE("a digest is written as it is read") {
  const std::optional<Digest> digest = parse_digest(k_digits);
  REQUIRE(digest);
  CHECK_FALSE(digest->empty());
  CHECK(to_string(*digest) == k_digits);
  CHECK(*digest == support::sha256("abc"));
}

TEST_CASE("only 64 lower case hex digits are a digest") {
  CHECK(parse_digest(std::string(64, '0')));
  CHECK(parse_digest(std::string(64, 'f')));
  for (const char* const digit : {"g", "F", "A", "`", "/", ":", " "}) {
    INFO(digit);
    CHECK_FALSE(parse_digest(std::string(63, '0') + digit));
    CHECK_FALSE(parse_digest(digit + std::string(63, '0')));
  }
  CHECK_FALSE(parse_digest(""));
  CHECK_FALSE(parse_digest(k_digits.substr(1)));
  CHECK_FALSE(parse_digest(k_digits + "0"));
}

TEST_CASE("no digest is not one of zeros, and comes before all") {
  const Digest zeros = parse_digest(std::string(64, '0')).value();
  CHECK(Digest{}.empty());
  CHECK(to_string(Digest{}).empty());
  CHECK(Digest{} != zeros);
  CHECK(Digest{} < zeros);
  CHECK(zeros < parse_digest(k_digits).value());
}
