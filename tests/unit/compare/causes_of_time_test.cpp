// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "support/sha256.hpp"
#include "unit/compare/judged.hpp"

/// What is named as the cause where time passed, or where other criteria changed, between two
/// assessments of a small city.
namespace wwc::compare {
namespace {

using test::causes;
using test::dated_item;
using test::judged;
using test::remove_file;
using test::SmallCase;
using test::Texts;

constexpr Date k_next_year(2027, 11, 1);

TEST_CASE("a date that is too old has aged") {
  const SmallCase small = dated_item();
  CHECK(causes(small, small, k_next_year) == Texts{"P1: evidence_aged: lapsed after 2027-03-02"});
}

TEST_CASE("what was renewed has not aged, whatever else was lost") {
  const SmallCase before = dated_item();
  SmallCase after = before;
  after.answers.criteria[0].checklist[0].met = Date{2027, 10, 1};
  remove_file(after, "a.pdf");
  CHECK(causes(before, after, k_next_year) == Texts{"P1: evidence_missing: `a.pdf`"});
}

TEST_CASE("an answer that was taken back has not aged, though it would have") {
  const SmallCase before = dated_item();
  SmallCase after = before;
  for (const Value& value : {Value{EmptyList{}}, test::k_no, test::k_nothing}) {
    after.answers.criteria[0].checklist[0].met = value;
    CHECK(causes(before, after, k_next_year) == Texts{"P1: answers_changed"});
  }
  after.answers.criteria[0].checklist[0].met = Date{2026, 4, 1};
  CHECK(causes(before, after, k_next_year) ==
        Texts{"P1: answers_changed", "P1: evidence_aged: too old as of 2027-11-01"});
}

TEST_CASE("a lapsed answer that is not needed is no cause") {
  SmallCase before = dated_item();
  before.catalog.criteria[0].checklist.push_back({"b", "Your city has b.", {}, {}, {}});
  before.answers.criteria[0].checklist.push_back({});
  SmallCase after = before;
  after.answers.criteria[0].checklist[1].met = test::k_yes;
  remove_file(after, "a.pdf");
  CHECK(causes(before, after, k_next_year) == Texts{"P1: evidence_missing: `a.pdf`"});
}

TEST_CASE("a document that is too old has aged, and one that is not asked for has not") {
  SmallCase before;
  before.items(2, {test::k_yes, test::k_yes});
  before.entry("plan", {test::dated(before.file("a.pdf"), Date{2026, 3, 2})}).within_months = 12;
  before.catalog.criteria[0].documentation[0].for_item = 0;
  before.entry("more", {before.file("b.pdf")});
  SmallCase after = before;
  CHECK(causes(before, after, k_next_year) == Texts{"P1: evidence_aged: lapsed after 2027-03-02"});
  after.answers.criteria[0].checklist[0].met = test::k_no;
  CHECK(causes(before, after, k_next_year) == Texts{"P1: answers_changed"});
}

TEST_CASE("what a later day gains did not age") {
  SmallCase small;
  small.own(std::vector<Date>{{2026, 2, 1}, {2026, 5, 1}, {2026, 8, 1}, {2026, 11, 1}});
  small.catalog.criteria[0].measure = Measure{Frequency{Cadence::quarter}};
  small.entry("plan", {small.file("a.pdf")});
  SmallCase after = small;
  after.facts.files["a.pdf"].sha256 = support::sha256("another");
  CHECK(causes(small, after, Date{2027, 1, 1}) ==
        Texts{"P1: judged_later: as of 2027-01-01 in place of 2026-11-01"});
}

/// P1 whose entry builds on P2's, as `needs` and `same_as` do.
struct Building {
  explicit Building(std::optional<EntryRef> Documentation::*how) {
    small.items(1, {test::k_yes});
    small.entry("plan", {small.file("a.pdf")}).*how = EntryRef{1, 0};
    small.add_criterion();
    small.items(1, {test::k_yes});
    small.entry("base", {small.file("a.pdf")});
  }
  SmallCase small;
};

TEST_CASE("a loss that comes through an entry of another criterion names it, on any day") {
  for (const auto how : {&Documentation::needs, &Documentation::same_as}) {
    const SmallCase before = Building(how).small;
    SmallCase after = before;
    after.answers.criteria[1].documentation[0].clear();
    const Texts lost{"P1: prerequisite_changed: P2.base", "P2: answers_changed"};
    CHECK(causes(before, after) == lost);
    CHECK(causes(before, after, k_next_year) == lost);
    CHECK(causes(before, after, Date{2026, 10, 1}) == lost);
    CHECK(causes(after, before, k_next_year) == lost);
    after.facts.files["a.pdf"].sha256 = support::sha256("another");
    CHECK(causes(before, after) == lost);
  }
}

TEST_CASE("an older result that does not know what is built on is told by the newer one") {
  const SmallCase before = Building(&Documentation::needs).small;
  SmallCase after = before;
  after.answers.criteria[1].documentation[0].clear();
  PastAssessment old = judged(before, before.as_of);
  PastAssessment now = judged(after, k_next_year);
  old.criteria[0].entries[0].builds_on.clear();
  CHECK(test::texts_of(compare(old, now).changes[0].causes) ==
        Texts{"prerequisite_changed: P2.base"});
  CHECK(test::texts_of(compare(now, old).changes[0].causes) ==
        Texts{"prerequisite_changed: P2.base"});
  now.criteria[0].entries[0].builds_on.clear();
  CHECK(test::texts_of(compare(old, now).changes[0].causes) == Texts{"evidence_changed"});
  std::swap(old.as_of, now.as_of);
  CHECK(test::texts_of(compare(now, old).changes[0].causes) == Texts{"evidence_changed"});
}

TEST_CASE("evidence that is to be the same is lost where the other is replaced") {
  const SmallCase before = Building(&Documentation::same_as).small;
  SmallCase after = before;
  after.answers.criteria[1].documentation[0] = {after.file("b.pdf")};
  const Texts lost{"P1: prerequisite_changed: P2.base"};
  CHECK(causes(before, after) == lost);
  CHECK(causes(before, after, k_next_year) == lost);
}

TEST_CASE("an entry of another criterion that stays ok is no cause beside one of its own") {
  const SmallCase before = Building(&Documentation::needs).small;
  SmallCase after = before;
  after.answers.criteria[1].documentation[0] = {after.file("b.pdf")};
  remove_file(after, "a.pdf");
  CHECK(causes(before, after) == Texts{"P1: evidence_missing: `a.pdf`"});
}

TEST_CASE("another entry of the same criterion is not called another criterion") {
  SmallCase before = Building(&Documentation::needs).small;
  before.catalog.criteria[0].documentation[0].needs = EntryRef{0, 1};
  Documentation base;
  base.id = "base";
  before.catalog.criteria[0].documentation.push_back(std::move(base));
  before.answers.criteria[0].documentation.push_back({before.file("b.pdf")});
  SmallCase after = before;
  remove_file(after, "b.pdf");
  CHECK(causes(before, after) == Texts{"P1: evidence_missing: `b.pdf`"});
}

TEST_CASE("where no date lies ahead of the earlier day, other values are changed answers") {
  SmallCase before = dated_item();
  before.answers.criteria[0].checklist[0].met = Date{2026, 10, 15};
  SmallCase after = before;
  after.answers.criteria[0].checklist[0].met = test::k_no;
  constexpr Date k_earlier(2026, 10, 1);
  CHECK(causes(before, after, k_earlier) == Texts{"P1: answers_changed"});
  after.answers.criteria[0].has_later_dates = true;
  CHECK(causes(before, after, k_earlier) == Texts{"P1: answers_changed"});
  after.answers.criteria[0].checklist[0].met = EmptyList{};
  CHECK(causes(before, after, k_earlier) ==
        Texts{"P1: judged_earlier: as of 2026-10-01 in place of 2026-11-01"});
  CHECK(causes(before, after) == Texts{"P1: answers_changed"});
  // A date that was not ahead on the earlier day was taken out by somebody.
  before.answers.criteria[0].checklist[0].met = k_earlier;
  CHECK(causes(before, after, k_earlier) == Texts{"P1: answers_changed"});
}

TEST_CASE("a date that lies ahead of the earlier day hides no other answer") {
  SmallCase before = dated_item();
  before.answers.criteria[0].checklist[0].met = Date{2026, 10, 15};
  SmallCase after = before;
  after.answers.criteria[0].has_later_dates = true;
  after.answers.criteria[0].checklist[0].met = EmptyList{};
  after.answers.criteria[0].documentation[0].clear();
  constexpr Date k_earlier(2026, 10, 1);
  CHECK(
      causes(before, after, k_earlier) ==
      Texts{"P1: answers_changed", "P1: judged_earlier: as of 2026-10-01 in place of 2026-11-01"});
}

TEST_CASE("a date that lay ahead and no longer does is a later day's doing") {
  SmallCase before = dated_item();
  SmallCase after = before;
  after.answers.criteria[0].checklist[0].met = Date{2026, 11, 15};
  before.answers.criteria[0].checklist[0].met = EmptyList{};
  before.answers.criteria[0].has_later_dates = true;
  const std::string later = "P1: judged_later: as of 2026-12-01 in place of 2026-11-01";
  CHECK(causes(before, after, Date{2026, 12, 1}) == Texts{later});
  before.answers.criteria[0].has_later_dates = false;
  CHECK(causes(before, after, Date{2026, 12, 1}) == Texts{"P1: answers_changed"});
  SmallCase lost = dated_item();
  lost.answers.criteria[0].has_later_dates = true;
  after.answers.criteria[0].checklist[0].met = test::k_no;
  CHECK(causes(lost, after, Date{2026, 12, 1}) == Texts{"P1: answers_changed"});
}

TEST_CASE("what is lost because a date no longer lies ahead is a later day's doing") {
  const auto meeting = [](std::vector<Date> dates) {
    SmallCase small;
    small.own(std::move(dates));
    small.catalog.criteria[0].measure = Measure{Frequency{Cadence::year}};
    small.entry("minutes", {test::dated(small.file("a.pdf"), Date{2026, 3, 2})}).latest_of =
        AnswerRef{};
    return small;
  };
  SmallCase before = meeting({Date{2026, 3, 2}});
  before.answers.criteria[0].has_later_dates = true;
  const SmallCase after = meeting({Date{2026, 3, 2}, Date{2026, 11, 15}});
  const std::string later = "P1: judged_later: as of 2026-12-01 in place of 2026-11-01";
  CHECK(causes(before, after, Date{2026, 12, 1}) == Texts{later});
  const SmallCase other = meeting({Date{2026, 3, 2}, Date{2026, 10, 15}, Date{2026, 11, 15}});
  CHECK(causes(before, other, Date{2026, 12, 1}) == Texts{"P1: answers_changed"});
  // Nobody had written of a later date: somebody has added it.
  before.answers.criteria[0].has_later_dates = false;
  CHECK(causes(before, after, Date{2026, 12, 1}) == Texts{"P1: answers_changed"});
}

}  // namespace
}  // namespace wwc::compare
