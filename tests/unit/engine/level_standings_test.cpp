// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "engine/score.hpp"

namespace wwc {
namespace {

/// Two criteria in each of three practices, and a level that asks for half of each.
Catalog ladder() {
  Catalog catalog;
  catalog.practices.resize(3);
  for (std::size_t practice = 0; practice < 3; ++practice) {
    Criterion criterion;
    criterion.practice = practice;
    catalog.criteria.insert(catalog.criteria.end(), 2, criterion);
    catalog.levels.push_back({"level", "Level", {1, 2}, "50%", {practice}, {}});
  }
  return catalog;
}

Assessment scored(const Catalog& catalog, const std::vector<Outcome>& outcomes) {
  Assessment assessment;
  assessment.findings.resize(outcomes.size());
  for (std::size_t position = 0; position < outcomes.size(); ++position) {
    assessment.findings[position].outcome = outcomes[position];
  }
  engine::add_score(catalog, assessment);
  return assessment;
}

}  // namespace

TEST_CASE("each level has the score of the practices that it counts") {
  using enum Outcome;
  const Assessment assessment = scored(ladder(), {pass, claimed, fail, claimed, pass, unanswered});
  REQUIRE(assessment.levels.size() == 3);
  const LevelStanding& first = assessment.levels[0];
  CHECK(first.score.possible == 2);
  CHECK(first.score.passed == 1);
  CHECK(first.score.claimed == 2);
  CHECK(first.needed == 1);
  CHECK(first.holds);
  CHECK(first.reached);
  CHECK_FALSE(assessment.levels[1].holds);
  CHECK_FALSE(assessment.levels[1].reached);
}

TEST_CASE("a level that holds is not reached while a lower one is not") {
  using enum Outcome;
  const Assessment assessment = scored(ladder(), {pass, fail, fail, fail, pass, pass});
  CHECK(assessment.level == 0U);
  CHECK(assessment.levels[2].holds);
  CHECK_FALSE(assessment.levels[2].reached);
  REQUIRE(assessment.next_level);
  CHECK(assessment.next_level->level == 1);
  CHECK(assessment.next_level->needs == 1);
}

TEST_CASE("a level whose criteria do not apply needs nothing and does not hold") {
  using enum Outcome;
  const Assessment assessment =
      scored(ladder(), {not_applicable, not_applicable, pass, pass, pass, pass});
  CHECK(assessment.levels[0].needed == 0);
  CHECK_FALSE(assessment.levels[0].holds);
  CHECK_FALSE(assessment.levels[0].reached);
  CHECK_FALSE(assessment.level);
}

TEST_CASE("levels over all practices have the whole score") {
  using enum Outcome;
  Catalog catalog = ladder();
  for (Level& level : catalog.levels) {
    level.practices.clear();
  }
  const Assessment assessment = scored(catalog, {pass, pass, pass, fail, fail, fail});
  CHECK(assessment.levels[0].score.possible == 6);
  CHECK(assessment.levels[0].needed == 3);
  CHECK(assessment.levels[0].reached);
}

}  // namespace wwc
