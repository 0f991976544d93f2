// SPDX-License-Identifier: MIT
#include <string>

#include <catch2/catch.hpp>

#include "report/markdown_text.hpp"
#include "report/terminal_page.hpp"

namespace wwc::report {

TEST_CASE("text becomes Markdown that shows its characters") {
  const auto [text, escaped] = GENERATE(table<std::string, std::string>({
      {"plain, words (and more).", "plain, words (and more)."},
      {"2026-11-01", "2026-11-01"},
      {"", ""},
      {"a|b", "a\\|b"},
      {"`code`", "\\`code\\`"},
      {"*a* _b_ ~c~", "\\*a\\* \\_b\\_ \\~c\\~"},
      {"snake_case a__b 1_", "snake_case a\\_\\_b 1\\_"},
      {"<img src=x onerror=y>", "&lt;img src=x onerror=y&gt;"},
      {"&amp; R&D", "&amp;amp; R&amp;D"},
      {"this & that &", "this & that &amp;"},
      {"&#35;", "&amp;#&#8203;35;"},
      {"[a](javascript\\:b)", "\\[a\\](javascript\\\\\\:b)"},
      {"![x](y)", "!\\[x\\](y)"},
      {"- [ ] task", "\\- \\[ \\] task"},
      {"+ item", "\\+ item"},
      {"# heading", "\\# heading"},
      {"=== line", "\\=== line"},
      {"> quote", "&gt; quote"},
      {"1. one", "1\\. one"},
      {"12) twelve", "12\\) twelve"},
      {"0.1.0", "0.1.0"},
      {"two\nlines\r\n\tand more", "two lines and more"},
      {"$x$", "\\$x\\$"},
  }));
  CAPTURE(text);
  CHECK(markdown_text(text) == escaped);
}

TEST_CASE("text becomes Markdown without links, mentions and issue numbers") {
  const auto [text, escaped] = GENERATE(table<std::string, std::string>({
      {"@mayor", "@&#8203;mayor"},
      {"clerk@city.example", "clerk@&#8203;city.example"},
      {"@ noon", "@ noon"},
      {"see #12", "see #&#8203;12"},
      {"https://x.example", "https\\://x.example"},
      {"WWW.x.example", "WWW\\.x.example"},
      {"HTTP://x.example", "HTTP\\://x.example"},
      {":tada:", "\\:tada:"},
      {"a :tada:", "a \\:tada:"},
      {"10:30", "10:30"},
      {"note: this", "note: this"},
  }));
  CAPTURE(text);
  CHECK(markdown_text(text) == escaped);
}

TEST_CASE("controls and characters that turn text around become visible") {
  CHECK(markdown_text("a\x1b[31m") == "a&lt;U+001B&gt;\\[31m");
  CHECK(markdown_text("a\u202Eb") == "a&lt;U+202E&gt;b");
  CHECK(plain_line("a\x1b[31m\nb") == "a<U+001B>[31m b");
  CHECK(plain_line("a\u202Eb\u200B") == "a<U+202E>b<U+200B>");
  CHECK(plain_line("\xff") == "<0xFF>");
}

TEST_CASE("code stays code only where nothing can end it") {
  CHECK(markdown_code("evidence/a_b.csv") == "`evidence/a_b.csv`");
  CHECK(markdown_code("a`b") == "a\\`b");
  CHECK(markdown_code("a|b") == "a\\|b");
  CHECK(markdown_code("").empty());
}

TEST_CASE("ids between backticks in a sentence become code and the rest is escaped") {
  CHECK(markdown_sentence("`DG1.updated` is *bare*") == "`DG1.updated` is \\*bare\\*");
  CHECK(markdown_sentence("2 of 3 count in `RDC1.examples`") == "2 of 3 count in `RDC1.examples`");
  CHECK(markdown_sentence("complete `https://a.example/x.zip?v=1`: it") ==
        "complete `https://a.example/x.zip?v=1`\\: it");
  CHECK(markdown_sentence("a `<b>` c") == "a \\`&lt;b&gt;\\` c");
  CHECK(markdown_sentence("one ` alone") == "one \\` alone");
}

TEST_CASE("only http and https become links") {
  CHECK(markdown_link("a [b]", "https://x.example/a_b?c=1&d=2") ==
        "[a \\[b\\]](<https://x.example/a_b?c=1&amp;d=2>)");
  CHECK(markdown_link("a", "https://x.example/a|b\\c") == "[a](<https://x.example/a%7Cb%5Cc>)");
  CHECK(markdown_link("https://x.example", "https://x.example") ==
        "[https://x.example](<https://x.example>)");
  CHECK(markdown_link("a", "javascript:alert(1)") == "a");
  CHECK(markdown_link("a", "https://x.example/a b") == "a");
}

TEST_CASE("colour surrounds text only where it is on") {
  const TerminalPage plain{ReportStyle{}};
  CHECK(plain.paint("a", Ink::good) == "a");
  const TerminalPage colored{ReportStyle{.color = true}};
  CHECK(colored.paint("a", Ink::good) == "\x1b[32ma\x1b[0m");
  CHECK(colored.paint("a", Ink::plain) == "a");
  CHECK(colored.paint("", Ink::good).empty());
}

TEST_CASE("cut text is marked, in ASCII where nothing else is allowed") {
  CHECK(TerminalPage{ReportStyle{}}.cut("abcdef", 4) == "abc…");
  const TerminalPage ascii{ReportStyle{.unicode = false}};
  CHECK(ascii.cut("abcdef", 4) == "ab..");
  CHECK(ascii.cut("abcd", 4) == "abcd");
}

TEST_CASE("wrapped text has its first words behind the mark and the rest below it") {
  TerminalPage page{ReportStyle{.width = 40}};
  page.wrapped("one two three four five six seven eight nine", 4, Ink::plain, "DG1");
  CHECK(page.text() == "DG1 one two three four five six seven\n    eight nine\n");
}

}  // namespace wwc::report
