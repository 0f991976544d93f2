// SPDX-License-Identifier: MIT
#include "report/shell_words.hpp"

#include <algorithm>
#include <string_view>

#include "report/terminal_page.hpp"
#include "support/text.hpp"

namespace wwc::report {

std::string shell_word(const std::string& text) {
  const auto is_plain = [](char character) {
    return support::is_alphanumeric(character) ||
           std::string_view{"._-/+,:@%"}.find(character) != std::string_view::npos;
  };
  if (!text.empty() && std::ranges::all_of(text, is_plain)) return text;
  return '\'' + support::replace_all(text, "'", "'\\''") + '\'';
}

std::string shell_words(const std::string& file, const std::vector<std::string>& options) {
  std::string words = shell_word(file);
  for (const std::string& option : options) {
    words += ' ' + shell_word(option);
  }
  return plain_line(words);
}

}  // namespace wwc::report
