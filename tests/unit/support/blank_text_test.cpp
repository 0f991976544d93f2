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
  CHECK(normalized_text("Cafe\u0301") == "caf\u00E9");
  CHECK(normalized_text("a\u0323\u0307") == normalized_text("a\u0307\u0323"));
  CHECK(normalized_text("\uAC00") == normalized_text("\u1100\u1161"));
  CHECK(normalized_text("Caf\u00E9") != normalized_text("cafe"));
  CHECK(normalized_text("Caf\u00E9 \xFF") == "caf\u00E9 \xFF");
  CHECK(normalized_text("Cafe\u0301 \xFF") == "cafe\u0301 \xFF");
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

TEST_CASE("what stands for something to come is a placeholder, whatever is said behind it") {
  for (const char* open : {"TBD - ask Joe",
                           "TBD: later",
                           "tbd, from HR",
                           "TBD (Joe)",
                           "TBD; see below",
                           "TBD? Joe",
                           "to-do",
                           "To-Do: publish it",
                           "N / A",
                           "T B D",
                           "not applicable",
                           "To be added",
                           "to be provided",
                           "WIP",
                           "Lorem ipsum.",
                           "in progress",
                           "TBD--ask Joe",
                           "TBD / Joe",
                           "TBD | Joe",
                           "TBD/vacant",
                           "TBD\u2026",
                           "\u2026 TBD",
                           "TBD\u2026 ask Joe",
                           "[department].",
                           "[department]:",
                           "\"[department]\"",
                           "T.B.D. Ask Joe",
                           "TBD. Ask Joe",
                           "TBD \u2014 ask Joe",
                           "TBD\u2013ask Joe",
                           "\u2014 TBD \u2014",
                           "Pending - council",
                           "To be determined, by the council",
                           "to do: publish it",
                           "Coming soon!",
                           "To be decided",
                           "Unknown - ask the clerk",
                           "(TBD) - Joe",
                           "[TBD] ask Joe",
                           "xxx",
                           "XXXXX",
                           "[department]",
                           "<name>",
                           "{{name}}",
                           "{ name }",
                           "[[ Name of the owner ]]",
                           "<<title>>",
                           " [TBD] "}) {
    CAPTURE(open);
    CHECK(is_placeholder(open));
    CHECK(says_nothing(open));
    CHECK(names_nothing(open));
  }
}

TEST_CASE("what may be real is no placeholder") {
  for (const char* real : {"N. A. Todorov",
                           "Unknown, Inc.",
                           "W. Ip",
                           "Soon Yi",
                           "Draft of the policy",
                           "Pending, Oregon",
                           "a/b [c]",
                           "Na Li",
                           "Na, Kyung-won",
                           "Naomi TBD Foundation",
                           "The TBD committee",
                           "tbd 2027",
                           "TBDs and other notes",
                           "Todor Tbdev",
                           "N/A: the city has no buses",
                           "None: state law gives this to the county",
                           "none of our roads",
                           "Not yet, by ordinance 12",
                           "Pending-permits dashboard",
                           "Pending permits",
                           "To-do list of the office",
                           "Unknown Pleasures Records",
                           "[a] and [b]",
                           "[minutes](https://a.example)",
                           "<https://city.example/minutes>",
                           "<clerk@city.example>",
                           "<b>x</b>",
                           "See [1]",
                           "Xxx Park",
                           "311",
                           "Parks (vacant lots)"}) {
    CAPTURE(real);
    CHECK_FALSE(is_placeholder(real));
    CHECK_FALSE(says_nothing(real));
  }
}

TEST_CASE("a name is none where nobody has it, or it has no digit but zeros") {
  for (const char* none :
       {"", " ", "-", "TBD", "0", "000", "(0)", "vacant", "Vacant.", "Vacant - to be hired",
        "VACANT (since May)", "nobody", "None", "None: the post is new", "N/A - one person"}) {
    CAPTURE(none);
    CHECK(names_nothing(none));
  }
  for (const char* name : {"N. A. Todorov", "Naomi TBD Foundation", "311", "10", "Unit 0",
                           "Vacant Lots Office", "Vacant, Abandoned and Foreclosed Buildings",
                           "Nobody Hill", "None Such Street", "\u5E02", "O"}) {
    CAPTURE(name);
    CHECK_FALSE(names_nothing(name));
  }
  CHECK_FALSE(says_nothing("0"));
  CHECK_FALSE(says_nothing("Vacant"));
}

}  // namespace wwc::support
