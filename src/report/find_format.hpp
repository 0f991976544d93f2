// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "support/text.hpp"

/// Formats of a table by name and by the extension of a file; each has `name` and `extensions`.
namespace wwc::report {

/// The format with exactly this name; null when there is none.
template <typename Format>
[[nodiscard]] const Format* find_format(std::span<const Format> formats, std::string_view name) {
  for (const Format& format : formats) {
    if (format.name == name) return &format;
  }
  return nullptr;
}

/// The format whose extension the path ends with, in any case of letters, the longest first; null
/// when there is none.
template <typename Format>
[[nodiscard]] const Format* find_format_for_path(std::span<const Format> formats,
                                                 std::string_view path) {
  const std::string lower = support::ascii_lower(path);
  const Format* found = nullptr;
  std::string_view longest;
  for (const Format& format : formats) {
    for (const std::string_view extension : format.extensions) {
      const bool has_it = lower.ends_with('.' + std::string{extension});
      if (!has_it || extension.size() <= longest.size()) continue;
      longest = extension;
      found = &format;
    }
  }
  return found;
}

}  // namespace wwc::report
