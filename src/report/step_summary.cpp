// SPDX-License-Identifier: MIT
#include "report/step_summary.hpp"

#include <string_view>

namespace wwc::report {

std::string cut_summary(std::string markdown, std::size_t most_bytes) {
  constexpr std::string_view k_note = "\n\nThe report is longer and was cut here.\n";
  if (markdown.size() <= most_bytes) return markdown;
  if (most_bytes <= k_note.size()) return {};
  const std::size_t end = markdown.rfind('\n', most_bytes - k_note.size() - 1);
  markdown.resize(end == std::string::npos ? 0 : end);
  return markdown.append(k_note);
}

}  // namespace wwc::report
