// SPDX-License-Identifier: MIT
#include <algorithm>

#include "support/utf8.hpp"
#include "wwc/source.hpp"

namespace wwc {
namespace {

/// Code points are counted ahead up to a byte in each of these: a file may be one long line with
/// many errors in it.
constexpr std::size_t k_block_size = 1024;

std::vector<std::uint32_t> find_line_starts(std::string_view text) {
  std::vector<std::uint32_t> starts{0};
  for (std::size_t end = text.find('\n'); end != std::string_view::npos;
       end = text.find('\n', end + 1)) {
    starts.push_back(static_cast<std::uint32_t>(end + 1));
  }
  return starts;
}

}  // namespace

std::vector<SourceMap::Mark> SourceMap::make_marks(std::string_view text) {
  std::vector<Mark> marks{{0, 0}};
  std::size_t offset = 0;
  for (std::uint32_t count = 0; offset < text.size(); ++count) {
    if (offset >= marks.back().offset + k_block_size) {
      marks.push_back({static_cast<std::uint32_t>(offset), count});
    }
    offset += support::decode_code_point(text.substr(offset)).size;
  }
  return marks;
}

std::size_t SourceMap::code_points_before(const Source& source, std::uint32_t offset) {
  const Mark mark = *std::prev(std::ranges::upper_bound(source.marks, offset, {}, &Mark::offset));
  const std::string_view text = source.text;
  return mark.code_points +
         support::count_code_points(text.substr(mark.offset, offset - mark.offset));
}

SourceId SourceMap::add(std::string name, std::string text) {
  if (text.starts_with(support::k_byte_order_mark)) {
    text.erase(0, support::k_byte_order_mark.size());
  }
  Source source{.name = std::move(name), .text = std::move(text), .line_starts = {}, .marks = {}};
  source.line_starts = find_line_starts(source.text);
  source.marks = make_marks(source.text);
  sources_.push_back(std::move(source));
  return SourceId{static_cast<std::uint32_t>(sources_.size() - 1)};
}

const SourceMap::Source& SourceMap::source(SourceId id) const {
  return sources_.at(static_cast<std::size_t>(id));
}

std::string_view SourceMap::name(SourceId id) const {
  return source(id).name;
}

std::string_view SourceMap::text(SourceId id) const {
  return source(id).text;
}

std::string_view SourceMap::text(Span span) const {
  const std::string_view whole = text(span.source);
  const std::size_t begin = std::min<std::size_t>(span.begin, whole.size());
  const std::size_t end = std::max<std::size_t>(span.end, begin);
  return whole.substr(begin, end - begin);
}

LineColumn SourceMap::line_column(SourceId id, std::uint32_t offset) const {
  const Source& found = source(id);
  offset = std::min(offset, static_cast<std::uint32_t>(found.text.size()));
  const auto after = std::ranges::upper_bound(found.line_starts, offset);
  const std::uint32_t start = *std::prev(after);
  const std::size_t before = code_points_before(found, offset) - code_points_before(found, start);
  return {.line = static_cast<std::uint32_t>(after - found.line_starts.begin()),
          .column = static_cast<std::uint32_t>(before + 1)};
}

std::uint32_t SourceMap::line_start(SourceId id, std::uint32_t line) const {
  const Source& found = source(id);
  if (line == 0 || line > found.line_starts.size()) {
    return static_cast<std::uint32_t>(found.text.size());
  }
  return found.line_starts[line - 1];
}

std::string_view SourceMap::line_text(SourceId id, std::uint32_t line) const {
  const std::uint32_t start = line_start(id, line);
  std::string_view rest = text(id).substr(start, line_start(id, line + 1) - start);
  if (rest.ends_with('\n')) {
    rest.remove_suffix(1);
  }
  if (rest.ends_with('\r')) {
    rest.remove_suffix(1);
  }
  return rest;
}

}  // namespace wwc
