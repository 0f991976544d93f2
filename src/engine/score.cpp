// SPDX-License-Identifier: MIT
#include "engine/score.hpp"

namespace wwc::engine {

namespace {

/// Not applicable leaves the denominator; future and retired criteria never enter it.
void count(const Finding& finding, Score& score) {
  if (!finding.counted || finding.outcome == Outcome::not_applicable) return;
  ++score.possible;
  const bool is_pass = finding.outcome == Outcome::pass;
  const bool is_claim = finding.outcome == Outcome::claimed || finding.outcome == Outcome::blocked;
  if (is_pass) ++score.passed;
  if (is_pass || is_claim) ++score.claimed;
  if (is_pass && finding.unchecked) ++score.unchecked;
}

void add(const Score& part, Score& whole) {
  whole.possible += part.possible;
  whole.passed += part.passed;
  whole.claimed += part.claimed;
  whole.unchecked += part.unchecked;
}

/// The score over the practices that a level is limited to.
Score score_for(const Level& level, const Assessment& assessment) {
  if (level.practices.empty()) return assessment.score;
  Score score;
  for (const std::size_t practice : level.practices)
    add(assessment.practices[practice], score);
  return score;
}

bool is_reached(const Level& level, std::uint32_t count, std::uint32_t possible) {
  // A share of nothing is not earned by anybody.
  return possible > 0 && count >= least_count(level.at_least, possible);
}

/// How many levels from the lowest on are reached without a break.
std::size_t levels_reached(const Catalog& catalog, const Assessment& assessment,
                           std::uint32_t Score::*counted) {
  std::size_t reached = 0;
  for (const Level& level : catalog.levels) {
    const Score score = score_for(level, assessment);
    if (!is_reached(level, score.*counted, score.possible)) break;
    ++reached;
  }
  return reached;
}

std::optional<std::size_t> highest(std::size_t reached) {
  return reached == 0 ? std::nullopt : std::optional(reached - 1);
}

}  // namespace

void add_score(const Catalog& catalog, Assessment& assessment) {
  assessment.practices.assign(catalog.practices.size(), Score{});
  for (std::size_t i = 0; i < assessment.findings.size(); ++i) {
    count(assessment.findings[i], assessment.practices[catalog.criteria[i].practice]);
  }
  for (const Score& practice : assessment.practices)
    add(practice, assessment.score);
  const std::size_t reached = levels_reached(catalog, assessment, &Score::passed);
  assessment.level = highest(reached);
  assessment.claimed_level = highest(levels_reached(catalog, assessment, &Score::claimed));
  if (reached == catalog.levels.size()) return;
  const Score score = score_for(catalog.levels[reached], assessment);
  const auto needed = least_count(catalog.levels[reached].at_least, score.possible);
  assessment.next_level = NextLevel{reached, static_cast<std::uint32_t>(needed) - score.passed};
}

}  // namespace wwc::engine
