// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>

#include <catch2/catch.hpp>

#include "small_case.hpp"

using namespace wwc;
using namespace wwc::test;

namespace {

/// An entry of three pieces, of which two that count have the same title and department.
SmallCase short_of_a_piece() {
  SmallCase subject;
  subject.items(1, {k_yes});
  std::vector<Evidence> pieces{subject.file("a.pdf"), subject.file("b.pdf")};
  for (Evidence& piece : pieces)
    piece.fields = {{"title", "One"}, {"department", "Water"}};
  subject.entry("copy", std::move(pieces)).at_least = 3;
  return subject;
}

Documentation& entry_of(SmallCase& subject) {
  return subject.catalog.criteria[0].documentation[0];
}

std::string action(const SmallCase& subject) {
  return subject.finding().documentation[0].action;
}

}  // namespace

TEST_CASE("one new piece that shows two things is asked for once") {
  SmallCase subject = short_of_a_piece();
  CHECK(action(subject) == "give 1 more: different pieces (equal ones count once)");
  entry_of(subject).distinct = DistinctValues{"title", 2};
  CHECK(subject.finding().documentation[0].steps == 1);
  CHECK(action(subject) ==
        "give 1 more: different pieces (equal ones count once), so that 2 different values of "
        "`title` count");
  Evidence third = subject.file("c.pdf");
  third.fields = {{"title", "Two"}, {"department", "Water"}};
  subject.answers.criteria[0].documentation[0].push_back(third);
  CHECK(subject.finding().documentation[0].state == EntryState::ok);
}

TEST_CASE("more than is needed is not told as so many of fewer") {
  SmallCase subject = short_of_a_piece();
  std::vector<Evidence>& pieces = subject.answers.criteria[0].documentation[0];
  pieces.push_back(subject.file("c.pdf"));
  pieces.back().fields = {{"title", "Two"}, {"department", "Water"}};
  entry_of(subject).distinct = DistinctValues{"title", 2};
  using Lines = std::vector<std::string>;
  CHECK(subject.finding().documentation[0].details ==
        Lines{"3 of 3 different pieces count", "2 of 2 different values of `title` are given"});
  entry_of(subject).at_least = 2;
  entry_of(subject).distinct = DistinctValues{"title", 1};
  CHECK(subject.finding().documentation[0].details ==
        Lines{"3 different pieces count, 2 needed",
              "2 different values of `title` are given, 1 needed"});
  subject.entry("same", pieces).same_as = EntryRef{0, 0};
  const Lines details = subject.finding().documentation[1].details;
  CHECK(std::ranges::count(details, "3 pieces also count in `P1.copy`, 2 needed") == 1);
  CHECK(std::ranges::count(details,
                           "2 different values of `title` are given in `P1.copy`, 1 needed") == 1);
}

TEST_CASE("of several new pieces those that have to show more are told apart") {
  SmallCase subject = short_of_a_piece();
  entry_of(subject).distinct = DistinctValues{"title", 2};
  entry_of(subject).at_least = 4;
  CHECK(action(subject) ==
        "give 2 more: different pieces (equal ones count once), so that 2 different values of "
        "`title` count");
  entry_of(subject).distinct = DistinctValues{"title", 3};
  CHECK(action(subject) ==
        "give 2 more: different pieces (equal ones count once), so that 3 different values of "
        "`title` count");
  entry_of(subject).distinct = DistinctValues{"title", 5};
  CHECK(action(subject) ==
        "give 4 more: different pieces (equal ones count once), so that 5 different values of "
        "`title` count");
}

TEST_CASE("a new piece for the whole city is asked for together with what else it shows") {
  SmallCase subject = short_of_a_piece();
  entry_of(subject).departments = DistinctValues{"department", 2};
  CHECK(action(subject) ==
        "give 1 more: different pieces (equal ones count once), for the whole city (without "
        "`department`), or so that 2 different values of `department` count");
  entry_of(subject).at_least = 2;
  CHECK(action(subject) ==
        "give 1 more: for the whole city (without `department`), or so that 2 different values of "
        "`department` count");
}

TEST_CASE(
    "of several departments a piece for the whole city is asked for, and others are counted") {
  SmallCase subject = short_of_a_piece();
  entry_of(subject).departments = DistinctValues{"department", 3};
  CHECK(action(subject) ==
        "give 1 more: different pieces (equal ones count once), for the whole city (without "
        "`department`), or 2 so that 3 different values of `department` count");
  entry_of(subject).at_least = 4;
  CHECK(action(subject) ==
        "give 2 more: different pieces (equal ones count once), 1 of them for the whole city "
        "(without `department`), or 2 so that 3 different values of `department` count");
  entry_of(subject).at_least = 2;
  CHECK(action(subject) ==
        "give 1 more: for the whole city (without `department`), or 2 so that 3 different values "
        "of `department` count");
  std::vector<Evidence>& pieces = subject.answers.criteria[0].documentation[0];
  pieces.push_back(subject.file("city.pdf"));
  CHECK(subject.finding().documentation[0].state == EntryState::ok);
  pieces.back().fields = {{"department", "Library"}};
  CHECK(subject.finding().documentation[0].state == EntryState::incomplete);
  pieces.push_back(subject.file("police.pdf"));
  pieces.back().fields = {{"department", "Police"}};
  CHECK(subject.finding().documentation[0].state == EntryState::ok);
}

