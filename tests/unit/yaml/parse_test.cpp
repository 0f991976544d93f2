// SPDX-License-Identifier: MIT
#include "yaml/parse.hpp"

#include <catch2/catch.hpp>

#include "unit/yaml/parsed.hpp"

using wwc::test::outline;
using wwc::test::parse_text;
using wwc::test::Parsed;
using wwc::yaml::find_field;
using wwc::yaml::Node;

TEST_CASE("well-formed YAML becomes a tree in file order") {
  const auto [text, tree] = GENERATE(table<const char*, const char*>({
      {"b: 1\na: 2\n", "{b: 1, a: 2}"},
      {"- a\n- [b, {c: d}]\n", "[a, [b, {c: d}]]"},
      {"a:\n  - x: 1\n    y: 2\n  - z\n", "{a: [{x: 1, y: 2}, z]}"},
      {"a:\n- b\n", "{a: [b]}"},
      {"---\na: 1\n", "{a: 1}"},
      {"a: 1\n...\n", "{a: 1}"},
      {"a: []\nb: {}\n", "{a: [], b: {}}"},
      {"a: \"b\"\n'c': d\n", "{a: 'b', c: d}"},
      {"a: it's\n", "{a: it's}"},
      {"a: b#c\n", "{a: b#c}"},
      {"a: https://example.org/x?y#z\n", "{a: https://example.org/x?y#z}"},
      {"{a: https://b.example/c?d=1, e: [f?.pdf]}\n", "{a: https://b.example/c?d=1, e: [f?.pdf]}"},
      {"a: 'b?c'\nd?: e? f\n", "{a: 'b?c', d?: e? f}"},
      {"a: yes\nb: 010\nc: 2026-01-01\n", "{a: yes, b: 010, c: 2026-01-01}"},
      {"[a: b]\n", "[{a: b}]"},
      {"{\"a\":1}\n", "{a: 1}"},
  }));
  const Parsed parsed = parse_text(text);
  CAPTURE(text);
  REQUIRE(parsed.root);
  CHECK(parsed.problems().empty());
  CHECK(outline(*parsed.root) == tree);
}

TEST_CASE("nothing, null and a tilde are the same, quoted or not") {
  const auto value = GENERATE("", " ~", " null", " Null", " NULL", " \"\"", " ''", " 'null'",
                              " \"~\"", " # a comment");
  const Parsed parsed = parse_text("a:" + std::string(value) + "\nb: 1\n");
  CAPTURE(value);
  REQUIRE(parsed.root);
  CHECK(outline(*parsed.root) == "{a: null, b: 1}");
}

TEST_CASE("line ends and a byte order mark change neither values nor places") {
  const Parsed unix_text = parse_text("a: \xC3\xA9x\nb:\n  - c\n  - d e\n");
  const Parsed windows_text =
      parse_text("\xEF\xBB\xBF\x61: \xC3\xA9x\r\nb:\r\n  - c\r\n  - d e\r\n");
  REQUIRE(unix_text.root);
  REQUIRE(windows_text.root);
  CHECK(outline(*windows_text.root) == outline(*unix_text.root));
  const Node& list = find_field(*windows_text.root, "b")->value;
  CHECK(windows_text.text(list.sequence()->items[1].span) == "d e");
  const auto begin = list.sequence()->items[1].span.begin;
  CHECK(windows_text.sources.line_column(list.span.source, begin) == wwc::LineColumn{4, 5});
}

TEST_CASE("the span of a scalar is its text with quotes and continuation lines") {
  const auto [value, span] = GENERATE(table<const char*, const char*>({
      {"plain text  # comment", "plain text"},
      {"'it''s' # x", "'it''s'"},
      {"\"a \\\" b\"", "\"a \\\" b\""},
      {"one\n  two\n\n  three\n", "one\n  two\n\n  three"},
      {"|\n  one\n\n  two\n", "|\n  one\n\n  two"},
      {">-\n  one\n  two\n\n", ">-\n  one\n  two"},
      {"|\n  one\n# comment\n", "|\n  one"},
      {"'a\n  b'", "'a\n  b'"},
      {"[a, b] # x", "[a, b]"},
      {"{a: b, c: }", "{a: b, c: }"},
      {"[ a, ]", "[ a, ]"},
      {"~ # x", "~"},
  }));
  const Parsed parsed = parse_text("k: " + std::string(value) + "\nz: 1\n");
  CAPTURE(value);
  REQUIRE(parsed.root);
  CHECK(parsed.text(find_field(*parsed.root, "k")->value.span) == span);
  CHECK(parsed.text(find_field(*parsed.root, "z")->value.span) == "1");
}

TEST_CASE("a value of nothing has the place of its key, or of its dash") {
  const Parsed parsed = parse_text("key:\n\nlist:\n  -\n  - a\n  -\n");
  REQUIRE(parsed.root);
  CHECK(parsed.text(find_field(*parsed.root, "key")->value.span) == "key");
  const Node& list = find_field(*parsed.root, "list")->value;
  CHECK(list.sequence()->items[0].span.begin == 14);
  CHECK(list.sequence()->items[2].span.begin == 24);
}

TEST_CASE("a field that is absent is not found") {
  const Parsed parsed = parse_text("a: 1\n");
  CHECK(find_field(*parsed.root, "a") != nullptr);
  CHECK(find_field(*parsed.root, "b") == nullptr);
  CHECK(find_field(find_field(*parsed.root, "a")->value, "a") == nullptr);
}
