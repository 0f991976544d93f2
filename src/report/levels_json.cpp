// SPDX-License-Identifier: MIT
#include "report/json_parts.hpp"

namespace wwc::report {

Json level_standings_json(const Catalog& catalog, const Assessment& assessment) {
  Json list = Json::array();
  for (std::size_t position = 0; position < assessment.levels.size(); ++position) {
    const Level& level = catalog.levels.at(position);
    const LevelStanding& standing = assessment.levels[position];
    Json practices = Json::array();
    for (const std::size_t practice : level.practices) {
      practices.push_back(catalog.practices[practice].id);
    }
    list.push_back(Json{{"id", level.id},
                        {"title", level.title},
                        {"practices", practices},
                        {"possible", standing.score.possible},
                        {"passed", standing.score.passed},
                        {"claimed", standing.score.claimed},
                        {"unchecked", standing.score.unchecked},
                        {"needed", standing.needed},
                        {"holds", standing.holds},
                        {"reached", standing.reached}});
  }
  return list;
}

}  // namespace wwc::report
