// SPDX-License-Identifier: MIT
#include "compare/prerequisite_changes.hpp"

#include <catch2/catch.hpp>

#include "support/sha256.hpp"
#include "unit/compare/judged.hpp"

/// Criteria that have to pass first are named where they changed and that may have decided.
namespace wwc::compare {
namespace {

using test::assessment_of;
using test::causes;
using test::past;
using test::SmallCase;
using test::Texts;

/// P1, which P2 has to precede.
SmallCase held_up() {
  SmallCase small;
  small.items(1, {test::k_yes});
  small.entry("plan", {small.file("a.pdf")});
  small.catalog.criteria[0].prerequisites = {1};
  small.add_criterion();
  small.items(1, {test::k_yes});
  small.entry("plan", {small.file("b.pdf")});
  return small;
}

TEST_CASE("a prerequisite that was lost is named beside a cause of the criterion itself") {
  const SmallCase before = held_up();
  SmallCase after = before;
  test::remove_file(after, "a.pdf");
  test::remove_file(after, "b.pdf");
  CHECK(causes(before, after) == Texts{"P1: evidence_missing: `a.pdf`",
                                       "P1: prerequisite_changed: P2",
                                       "P2: evidence_missing: `b.pdf`"});
  const Texts gained = causes(after, before);
  CHECK(gained == Texts{"P1: evidence_changed: `a.pdf`", "P1: prerequisite_changed: P2",
                        "P2: evidence_changed: `b.pdf`"});
}

/// What is named where P comes from one outcome to another, and what holds it up differs.
Texts named(std::pair<Outcome, Texts> then, std::pair<Outcome, Texts> now) {
  PastCriterion before = past("P", then.first);
  PastCriterion after = past("P", now.first);
  before.held_up_by = then.second;
  after.held_up_by = now.second;
  return find_prerequisite_changes({&before, &after}, {}, {});
}

TEST_CASE("what holds up a criterion on both sides did not change it") {
  CHECK(named({Outcome::claimed, {"A"}}, {Outcome::blocked, {"A"}}).empty());
  CHECK(named({Outcome::claimed, {"A"}}, {Outcome::blocked, {"A", "B"}}) == Texts{"B"});
}

TEST_CASE("what holds up a criterion that would not pass anyway did not change it") {
  CHECK(named({Outcome::claimed, {}}, {Outcome::fail, {"A"}}).empty());
  CHECK(named({Outcome::blocked, {"A"}}, {Outcome::claimed, {}}).empty());
  CHECK(named({Outcome::fail, {"A"}}, {Outcome::claimed, {}}).empty());
  CHECK(named({Outcome::pass, {}}, {Outcome::fail, {"A"}}) == Texts{"A"});
  CHECK(named({Outcome::fail, {"A"}}, {Outcome::pass, {}}) == Texts{"A"});
}

TEST_CASE("a prerequisite that is new in the catalog and came to the same is no change") {
  PastAssessment before = assessment_of({past("P", Outcome::pass), past("A", Outcome::fail)});
  PastAssessment after = assessment_of({past("P", Outcome::blocked), past("A", Outcome::fail)});
  after.criteria[0].held_up_by = {"A"};
  after.catalog_sha256 = "another";
  const auto found = [&] { return test::texts_of(compare(before, after).changes[0].causes); };
  CHECK(found() == Texts{"catalog_changed"});
  before.criteria[1].outcome = Outcome::pass;
  CHECK(found() == Texts{"catalog_changed", "prerequisite_changed: A"});
}

/// P1, of which the two documents are to be those of P2.
SmallCase built_on_others() {
  SmallCase small;
  small.items(1, {test::k_yes});
  Documentation& copy = small.entry("copy", {small.file("a.pdf"), small.file("b.pdf", "sha of b")});
  copy.same_as = EntryRef{1, 0};
  copy.at_least = 2;
  small.add_criterion();
  small.items(1, {test::k_yes});
  small.entry("model", {small.file("a.pdf"), small.file("other.pdf", "sha of b")}).at_least = 2;
  return small;
}

TEST_CASE("a document that was replaced elsewhere is named beside one of its own that is gone") {
  const SmallCase before = built_on_others();
  const std::string gone = "P1: evidence_missing: `b.pdf`";
  SmallCase after = before;
  test::remove_file(after, "b.pdf");
  CHECK(causes(before, after) == Texts{gone});
  after.facts.files["other.pdf"].sha256 = support::sha256("something else");
  CHECK(causes(before, after) == Texts{gone, "P1: prerequisite_changed: P2.model"});
  CHECK(causes(after, before) ==
        Texts{"P1: evidence_changed: `b.pdf`", "P1: prerequisite_changed: P2.model"});
}

TEST_CASE("a document that was replaced wherever it is named is not named elsewhere") {
  SmallCase before = built_on_others();
  const std::string answered = "P1: answers_changed";
  SmallCase after = before;
  after.facts.files["a.pdf"].sha256 = support::sha256("sha of something else");
  std::vector<Evidence>& copies = after.answers.criteria[0].documentation[0];
  SECTION("while the other one is not given any more") {
    copies.pop_back();
    CHECK(causes(before, after) == Texts{answered});
    CHECK(causes(after, before) == Texts{answered});
    after.facts.files["other.pdf"].sha256 = support::sha256("sha of yet something else");
    CHECK(causes(before, after) == Texts{answered, "P1: prerequisite_changed: P2.model"});
  }
  SECTION("while it is not given any more itself") {
    copies.erase(copies.begin());
    CHECK(causes(before, after) == Texts{answered});
  }
  SECTION("unless it is not in order there") {
    copies.pop_back();
    for (SmallCase* side : {&before, &after}) {
      side->catalog.criteria[1].documentation[0].pages_required = true;
      std::vector<Evidence>& models = side->answers.criteria[1].documentation[0];
      models.push_back(side->file("more.pdf"));
      for (Evidence& piece : models)
        piece.pages = std::string("1");
    }
    after.answers.criteria[1].documentation[0][0].pages = std::string{};
    CHECK(causes(before, after) == Texts{answered, "P1: prerequisite_changed: P2.model"});
  }
}

TEST_CASE("a document that was added elsewhere is not named") {
  const SmallCase before = built_on_others();
  SmallCase after = before;
  test::remove_file(after, "b.pdf");
  after.answers.criteria[1].documentation[0].push_back(after.file("c.pdf"));
  CHECK(causes(before, after) == Texts{"P1: evidence_missing: `b.pdf`"});
}

TEST_CASE("where another entry suffices, the foundation of one is not named") {
  SmallCase before = built_on_others();
  before.catalog.criteria[0].require = 1;
  Documentation& copy = before.catalog.criteria[0].documentation[0];
  copy.alternative = 1;
  before.answers.criteria[0].documentation.push_back({before.file("instead.pdf")});
  Documentation instead;
  instead.id = "instead";
  instead.alternative = 0;
  before.catalog.criteria[0].documentation.push_back(instead);
  SmallCase after = before;
  test::remove_file(after, "b.pdf");
  after.facts.files["other.pdf"].sha256 = support::sha256("something else");
  after.answers.criteria[0].checklist[0].met = test::k_no;
  CHECK(causes(before, after) == Texts{"P1: answers_changed"});
  // What builds on the entry needs it all the same.
  for (SmallCase* side : {&before, &after}) {
    side->catalog.criteria[0].documentation[1].needs = EntryRef{0, 0};
  }
  CHECK(causes(before, after)[1] == "P1: evidence_missing: `b.pdf`");
}

TEST_CASE("a file of an entry that is ok without it is not named") {
  SmallCase before;
  before.items(1, {test::k_yes});
  before.entry("plan", {before.file("a.pdf")});
  before.entry("more", {before.file("b.pdf"), before.file("c.pdf")});
  SmallCase after = before;
  for (const char* path : {"a.pdf", "b.pdf"})
    test::remove_file(after, path);
  CHECK(causes(before, after) == Texts{"P1: evidence_missing: `a.pdf`"});
  // Another entry may compare the evidence.
  for (SmallCase* side : {&before, &after})
    side->catalog.criteria[0].documentation[0].needs = EntryRef{0, 1};
  CHECK(causes(before, after) == Texts{"P1: evidence_missing: `a.pdf` and `b.pdf`"});
}

}  // namespace
}  // namespace wwc::compare
