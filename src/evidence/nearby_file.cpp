// SPDX-License-Identifier: MIT
#include "evidence/nearby_file.hpp"

#include <vector>

#include "support/path.hpp"
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

}  // namespace

std::string nearby_file(const support::FileSystem& files, const std::string& root,
                        std::string_view path) {
  const std::vector<std::string> there = files.glob(root, pattern_in_any_case(path)).paths;
  return there.empty() ? std::string{} : there.front();
}

}  // namespace wwc::evidence
