// SPDX-License-Identifier: MIT
#include "yaml/flow_scan.hpp"

#include <algorithm>

#include "support/text.hpp"
#include "yaml/scalar_end.hpp"

namespace wwc::yaml {
namespace {

bool is_blank(char character) {
  return character == ' ' || character == '\t' || character == '\r' || character == '\n';
}

/// Reads line by line outside brackets and character by character inside them.
class Scanner {
public:
  Scanner(std::string_view text, const FlowLimits& limits) : text_(text), limits_(limits) {}

  FlowScan scan() {
    while (at_ < text_.size() && !is_done()) {
      read_line();
    }
    return result_;
  }

private:
  [[nodiscard]] bool is_done() const { return result_.too_deep || result_.too_long; }
  [[nodiscard]] char character() const { return text_[at_]; }
  [[nodiscard]] bool at_line_end() const { return at_ >= text_.size() || character() == '\n'; }

  void skip_spaces() {
    while (at_ < text_.size() && (character() == ' ' || character() == '\t')) {
      ++at_;
    }
  }

  void skip_line() { at_ = std::min(text_.find('\n', at_), text_.size() - 1) + 1; }

  void skip_quoted() { at_ = find_scalar_end(text_, at_, {}).value_or(text_.size()); }

  /// True at the `-` or `?` of a list or key, which a blank must follow.
  [[nodiscard]] bool at_indicator() const {
    return at_ < text_.size() && (character() == '-' || character() == '?') &&
           (at_ + 1 == text_.size() || is_blank(text_[at_ + 1]));
  }

  void read_line() {
    const std::size_t start = at_;
    is_behind_block_ = false;
    skip_spaces();
    std::size_t column = at_ - start;
    while (at_indicator()) {
      column = at_ - start;
      ++at_;
      skip_spaces();
      const bool is_header = !at_line_end() && (character() == '|' || character() == '>');
      column = is_header ? column : at_ - start;
    }
    while (!at_line_end() && !is_done() && read_part(column)) {
    }
    if (!is_behind_block_ && at_ < text_.size()) {
      skip_line();
    }
  }

  /// Reads a key or a value; false when the line has nothing more to say.
  bool read_part(std::size_t column) {
    switch (character()) {
      case '#':
        return false;
      case '"':
      case '\'':
        skip_quoted();
        break;
      case '[':
      case '{':
        read_brackets();
        break;
      case '|':
      case '>':
        skip_block(column);
        return false;
      default:
        skip_plain();
        break;
    }
    skip_spaces();
    if (at_line_end() || character() != ':') {
      return false;
    }
    ++at_;
    skip_spaces();
    return true;
  }

  /// Goes to the colon behind a plain key, or to the end of the line.
  void skip_plain() {
    while (!at_line_end()) {
      const bool before_blank = at_ + 1 == text_.size() || is_blank(text_[at_ + 1]);
      if (character() == ':' && before_blank) {
        return;
      }
      if (character() == '#' && is_blank(text_[at_ - 1])) {
        at_ = line_end(text_, at_);
        return;
      }
      ++at_;
    }
  }

  /// Goes behind a block text, whose lines are indented deeper than its key.
  void skip_block(std::size_t column) {
    skip_line();
    is_behind_block_ = true;
    while (at_ < text_.size()) {
      const std::size_t first = std::min(text_.find_first_not_of(' ', at_), text_.size());
      const bool is_empty = first == text_.size() || text_[first] == '\n' || text_[first] == '\r';
      if (!is_empty && first - at_ <= column) {
        return;
      }
      skip_line();
    }
  }

  void read_brackets() {
    std::size_t depth = 0;
    std::size_t tokens = 0;
    bool starts_token = true;
    do {
      const char next = character();
      const std::size_t here = at_;
      if (next == '#' && is_blank(text_[here - 1])) {
        at_ = line_end(text_, at_);
        ++tokens;
        continue;
      }
      if (starts_token && (next == '"' || next == '\'')) {
        skip_quoted();
        ++tokens;
        continue;
      }
      ++at_;
      depth += next == '[' || next == '{' ? 1U : 0U;
      depth -= next == ']' || next == '}' ? 1U : 0U;
      const bool is_mark = std::string_view{"[]{},:?&*!-"}.find(next) != std::string_view::npos;
      tokens += is_mark ? 1U : 0U;
      starts_token = is_mark || is_blank(next);
      if (depth > limits_.max_depth) {
        result_.too_deep = here;
      } else if (tokens > limits_.max_tokens) {
        result_.too_long = here;
      }
    } while (depth > 0 && at_ < text_.size() && !is_done());
  }

  std::string_view text_;
  FlowLimits limits_;
  std::size_t at_ = 0;
  bool is_behind_block_ = false;
  FlowScan result_;
};

}  // namespace

FlowScan scan_flow(std::string_view text, const FlowLimits& limits) {
  return Scanner(text, limits).scan();
}

}  // namespace wwc::yaml
