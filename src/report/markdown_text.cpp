// SPDX-License-Identifier: MIT
#include "report/markdown_text.hpp"

#include <algorithm>
#include <vector>

#include "support/text.hpp"
#include "support/url.hpp"
#include "support/utf8.hpp"

namespace wwc::report {
namespace {

/// A zero-width space: GitHub looks for mentions and issue numbers after it has taken backslashes
/// away.
constexpr std::string_view k_break = "&#8203;";
constexpr std::string_view k_always_special = "\\`*_[]|~$";
constexpr std::string_view k_special_at_start = "#+-=:";

bool ends_with_www(std::string_view text) {
  return text.size() >= 3 && support::equals_ignoring_case(text.substr(text.size() - 3), "www");
}

/// `1.` and `1)` at the start would begin a list.
bool is_list_mark(std::string_view text, std::size_t position) {
  const char character = text[position];
  const bool ends_word = position + 1 == text.size() || text[position + 1] == ' ';
  return (character == '.' || character == ')') && ends_word &&
         support::is_digits(text.substr(0, position));
}

bool needs_backslash(std::string_view text, std::size_t position) {
  const char character = text[position];
  if (k_always_special.find(character) != std::string_view::npos) return true;
  const std::string_view before = text.substr(0, position);
  if (position == 0 && k_special_at_start.find(character) != std::string_view::npos) return true;
  if (character == '.' && ends_with_www(before)) return true;
  if (is_list_mark(text, position)) return true;
  const bool is_last = position + 1 == text.size();
  return character == ':' && !is_last && text[position + 1] != ' ';
}

void append_escaped(std::string& result, std::string_view text, std::size_t position) {
  const char character = text[position];
  switch (character) {
    case '&':
      result += "&amp;";
      return;
    case '<':
      result += "&lt;";
      return;
    case '>':
      result += "&gt;";
      return;
    default:
      break;
  }
  if (needs_backslash(text, position)) result += '\\';
  result += character;
  const bool is_reference = character == '@' || character == '#';
  if (is_reference && position + 1 < text.size() && text[position + 1] != ' ') result += k_break;
}

std::string one_line(std::string_view text) {
  return support::make_controls_visible(support::collapse_spaces(text));
}

}  // namespace

std::string markdown_text(std::string_view text) {
  const std::string line = one_line(text);
  std::string result;
  for (std::size_t position = 0; position < line.size(); ++position) {
    append_escaped(result, line, position);
  }
  return result;
}

std::string markdown_code(std::string_view text) {
  const std::string line = one_line(text);
  if (line.empty() || line.find_first_of("`|") != std::string::npos) return markdown_text(line);
  return '`' + line + '`';
}

namespace {

/// An id, a path or a value: nothing that a person would have set as code by hand to be seen.
bool is_name(std::string_view text) {
  const auto is_plain = [](char c) {
    return support::is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           std::string_view(" ._/-%").find(c) != std::string_view::npos;
  };
  return text.size() > 1 && std::all_of(text.begin(), text.end(), is_plain);
}

}  // namespace

std::string markdown_sentence(std::string_view text) {
  const auto parts = support::split(text, '`');
  // An odd one out is a character of the text, not the beginning of code.
  if (parts.size() % 2 == 0) return markdown_text(text);
  std::string result;
  for (std::size_t part = 0; part < parts.size(); ++part) {
    const bool is_quoted = part % 2 == 1;
    if (parts[part].empty() && !is_quoted) continue;
    const bool is_code = is_quoted && is_name(parts[part]);
    if (is_quoted && !is_code) {
      result += markdown_text('`' + std::string(parts[part]) + '`');
      continue;
    }
    const bool begins_word = parts[part].front() == ' ';
    const bool ends_word = parts[part].back() == ' ';
    if (!is_code && begins_word && part > 0) result += ' ';
    result += is_code ? markdown_code(parts[part]) : markdown_text(parts[part]);
    if (!is_code && ends_word && part + 1 < parts.size()) result += ' ';
  }
  return result;
}

std::string markdown_link(std::string_view text, std::string_view url) {
  const std::string shown = markdown_text(text);
  if (!support::is_url(url)) return shown;
  std::string target = support::replace_all(support::make_controls_visible(url), "\\", "%5C");
  target = support::replace_all(target, "<", "%3C");
  target = support::replace_all(target, ">", "%3E");
  target = support::replace_all(target, "|", "%7C");
  target = support::replace_all(target, "`", "%60");
  target = support::replace_all(target, "&", "&amp;");
  return '[' + shown + "](<" + target + ">)";
}

std::string markdown_links(const std::vector<Resource>& resources) {
  std::vector<std::string> links;
  for (const Resource& resource : resources) {
    links.push_back(
        markdown_link(resource.title.empty() ? resource.url : resource.title, resource.url));
  }
  return support::join(links, ", ");
}

std::string capitalized(std::string_view text) {
  std::string result{text};
  if (!result.empty() && result.front() >= 'a' && result.front() <= 'z') {
    result.front() = static_cast<char>(result.front() - 'a' + 'A');
  }
  return result;
}

}  // namespace wwc::report
