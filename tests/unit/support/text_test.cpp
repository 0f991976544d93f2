// SPDX-License-Identifier: MIT
#include "support/text.hpp"

#include <catch2/catch.hpp>

#include "support/names.hpp"

using namespace wwc::support;
using Texts = std::vector<std::string>;

TEST_CASE("texts that count as the same have one normal form") {
  CHECK(normalized_text("  Annual \t\n Report ") == "annual report");
  CHECK(normalized_text("ANNUAL REPORT") == "annual report");
  CHECK(normalized_text("Ärger") != normalized_text("ärger"));
  CHECK(normalized_text(" \n") == "");
  CHECK(equals_ignoring_case("Yes", "yES"));
  CHECK_FALSE(equals_ignoring_case("yes", "yess"));
}

TEST_CASE("words are joined as in a sentence") {
  CHECK(join_words(Texts{}) == "");
  CHECK(join_words(Texts{"a"}) == "a");
  CHECK(join_words(Texts{"a", "b"}) == "a and b");
  CHECK(join_words(Texts{"a", "b", "c"}, "or") == "a, b or c");
}

TEST_CASE("counts agree with their nouns") {
  CHECK(count_of(0, "item") == "0 items");
  CHECK(count_of(1, "item") == "1 item");
  CHECK(count_of(2, "criterion", "criteria") == "2 criteria");
}

TEST_CASE("splitting keeps empty parts") {
  CHECK(split("a,,b", ',') == std::vector<std::string_view>{"a", "", "b"});
  CHECK(split("", ',') == std::vector<std::string_view>{""});
  CHECK(split(",", ',') == std::vector<std::string_view>{"", ""});
}

TEST_CASE("replacing goes from left to right and not into what was put in") {
  CHECK(replace_all("aaa", "aa", "b") == "ba");
  CHECK(replace_all("it's", "'", "''") == "it''s");
  CHECK(replace_all("", "x", "y") == "");
}

TEST_CASE("the display width counts terminal cells") {
  const auto [text, width] = GENERATE(table<const char*, std::size_t>({
      {"abc", 3},
      {"é", 1},
      {"e\xCC\x81", 1},
      {"日本", 4},
      {"👍", 2},
      {"—", 1},
      {"\x1b", 0},
      {"\xE2\x80\x8B", 0},
      {"\xFF", 1},
  }));
  CAPTURE(text);
  CHECK(display_width(text) == width);
}

TEST_CASE("a name is seen by a letter or a digit, of any script") {
  for (const char* seen : {"a", " 7.", "Ö", "李", "Ω", "(Ж)"}) {
    CAPTURE(seen);
    CHECK(has_letter_or_digit(seen));
  }
  for (const char* unseen :
       {"", " ", "...", "\u200B\u200D", "\u00A0", "\u3000", "\u2800", "\u0301", "\u3164", "\uFEFF",
        "—", "\uFE0F", "\u17B4", "\uFF0D", "\u00D7", "\xFF"}) {
    CAPTURE(unseen);
    CHECK_FALSE(has_letter_or_digit(unseen));
  }
}

TEST_CASE("what a CI service takes for a command is marked, and nothing else") {
  const std::string mark = "\u200B";
  CHECK(disarm_commands("a\n  ::error::x\n::x\n") ==
        "a\n  " + mark + "::error::x\n" + mark + "::x\n");
  CHECK(disarm_commands("a ##[error]b") == "a ##" + mark + "[error]b");
  CHECK(disarm_commands("a::b\n## [x]\n") == "a::b\n## [x]\n");
  CHECK(disarm_commands("").empty());
}

TEST_CASE("padding and cutting go by cells") {
  CHECK(pad_right("日本", 6) == "日本  ");
  CHECK(pad_left("é", 3) == "  é");
  CHECK(pad_right("abc", 2) == "abc");
  CHECK(shorten("abcdef", 4) == "abc…");
  CHECK(shorten("日本語", 4) == "日…");
  CHECK(shorten("abc", 3) == "abc");
  CHECK(shorten("abc", 0) == "");
}

TEST_CASE("wrapping breaks at spaces and keeps long words whole") {
  CHECK(wrap("one two three", 7) == Texts{"one two", "three"});
  CHECK(wrap("incomprehensible a", 4) == Texts{"incomprehensible", "a"});
  CHECK(wrap("a\n\nb", 10) == Texts{"a", "", "b"});
  CHECK(wrap("", 10) == Texts{""});
}

namespace {
enum class Fruit { apple, pear };
constexpr NameRow<Fruit> k_fruits[] = {{Fruit::apple, "an apple"}, {Fruit::pear, "a pear"}};
}  // namespace

TEST_CASE("a name leads to its enumerator, and only as it is written") {
  const std::span<const NameRow<Fruit>> rows{k_fruits};
  CHECK(value_in(rows, "an apple") == Fruit::apple);
  CHECK(value_in(rows, "a pear") == Fruit::pear);
  CHECK_FALSE(value_in(rows, "apple"));
}

TEST_CASE("the names of the domain lead there and back") {
  CHECK(name_of(wwc::CatalogStatus::superseded) == "superseded");
  CHECK(value_of<wwc::CatalogStatus>("current") == wwc::CatalogStatus::current);
  CHECK_FALSE(value_of<wwc::CatalogStatus>("Current"));
}