TEST_CASE("a piece of one of several departments that does not count is no reason for two pieces") {
  SmallCase subject = short_of_a_piece();
  entry_of(subject).at_least = 1;
  entry_of(subject).departments = DistinctValues{"department", 3};
  Evidence gone;
  gone.value = "gone.pdf";
  gone.fields = {{"department", "Works"}};
  std::vector<Evidence>& pieces = subject.answers.criteria[0].documentation[0];
  pieces.push_back(gone);
  CHECK(action(subject) ==
        "give 1 more: for the whole city (without `department`), or 2 so that 3 different values "
        "of `department` count, such as gone.pdf once it is in order");
  const EntryFinding finding = subject.finding().documentation[0];
  CHECK(finding.steps == 1);
  CHECK(finding.shortages[0].asked == "for the whole city (without `department`)");
  pieces.push_back(gone);
  pieces.push_back(gone);
  pieces.back().value = "lost.pdf";
  pieces.back().fields = {{"department", "Parks"}};
  CHECK_THAT(action(subject),
             Catch::EndsWith("such as gone.pdf and lost.pdf once they are in order"));
  for (Evidence& piece : pieces)
    piece.title = "Our process";
  CHECK_THAT(action(subject), Catch::EndsWith("such as Our process once it is in order"));
  for (Evidence& piece : pieces)
    piece.title.clear();
  entry_of(subject).departments = DistinctValues{"department", 2};
  CHECK_THAT(action(subject), Catch::StartsWith("one of these: replace or mend gone.pdf"));
}

TEST_CASE("a piece of another kind is replaced by one for the whole city") {
  SmallCase subject = short_of_a_piece();
  entry_of(subject).at_least = 1;
  entry_of(subject).accepts = {EvidenceKind::file};
  entry_of(subject).departments = DistinctValues{"department", 3};
  std::vector<Evidence>& pieces = subject.answers.criteria[0].documentation[0];
  pieces.push_back(url("https://a.example"));
  pieces.back().fields = {{"department", "Works"}};
  CHECK(action(subject) ==
        "give a file in place of https://a.example, which is a url, for the whole city (without "
        "`department`)");
  // A new piece that is asked for to be different shows nothing else.
  entry_of(subject).at_least = 4;
  CHECK(action(subject) ==
        "give a file in place of https://a.example, which is a url, for the whole city (without "
        "`department`); give 1 more: different pieces (equal ones count once)");
  entry_of(subject).departments.reset();
  entry_of(subject).distinct = DistinctValues{"title", 2};
  CHECK(action(subject) ==
        "give a file in place of https://a.example, which is a url, so that 2 different values of "
        "`title` count; give 1 more: different pieces (equal ones count once)");
}

TEST_CASE("the dates of new pieces are told with what else these are to be") {
  SmallCase subject;
  subject.items(1, {std::vector<Date>{{2026, 2, 1}, {2026, 5, 1}, {2026, 8, 1}}});
  subject.catalog.criteria[0].checklist[0].measure = Measure{Frequency{Cadence::year}};
  subject.entry("minutes", {dated(subject.file("aug.md"), {2026, 8, 1})}).latest_of = AnswerRef{0};
  entry_of(subject).at_least = 2;
  CHECK(action(subject) ==
        "give 1 more: different pieces (equal ones count once), dated 2026-05-01, one of the "
        "latest dates of `P1.a`");
  entry_of(subject).at_least = 3;
  CHECK(action(subject) ==
        "give 2 more: different pieces (equal ones count once), each dated one of the latest dates "
        "of `P1.a`: 2026-05-01, 2026-02-01");
}

TEST_CASE("of eight pieces that do not count one is enough, of more all are named") {
  SmallCase subject;
  subject.items(1, {k_yes});
  std::vector<Evidence> pieces(8);
  for (std::size_t i = 0; i < pieces.size(); ++i)
    pieces[i].value = std::to_string(i) + ".pdf";
  subject.entry("copy", pieces);
  CHECK_THAT(action(subject), Catch::StartsWith("one of these: replace or mend "));
  subject.answers.criteria[0].documentation[0].resize(9);
  CHECK_THAT(action(subject), Catch::StartsWith("replace or mend "));
}
