// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "unit/yaml/parsed.hpp"

using wwc::test::parse_text;
using wwc::test::Parsed;
using Problems = std::vector<std::string>;

namespace {

std::string repeated(std::string_view part, std::size_t count) {
  std::string result;
  for (std::size_t index = 0; index < count; ++index) {
    result += part;
  }
  return result;
}

std::string code_of(const Parsed& parsed) {
  return parsed.problems().empty() ? "" : parsed.problems().front().substr(0, 6);
}

}  // namespace

TEST_CASE("a text without any value is an error") {
  const auto [text, code] = GENERATE(table<const char*, const char*>({
      {"", "WWC107"},
      {" \n\t\n", "WWC107"},
      {"\xEF\xBB\xBF", "WWC107"},
      {"# a: 1\n\n  # b\n", "WWC108"},
      {"---\n", "WWC107"},
      {"~\n", "WWC107"},
  }));
  const Parsed parsed = parse_text(text);
  CHECK_FALSE(parsed.root);
  CHECK(code_of(parsed) == code);
}

TEST_CASE("bytes that are no UTF-8 text are refused before they are parsed") {
  const auto [text, code] = GENERATE(table<std::string, const char*>({
      {"a: \xFF\n", "WWC109"},
      {"a: caf\xE9\n", "WWC109"},
      {"a: \xC0\xAF\n", "WWC109"},
      {"a: \xED\xA0\x80\n", "WWC109"},
      {"a: \xE2\x82", "WWC109"},
      {std::string("a\0:\0 \0", 6), "WWC110"},
      {std::string("\0a\0:", 4), "WWC110"},
      {std::string("\xFF\xFE\x61\0", 4), "WWC110"},
      {"\xFE\xFF", "WWC110"},
      {std::string("a: b\0c\n", 7), "WWC111"},
      {"a: \x04\nb: 1\n", "WWC111"},
      {"a: \x1b[31m\n", "WWC111"},
      {"a: \x7F\n", "WWC111"},
      {"a: \xC2\x9B\n", "WWC111"},
      {"a: 1\rb: 2\r", "WWC111"},
      {"a: 1\n\xEF\xBB\xBF\x62: 2\n", "WWC111"},
  }));
  const Parsed parsed = parse_text(text);
  CHECK_FALSE(parsed.root);
  CHECK(code_of(parsed) == code);
}

TEST_CASE("control characters are reported each at its place, but not without end") {
  CHECK(parse_text("a: \x01\nb: \x02\n").problems() ==
        Problems{"WWC111@1:4 \x01", "WWC111@2:4 \x02"});
  CHECK(parse_text("a: " + std::string(1000, '\x01')).problems().size() == 10);
}

TEST_CASE("a percent sign in the first column would hide the rest of the file") {
  CHECK(parse_text("a: 1\n%b: 2\nc: 3\n").problems() == Problems{"WWC112@2:1 %"});
  CHECK(parse_text("%YAML 1.2\n---\na: 1\n").problems() == Problems{"WWC112@1:1 %"});
  CHECK(parse_text("a: 50%\n").problems().empty());
}

TEST_CASE("whatever follows the document is an error and not ignored") {
  const auto [text, problem] = GENERATE(table<const char*, const char*>({
      {"a: 1\n---\nb: 2\n", "WWC121@2:1 ---"},
      {"a: 1\n--- x\n", "WWC121@2:1 --- x"},
      {"a: 1\n---\n", "WWC121@2:1 ---"},
      {"a: 1\n...\nb: 2\n", "WWC121@2:1 ..."},
      {"- a\nb: 1\n", "WWC133@2:1 b: 1"},
      {"[a, b]\nc: d\n", "WWC133@2:1 c: d"},
      {" a: 1\nb: 2\n", "WWC133@2:1 b: 2"},
      {"\"a\"\nb: c: d\n", "WWC133@2:1 b: c: d"},
  }));
  const Parsed parsed = parse_text(text);
  CAPTURE(text);
  CHECK_FALSE(parsed.root);
  CHECK(parsed.problems() == Problems{problem});
}

