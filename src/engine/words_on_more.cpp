// SPDX-License-Identifier: MIT
#include "engine/words_on_more.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "support/text.hpp"

namespace wwc::engine {

std::string words_on_more(const std::vector<More>& more) {
  if (more.size() == 1) return more.front().words.alone;
  const std::size_t count = std::ranges::max(more, {}, &More::count).count;
  std::vector<std::string> parts;
  for (const More& each : more) {
    if (each.is_of_pieces()) {
      parts.emplace_back(k_different);
    } else if (each.words.is_of_all || (each.count == count && count == 1)) {
      parts.push_back(each.words.together);
    } else {
      const std::string share =
          each.count < count ? fmt::format("{} of them", each.count) : std::string("each");
      parts.push_back(fmt::format("{} {}", share, each.words.together));
    }
  }
  return fmt::format("give {} more: {}", count, support::join(parts, ", "));
}

std::string words_on_newest(std::size_t count, std::string_view dates, std::size_t further) {
  const std::string which =
      count == 1 ? "the newest date" : fmt::format("each of the {} newest dates", count);
  return fmt::format("so that {} of `{}`, with those that you add, has one{}", which, dates,
                     further == 0 ? "" : fmt::format("; list {} more there", further));
}

std::string words_on_any_newest(std::size_t count, std::string_view dates) {
  return count == 1 ? fmt::format("of the newest date of `{}`", dates)
                    : fmt::format("of one of the {} newest dates of `{}`", count, dates);
}

std::string words_on_mended(const std::vector<std::string>& names) {
  if (names.empty()) return {};
  std::vector<std::string> different;
  for (const std::string& name : names)
    if (std::ranges::find(different, name) == different.end()) different.push_back(name);
  return fmt::format(", such as {} once {} in order", support::join_words(different),
                     different.size() == 1 ? "it is" : "they are");
}

}  // namespace wwc::engine
