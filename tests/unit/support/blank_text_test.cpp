// SPDX-License-Identifier: MIT
#include "support/blank_text.hpp"

#include <catch2/catch.hpp>

#include "support/text.hpp"

namespace wwc::support {

TEST_CASE("a text is blank when nobody sees anything of it") {
  const auto* blank =
      GENERATE("", " \t\r\n", "\u00A0", "\u2003", "\u3000", "\u200B", "\u3164", "\uFE0F", "\u034F",
               "\u17B4", "\u2800", "\uFEFF", "\u2028", "\U000E0101", "\U0001D173");
  CAPTURE(blank);
  CHECK(is_blank_text(blank));
  CHECK_FALSE(is_blank_text(blank + std::string{"x"}));
  CHECK_FALSE(is_blank_text(std::string{"\u00E9"} + blank));
  CHECK_FALSE(is_blank_text(blank + std::string{"\xA0"}));
}

TEST_CASE("a sign or a letter is not blank") {
  for (const char* seen : {"-", ".", "\u2014", "\u00B7", "\u5E02", "\u0301", "\uFFFD"}) {
    CAPTURE(seen);
    CHECK_FALSE(is_blank_text(seen));
    CHECK_FALSE(has_blank(seen));
  }
  CHECK(has_blank("a\u00A0b"));
  CHECK(has_blank("a\u200B"));
}

TEST_CASE("texts that look the same are the same") {
  for (const char* same : {"Parks", " parks ", "Parks\u200B", "\u00A0Parks\u3000", "Pa\u00ADrks",
                           "Parks\uFE0F", "PARKS\u3164", "\uFEFFParks\u2028"}) {
    CAPTURE(same);
    CHECK(normalized_text(same) == "parks");
  }
  CHECK(normalized_text("Public\u00A0\u2003 Works") == "public works");
  CHECK(normalized_text("Caf\u00E9 \xFF") == "caf\u00E9 \xFF");
  CHECK(normalized_text("\u00A0\u200B").empty());
}

TEST_CASE("a text says nothing without a letter or digit, or where it is a placeholder") {
  for (const char* nothing : {"",       " ",      "\u3164",           "\uFE0F",        "-",
                              "...",    "\u2014", "\u00A0",           "TBD",           "to  DO",
                              "n/a",    "N/A.",   "(none)",           "<todo>",        "TBD\u200B",
                              "T.B.D.", "N.A.",   "To be determined", "(coming soon)", "not yet"}) {
    CAPTURE(nothing);
    CHECK(says_nothing(nothing));
  }
  for (const char* something : {"5", "no", "\u5E02", "\u00C9", "none of our roads", "tbd 2027"}) {
    CAPTURE(something);
    CHECK_FALSE(says_nothing(something));
  }
  CHECK(is_placeholder("tbd"));
  CHECK_FALSE(is_placeholder("-"));
}

}  // namespace wwc::support
