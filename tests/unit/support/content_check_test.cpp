// SPDX-License-Identifier: MIT
#include "support/content_check.hpp"

#include <string>

#include <catch2/catch.hpp>

namespace wwc::support {
namespace {

/// What the check finds of a file that is read in parts of this size.
bool is_blank_in_parts(std::string_view bytes, std::size_t size) {
  BlankCheck check;
  for (std::size_t at = 0; at < bytes.size(); at += size)
    check.add(bytes.substr(at, size));
  return check.finish();
}

bool is_blank_file(std::string_view bytes) {
  const bool whole = is_blank_in_parts(bytes, bytes.size() + 1);
  for (const std::size_t size : {1U, 2U, 3U, 5U, 4096U})
    CHECK(is_blank_in_parts(bytes, size) == whole);
  return whole;
}

std::string repeated(std::string_view text, std::size_t count) {
  std::string result;
  for (std::size_t i = 0; i < count; ++i)
    result += text;
  return result;
}

std::string operator""_bytes(const char* bytes, std::size_t size) {
  return {bytes, size};
}

}  // namespace

TEST_CASE("a file of any size that shows nothing is blank") {
  const std::string part = GENERATE(as<std::string>{}, " \n", "\u00A0", "\u3000", "\uFE0F",
                                    "\u034F", "\u17B4", "\U000E0101");
  CAPTURE(part);
  const std::string blank = repeated(part, 5000);
  CHECK(is_blank_file(blank));
  CHECK_FALSE(is_blank_file(blank + "word"));
  CHECK_FALSE(is_blank_file(blank + "\xC2"));
  CHECK_FALSE(is_blank_file("word" + blank));
}

TEST_CASE("a file in UTF-16 or UTF-32 with a mark is read as that") {
  const std::string blank =
      GENERATE("\xFF\xFE\xA0\0\r\0\n\0"_bytes, "\xFF\xFE"_bytes, "\xFE\xFF\x30\0\x20\x03"_bytes,
               "\xFF\xFE \0\n"_bytes, "\xFF\xFE\x40\xDB\x01\xDD"_bytes,
               "\xFF\xFE\0\0\xA0\0\0\0"_bytes, "\0\0\xFE\xFF\0\0\0\xA0\0\x0E\x01\0"_bytes);
  CAPTURE(blank);
  CHECK(is_blank_file(blank));
}

TEST_CASE("a letter in UTF-16 or UTF-32 is seen") {
  const std::string seen = GENERATE(
      "\xFF\xFE\xA0\0x\0"_bytes, "\xFE\xFF\0\xA0\0x"_bytes, "\xFF\xFE\xA0\0\x3D\xD8\x4D\xDC"_bytes,
      "\xFF\xFE \0\x40\xDB"_bytes, "\xFF\xFE\x01\xDD \0"_bytes, "\xFF\xFE\0\0\0\x20\x01\0"_bytes);
  CAPTURE(seen);
  CHECK_FALSE(is_blank_file(seen));
}

TEST_CASE("bytes without a mark are UTF-8, so half a character is seen") {
  for (const std::string& seen : {"\xA0"_bytes, "\xEF"_bytes, "\xFF"_bytes, " \xE2\x80"_bytes}) {
    CAPTURE(seen);
    CHECK_FALSE(is_blank_file(seen));
  }
  CHECK(is_blank_file(""));
  CHECK(is_blank_file("\xEF\xBB\xBF\r\n\0\0"_bytes));
}

}  // namespace wwc::support
