// SPDX-License-Identifier: MIT
#include "diagnostic/snippet.hpp"

#include <catch2/catch.hpp>

#include "support/text.hpp"

using wwc::diagnostic::make_snippet;
using wwc::diagnostic::Snippet;

TEST_CASE("tabs are expanded and the mark moves with them") {
  const Snippet snippet = make_snippet("a\tbc", {.begin = 2, .end = 4}, 80);
  CHECK(snippet.line == "a   bc");
  CHECK(snippet.mark_begin == 4);
  CHECK(snippet.mark_width == 2);
}

TEST_CASE("wide characters and controls are marked by the cells they take") {
  const Snippet wide = make_snippet("日本: x", {.begin = 3, .end = 6}, 80);
  CHECK(wide.mark_begin == 2);
  CHECK(wide.mark_width == 2);
  const Snippet control = make_snippet(
      "a\x1b"
      "b",
      {.begin = 1, .end = 2}, 80);
  CHECK(control.line == "a<U+001B>b");
  CHECK(control.mark_begin == 1);
  CHECK(control.mark_width == 8);
}

TEST_CASE("an empty range and the end of a line are marked with one cell") {
  CHECK(make_snippet("abc", {.begin = 1, .end = 1}, 80).mark_width == 1);
  const Snippet end = make_snippet("abc", {.begin = 3, .end = 3}, 80);
  CHECK(end.mark_begin == 3);
  CHECK(end.mark_width == 1);
  CHECK(make_snippet("", {.begin = 0, .end = 9}, 80).mark_width == 1);
}

TEST_CASE("a mark that goes on in the next line ends with the line") {
  CHECK(make_snippet("abc", {.begin = 1, .end = 99}, 80).mark_width == 2);
}

TEST_CASE("a long line is cut to the width with the mark in view") {
  const std::string line = std::string(200, 'a') + "XYZ" + std::string(200, 'b');
  const Snippet snippet = make_snippet(line, {.begin = 200, .end = 203}, 60);
  CHECK(wwc::support::display_width(snippet.line) == 60);
  CHECK(snippet.line.starts_with("…"));
  CHECK(snippet.line.ends_with("…"));
  CHECK(snippet.mark_width == 3);
  // The ellipsis is three bytes and one cell.
  CHECK(snippet.line.substr(snippet.mark_begin + 2, 3) == "XYZ");
}

TEST_CASE("a long line whose mark is at the start keeps its start") {
  const Snippet snippet = make_snippet(std::string(200, 'a'), {.begin = 0, .end = 2}, 60);
  CHECK(snippet.mark_begin == 0);
  CHECK(snippet.line == std::string(59, 'a') + "…");
}

TEST_CASE("of a line of megabytes only what is near the mark is looked at") {
  const std::string line = std::string(5'000'000, 'a') + "X" + std::string(5'000'000, 'b');
  const Snippet snippet = make_snippet(line, {.begin = 5'000'000, .end = 5'000'001}, 60);
  CHECK(snippet.line.substr(snippet.mark_begin + 2, 1) == "X");
}
