// SPDX-License-Identifier: MIT
#include "report/ics_writer.hpp"

#include <catch2/catch.hpp>

#include "support/text.hpp"
#include "support/utf8.hpp"

namespace wwc::report {
namespace {

/// The lines of a folded line, without line ends.
std::vector<std::string> lines_of(const std::string& folded) {
  std::vector<std::string> lines;
  std::string_view rest = folded;
  while (!rest.empty()) {
    const std::size_t end = rest.find("\r\n");
    REQUIRE(end != std::string_view::npos);
    lines.emplace_back(rest.substr(0, end));
    rest.remove_prefix(end + 2);
  }
  return lines;
}

std::string unfolded(const std::string& folded) {
  const std::string one_line = support::replace_all(folded, "\r\n ", "");
  return one_line.substr(0, one_line.size() - 2);
}

}  // namespace

TEST_CASE("a line of 75 octets is not folded, and one of 76 is") {
  const std::string fits(75, 'x');
  CHECK(ics_folded(fits) == fits + "\r\n");
  CHECK(ics_folded(fits + 'y') == fits + "\r\n y\r\n");
}

TEST_CASE("every further line has 75 octets with the space at its start") {
  const std::string line(75 + 74 + 74 + 1, 'x');
  const std::vector<std::string> lines = lines_of(ics_folded(line));
  REQUIRE(lines.size() == 4);
  CHECK(lines[0].size() == 75);
  CHECK(lines[1].size() == 75);
  CHECK(lines[2].size() == 75);
  CHECK(lines[3] == " x");
}

TEST_CASE("no character is torn apart, wherever the line is folded") {
  for (const std::string character : {"é", "→", "🏛"}) {
    for (std::size_t offset = 0; offset < 80; ++offset) {
      std::string line(offset, 'x');
      for (int i = 0; i < 60; ++i)
        line += character;
      CAPTURE(character, offset);
      const std::string folded = ics_folded(line);
      CHECK(unfolded(folded) == line);
      std::vector<std::string> parts = lines_of(folded);
      for (const std::string& part : parts) {
        CHECK(part.size() <= 75);
        CHECK_FALSE(support::find_invalid_utf8(part));
      }
      parts.pop_back();
      for (const std::string& full : parts) {
        CHECK(full.size() + character.size() > 75);
      }
    }
  }
}

TEST_CASE("what has a meaning in a text is escaped") {
  CHECK(ics_text("plain: \"text\" = 100 %") == "plain: \"text\" = 100 %");
  CHECK(ics_text("a\\b;c,d") == "a\\\\b\\;c\\,d");
  CHECK(ics_text("one\ntwo\n") == "one\\ntwo\\n");
  CHECK(ics_text("a\\nb") == "a\\\\nb");
  CHECK(ics_text("") == "");
}

TEST_CASE("nothing in a text can begin a line of the calendar") {
  CHECK(ics_text("x\r\nEND:VEVENT") == "x<U+000D>\\nEND:VEVENT");
  CHECK(ics_text("\x1b[31m").find('\x1b') == std::string::npos);
  CHECK(ics_text("\xE2\x80\xAE").find("\xE2\x80\xAE") == std::string::npos);
}

TEST_CASE("a calendar is written line by line") {
  IcsWriter writer;
  writer.begin("VEVENT");
  writer.day("DTSTART", Date{2026, 3, 2});
  writer.text("SUMMARY", "Roads, parks");
  writer.end("VEVENT");
  CHECK(writer.calendar() ==
        "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20260302\r\nSUMMARY:Roads\\, parks\r\nEND:VEVENT\r\n");
}

}  // namespace wwc::report
