// SPDX-License-Identifier: MIT
#include "yaml/traps.hpp"

#include <catch2/catch.hpp>

#include "unit/yaml/parsed.hpp"

using wwc::test::parse_text;
using wwc::test::Parsed;
using Problems = std::vector<std::string>;

TEST_CASE("each trap of YAML is named at its place, with the mended line") {
  const auto [text, problem, mended] = GENERATE(table<const char*, const char*, const char*>({
      {"title: RFP: phase 2\n", "WWC126@1:8 RFP: phase 2", "`title: \"RFP: phase 2\"`"},
      {"a:\n  - x: b: c # d\n", "WWC126@2:8 b: c", "`- x: \"b: c\"`"},
      {"a: {b: RFP: 2, c: d}\n", "WWC126@1:8 RFP: 2", "`\"RFP: 2\"`"},
      {"owner: @mayor\n", "WWC127@1:8 @mayor", "`owner: \"@mayor\"`"},
      {"owner: `x`\n", "WWC127@1:8 `x`", "\"`x`\""},
      {"share: %80\n", "WWC127@1:8 %80", "`share: \"%80\"`"},
      {"a: [x, @b]\n", "WWC127@1:8 @b", "`\"@b\"`"},
      {"a: ,b\n", "WWC127@1:4 ,b", "`a: \",b\"`"},
      {"file: *.pdf\n", "WWC118@1:7 *.pdf", "`file: \"*.pdf\"`"},
      {"file: * x\n", "WWC118@1:7 * x", "`file: \"* x\"`"},
      {"a: &b c\n", "WWC117@1:4 &b", "`a: \"&b c\"`"},
      {"a: !b c\n", "WWC119@1:4 !b", "`a: \"!b c\"`"},
      {"{population: 84,500}\n", "WWC124@1:14 84,500", "`population: 84500`"},
      {"{population: 1,084,500, a: b}\n", "WWC124@1:14 1,084,500", "`population: 1084500`"},
      {"{pages: 104, 109}\n", "WWC124@1:9 104, 109", "write `pages: [104, 109]` for several"},
      {"{days: 2026-03-01, 2026-05-01}\n", "WWC124@1:8 2026-03-01, 2026-05-01",
       "write `days: [2026-03-01, 2026-05-01]`"},
      {"{use: plan, rfp-shelter}\n", "WWC124@1:7 plan, rfp-shelter",
       "write `use: [plan, rfp-shelter]` for several values, or `use: \"plan, rfp-shelter\"` for "
       "one"},
      {"{name: Smith, Jane}\n", "WWC124@1:8 Smith, Jane", "`name: \"Smith, Jane\"`"},
      {"path: \"C:\\Users\"\n", "WWC130@1:7 \"C:\\Users\"", "`path: 'C:\\Users'`"},
      {"note: 'it's'\n", "WWC113@1:11 s'", "`note: \"it's\"`"},
      {"note: \"a\" b\n", "WWC113@1:11 b", "`note: '\"a\" b'`"},
      {"a: \"open\nb: c\n", "WWC128@1:4 \"open", "add a `\"`"},
      {"a: 'open\nb: c\n", "WWC128@1:4 'open", "add a `'`"},
      {"a: [1, 2\nb: c\n", "WWC129@1:4 [", "missing `]`"},
      {"a: {b: 1\nc: d\n", "WWC129@1:4 {", "missing `}`"},
      {"a: ]\n", "WWC129@1:4 ]", "delete it"},
      {"a: [1}\n", "WWC129@1:6 }", "write `]`"},
      {"met:yes\ndue: 2026-01-01\n", "WWC131@1:1 met:yes", "`met: yes`"},
      {"checklist\n  a: yes\n", "WWC113@1:1 checklist", "`checklist:`"},
      {"a:\n\tb: 1\n", "WWC114@2:1 \t", "spaces"},
      {"a:\n  b: 1\n\tc: 2\n", "WWC114@3:1 \t", "spaces"},
      {"a:\n  b: 1\n c: 2\n", "WWC132@3:2 c: 2", "indent it by 2 spaces like the line above"},
      {"a:\n  - b: 1\n  c: 2\n", "WWC132@3:3 c: 2", "indent it by 4 spaces"},
      {"a:\n  - b\n - c\n", "WWC132@3:2 - c", "indent it by 2 spaces"},
      {"a: foo\n  b: bar\n", "WWC132@2:3 b: bar", "start it in the first column"},
      {"a: \"open\nb: \"c\"\n", "WWC128@1:4 \"open", "add a `\"`"},
      {"a: 1\nmet:yes\n", "WWC131@2:1 met:yes", "`met: yes`"},
      {"a: 1\nchecklist\n", "WWC113@2:1 checklist", "`checklist:`"},
      {"a: 1\nmet yes\nb: 2\n", "WWC113@2:1 met yes", "`met: yes`"},
      {"a: 1\nmet = yes\nb: 2\n", "WWC113@2:1 met = yes", "`met: yes`"},
      {"a: - b\n", "WWC113@1:4 -", "line of its own"},
  }));
  const Parsed parsed = parse_text(text);
  CAPTURE(text);
  CHECK_FALSE(parsed.root);
  CHECK(parsed.problems() == Problems{problem});
  CHECK_THAT(parsed.help(), Catch::Contains(mended));
}

