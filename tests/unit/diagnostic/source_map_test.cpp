// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "wwc/source.hpp"

using wwc::LineColumn;
using wwc::SourceId;
using wwc::SourceMap;
using wwc::Span;

TEST_CASE("a place counts lines and code points from one") {
  SourceMap sources;
  const SourceId id = sources.add("f", "ab\nÄö: x\r\n\nz");
  const auto [offset, line, column] = GENERATE(table<std::uint32_t, std::uint32_t, std::uint32_t>({
      {0, 1, 1},
      {2, 1, 3},
      {3, 2, 1},
      {5, 2, 2},
      {7, 2, 3},
      {12, 3, 1},
      {13, 4, 1},
      {14, 4, 2},
      {999, 4, 2},
  }));
  CAPTURE(offset);
  CHECK(sources.line_column(id, offset) == LineColumn{line, column});
}

TEST_CASE("lines come without their ends") {
  SourceMap sources;
  const SourceId id = sources.add("f", "a\r\nb\n\n");
  CHECK(sources.line_text(id, 1) == "a");
  CHECK(sources.line_text(id, 2) == "b");
  CHECK(sources.line_text(id, 3) == "");
  CHECK(sources.line_text(id, 4) == "");
  CHECK(sources.line_text(id, 5) == "");
  CHECK(sources.line_text(id, 0) == "");
}

TEST_CASE("a byte order mark is no part of the text") {
  SourceMap sources;
  const SourceId id = sources.add("f", "\xEF\xBB\xBF\x61: 1");
  CHECK(sources.text(id) == "a: 1");
  CHECK(sources.line_column(id, 0) == LineColumn{1, 1});
}

TEST_CASE("views stay valid as more texts are added") {
  SourceMap sources;
  const SourceId first = sources.add("first", "short");
  const std::string_view name = sources.name(first);
  const std::string_view text = sources.text(first);
  for (int count = 0; count < 1000; ++count) {
    sources.add("other", "text");
  }
  CHECK(name.data() == sources.name(first).data());
  CHECK(text.data() == sources.text(first).data());
  CHECK(sources.size() == 1001);
}

TEST_CASE("columns count code points on a very long line too, valid UTF-8 or not") {
  std::string text = "first\n";
  for (int count = 0; count < 3000; ++count) {
    text += "a\u00e9\u4e2d";
  }
  text += "\xE4\nlast";
  SourceMap sources;
  const SourceId id = sources.add("a", text);
  std::uint32_t column = 1;
  for (std::uint32_t offset = 6; offset < 6 + 6 * 3000; offset += 6, column += 3) {
    REQUIRE(sources.line_column(id, offset) == LineColumn{2, column});
    REQUIRE(sources.line_column(id, offset + 3) == LineColumn{2, column + 2});
  }
  CHECK(sources.line_column(id, static_cast<std::uint32_t>(text.size())) == LineColumn{3, 5});
}

TEST_CASE("the text of a span is cut to what is there") {
  SourceMap sources;
  const SourceId id = sources.add("f", "abc");
  CHECK(sources.text(Span{id, 1, 2}) == "b");
  CHECK(sources.text(Span{id, 2, 9}) == "c");
  CHECK(sources.text(Span{id, 9, 12}) == "");
}
