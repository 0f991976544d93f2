// SPDX-License-Identifier: MIT
#include "compare/compare.hpp"

#include <catch2/catch.hpp>

#include "compare/find_causes.hpp"
#include "unit/compare/past.hpp"

namespace wwc::compare {
namespace {

using test::assessment_of;
using test::past;
using test::Texts;

/// `lost A1 pass > claimed` of each change, in order; `-` where the catalog has no such criterion.
Texts changes(std::vector<PastCriterion> before, std::vector<PastCriterion> after) {
  const auto word = [](const std::optional<Outcome>& outcome) {
    return outcome ? std::string{support::name_of(*outcome)} : std::string{"-"};
  };
  Texts texts;
  const Comparison found =
      compare(assessment_of(std::move(before)), assessment_of(std::move(after)));
  for (const Change& change : found.changes) {
    CHECK_FALSE(change.causes.empty());
    CHECK(change.title == "Title of " + change.id);
    texts.push_back(std::string{support::name_of(change.kind)} + " " + change.id + " " +
                    word(change.before) + " > " + word(change.after));
  }
  return texts;
}

Texts change(Outcome before, Outcome after) {
  return changes({past("A1", before)}, {past("A1", after)});
}

TEST_CASE("the same outcomes are no change") {
  for (const auto& row : support::name_rows<Outcome>()) {
    CHECK(change(row.value, row.value).empty());
  }
}

TEST_CASE("a pass that became anything else is lost, and the other way about gained") {
  for (const auto& row : support::name_rows<Outcome>()) {
    if (row.value == Outcome::pass) continue;
    const std::string name{row.name};
    CHECK(change(Outcome::pass, row.value) == Texts{"lost A1 pass > " + name});
    CHECK(change(row.value, Outcome::pass) == Texts{"gained A1 " + name + " > pass"});
  }
}

TEST_CASE("between two outcomes without a pass it changed") {
  CHECK(change(Outcome::claimed, Outcome::fail) == Texts{"changed A1 claimed > fail"});
  CHECK(change(Outcome::unanswered, Outcome::blocked) == Texts{"changed A1 unanswered > blocked"});
}

TEST_CASE("losses come first, then gains, then the rest, each in the order of the catalog") {
  CHECK(
      changes({past("A1", Outcome::fail), past("A2", Outcome::fail), past("A3", Outcome::pass),
               past("A4", Outcome::claimed), past("A5", Outcome::pass), past("A6", Outcome::fail)},
              {past("A1", Outcome::claimed), past("A2", Outcome::pass), past("A3", Outcome::fail),
               past("A4", Outcome::pass), past("A5", Outcome::blocked),
               past("A6", Outcome::unanswered)}) ==
      Texts{"lost A3 pass > fail", "lost A5 pass > blocked", "gained A2 fail > pass",
            "gained A4 claimed > pass", "changed A1 fail > claimed",
            "changed A6 fail > unanswered"});
}

TEST_CASE("the order is that of the later catalog, and criteria are found by their id") {
  CHECK(changes({past("A1", Outcome::pass), past("A2", Outcome::pass)},
                {past("A2", Outcome::fail), past("A1", Outcome::fail)}) ==
        Texts{"lost A2 pass > fail", "lost A1 pass > fail"});
}

TEST_CASE("a criterion that only one side has is lost, gained or changed") {
  CHECK(changes({past("A1", Outcome::pass), past("A2", Outcome::fail)},
                {past("B1", Outcome::pass), past("B2", Outcome::claimed)}) ==
        Texts{"lost A1 pass > -", "gained B1 - > pass", "changed B2 - > claimed",
              "changed A2 fail > -"});
}

TEST_CASE("of a criterion that one side shows and does not count, it is told why") {
  PastAssessment before = assessment_of({past("A1", Outcome::pass)});
  PastAssessment after = assessment_of({past("A2", Outcome::pass)});
  before.not_counted = {{"A2", CriterionStatus::future}};
  after.not_counted = {{"A1", CriterionStatus::retired}};
  const Comparison found = compare(before, after);
  REQUIRE(found.changes.size() == 2);
  CHECK(found.changes[0].id == "A1");
  CHECK_FALSE(found.changes[0].after);
  CHECK(found.changes[0].status_after == CriterionStatus::retired);
  CHECK_FALSE(found.changes[0].status_before);
  CHECK(found.changes[1].status_before == CriterionStatus::future);
}

TEST_CASE("nothing on either side is nothing to tell") {
  CHECK(changes({}, {}).empty());
}

TEST_CASE("a comparison keeps both sides") {
  PastAssessment before = assessment_of({past("A1", Outcome::pass)});
  before.level = "gold";
  PastAssessment after = assessment_of({past("A1", Outcome::fail)});
  after.level = "silver";
  const Comparison found = compare(before, after);
  CHECK(found.before.level == "gold");
  CHECK(found.after.level == "silver");
}

TEST_CASE("losses are the changes that lost a pass") {
  const Comparison found =
      compare(assessment_of({past("A1", Outcome::fail), past("A2", Outcome::pass),
                             past("A3", Outcome::pass)}),
              assessment_of({past("A1", Outcome::pass), past("A2", Outcome::fail),
                             past("A3", Outcome::fail)}));
  const auto lost = losses(found);
  REQUIRE(lost.size() == 2);
  CHECK(lost[0]->id == "A2");
  CHECK(lost[1]->id == "A3");
}

TEST_CASE("a criterion is found by its id, or is not there") {
  const PastAssessment assessment = assessment_of({past("A1", Outcome::pass)});
  CHECK(find_criterion(assessment, "A1") == &assessment.criteria[0]);
  CHECK(find_criterion(assessment, "a1") == nullptr);
}

}  // namespace
}  // namespace wwc::compare
