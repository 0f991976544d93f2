// SPDX-License-Identifier: MIT
#include "support/utf8.hpp"

#include <catch2/catch.hpp>

using namespace wwc::support;

TEST_CASE("the first byte that is not UTF-8 is found") {
  const auto [text, offset] = GENERATE(table<std::string, std::size_t>({
      {"ab\xFF", 2},
      {"\xC0\xAF", 0},
      {"\xE0\x80\xAF", 0},
      {"\xED\xA0\x80", 0},
      {"\xF4\x90\x80\x80", 0},
      {"\xF5\x80\x80\x80", 0},
      {"a\xC3", 1},
      {"a\xE2\x82", 1},
      {"a\x80", 1},
      {"caf\xE9 x", 3},
  }));
  CHECK(find_invalid_utf8(text) == offset);
}

TEST_CASE("valid UTF-8 of every length is accepted") {
  CHECK_FALSE(find_invalid_utf8("a é € 👍 \xF4\x8F\xBF\xBF \xED\x9F\xBF"));
  CHECK_FALSE(find_invalid_utf8(""));
  CHECK(count_code_points("aé€👍") == 4);
  CHECK(count_code_points("a\xFF\xFEz") == 4);
}

TEST_CASE("characters of one to four bytes are decoded") {
  const auto [text, code_point] = GENERATE(table<std::string, char32_t>({
      {"a", U'a'},
      {"\xC2\x80", char32_t{0x80}},
      {"é", U'é'},
      {"€", U'€'},
      {"👍", U'👍'},
      {"\xF4\x8F\xBF\xBF", char32_t{0x10FFFF}},
  }));
  const DecodedCodePoint decoded = decode_code_point(text + "z");
  CHECK(decoded.valid);
  CHECK(decoded.code_point == code_point);
  CHECK(decoded.size == text.size());
}

TEST_CASE("a bad byte is decoded as one replacement character") {
  const DecodedCodePoint decoded = decode_code_point("\xED\xA0\x80");
  CHECK_FALSE(decoded.valid);
  CHECK(decoded.code_point == k_replacement_character);
  CHECK(decoded.size == 1);
}

TEST_CASE("what could deceive a reader of a terminal is made visible") {
  const auto [text, shown] = GENERATE(table<std::string, std::string>({
      {"plain é 日", "plain é 日"},
      {"\x1b[31m", "<U+001B>[31m"},
      {"a\x7F", "a<U+007F>"},
      {"a\xC2\x9B", "a<U+009B>"},
      {"\xE2\x80\xAE", "<U+202E>"},
      {"\xE2\x81\xA6", "<U+2066>"},
      {"\xE2\x80\x8B", "<U+200B>"},
      {"\xEF\xBB\xBF", "<U+FEFF>"},
      {"a\xFFz", "a<0xFF>z"},
      {"a\nb", "a<U+000A>b"},
  }));
  CHECK(make_controls_visible(text) == shown);
}
