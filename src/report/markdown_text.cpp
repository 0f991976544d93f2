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
constexpr std::string_view k_always_special = "\\`*[]|~$";
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

bool is_word_character(std::string_view text, std::size_t position) {
  return position < text.size() && support::is_alphanumeric(text[position]);
}

/// `_` between letters or digits never begins or ends emphasis.
bool is_inside_word(std::string_view text, std::size_t position) {
  return position > 0 && is_word_character(text, position - 1) &&
         is_word_character(text, position + 1);
}

/// `https://` would become a link, `:name:` a picture.
bool is_special_colon(std::string_view text, std::size_t position) {
  if (text.substr(position + 1).starts_with("//")) return true;
  const bool begins_word = position == 0 || !is_word_character(text, position - 1);
  const bool is_last = position + 1 == text.size();
  return begins_word && !is_last && text[position + 1] != ' ';
}

/// `&` that could begin an entity, whatever may follow the text.
bool may_begin_entity(std::string_view text, std::size_t position) {
  return position + 1 == text.size() || text[position + 1] == '#' ||
         is_word_character(text, position + 1);
}

bool needs_backslash(std::string_view text, std::size_t position) {
  const char character = text[position];
  if (k_always_special.find(character) != std::string_view::npos) return true;
  const std::string_view before = text.substr(0, position);
  if (position == 0 && k_special_at_start.find(character) != std::string_view::npos) return true;
  if (character == '.' && ends_with_www(before)) return true;
  if (is_list_mark(text, position)) return true;
  if (character == '_') return !is_inside_word(text, position);
  return character == ':' && is_special_colon(text, position);
}

void append_escaped(std::string& result, std::string_view text, std::size_t position) {
  const char character = text[position];
  switch (character) {
    case '&':
      result += may_begin_entity(text, position) ? "&amp;" : "&";
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

/// An id, a path, an address or a value: nothing that a person would have set as code by hand to be
/// seen.
bool is_name(std::string_view text) {
  const auto is_plain = [](char character) {
    return support::is_alphanumeric(character) ||
           std::string_view(" ._/-%:?=&#+~").find(character) != std::string_view::npos;
  };
  return text.size() > 1 && std::ranges::all_of(text, is_plain);
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
  // Nothing becomes a link of its own inside the text of a link.
  return '[' + support::replace_all(shown, "\\://", "://") + "](<" + target + ">)";
}

std::string capitalized(std::string_view text) {
  std::string result{text};
  if (!result.empty() && support::is_lower(result.front())) {
    result.front() = static_cast<char>(result.front() - 'a' + 'A');
  }
  return result;
}

}  // namespace wwc::report
