// SPDX-License-Identifier: MIT
#include "support/text.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "support/blank_text.hpp"

namespace wwc::support {
namespace {

char lower(char character) {
  return is_upper(character) ? static_cast<char>(character - 'A' + 'a') : character;
}

}  // namespace

bool is_space(char character) {
  return character == ' ' || (character >= '\t' && character <= '\r');
}

bool is_digit(char character) {
  return character >= '0' && character <= '9';
}

bool is_lower(char character) {
  return character >= 'a' && character <= 'z';
}

bool is_upper(char character) {
  return character >= 'A' && character <= 'Z';
}

bool is_alphanumeric(char character) {
  return is_digit(character) || is_lower(character) || is_upper(character);
}

bool is_digits(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, is_digit);
}

std::string_view trim(std::string_view text) {
  while (!text.empty() && is_space(text.front())) {
    text.remove_prefix(1);
  }
  while (!text.empty() && is_space(text.back())) {
    text.remove_suffix(1);
  }
  return text;
}

std::string collapse_spaces(std::string_view text) {
  std::string result;
  for (const char character : trim(text)) {
    if (!is_space(character)) {
      result += character;
    } else if (result.back() != ' ') {
      result += ' ';
    }
  }
  return result;
}

std::string ascii_lower(std::string_view text) {
  std::string result(text);
  std::ranges::transform(result, result.begin(), lower);
  return result;
}

bool equals_ignoring_case(std::string_view left, std::string_view right) {
  return std::ranges::equal(left, right, {}, lower, lower);
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  while (true) {
    const std::size_t end = text.find(separator);
    parts.push_back(text.substr(0, end));
    if (end == std::string_view::npos) {
      return parts;
    }
    text.remove_prefix(end + 1);
  }
}

std::string join(std::span<const std::string> parts, std::string_view separator) {
  return fmt::format("{}", fmt::join(parts, separator));
}

std::string join_words(std::span<const std::string> parts, std::string_view last) {
  if (parts.size() < 2) {
    return parts.empty() ? std::string{} : parts.front();
  }
  return fmt::format("{} {} {}", join(parts.first(parts.size() - 1), ", "), last, parts.back());
}

std::string quoted(std::string_view text) {
  constexpr std::size_t k_most_cells = 200;
  return fmt::format("`{}`", shorten(text, k_most_cells));
}

std::string count_of(std::size_t count, std::string_view singular, std::string_view plural) {
  if (count == 1) {
    return fmt::format("1 {}", singular);
  }
  return plural.empty() ? fmt::format("{} {}s", count, singular)
                        : fmt::format("{} {}", count, plural);
}

std::string disarm_commands(std::string_view text) {
  constexpr std::string_view k_mark = "\xE2\x80\x8B";
  std::vector<std::string> lines;
  for (const std::string_view part : split(text, '\n')) {
    std::string& line = lines.emplace_back(part);
    if (trim(line).starts_with("::")) line.insert(line.find("::"), k_mark);
  }
  return replace_all(join(lines, "\n"), "##[", fmt::format("##{}[", k_mark));
}

std::string replace_all(std::string_view text, std::string_view from, std::string_view to) {
  std::string result;
  while (true) {
    const std::size_t found = text.find(from);
    result += text.substr(0, found);
    if (found == std::string_view::npos) {
      return result;
    }
    result += to;
    text.remove_prefix(found + from.size());
  }
}

}  // namespace wwc::support
