// SPDX-License-Identifier: MIT
#include "engine/score.hpp"

#include <catch2/catch.hpp>

#include "wwc/assess.hpp"

using namespace wwc;

namespace {

using Positions = std::vector<std::size_t>;

Catalog catalog_of(std::size_t criteria) {
  Catalog catalog;
  catalog.practices.resize(2);
  catalog.criteria.resize(criteria);
  catalog.levels = {{"silver", "Silver", {51, 100}, "51%", {}, {}},
                    {"gold", "Gold", {67, 100}, "67%", {}, {}},
                    {"platinum", "Platinum", {84, 100}, "84%", {}, {}}};
  return catalog;
}

Assessment scored(const Catalog& catalog, std::size_t passed, std::size_t claimed = 0) {
  Assessment assessment;
  assessment.findings.resize(catalog.criteria.size());
  for (std::size_t i = 0; i < passed + claimed; ++i) {
    assessment.findings[i].outcome = i < passed ? Outcome::pass : Outcome::claimed;
  }
  engine::add_score(catalog, assessment);
  return assessment;
}

}  // namespace

TEST_CASE("levels of 45 begin at exactly 23, 31 and 38") {
  const Catalog catalog = catalog_of(45);
  CHECK_FALSE(scored(catalog, 22).level);
  CHECK(scored(catalog, 23).level == 0U);
  CHECK(scored(catalog, 30).level == 0U);
  CHECK(scored(catalog, 31).level == 1U);
  CHECK(scored(catalog, 37).level == 1U);
  CHECK(scored(catalog, 38).level == 2U);
  CHECK_FALSE(scored(catalog, 45).next_level);
  CHECK(scored(catalog, 24).next_level->needs == 7);
  CHECK(scored(catalog, 24, 7).claimed_level == 1U);
  CHECK(scored(catalog, 24, 7).level == 0U);
}

TEST_CASE("what does not apply and what is not in force leave the denominator") {
  const Catalog catalog = catalog_of(4);
  Assessment assessment;
  assessment.findings.resize(4);
  assessment.findings[0].outcome = Outcome::pass;
  assessment.findings[1].outcome = Outcome::not_applicable;
  assessment.findings[2].outcome = Outcome::pass;
  assessment.findings[2].counted = false;
  engine::add_score(catalog, assessment);
  CHECK(assessment.score.possible == 2);
  CHECK(assessment.score.passed == 1);
  CHECK_FALSE(assessment.level);
}

TEST_CASE("a level that is limited to practices needs the levels below it too") {
  Catalog catalog = catalog_of(4);
  catalog.criteria[2].practice = catalog.criteria[3].practice = 1;
  catalog.levels = {{"one", "One", {1, 1}, "100%", {0}, {}},
                    {"two", "Two", {1, 2}, "50%", {1}, {}}};
  CHECK(scored(catalog, 3).level == 1U);
  CHECK(scored(catalog, 2).level == 0U);
  CHECK(scored(catalog, 2).next_level->needs == 1);
  Assessment gap;
  gap.findings.resize(4);
  gap.findings[2].outcome = gap.findings[3].outcome = Outcome::pass;
  engine::add_score(catalog, gap);
  CHECK_FALSE(gap.level);
  CHECK(gap.next_level->needs == 2);
}

TEST_CASE("no share of nothing is reached") {
  CHECK_FALSE(scored(catalog_of(0), 0).level);
  CHECK_FALSE(scored(catalog_of(0), 0).next_level);
}

TEST_CASE("a level over practices with nothing to count is not the next one") {
  Catalog catalog = catalog_of(2);
  catalog.levels = {{"one", "One", {1, 1}, "100%", {1}, {}}};
  const Assessment assessment = scored(catalog, 1);
  CHECK_FALSE(assessment.level);
  CHECK_FALSE(assessment.next_level);
}

TEST_CASE("of open criteria the one with the fewest steps comes first") {
  const Catalog catalog = catalog_of(4);
  Assessment assessment;
  assessment.findings.resize(4);
  assessment.findings[0].steps = 3;
  assessment.findings[1].outcome = Outcome::pass;
  assessment.findings[2].steps = 1;
  assessment.findings[3].steps = 2;
  engine::add_score(catalog, assessment);
  CHECK(assessment.open == Positions{2, 3, 0});
}

TEST_CASE(
    "of criteria with as many steps the claimed one comes first, then catalog order decides") {
  const Catalog catalog = catalog_of(5);
  Assessment assessment;
  assessment.findings.resize(5);
  assessment.findings[0].outcome = Outcome::blocked;
  assessment.findings[1].outcome = Outcome::fail;
  assessment.findings[2].outcome = Outcome::unanswered;
  assessment.findings[3].outcome = Outcome::claimed;
  assessment.findings[4].outcome = Outcome::unanswered;
  engine::add_score(catalog, assessment);
  CHECK(assessment.open == Positions{3, 2, 4, 1, 0});
}

TEST_CASE("what passes, does not apply or is not counted is not open") {
  const Catalog catalog = catalog_of(3);
  Assessment assessment;
  assessment.findings.resize(3);
  assessment.findings[0].outcome = Outcome::pass;
  assessment.findings[1].outcome = Outcome::not_applicable;
  assessment.findings[2].counted = false;
  engine::add_score(catalog, assessment);
  CHECK(assessment.open.empty());
}

TEST_CASE("the next level needs what its practices lack") {
  Catalog catalog = catalog_of(4);
  CHECK(scored(catalog, 0).next_level->needs == 3);
  catalog.criteria[2].practice = catalog.criteria[3].practice = 1;
  catalog.levels = {{"one", "One", {1, 1}, "100%", {1}, {}}};
  CHECK(scored(catalog, 1).next_level->needs == 2);
  CHECK_FALSE(scored(catalog, 4).next_level);
}

TEST_CASE("passes that count for two levels are missing once") {
  Catalog catalog = catalog_of(8);
  for (std::size_t i = 4; i < 8; ++i)
    catalog.criteria[i].practice = 1;
  catalog.levels = {{"first", "First", {1, 2}, "50%", {0}, {}},
                    {"second", "Second", {1, 2}, "50%", {1}, {}},
                    {"all", "All", {3, 4}, "75%", {}, {}}};
  const Assessment none = scored(catalog, 0);
  CHECK(passes_missing(catalog, none, 0) == 2);
  CHECK(passes_missing(catalog, none, 1) == 4);
  CHECK(passes_missing(catalog, none, 2) == 6);
  const Assessment some = scored(catalog, 5);
  CHECK(passes_missing(catalog, some, 1) == 1);
  CHECK(passes_missing(catalog, some, 2) == 1);
}
