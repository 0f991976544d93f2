// SPDX-License-Identifier: MIT
#include "yaml/scalar_end.hpp"

#include <algorithm>

#include "support/text.hpp"

namespace wwc::yaml {
namespace {

using support::is_space;

std::optional<std::size_t> end_of_quoted(std::string_view text, std::size_t begin) {
  const char quote = text[begin];
  for (std::size_t at = begin + 1; at < text.size(); ++at) {
    if (quote == '"' && text[at] == '\\') {
      ++at;
    } else if (text[at] == quote) {
      if (quote == '"' || at + 1 == text.size() || text[at + 1] != quote) {
        return at + 1;
      }
      ++at;
    }
  }
  return std::nullopt;
}

/// Follows the value through the text; line breaks and indentation were folded into it.
std::size_t end_of_plain(std::string_view text, std::size_t begin, std::string_view value) {
  std::size_t at = begin;
  for (std::size_t index = 0; index < value.size() && at < text.size(); ++index) {
    if (!is_space(value[index])) {
      ++at;
    } else if (index == 0 || !is_space(value[index - 1])) {
      while (at < text.size() && is_space(text[at])) {
        ++at;
      }
    }
  }
  return at;
}

std::size_t end_of_block(std::string_view text, std::size_t begin, std::string_view value) {
  std::size_t end = line_end(text, begin);
  const bool has_own_indent =
      std::ranges::any_of(text.substr(begin, end - begin), support::is_digit);
  if (support::trim(value).empty() || has_own_indent) {
    return end;
  }
  std::size_t indent = std::string_view::npos;
  for (std::size_t line = text.find('\n', end); line != std::string_view::npos;
       line = text.find('\n', line + 1)) {
    const std::size_t stop = line_end(text, line + 1);
    const std::size_t first = std::min(text.find_first_not_of(' ', line + 1), stop);
    if (support::trim(text.substr(first, stop - first)).empty()) {
      continue;
    }
    if (indent == std::string_view::npos) {
      indent = first - line;
    }
    if (first - line < indent) {
      break;
    }
    end = stop;
  }
  return end;
}

}  // namespace

std::optional<std::size_t> find_scalar_end(std::string_view text, std::size_t begin,
                                           std::string_view value) {
  if (begin >= text.size()) {
    return text.size();
  }
  switch (text[begin]) {
    case '"':
    case '\'':
      return end_of_quoted(text, begin);
    case '|':
    case '>':
      return end_of_block(text, begin, value);
    case '&':
    case '!':
    case '*':
      return std::min(text.find_first_of(" \t\r\n,]}", begin), text.size());
    default:
      return end_of_plain(text, begin, value);
  }
}

std::size_t skip_blanks(std::string_view text, std::size_t begin) {
  std::size_t at = begin;
  while (at < text.size() && (is_space(text[at]) || text[at] == '#')) {
    at = text[at] == '#' ? line_end(text, at) : at + 1;
  }
  return at;
}

std::size_t line_end(std::string_view text, std::size_t offset) {
  std::size_t end = std::min(text.find('\n', offset), text.size());
  if (end > offset && text[end - 1] == '\r') {
    --end;
  }
  return end;
}

std::size_t line_begin(std::string_view text, std::size_t offset) {
  if (offset == 0) {
    return 0;
  }
  const std::size_t before = text.rfind('\n', offset - 1);
  return before == std::string_view::npos ? 0 : before + 1;
}

std::size_t line_above(std::string_view text, std::size_t line) {
  for (std::size_t above = line; above > 0;) {
    above = line_begin(text, above - 1);
    const std::string_view content =
        support::trim(text.substr(above, line_end(text, above) - above));
    if (!content.empty() && !content.starts_with('#')) {
      return above;
    }
  }
  return line;
}

}  // namespace wwc::yaml
