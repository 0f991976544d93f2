// SPDX-License-Identifier: MIT
#include "wwc/worth.hpp"

#include <catch2/catch.hpp>

#include "small_case.hpp"

using namespace wwc;
using namespace wwc::test;

namespace {

/// P1 to P4, of which P1 and P2 pass and P2 needs P1; P4 is blocked by P3. Level `half` takes 2 of
/// 4, `all` takes 4.
SmallCase four() {
  SmallCase subject;
  subject.own(k_yes);
  subject.add_criterion().prerequisites = {0};
  subject.own(k_yes);
  subject.add_criterion();
  subject.own(k_no);
  subject.add_criterion().prerequisites = {2};
  subject.own(k_yes);
  Level half;
  half.id = "half";
  half.at_least = {1, 2};
  Level all;
  all.id = "all";
  all.at_least = {1, 1};
  subject.catalog.levels = {half, all};
  return subject;
}

}  // namespace

TEST_CASE("the point of a criterion counts with all that it frees") {
  const SmallCase subject = four();
  const Assessment now = subject.assess();
  REQUIRE(now.score.passed == 2);
  const Worth worth = worth_of(subject.catalog, now, 2).value();
  CHECK(worth.without.score.passed == 2);
  CHECK(worth.without.level == std::optional<std::size_t>{0});
  CHECK(worth.without.next_level.value().needs == 2);
  CHECK(worth.with.score.passed == 4);
  CHECK(worth.with.level == std::optional<std::size_t>{1});
  CHECK_FALSE(worth.with.next_level);
}

TEST_CASE("a point that is lost takes along what rests on it") {
  const SmallCase subject = four();
  const Worth worth = worth_of(subject.catalog, subject.assess(), 0).value();
  CHECK(worth.with.score.passed == 2);
  CHECK(worth.without.score.passed == 0);
  CHECK_FALSE(worth.without.level);
  CHECK(worth.without.next_level.value().needs == 2);
}

TEST_CASE("what a point is worth is what an assessment with it comes to") {
  for (std::size_t criterion = 0; criterion < 4; ++criterion) {
    SmallCase subject = four();
    const Worth worth = worth_of(subject.catalog, subject.assess(), criterion).value();
    subject.answers.assumptions = {{"=pass", criterion, std::nullopt}};
    for (const std::size_t other : worth.included)
      subject.answers.assumptions.push_back({"=pass", other, std::nullopt});
    const Assessment assumed = subject.assess();
    CAPTURE(criterion);
    CHECK(worth.with.score.passed == assumed.score.passed);
    CHECK(worth.with.level == assumed.level);
  }
}

TEST_CASE("a point that waits for others counts with theirs, and says which") {
  SmallCase subject = four();
  subject.add_criterion().prerequisites = {3};
  subject.own(k_no);
  const Assessment now = subject.assess();
  CHECK(worth_of(subject.catalog, now, 3).value().included == std::vector<std::size_t>{2});
  CHECK(worth_of(subject.catalog, now, 3).value().with.score.passed == 4);
  const Worth last = worth_of(subject.catalog, now, 4).value();
  CHECK(last.included == std::vector<std::size_t>{2, 3});
  CHECK(last.with.score.passed == 5);
  CHECK(worth_of(subject.catalog, now, 2).value().included.empty());
  subject.catalog.criteria[4].obligation = Obligation::suggested;
  CHECK(worth_of(subject.catalog, subject.assess(), 4).value().included.empty());
}

TEST_CASE("several points count together, each with all that it frees") {
  SmallCase subject = four();
  subject.add_criterion();
  subject.own(k_no);
  const Assessment now = subject.assess();
  using Positions = std::vector<std::size_t>;
  CHECK(standing_with(subject.catalog, now, Positions{}).score.passed == 2);
  CHECK(standing_with(subject.catalog, now, Positions{2}).score.passed == 4);
  CHECK(standing_with(subject.catalog, now, Positions{2, 3}).score.passed == 4);
  const WorthSide all = standing_with(subject.catalog, now, Positions{2, 4});
  CHECK(all.score.passed == 5);
  CHECK(all.level == std::optional<std::size_t>{1});
  CHECK_FALSE(all.next_level);
}

TEST_CASE("what does not count is worth nothing") {
  SmallCase subject = four();
  subject.catalog.criteria[3].status = CriterionStatus::retired;
  CHECK_FALSE(worth_of(subject.catalog, subject.assess(), 3));
}

TEST_CASE("what is only suggested is held up by nothing") {
  SmallCase subject = four();
  subject.catalog.criteria[1].obligation = Obligation::suggested;
  CHECK(worth_of(subject.catalog, subject.assess(), 0).value().without.score.passed == 1);
}
