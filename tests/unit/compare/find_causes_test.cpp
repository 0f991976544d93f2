// SPDX-License-Identifier: MIT
#include "compare/find_causes.hpp"

#include <catch2/catch.hpp>

#include "unit/compare/past.hpp"

namespace wwc::compare {
namespace {

using test::assessment_of;
using test::file;
using test::past;
using test::Texts;

/// One criterion, before and now, that lost its pass; the test changes what it is about.
struct Loss {
  PastAssessment before = assessment_of({past("A1", Outcome::pass)});
  PastAssessment after = assessment_of({past("A1", Outcome::claimed)});

  PastCriterion& then() { return before.criteria[0]; }
  PastCriterion& now() { return after.criteria[0]; }
  Texts causes() { return test::texts_of(find_causes({&then(), &now()}, before, after)); }
};

void change_values(Loss& loss) {
  loss.now().values_sha256 = "other values";
  loss.now().answer_sha256 = "other values and content";
}

TEST_CASE("other values are changed answers") {
  Loss loss;
  change_values(loss);
  CHECK(loss.causes() == Texts{"answers_changed"});
}

TEST_CASE("what only one side assumes of a criterion stands in place of its answers") {
  Loss loss;
  loss.before.assumptions = {"A1=pass", "A2=pass", "A12.x=yes"};
  loss.after.assumptions = {"A1.x=no", "A2=pass"};
  CHECK(loss.causes() == Texts{"answers_changed: assumed `A1=pass` and `A1.x=no`"});
  loss.after.assumptions = loss.before.assumptions;
  CHECK(loss.causes() == Texts{"evidence_changed"});
}

TEST_CASE("where values are not told from content, the digest of both decides") {
  Loss loss;
  loss.then().values_sha256.clear();
  loss.now().answer_sha256 = "other";
  CHECK(loss.causes() == Texts{"answers_changed"});
  loss.now().answer_sha256 = loss.then().answer_sha256;
  CHECK(loss.causes() == Texts{"evidence_changed"});
}

TEST_CASE("a file that could be read and is not there went missing") {
  Loss loss;
  loss.then().files = {file("a.pdf", "1")};
  loss.now().files = {file("a.pdf", "", PieceState::missing)};
  loss.now().files[0].detail = "does not exist";
  CHECK(loss.causes() == Texts{"evidence_missing: `a.pdf`"});
}

TEST_CASE("a file that was put in place of a document changed, and what it is now is told") {
  for (const PieceState state : {PieceState::empty, PieceState::unreadable, PieceState::outside}) {
    Loss loss;
    loss.then().files = {file("a.pdf", "1")};
    loss.now().files = {file("a.pdf", "", state)};
    CHECK(loss.causes() == Texts{"evidence_changed: `a.pdf`"});
    loss.now().files[0].detail = "is a folder";
    CHECK(loss.causes() == Texts{"evidence_changed: `a.pdf` is a folder"});
  }
}

TEST_CASE("a file with other content changed, whether it counts or not") {
  Loss loss;
  loss.then().files = {file("a.pdf", "1")};
  loss.now().files = {file("a.pdf", "2")};
  CHECK(loss.causes() == Texts{"evidence_changed: `a.pdf`"});
  loss.now().files = {file("a.pdf", "2", PieceState::changed)};
  CHECK(loss.causes() == Texts{"evidence_changed: `a.pdf`"});
}

TEST_CASE("a file with other content that counts as before is no cause beside another one") {
  Loss loss;
  loss.then().files = {file("a.pdf", "1")};
  loss.now().files = {file("a.pdf", "2")};
  SECTION("answers") {
    change_values(loss);
    CHECK(loss.causes() == Texts{"answers_changed"});
  }
  SECTION("time") {
    loss.then().expires = Date{2026, 10, 31};
    CHECK(loss.causes() == Texts{"evidence_aged: lapsed after 2026-10-31"});
  }
  SECTION("another file") {
    loss.then().files.push_back(file("b.pdf", "3"));
    loss.now().files.push_back(file("b.pdf", "", PieceState::missing));
    CHECK(loss.causes() == Texts{"evidence_missing: `b.pdf`"});
  }
  SECTION("a lock that it never agreed with") {
    loss.then().files[0].state = PieceState::changed;
    loss.now().files[0].state = PieceState::changed;
    change_values(loss);
    CHECK(loss.causes() == Texts{"answers_changed"});
  }
}

TEST_CASE("a file that became the same as another one, or another than it, is a cause") {
  Loss loss;
  loss.then().files = {file("a.pdf", "1"), file("b.pdf", "2"), file("a.pdf", "1")};
  loss.now().files = {file("a.pdf", "1"), file("b.pdf", "1"), file("a.pdf", "1")};
  change_values(loss);
  CHECK(loss.causes() == Texts{"answers_changed", "evidence_changed: `b.pdf`"});
  std::swap(loss.then().files, loss.now().files);
  CHECK(loss.causes() == Texts{"answers_changed", "evidence_changed: `b.pdf`"});
}

TEST_CASE("as of an earlier day, answers that are dated later are not taken for changed ones") {
  Loss loss;
  loss.after.as_of = Date{2026, 8, 1};
  change_values(loss);
  CHECK(loss.causes() == Texts{"judged_earlier: as of 2026-08-01 in place of 2026-11-01"});
  loss.then().files = {file("a.pdf", "1")};
  loss.now().files = {file("a.pdf", "", PieceState::missing)};
  CHECK(loss.causes() == Texts{"evidence_missing: `a.pdf`",
                               "judged_earlier: as of 2026-08-01 in place of 2026-11-01"});
}

TEST_CASE("a file that is as it was, and only its lock is another, is told by what the lock says") {
  Loss loss;
  loss.then().files = {file("a.pdf", "1")};
  loss.now().files = {file("a.pdf", "1", PieceState::changed)};
  CHECK(loss.causes() == Texts{"evidence_changed: `a.pdf` is not as it was locked"});
  std::swap(loss.then().files, loss.now().files);
  CHECK(loss.causes() == Texts{"evidence_changed: `a.pdf` is now as it was locked"});
  loss.then().files = {file("a.pdf", "2", PieceState::changed)};
  CHECK(loss.causes() == Texts{"evidence_changed: `a.pdf`"});
}

TEST_CASE("a file that came back changed") {
  Loss loss;
  loss.then().files = {file("a.pdf", "", PieceState::missing)};
  loss.now().files = {file("a.pdf", "1", PieceState::changed)};
  loss.now().files[0].detail = "is not as it was locked";
  CHECK(loss.causes() == Texts{"evidence_changed: `a.pdf`"});
  loss.now().files = {file("a.pdf", "1")};
  CHECK(loss.causes() == Texts{"evidence_changed: `a.pdf`"});
  change_values(loss);
  CHECK(loss.causes() == Texts{"answers_changed", "evidence_changed: `a.pdf`"});
}

TEST_CASE("a file that stays as it was, missing or not, is no cause") {
  Loss loss;
  loss.then().files = {file("a.pdf", "", PieceState::missing), file("b.pdf", "1")};
  loss.now().files = {file("a.pdf", "", PieceState::missing), file("b.pdf", "1")};
  change_values(loss);
  CHECK(loss.causes() == Texts{"answers_changed"});
}

TEST_CASE("files that only one side names are changed answers, not changed evidence") {
  Loss loss;
  loss.then().files = {file("old.pdf", "1")};
  loss.now().files = {file("new.pdf", "", PieceState::missing)};
  change_values(loss);
  CHECK(loss.causes() == Texts{"answers_changed"});
}

TEST_CASE("several files are named once each, sorted") {
  Loss loss;
  loss.then().files = {file("b.pdf", "1"), file("a.pdf", "2"), file("c.pdf", "3"),
                       file("a.pdf", "2")};
  loss.now().files = {file("b.pdf", "4", PieceState::changed), file("a.pdf", "", PieceState::empty),
                      file("c.pdf", "", PieceState::missing), file("a.pdf", "", PieceState::empty)};
  CHECK(loss.causes() ==
        Texts{"evidence_missing: `c.pdf`", "evidence_changed: `a.pdf` and `b.pdf`"});
}

TEST_CASE("each of several files that changed is told with its own state") {
  Loss loss;
  for (const char* path : {"a.pdf", "b.pdf", "c.pdf", "d.pdf", "e.pdf"}) {
    loss.then().files.push_back(file(path, "1"));
    loss.now().files.push_back(file(path, "1"));
  }
  const auto put = [&](std::size_t index, PieceState state, std::string detail) {
    loss.now().files[index] = {loss.now().files[index].path, state, "", std::move(detail)};
  };
  loss.now().files[0].sha256 = "2";
  put(1, PieceState::empty, "is empty");
  CHECK(loss.causes() == Texts{"evidence_changed: `a.pdf` changed and `b.pdf` is empty"});
  put(2, PieceState::empty, "is empty");
  loss.now().files[3].sha256 = "3";
  CHECK(loss.causes() ==
        Texts{"evidence_changed: `a.pdf` and `d.pdf` changed and each of `b.pdf` and `c.pdf` is "
              "empty"});
  put(0, PieceState::empty, "is empty, and is of 2020-01-01, where a date of 2025-11-01 is asked");
  put(3, PieceState::unreadable, "is a Git LFS pointer; `git lfs pull` fetches it");
  put(4, PieceState::unreadable, "is a folder");
  CHECK(loss.causes() ==
        Texts{"evidence_changed: `d.pdf` is a Git LFS pointer, `e.pdf` is a folder and each of "
              "`a.pdf`, `b.pdf` and `c.pdf` is empty"});
}

TEST_CASE("files that are all in one state are told with it in full") {
  Loss loss;
  const std::string pointer = "is a Git LFS pointer; `git lfs pull` fetches it";
  for (const char* path : {"b.pdf", "a.pdf"}) {
    loss.then().files.push_back(file(path, path));
    loss.now().files.push_back({path, PieceState::unreadable, "", pointer});
  }
  CHECK(loss.causes() == Texts{"evidence_changed: each of `a.pdf` and `b.pdf` " + pointer});
}

TEST_CASE("a pass aged when its last day is over, and not a day before") {
  Loss loss;
  loss.then().expires = Date{2026, 12, 31};
  loss.after.as_of = Date{2027, 1, 1};
  CHECK(loss.causes() == Texts{"evidence_aged: lapsed after 2026-12-31"});
  loss.after.as_of = Date{2026, 12, 31};
  CHECK(loss.causes() == Texts{"evidence_changed"});
  change_values(loss);
  CHECK(loss.causes() == Texts{"answers_changed"});
}

TEST_CASE("a claim whose last day is over did not lapse as a pass") {
  Loss loss;
  loss.then().outcome = Outcome::claimed;
  loss.then().expires = Date{2026, 12, 31};
  loss.after.as_of = Date{2027, 1, 1};
  change_values(loss);
  CHECK(loss.causes() == Texts{"answers_changed"});
}

TEST_CASE("an entry has aged only where it held before and nothing got better") {
  Loss loss;
  loss.then().entries = {{"plan", true, Date{2026, 12, 31}, false, {}}};
  loss.now().entries = {{"plan", false, std::nullopt, true, {}}};
  loss.after.as_of = Date{2027, 1, 1};
  CHECK(loss.causes() == Texts{"evidence_aged: lapsed after 2026-12-31"});
  change_values(loss);
  CHECK(loss.causes() == Texts{"answers_changed", "evidence_aged: too old as of 2027-01-01"});
  loss.then().entries[0].holds = false;
  CHECK(loss.causes() == Texts{"answers_changed"});
  loss.then().entries[0].holds = true;
  loss.then().outcome = Outcome::unanswered;
  CHECK(loss.causes() == Texts{"answers_changed"});
}

TEST_CASE(
    "what builds on a criterion with a longer id of the same beginning builds on another one") {
  Loss loss;
  loss.then().entries = {{"plan", true, std::nullopt, false, {"A12.process"}}};
  loss.now().entries = {{"plan", false, std::nullopt, false, {"A12.process"}}};
  loss.before.criteria.push_back(past("A12", Outcome::pass));
  loss.after.criteria.push_back(past("A12", Outcome::claimed));
  loss.before.criteria[1].entries = {{"process", true, std::nullopt, false, {}}};
  loss.after.criteria[1].entries = {{"process", false, std::nullopt, false, {}}};
  CHECK(loss.causes() == Texts{"prerequisite_changed: A12.process"});
}

TEST_CASE("on one day, dates that lie ahead explain no other values") {
  Loss loss;
  change_values(loss);
  loss.then().has_later_dates = true;
  loss.now().has_later_dates = true;
  CHECK(loss.causes() == Texts{"answers_changed"});
}

TEST_CASE("another text of the catalog is a cause") {
  Loss loss;
  loss.after.catalog_sha256 = "other";
  CHECK(loss.causes() == Texts{"catalog_changed"});
}

TEST_CASE("a criterion that only one side has is the catalog's doing") {
  Loss loss;
  CHECK(test::texts_of(find_causes({&loss.then(), nullptr}, loss.before, loss.after)) ==
        Texts{"catalog_changed"});
  CHECK(test::texts_of(find_causes({nullptr, &loss.now()}, loss.before, loss.after)) ==
        Texts{"catalog_changed"});
}

TEST_CASE("a criterion that is held up, or no longer is, names the other criterion's change") {
  Loss held_up;
  held_up.now().outcome = Outcome::blocked;
  CHECK(held_up.causes() == Texts{"prerequisite_changed"});
  held_up.now().held_up_by = {"DG1", "OD2"};
  CHECK(held_up.causes() == Texts{"prerequisite_changed: DG1 and OD2"});
  held_up.then().outcome = Outcome::blocked;
  held_up.then().held_up_by = held_up.now().held_up_by;
  CHECK(held_up.causes() == Texts{"evidence_changed"});
  Loss released;
  released.then().outcome = Outcome::blocked;
  released.now().outcome = Outcome::pass;
  released.after.as_of = Date{2026, 11, 2};
  CHECK(released.causes() == Texts{"prerequisite_changed"});
  released.then().held_up_by = {"DG1"};
  CHECK(released.causes() == Texts{"prerequisite_changed: DG1"});
}

TEST_CASE("of several days the one that was expected is told, else the first") {
  Loss loss;
  loss.then().answers = {{"a", true, Date{2026, 12, 1}}, {"b", true, Date{2026, 11, 20}}};
  loss.now().answers = {{"a", false, {}, true}, {"b", false, {}, true}};
  loss.after.as_of = Date{2026, 12, 2};
  CHECK(loss.causes() == Texts{"evidence_aged: lapsed after 2026-11-20"});
  loss.then().expires = Date{2026, 12, 1};
  CHECK(loss.causes() == Texts{"evidence_aged: lapsed after 2026-12-01"});
  loss.after.as_of = Date{2026, 12, 1};
  CHECK(loss.causes() == Texts{"evidence_aged: lapsed after 2026-11-20"});
}

TEST_CASE(
    "where only harmless answers differ, they are the cause, or something aged on no known day") {
  Loss loss;
  change_values(loss);
  loss.then().entries = {{"plan", true, std::nullopt, false, {}, "one text"}};
  loss.now().entries = {{"plan", true, std::nullopt, false, {}, "another text"}};
  CHECK(loss.causes() == Texts{"answers_changed"});
  loss.then().files = {file("a.pdf", "1")};
  loss.now().files = {file("a.pdf", "2")};
  CHECK(loss.causes() == Texts{"evidence_changed: `a.pdf`"});
  loss.then().expires = Date{2026, 10, 31};
  CHECK(loss.causes() == Texts{"evidence_aged: too old as of 2026-11-01"});
}

TEST_CASE("an outcome that is no worse on a later day is the day's doing") {
  Loss change;
  change.after.as_of = Date{2026, 11, 2};
  change.then().outcome = Outcome::claimed;
  change.then().expires = Date{2026, 11, 1};
  change.now().outcome = Outcome::pass;
  const Texts later{"judged_later: as of 2026-11-02 in place of 2026-11-01"};
  CHECK(change.causes() == later);
  change.then().outcome = Outcome::fail;
  change.now().outcome = Outcome::unanswered;
  CHECK(change.causes() == later);
}

TEST_CASE("all that changed is told, in the order of the causes") {
  Loss loss;
  change_values(loss);
  loss.then().files = {file("a.pdf", "1"), file("b.pdf", "1")};
  loss.now().files = {file("a.pdf", "2", PieceState::changed),
                      file("b.pdf", "", PieceState::missing)};
  loss.then().entries = {{"plan", true, Date{2026, 11, 30}}};
  loss.now().entries = {{"plan", false, {}, true}};
  loss.after.as_of = Date{2026, 12, 1};
  loss.after.catalog_sha256 = "other";
  loss.now().outcome = Outcome::blocked;
  loss.now().held_up_by = {"DG1"};
  CHECK(loss.causes() == Texts{"answers_changed", "evidence_missing: `b.pdf`",
                               "evidence_changed: `a.pdf`",
                               "evidence_aged: too old as of 2026-12-01", "catalog_changed",
                               "prerequisite_changed: DG1"});
}

TEST_CASE("where nothing is known to differ there is still a cause") {
  Loss loss;
  CHECK(loss.causes() == Texts{"evidence_changed"});
  loss.after.as_of = Date{2026, 11, 2};
  CHECK(loss.causes() == Texts{"evidence_changed"});
  loss.after.as_of = Date{2026, 10, 1};
  CHECK(loss.causes() == Texts{"judged_earlier: as of 2026-10-01 in place of 2026-11-01"});
}

}  // namespace
}  // namespace wwc::compare
