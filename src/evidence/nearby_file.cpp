// SPDX-License-Identifier: MIT
#include "evidence/nearby_file.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <vector>

#include "support/path.hpp"
#include "support/suggest.hpp"
#include "support/text.hpp"

namespace wwc::evidence {
namespace {

/// A pattern for what the text says, its letters in either case.
std::string pattern_in_any_case(std::string_view text) {
  std::string pattern;
  for (const char lower : support::ascii_lower(text)) {
    const std::string_view one{&lower, 1};
    if (lower >= 'a' && lower <= 'z') {
      pattern += {'[', lower, static_cast<char>(lower - 'a' + 'A'), ']'};
    } else {
      pattern += support::is_glob(one) ? '[' + std::string{one} + ']' : std::string{one};
    }
  }
  return pattern;
}

std::string digits_of(std::string_view text) {
  std::string digits;
  std::ranges::copy_if(text, std::back_inserter(digits), support::is_digit);
  return digits;
}

}  // namespace

std::string nearby_file(const support::FileSystem& files, const std::string& root,
                        std::string_view path) {
  const std::string folder = support::folder_of(path);
  const std::string pattern = folder == "." ? "*" : pattern_in_any_case(folder) + "/*";
  const std::vector<std::string> there = files.glob(root, pattern).paths;
  const auto in_other_case = std::ranges::find_if(there, [&](const std::string& other) {
    return support::ascii_lower(other) == support::ascii_lower(path);
  });
  if (in_other_case != there.end()) return *in_other_case;
  std::vector<std::string_view> others;
  for (const std::string& other : there)
    if (digits_of(other) == digits_of(path)) others.push_back(other);
  return std::string{support::closest_name(path, others).value_or("")};
}

}  // namespace wwc::evidence
