// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "unit/compare/judged.hpp"

/// Of what has aged, a last day is named only where it is that of what is given now.
namespace wwc::compare {
namespace {

using test::causes;
using test::dated;
using test::judged;
using test::SmallCase;
using test::Texts;

constexpr Date k_next_year(2027, 11, 1);
const std::string k_lapsed = "P1: evidence_aged: lapsed after 2027-03-02";
const std::string k_too_old = "P1: evidence_aged: too old as of 2027-11-01";

/// A criterion that asks for a document of the last twelve months, and for other evidence.
SmallCase dated_entry() {
  SmallCase small;
  small.items(2, {test::k_yes, test::k_yes});
  small.entry("plan", {dated(small.file("a.pdf"), Date{2026, 3, 2})}).within_months = 12;
  small.entry("more", {test::text("We do.")}).accepts = {EvidenceKind::text};
  return small;
}

std::vector<Evidence>& pieces(SmallCase& small, std::size_t entry) {
  return small.answers.criteria[0].documentation[entry];
}

TEST_CASE("a document that was renewed and lapsed again has not lapsed on the first last day") {
  const SmallCase before = dated_entry();
  CHECK(causes(before, before, k_next_year) == Texts{k_lapsed});
  SmallCase after = before;
  pieces(after, 0) = {dated(after.file("b.pdf"), Date{2026, 9, 1})};
  CHECK(causes(before, after, k_next_year) == Texts{"P1: answers_changed", k_too_old});
}

TEST_CASE("of two documents one was renewed, and the day is that of neither") {
  SmallCase before = dated_entry();
  before.catalog.criteria[0].documentation[0].at_least = 2;
  pieces(before, 0).push_back(dated(before.file("b.pdf"), Date{2026, 4, 2}));
  CHECK(causes(before, before, k_next_year) == Texts{k_lapsed});
  SmallCase after = before;
  pieces(after, 0)[0].date = Date{2026, 9, 1};
  CHECK(causes(before, after, k_next_year) == Texts{"P1: answers_changed", k_too_old});
}

TEST_CASE("another entry of the criterion does not make its last day another") {
  const SmallCase before = dated_entry();
  SmallCase after = before;
  pieces(after, 1) = {test::text("We do so.")};
  CHECK(causes(before, after, k_next_year) == Texts{k_lapsed});
}

TEST_CASE("an answer that an entry does not follow does not make its last day another") {
  const SmallCase before = dated_entry();
  SmallCase after = before;
  after.answers.criteria[0].checklist[0].met = test::k_no;
  CHECK(causes(before, after, k_next_year) == Texts{"P1: answers_changed", k_lapsed});
  const PastAssessment then = judged(before, before.as_of);
  PastAssessment now = judged(after, k_next_year);
  const auto found = [&] { return test::texts_of(compare(then, now).changes[0].causes); };
  const Texts too_old{"answers_changed", "evidence_aged: too old as of 2027-11-01"};
  now.criteria[0].entries[0].follows = {"P1.b"};
  CHECK(found() == Texts{"answers_changed", "evidence_aged: lapsed after 2027-03-02"});
  now.criteria[0].entries[0].follows = {"P1.a"};
  CHECK(found() == too_old);
  now.criteria[0].entries[0].follows.reset();
  CHECK(found() == too_old);
}

TEST_CASE("what is gone and too old has aged as well") {
  const SmallCase before = dated_entry();
  SmallCase after = before;
  test::remove_file(after, "a.pdf");
  const std::string gone = "P1: evidence_missing: `a.pdf`";
  CHECK(causes(before, after, k_next_year) == Texts{gone, k_lapsed});
  CHECK(causes(before, after, Date{2027, 3, 2}) == Texts{gone});
  SmallCase moved = after;
  pieces(moved, 0)[0].date = Date{2026, 9, 1};
  CHECK(causes(before, moved, k_next_year) == Texts{"P1: answers_changed", gone});
}

TEST_CASE("what is gone and no longer asked for has not aged") {
  SmallCase before = dated_entry();
  before.catalog.criteria[0].documentation[0].for_item = 0;
  SmallCase after = before;
  test::remove_file(after, "a.pdf");
  after.answers.criteria[0].checklist[0].met = test::k_no;
  CHECK(causes(before, after, k_next_year) ==
        Texts{"P1: answers_changed", "P1: evidence_missing: `a.pdf`"});
}

TEST_CASE("a file that came back may make the last day another") {
  SmallCase before = dated_entry();
  pieces(before, 0).push_back(dated(before.file("b.pdf"), Date{2026, 9, 1}));
  SmallCase after = before;
  test::remove_file(before, "b.pdf");
  CHECK(causes(before, after, Date{2027, 12, 1}) ==
        Texts{"P1: evidence_changed: `b.pdf`", "P1: evidence_aged: too old as of 2027-12-01"});
}

TEST_CASE("another answer does not make the last day of an answer another") {
  SmallCase before = test::dated_item();
  before.items(2, {test::k_yes});
  SmallCase after = before;
  after.answers.criteria[0].checklist[1].met = test::k_no;
  CHECK(causes(before, after, k_next_year) == Texts{"P1: answers_changed", k_lapsed});
}

TEST_CASE("by another catalog, or in another administration, the last day is another") {
  const SmallCase before = dated_entry();
  SmallCase after = before;
  after.catalog.sha256 = "another";
  CHECK(causes(before, after, k_next_year) == Texts{k_too_old, "P1: catalog_changed"});
  SmallCase elected = before;
  elected.answers.city.administration_began = Date{2026, 6, 1};
  CHECK(causes(before, elected, k_next_year) == Texts{k_too_old});
}

TEST_CASE("an entry that builds on one that was renewed has another last day") {
  for (const std::size_t between : {0U, 1U}) {
    SmallCase before = dated_entry();
    before.catalog.criteria[0].documentation[0].needs = EntryRef{1, 0};
    for (std::size_t count = 0; count <= between; ++count) {
      before.add_criterion();
      before.items(1, {test::k_yes});
      before.entry("base", {before.file("base.pdf")});
    }
    Documentation& last = before.catalog.criteria[1 + between].documentation[0];
    if (between == 1) before.catalog.criteria[1].documentation[0].needs = EntryRef{2, 0};
    last.within_months = 12;
    Evidence& piece = before.answers.criteria[1 + between].documentation[0][0];
    piece.date = Date{2026, 1, 5};
    CHECK(causes(before, before, k_next_year)[0] == "P1: evidence_aged: lapsed after 2027-01-05");
    SmallCase after = before;
    after.answers.criteria[1 + between].documentation[0][0].date = Date{2027, 10, 1};
    CHECK(causes(before, after, k_next_year)[0] == k_too_old);
  }
}

TEST_CASE("entries of a result that build on each other are no endless way") {
  PastAssessment before = judged(dated_entry(), Date{2026, 11, 1});
  PastAssessment after = judged(dated_entry(), k_next_year);
  after.criteria[0].entries[0].builds_on = {"P1.more"};
  after.criteria[0].entries[1].builds_on = {"P1.plan"};
  CHECK(test::texts_of(compare(before, after).changes[0].causes) ==
        Texts{"evidence_aged: lapsed after 2027-03-02"});
  after.criteria[0].entries[1].builds_on = {"P1.gone"};
  CHECK(test::texts_of(compare(before, after).changes[0].causes) ==
        Texts{"evidence_aged: too old as of 2027-11-01"});
}

}  // namespace
}  // namespace wwc::compare
