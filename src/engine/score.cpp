// SPDX-License-Identifier: MIT
#include "engine/score.hpp"

#include <algorithm>
#include <utility>
#include <vector>

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

/// How far each level is, of which so many are reached.
std::vector<LevelStanding> level_standings(const Catalog& catalog, const Assessment& assessment,
                                           std::size_t reached) {
  std::vector<LevelStanding> standings;
  for (const Level& level : catalog.levels) {
    const Score score = score_for(level, assessment);
    standings.push_back(
        {score, static_cast<std::uint32_t>(least_count(level.at_least, score.possible)),
         is_reached(level, score.passed, score.possible), standings.size() < reached});
  }
  return standings;
}

/// What comes first among points with as many steps.
int rank_of(Outcome outcome) {
  switch (outcome) {
    case Outcome::claimed:
      return 0;
    case Outcome::unanswered:
      return 1;
    case Outcome::fail:
      return 2;
    case Outcome::blocked:
    case Outcome::pass:
    case Outcome::not_applicable:
      break;
  }
  return 3;
}

std::vector<std::size_t> open_criteria(const std::vector<Finding>& findings) {
  std::vector<std::size_t> open;
  for (std::size_t i = 0; i < findings.size(); ++i) {
    const Outcome outcome = findings[i].outcome;
    const bool has_point = outcome == Outcome::pass || outcome == Outcome::not_applicable;
    if (findings[i].counted && !has_point) open.push_back(i);
  }
  std::ranges::stable_sort(open, {}, [&](std::size_t i) {
    return std::pair{findings[i].steps, rank_of(findings[i].outcome)};
  });
  return open;
}

/// Nothing where there is nothing to count: whatever passed, the level would not be reached.
std::optional<NextLevel> next_level(const Catalog& catalog, const Assessment& assessment,
                                    std::size_t position) {
  const Level& level = catalog.levels[position];
  const Score score = score_for(level, assessment);
  if (score.possible == 0) return std::nullopt;
  const auto asked = static_cast<std::uint32_t>(least_count(level.at_least, score.possible));
  return NextLevel{position, asked - score.passed};
}

/// What a level lacks over the practices that it counts.
struct Lack {
  std::vector<std::size_t> practices;  ///< Sorted.
  std::uint32_t passes = 0;
};

/// What the level and each below it lacks, those over the fewest practices first.
std::vector<Lack> lacks_up_to(const Catalog& catalog, const Assessment& assessment,
                              std::size_t level) {
  std::vector<Lack> lacks;
  for (std::size_t position = 0; position <= level; ++position) {
    const Level& asked = catalog.levels[position];
    const Score score = score_for(asked, assessment);
    const auto least = static_cast<std::uint32_t>(least_count(asked.at_least, score.possible));
    Lack lack{asked.practices, least - std::min(least, score.passed)};
    for (std::size_t i = 0; asked.practices.empty() && i < catalog.practices.size(); ++i)
      lack.practices.push_back(i);
    std::ranges::sort(lack.practices);
    lacks.push_back(std::move(lack));
  }
  std::ranges::stable_sort(lacks, {}, [](const Lack& lack) { return lack.practices.size(); });
  return lacks;
}

/// The sum of what is added when each lack is filled up in turn: passes added for practices that
/// lie within those of a later lack count for it too.
std::uint32_t added_passes(const std::vector<Lack>& lacks) {
  std::uint32_t sum = 0;
  std::vector<Lack> added;
  for (const Lack& lack : lacks) {
    std::uint32_t present = 0;
    for (const Lack& earlier : added)
      if (std::ranges::includes(lack.practices, earlier.practices)) present += earlier.passes;
    if (lack.passes <= present) continue;
    added.push_back({lack.practices, lack.passes - present});
    sum += lack.passes - present;
  }
  return sum;
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
  assessment.levels = level_standings(catalog, assessment, reached);
  assessment.claimed_level = highest(levels_reached(catalog, assessment, &Score::claimed));
  assessment.open = open_criteria(assessment.findings);
  if (reached < catalog.levels.size()) {
    assessment.next_level = next_level(catalog, assessment, reached);
  }
}

}  // namespace wwc::engine

namespace wwc {

std::uint32_t passes_missing(const Catalog& catalog, const Assessment& assessment,
                             std::size_t level) {
  return engine::added_passes(engine::lacks_up_to(catalog, assessment, level));
}

}  // namespace wwc