TEST_CASE("a hash that cuts a value is a warning, and the value stays as YAML reads it") {
  const auto [text, problem, mended] = GENERATE(table<const char*, const char*, const char*>({
      {"file: Report #3.pdf\n", "WWC125@1:14 #3.pdf", "`file: \"Report #3.pdf\"`"},
      {"channel: #help\n", "WWC125@1:10 #help", "`channel: \"#help\"`"},
      {"- a #1\n", "WWC125@1:5 #1", "`- \"a #1\"`"},
  }));
  const Parsed parsed = parse_text(text);
  CAPTURE(text);
  CHECK(parsed.root);
  CHECK(parsed.problems() == Problems{problem});
  CHECK_FALSE(parsed.diagnostics.has_errors());
  CHECK_THAT(parsed.help(), Catch::Contains(mended));
}

TEST_CASE("comments, quotes and text in brackets are no traps") {
  const auto text =
      GENERATE("a: b # c\n", "a: 'b' #c\n", "a: b #\n", "a: b ## c\n", "#a\nb: c #  d\n",
               "a: b#c\n", "a: \"b: c\"\n", "a: b:c\n", "a: (b, c)\n", "a: 84,500\n",
               "a: {b: [c, d], e: }\n", "a: |\n  b: c: d\n  @e #f\n  [\n", "a: 5 % of x\n",
               "a: x [y\n", "a: b\n  [c\n", "key with space: b\n", "a: 'b: c #d'\n");
  const Parsed parsed = parse_text(text);
  CAPTURE(text);
  CHECK(parsed.root);
  CHECK(parsed.problems().empty());
}

TEST_CASE("several spoiled values are reported in one run") {
  CHECK(parse_text("a: RFP: b\nc: @d\ne: {f: *g, h: i: j}\nk: \"\\q\"\nl: &m n\n").problems() ==
        Problems{"WWC126@1:4 RFP: b", "WWC127@2:4 @d", "WWC118@3:8 *g", "WWC126@3:15 i: j",
                 "WWC130@4:4 \"\\q\"", "WWC117@5:4 &m"});
}

TEST_CASE("a text is quoted so that YAML reads it back") {
  const auto text = GENERATE("a: b", "it's", "say \"x\"", "C:\\x", "it's \"x\"", "#1");
  const Parsed parsed = parse_text("k: " + wwc::yaml::quote_for_yaml(text) + "\n");
  REQUIRE(parsed.root);
  CHECK(wwc::yaml::find_field(*parsed.root, "k")->value.scalar()->text == text);
}