TEST_CASE("anchors, aliases, tags and merge keys are refused, all in one run") {
  CHECK(parse_text("a: &x 1\nb: *x\nc: !t d\n<<: {e: f}\ng: &y [1]\n").problems() ==
        Problems{"WWC117@1:4 &x", "WWC118@2:4 *x", "WWC119@3:4 !t", "WWC120@4:1 <<",
                 "WWC117@5:4 &y"});
  CHECK(code_of(parse_text("a: &x [*x]\n")) == "WWC117");
  CHECK(code_of(parse_text("&x a: 1\n")) == "WWC117");
  CHECK(code_of(parse_text("a: &x\n")) == "WWC117");
  CHECK(code_of(parse_text("a: !!str 1\n")) == "WWC119");
}

TEST_CASE("a bomb of aliases stays small") {
  std::string text = "a0: &a0 [x, x]\n";
  for (int level = 1; level < 30; ++level) {
    const std::string below = "*a" + std::to_string(level - 1);
    text += "a" + std::to_string(level) + ": &a" + std::to_string(level) + " [" + below + ", " +
            below + "]\n";
  }
  CHECK_FALSE(parse_text(text).root);
}

TEST_CASE("a key that stands twice is an error at the second place, with the first") {
  const Parsed parsed = parse_text("a: 1\nb: {c: 1, \"c\": 2}\na: 2\n");
  CHECK(parsed.problems() == Problems{"WWC122@2:11 \"c\"", "WWC122@3:1 a"});
  CHECK(parsed.text(parsed.diagnostics.sorted().back().secondary.at(0).span) == "a");
  CHECK(parsed.diagnostics.sorted().back().secondary.at(0).span.begin == 0);
}

TEST_CASE("keys are texts") {
  const auto text =
      GENERATE("[a]: b\n", "? {a: b}\n: c\n", ": x\n", "~: x\n", "\"\": x\n", "{[a]: b, c: d}\n");
  const Parsed parsed = parse_text(text);
  CAPTURE(text);
  CHECK_FALSE(parsed.root);
  CHECK(parsed.problems().size() == 1);
  CHECK(code_of(parsed) == "WWC123");
}

TEST_CASE("nesting has a limit however it is written") {
  const std::string deep_block = [] {
    std::string text;
    for (std::size_t level = 0; level < 100; ++level) {
      text += std::string(level, ' ') + "a:\n";
    }
    return text;
  }();
  const auto text = GENERATE_COPY(repeated("[", 1'000'000), repeated("{a: ", 100'000),
                                  repeated("- ", 100'000), repeated("? ", 100'000), deep_block,
                                  "a: " + repeated("[", 65) + repeated("]", 65));
  const Parsed parsed = parse_text(text);
  CHECK_FALSE(parsed.root);
  CHECK(parsed.problems().back().substr(0, 6) == "WWC115");
}

TEST_CASE("nesting up to the limit is fine") {
  CHECK(parse_text(repeated("[", 64) + repeated("]", 64)).root);
  CHECK(parse_text("a: " + repeated("[", 63) + repeated("]", 63)).root);
}

TEST_CASE("size and number of values have limits") {
  const wwc::yaml::Limits limits{.max_bytes = 100, .max_depth = 64, .max_nodes = 10};
  CHECK(code_of(parse_text("a: " + std::string(100, 'x'), limits)) == "WWC106");
  CHECK(parse_text(repeated("- a\n", 9), limits).root);
  CHECK(code_of(parse_text(repeated("- a\n", 10), limits)) == "WWC116");
  CHECK(code_of(parse_text("[" + repeated("a,", 200'000))) == "WWC116");
}

TEST_CASE("a file with thousands of warnings is read to its end") {
  const Parsed parsed = parse_text(repeated("- a #b\n", 5'000));
  REQUIRE(parsed.root);
  CHECK(parsed.root->sequence()->items.size() == 5'000);
  CHECK(parsed.problems().size() == 200);
}

TEST_CASE("a file with thousands of errors ends after a few") {
  const Parsed parsed = parse_text(repeated("a: &x 1\n", 20'000));
  CHECK_FALSE(parsed.root);
  CHECK(parsed.problems().size() <= 201);
}
