// SPDX-License-Identifier: MIT
#include "report/ladder.hpp"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

namespace wwc::report {

bool is_ladder(const Catalog& catalog) {
  return std::ranges::any_of(catalog.levels, [&](const Level& level) {
    return level.practices != catalog.levels.front().practices;
  });
}

bool ladder_shows_practices(const Catalog& catalog) {
  std::vector<std::size_t> counted;
  for (const Level& level : catalog.levels) {
    if (level.practices.size() != 1) return false;
    counted.push_back(level.practices.front());
  }
  std::ranges::sort(counted);
  const bool is_once = std::ranges::adjacent_find(counted) == counted.end();
  return is_ladder(catalog) && is_once && counted.size() == catalog.practices.size();
}

std::string_view group_above(const Catalog& catalog, std::size_t level) {
  const std::string& group = catalog.levels[level].group;
  const bool is_highest = level + 1 == catalog.levels.size();
  return is_highest || catalog.levels[level + 1].group != group ? group : std::string_view{};
}

std::string standing_words(const Assessment& assessment, std::size_t level) {
  const LevelStanding& standing = assessment.levels.at(level);
  if (assessment.level == level) return "reached, the city is here";
  if (standing.reached) return "reached";
  if (standing.score.possible == 0) return "nothing counts for it";
  if (standing.holds) return "enough, but a lower one is not reached";
  return fmt::format("{} more must pass", standing.needed - standing.score.passed);
}

}  // namespace wwc::report
