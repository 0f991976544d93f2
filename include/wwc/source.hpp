// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wwc {

/// Names one text of a `SourceMap`; numbers follow the order in which the texts were added.
enum class SourceId : std::uint32_t {};

/// A half-open range of bytes in one source text.
struct Span {
  SourceId source{};
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  bool operator==(const Span&) const = default;
};

/// A place for people: both numbers start at 1, and columns count code points.
struct LineColumn {
  std::uint32_t line = 1;
  std::uint32_t column = 1;

  bool operator==(const LineColumn&) const = default;
};

/// Owns the names and texts of everything that was read; views and spans stay valid as it grows.
class SourceMap {
public:
  /// Stores a text without its UTF-8 byte order mark, if it has one; spans count from there.
  SourceId add(std::string name, std::string text);

  /// Says in which folder relative names start, as an absolute path; empty: not known.
  void set_folder(std::string folder) { folder_ = std::move(folder); }
  [[nodiscard]] std::string_view folder() const { return folder_; }

  /// The number of texts added so far.
  [[nodiscard]] std::size_t size() const { return sources_.size(); }
  /// The name as it was given, usually a path.
  [[nodiscard]] std::string_view name(SourceId id) const;
  /// The whole text that spans refer to.
  [[nodiscard]] std::string_view text(SourceId id) const;
  /// The bytes of a span, cut to the text.
  [[nodiscard]] std::string_view text(Span span) const;
  /// The place of a byte; an offset past the end is the place just behind the last byte.
  [[nodiscard]] LineColumn line_column(SourceId id, std::uint32_t offset) const;
  /// One line without its line end (LF or CRLF); empty when there is no such line.
  [[nodiscard]] std::string_view line_text(SourceId id, std::uint32_t line) const;
  /// The offset of the first byte of a line, at most the size of the text.
  [[nodiscard]] std::uint32_t line_start(SourceId id, std::uint32_t line) const;

private:
  /// How many code points lie in front of a byte.
  struct Mark {
    std::uint32_t offset;
    std::uint32_t code_points;
  };

  struct Source {
    std::string name;
    std::string text;
    std::vector<std::uint32_t> line_starts;
    std::vector<Mark> marks;
  };

  [[nodiscard]] const Source& source(SourceId id) const;
  [[nodiscard]] static std::vector<Mark> make_marks(std::string_view text);
  [[nodiscard]] static std::size_t code_points_before(const Source& source, std::uint32_t offset);

  std::string folder_;
  std::deque<Source> sources_;
};

}  // namespace wwc
