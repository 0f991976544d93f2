// SPDX-License-Identifier: MIT
#include "ledger/lock_field.hpp"

#include <set>

#include <catch2/catch.hpp>

namespace wwc::ledger {
namespace {

TEST_CASE("a value has one form in the lock, of ASCII without spaces") {
  const auto [value, field] = GENERATE(table<std::string, std::string>({
      {"evidence/dg/inventory.csv", "evidence/dg/inventory.csv"},
      {"A-Z_a.z~09", "A-Z_a.z~09"},
      {"Report #3 (final).pdf", "Report%20%233%20%28final%29.pdf"},
      {"100%", "100%25"},
      {"two\nlines\r", "two%0Alines%0D"},
      {"\xC3\x9C.pdf", "%C3%9C.pdf"},
      {"\xFF", "%FF"},
      {std::string("\0", 1), "%00"},
      {"a\\b", "a%5Cb"},
  }));
  CHECK(encode_field(value) == field);
  CHECK(decode_field(field) == value);
}

TEST_CASE("every byte comes back, and no two look alike") {
  std::set<std::string> fields;
  for (int byte = 0; byte < 256; ++byte) {
    const std::string value(1, static_cast<char>(byte));
    const std::string field = encode_field(value);
    CHECK(decode_field(field) == value);
    CHECK(field.find_first_of(" \r\n") == std::string::npos);
    fields.insert(field);
  }
  CHECK(fields.size() == 256);
}

TEST_CASE("what is not encoded as the lock does it has no value") {
  const auto field = GENERATE("a b", "%", "%2", "%zz", "%2f", "%2F", "%41", "a%", "#", "\xC3\x9C",
                              "%c3%9c", "%%20");
  CAPTURE(field);
  CHECK_FALSE(decode_field(field));
}

}  // namespace
}  // namespace wwc::ledger
