// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "support/builds_on.hpp"
#include "support/sha256.hpp"
#include "unit/compare/judged.hpp"

/// Answers and days that differ and had no part in a loss are not named; those that may have had
/// one are.
namespace wwc::compare {
namespace {

using test::causes;
using test::judged;
using test::remove_file;
using test::SmallCase;
using test::Texts;

constexpr Date k_earlier(2026, 10, 1);
const std::string k_missing = "P1: evidence_missing: `a.pdf`";
const std::string k_answers = "P1: answers_changed";
const std::string k_day = "P1: judged_earlier: as of 2026-10-01 in place of 2026-11-01";

/// A criterion with a file, a text and a link.
SmallCase documented() {
  SmallCase small;
  small.items(1, {test::k_yes});
  small.entry("plan", {small.file("a.pdf")});
  small.entry("words", {test::text("We do.")}).accepts = {EvidenceKind::text};
  small.entry("more", {test::url("https://a.example/")});
  return small;
}

SmallCase without_file(SmallCase small) {
  remove_file(small, "a.pdf");
  return small;
}

std::vector<Evidence>& words(SmallCase& small) {
  return small.answers.criteria[0].documentation[1];
}

TEST_CASE("another text of an entry that is ok on both sides is no cause") {
  const SmallCase before = documented();
  SmallCase after = without_file(before);
  words(after) = {test::text("We do so.")};
  CHECK(causes(before, after) == Texts{k_missing});
  words(after) = {test::text("...")};
  CHECK(causes(before, after) == Texts{k_answers, k_missing});
}

TEST_CASE("what else is given for the very entry that was lost may be the cause") {
  const SmallCase before = documented();
  SmallCase after = without_file(before);
  after.answers.criteria[0].documentation[0][0].pages = std::string("4");
  CHECK(causes(before, after) == Texts{k_answers, k_missing});
}

Value share(std::int64_t part, std::int64_t whole) {
  const Fraction value{part, whole};
  return ShareValue{value, std::to_string(part) + " of " + std::to_string(whole)};
}

/// The share of datasets that have a description, and the file that tells of them.
SmallCase counted() {
  SmallCase small;
  small.items(1, {share(34, 41)});
  small.catalog.criteria[0].checklist[0].measure = Measure{Share{Bound::at_least, {1, 2}}};
  small.entry("plan", {small.file("a.pdf")});
  return small;
}

TEST_CASE("an answer that is met and measured as before is no cause") {
  const SmallCase before = counted();
  SmallCase after = without_file(before);
  Answer& answer = after.answers.criteria[0].checklist[0];
  for (const Value& value : {share(40, 41), share(21, 41)}) {
    answer.met = value;
    CHECK(causes(before, after) == Texts{k_missing});
    CHECK(causes(after, before) == Texts{k_answers, "P1: evidence_changed: `a.pdf`"});
  }
  for (const Value& value : {share(20, 41), test::k_yes, test::k_no}) {
    answer.met = value;
    CHECK(causes(before, after) == Texts{k_answers, k_missing});
  }
}

TEST_CASE("an answer without which enough are documented is no cause") {
  SmallCase before = documented();
  before.items(1, {test::k_yes});
  SmallCase after = without_file(before);
  after.answers.criteria[0].checklist[0].met = test::k_no;
  CHECK(causes(before, after) == Texts{k_missing});
  after.answers.criteria[0].checklist[1].met = test::k_no;
  CHECK(causes(before, after) == Texts{k_answers, k_missing});
  after.answers.criteria[0].checklist[0].met = test::k_yes;
  for (SmallCase* side : {&before, &after})
    side->catalog.criteria[0].documentation[0].or_records = AnswerRef{1};
  CHECK(causes(before, after) == Texts{k_answers, k_missing});
}

TEST_CASE("an answer that documents follow may be the cause while one of them lacks") {
  for (const auto how : {&Documentation::latest_of, &Documentation::or_records}) {
    SmallCase before = counted();
    SmallCase after = without_file(before);
    after.answers.criteria[0].checklist[0].met = share(40, 41);
    PastAssessment then = judged(before, before.as_of);
    PastAssessment now = judged(after, after.as_of);
    const auto found = [&] { return test::texts_of(compare(then, now).changes[0].causes); };
    CHECK(found() == Texts{"evidence_missing: `a.pdf`"});
    before.catalog.criteria[0].documentation[0].*how = AnswerRef{0};
    now.criteria[0].entries[0].follows =
        support::follows(before.catalog.criteria[0], before.catalog.criteria[0].documentation[0]);
    CHECK(now.criteria[0].entries[0].follows == Texts{"P1.a"});
    CHECK(found() == Texts{"answers_changed", "evidence_missing: `a.pdf`"});
    // An older result does not say what an entry follows.
    now.criteria[0].entries[0].follows.reset();
    CHECK(found() == Texts{"answers_changed", "evidence_missing: `a.pdf`"});
  }
}

TEST_CASE("an answer that a document follows which is ok is no cause") {
  SmallCase before = counted();
  before.entry("more", {before.file("b.pdf")}).or_records = AnswerRef{0};
  SmallCase after = without_file(before);
  after.answers.criteria[0].checklist[0].met = share(40, 41);
  CHECK(causes(before, after) == Texts{k_missing});
  remove_file(after, "b.pdf");
  CHECK(causes(before, after) == Texts{k_answers, "P1: evidence_missing: `a.pdf` and `b.pdf`"});
}

TEST_CASE("the criterion's own answer may be the cause where a document follows it") {
  SmallCase before;
  before.own(share(34, 41));
  before.catalog.criteria[0].measure = Measure{Share{Bound::at_least, {1, 2}}};
  before.entry("plan", {before.file("a.pdf")});
  SmallCase after = without_file(before);
  after.answers.criteria[0].own.met = share(40, 41);
  CHECK(causes(before, after) == Texts{k_missing});
  for (SmallCase* side : {&before, &after})
    side->catalog.criteria[0].documentation[0].or_records = AnswerRef{};
  CHECK(causes(before, after) == Texts{k_answers, k_missing});
}

TEST_CASE("records that have documents of their kind may be the cause while one of them lacks") {
  SmallCase before = counted();
  before.catalog.criteria[0].documentation[0].for_records = ForRecords{{0}, "kind", "survey"};
  CHECK(judged(before, before.as_of).criteria[0].entries[0].follows == Texts{"P1.a"});
}

TEST_CASE("another text of an entry that another one of the criterion builds on may be the cause") {
  for (const auto how : {&Documentation::needs, &Documentation::same_as}) {
    SmallCase before = documented();
    before.catalog.criteria[0].documentation[0].*how = EntryRef{0, 1};
    before.catalog.criteria[0].documentation[0].accepts.push_back(EvidenceKind::text);
    if (how == &Documentation::same_as) {
      before.answers.criteria[0].documentation[0].push_back(test::text("We do."));
    }
    SmallCase after = before;
    words(after) = {test::text("We do so.")};
    if (how == &Documentation::needs) remove_file(after, "a.pdf");
    CHECK(causes(before, after)[0] == k_answers);
    for (const bool is_before_older : {false, true}) {
      PastAssessment then = judged(before, before.as_of);
      PastAssessment now = judged(after, after.as_of);
      (is_before_older ? then : now).criteria[0].entries[0].builds_on.clear();
      CHECK(test::texts_of(compare(then, now).changes[0].causes)[0] == "answers_changed");
    }
  }
}

TEST_CASE("what decides beside answers and entries may be the cause") {
  SmallCase before = documented();
  SmallCase after = without_file(before);
  words(after) = {test::text("We do so.")};
  SECTION("a justification") {
    after.answers.criteria[0].justification = "There is none.";
  }
  SECTION("the rules") {
    after.catalog.sha256 = "another";
    CHECK(causes(before, after) == Texts{k_answers, k_missing, "P1: catalog_changed"});
    return;
  }
  CHECK(causes(before, after) == Texts{k_answers, k_missing});
}

TEST_CASE("the day on which the administration began is a cause only beside a value it decided") {
  SmallCase before = counted();
  const Measure recent{Within{12, CityDate::administration_began}};
  before.catalog.criteria[0].checklist[0].measure = recent;
  before.answers.criteria[0].checklist[0].met = Date{2026, 3, 2};
  before.answers.city.administration_began = Date{2024, 1, 8};
  SmallCase after = without_file(before);
  after.answers.city.administration_began = Date{2026, 1, 1};
  CHECK(causes(before, after) == Texts{k_missing});
  SECTION("a value that is not recent any more") {
    for (SmallCase* side : {&before, &after})
      side->answers.criteria[0].checklist[0].met = Date{2025, 3, 2};
    CHECK(causes(before, after) == Texts{k_answers, k_missing});
  }
  SECTION("an answer without which enough are documented") {
    for (SmallCase* side : {&before, &after})
      side->items(1, {test::k_yes});
    after.answers.criteria[0].checklist[1].met = test::k_no;
    CHECK(causes(before, after) == Texts{k_missing});
  }
  SECTION("records that have documents of their kind") {
    PastAssessment then = judged(before, before.as_of);
    PastAssessment now = judged(after, after.as_of);
    now.criteria[0].entries[0].follows = Texts{"P1.a"};
    CHECK(test::texts_of(compare(then, now).changes[0].causes) ==
          Texts{"answers_changed", "evidence_missing: `a.pdf`"});
  }
  SECTION("a criterion that is gained") {
    CHECK(causes(after, before) == Texts{k_answers, "P1: evidence_changed: `a.pdf`"});
  }
}

TEST_CASE("a document is a cause where it became the same as another one of its entry alone") {
  SmallCase before = documented();
  before.entry("pair", {before.file("b.pdf"), before.file("c.pdf")}).at_least = 2;
  before.catalog.criteria[0].documentation[1].accepts.push_back(EvidenceKind::file);
  SmallCase after = before;
  remove_file(after, "b.pdf");
  const std::string gone = "P1: evidence_missing: `b.pdf`";
  after.facts.files["c.pdf"].sha256 = after.facts.files["a.pdf"].sha256;
  CHECK(causes(before, after) == Texts{gone});
  std::vector<Evidence>& pair = before.answers.criteria[0].documentation[3];
  pair.push_back(before.file("d.pdf"));
  after.answers = before.answers;
  after.facts.files["d.pdf"] = before.facts.files["d.pdf"];
  after.facts.files["c.pdf"].sha256 = after.facts.files["d.pdf"].sha256;
  CHECK(causes(before, after) == Texts{gone, "P1: evidence_changed: `c.pdf`"});
}

TEST_CASE("a copy that is no longer the same as what it is to be the same as is a cause") {
  for (const std::size_t criterion : {std::size_t{0}, std::size_t{1}}) {
    SmallCase before;
    before.items(1, {test::k_yes});
    before.entry("copy", {before.file("copy.pdf", "same"), before.file("more.pdf")});
    before.entry("plan", {before.file("a.pdf")});
    if (criterion == 1) before.add_criterion().checklist.clear();
    before.entry("model", {before.file("model.pdf", "same")});
    before.catalog.criteria[0].documentation[0].same_as =
        EntryRef{criterion, criterion == 0 ? 2U : 0U};
    SmallCase after = without_file(before);
    after.facts.files["more.pdf"].sha256 = support::sha256("of no matter");
    CHECK(causes(before, after)[0] == k_missing);
    after.facts.files["copy.pdf"].sha256 = support::sha256("another");
    CHECK(causes(before, after) == Texts{k_missing, "P1: evidence_changed: `copy.pdf`"});
    after.facts.files["model.pdf"].sha256 = support::sha256("another");
    CHECK(causes(before, after) == Texts{k_missing});
    after.facts.files["copy.pdf"].sha256 = support::sha256("same");
    CHECK(causes(before, after)[1] == (criterion == 0 ? "P1: evidence_changed: `model.pdf`"
                                                      : "P1: prerequisite_changed: P2.model"));
  }
}

/// Records of two kinds, of which two are asked for, each kind with its own document.
SmallCase recorded() {
  SmallCase small;
  Examples kinds;
  kinds.at_least = 2;
  small.own(std::vector<Record>{{{{"kind", "survey"}}, {}, {}, {}, {}},
                                {{{"kind", "survey"}}, {}, {}, {}, {}},
                                {{{"kind", "trial"}}, {}, {}, {}, {}}});
  small.catalog.criteria[0].measure = Measure{kinds};
  small.entry("plan", {small.file("a.pdf")});
  small.entry("surveys", {small.file("b.pdf")}).for_records = ForRecords{{}, "kind", "survey"};
  small.entry("trials", {small.file("c.pdf")}).for_records = ForRecords{{}, "kind", "trial"};
  return small;
}

TEST_CASE("a document of records of which there are enough without is no cause") {
  const SmallCase before = recorded();
  SmallCase after = without_file(before);
  remove_file(after, "c.pdf");
  CHECK(causes(before, after) == Texts{k_missing});
  PastAssessment now = judged(after, after.as_of);
  CHECK(now.criteria[0].entries[2].is_spared);
  CHECK(!now.criteria[0].entries[1].is_spared);
  remove_file(after, "b.pdf");
  CHECK(causes(before, after) == Texts{"P1: evidence_missing: `a.pdf`, `b.pdf` and `c.pdf`"});
}

TEST_CASE("a document of records on which another entry builds is a cause all the same") {
  SmallCase before = recorded();
  before.catalog.criteria[0].documentation[0].needs = EntryRef{0, 2};
  SmallCase after = before;
  remove_file(after, "c.pdf");
  CHECK(causes(before, after) == Texts{"P1: evidence_missing: `c.pdf`"});
}

TEST_CASE("a document that need not be there is told where nothing else is") {
  PastAssessment before = judged(documented(), {2026, 11, 1});
  PastAssessment after = before;
  after.criteria[0].outcome = Outcome::claimed;
  after.criteria[0].files[0] = {"a.pdf", PieceState::missing, "", "does not exist", "plan"};
  after.criteria[0].entries[0].holds = false;
  after.criteria[0].entries[0].is_spared = true;
  CHECK(test::texts_of(compare(before, after).changes[0].causes) ==
        Texts{"evidence_changed: `a.pdf` does not exist"});
}

TEST_CASE("what only informs is no cause") {
  const SmallCase before = documented();
  SmallCase after = without_file(before);
  after.answers.criteria[0].checklist[0].evidence = {test::url("https://b.example/")};
  CHECK(causes(before, after) == Texts{k_missing});
}

TEST_CASE("what a criterion gained by other answers is told") {
  const SmallCase after = documented();
  SmallCase before = without_file(after);
  words(before) = {test::text("We do so.")};
  CHECK(causes(before, after)[0] == k_answers);
}

TEST_CASE("where a result does not tell what was given, other answers may be the cause") {
  const SmallCase small = documented();
  SmallCase changed = without_file(small);
  words(changed) = {test::text("We do so.")};
  const PastAssessment after = judged(changed, changed.as_of);
  PastAssessment before = judged(small, small.as_of);
  const Texts told{"answers_changed", "evidence_missing: `a.pdf`"};
  before.criteria[0].entries[2].given.clear();
  CHECK(test::texts_of(compare(before, after).changes[0].causes) == told);
  before = judged(small, small.as_of);
  before.criteria[0].entries.pop_back();
  CHECK(test::texts_of(compare(before, after).changes[0].causes) == told);
}

TEST_CASE("an earlier day is named only where it may have taken a date away that matters") {
  SmallCase before = documented();
  words(before)[0].date = Date{2026, 10, 15};
  SmallCase after = without_file(before);
  words(after)[0].date.reset();
  after.answers.criteria[0].has_later_dates = true;
  CHECK(causes(before, after, k_earlier) == Texts{k_missing});
  before.catalog.criteria[0].documentation[1].within_months = 12;
  after.catalog = before.catalog;
  CHECK(causes(before, after, k_earlier) == Texts{k_missing, k_day});
  // One of several without a date is enough, wherever it stands.
  for (SmallCase* side : {&before, &after}) {
    side->catalog.criteria[0].documentation[1].at_least = 2;
    words(*side).push_back(test::dated(test::text("And more."), Date{2026, 9, 1}));
  }
  CHECK(causes(before, after, k_earlier) == Texts{k_missing, k_day});
}

TEST_CASE("beside an answer that is no date the day has no part") {
  const SmallCase before = documented();
  SmallCase after = before;
  after.answers.criteria[0].has_later_dates = true;
  for (const Value& value : {test::k_no, test::k_unknown, test::k_nothing}) {
    after.answers.criteria[0].checklist[0].met = value;
    CHECK(causes(before, after, k_earlier) == Texts{k_answers});
  }
}

TEST_CASE("dates and records that are left out may be the day's doing") {
  SmallCase before;
  before.own(std::vector<Date>{{2024, 12, 1}, {2026, 10, 15}});
  before.catalog.criteria[0].measure = Measure{Frequency{Cadence::year}};
  before.entry("plan", {before.file("a.pdf")});
  SmallCase after = before;
  after.answers.criteria[0].own.met = std::vector<Date>{{2024, 12, 1}};
  after.answers.criteria[0].has_later_dates = true;
  CHECK(causes(before, after, k_earlier) == Texts{k_day});
  Examples recent;
  recent.within_months = 12;
  before.catalog.criteria[0].measure = Measure{recent};
  before.answers.criteria[0].own.met = std::vector<Record>{{{}, Date{2026, 10, 15}, {}, {}, {}}};
  after.catalog = before.catalog;
  after.answers.criteria[0].own.met = std::vector<Record>{{{}, std::nullopt, {}, {}, {}}};
  CHECK(causes(before, after, k_earlier) == Texts{k_day});
  after.answers.criteria[0].own.met =
      std::vector<Record>{{{{"a", "b"}}, Date{2020, 1, 1}, {}, {}, {}}};
  CHECK(causes(before, after, k_earlier) == Texts{k_answers});
}

}  // namespace
}  // namespace wwc::compare
