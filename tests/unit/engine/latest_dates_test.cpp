// SPDX-License-Identifier: MIT
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "small_case.hpp"

using namespace wwc;
using namespace wwc::test;

/// Entries that document the newest of the dates that an answer lists.
namespace {

/// The state of the only entry of a criterion that is otherwise satisfied.
EntryFinding entry_finding(const SmallCase& subject) {
  return subject.finding().documentation[0];
}

SmallCase satisfied() {
  SmallCase subject;
  subject.items(1, {k_yes});
  return subject;
}

/// Minutes of the two newest of these meetings.
SmallCase city_with(const std::vector<Date>& meetings) {
  SmallCase subject;
  subject.items(1, {meetings});
  subject.catalog.criteria[0].checklist[0].measure = Measure{Frequency{Cadence::year}};
  Documentation& entry = subject.entry("minutes", {});
  entry.at_least = 2;
  entry.latest_of = AnswerRef{0};
  return subject;
}

std::vector<Evidence>& minutes_of(SmallCase& subject) {
  return subject.answers.criteria[0].documentation[0];
}

constexpr Date k_newest{2026, 8, 1};
constexpr Date k_before{2026, 5, 1};
constexpr Date k_long_ago{2020, 1, 1};

}  // namespace

TEST_CASE("the two newest dates of a meeting list each need a piece") {
  SmallCase subject = satisfied();
  subject.catalog.criteria[0].checklist[0].measure = Measure{Frequency{Cadence::year}};
  auto& met = subject.answers.criteria[0].checklist[0].met;
  met = std::vector<Date>{{2026, 2, 1}, {2026, 5, 1}, {2026, 8, 1}};
  Documentation& entry = subject.entry("minutes", {dated(subject.file("may.md"), {2026, 5, 1}),
                                                   dated(subject.file("feb.md"), {2026, 2, 1})});
  entry.at_least = 2;
  entry.latest_of = AnswerRef{0};
  CHECK(entry_finding(subject).state == EntryState::incomplete);
  auto& pieces = subject.answers.criteria[0].documentation[0];
  pieces.push_back(dated(subject.file("aug.md"), {2026, 8, 1}));
  CHECK(entry_finding(subject).state == EntryState::ok);
  met = Choice::yes;
  pieces.pop_back();
  CHECK(entry_finding(subject).state == EntryState::ok);
  pieces.pop_back();
  CHECK(entry_finding(subject).state == EntryState::incomplete);
}

TEST_CASE("minutes without a date are to be dated, not to be given once more") {
  SmallCase subject = satisfied();
  subject.catalog.criteria[0].checklist[0].measure = Measure{Frequency{Cadence::year}};
  subject.answers.criteria[0].checklist[0].met = std::vector<Date>{{2026, 8, 1}};
  subject.entry("minutes", {subject.file("aug.md")}).latest_of = AnswerRef{0};
  CHECK(entry_finding(subject).evidence[0].state == PieceState::undated);
  CHECK(entry_finding(subject).lacks.empty());
  subject.answers.criteria[0].documentation[0] = {dated(subject.file("aug.md"), {2026, 7, 1})};
  REQUIRE(entry_finding(subject).lacks.size() == 1);
  CHECK_THAT(entry_finding(subject).lacks[0], Catch::Contains("2026-08-01"));
}

TEST_CASE("each of the newest dates of which no piece is given is named") {
  SmallCase subject = satisfied();
  subject.catalog.criteria[0].checklist[0].measure = Measure{Frequency{Cadence::quarter}};
  subject.answers.criteria[0].checklist[0].met =
      std::vector<Date>{{2026, 2, 1}, {2026, 5, 1}, {2026, 8, 1}};
  Documentation& entry = subject.entry("minutes", {dated(subject.file("may.md"), {2026, 5, 1})});
  entry.latest_of = AnswerRef{0};
  entry.at_least = 3;
  CHECK(
      entry_finding(subject).lacks ==
      std::vector<std::string>{"give 2 more: different pieces (equal ones count once), each dated "
                               "one of the latest dates of `P1.a`: 2026-08-01, 2026-02-01"});
  subject.answers.criteria[0].documentation[0].push_back(
      dated(subject.file("june.md"), {2026, 6, 15}));
  subject.answers.criteria[0].documentation[0].push_back(
      dated(subject.file("older.md"), {2026, 1, 15}));
  const std::string two_more =
      "give 2 more: different pieces (equal ones count once), each dated one of the latest dates "
      "of "
      "`P1.a`: 2026-08-01, 2026-02-01";
  CHECK(entry_finding(subject).lacks == std::vector<std::string>{two_more});
  // Once each of the newest dates would have a piece, it may only have been left out of the list.
  subject.answers.criteria[0].documentation[0].push_back(
      dated(subject.file("august.md"), {2026, 8, 1}));
  CHECK(entry_finding(subject).lacks ==
        std::vector<std::string>{
            "give 1 more: different pieces (equal ones count once), dated 2026-02-01, one of the "
            "latest dates of `P1.a`; or list 2026-06-15 there, of which pieces are given"});
}

TEST_CASE("a document of an older meeting is none of those asked for") {
  SmallCase subject = city_with({k_before, k_newest});
  const Evidence both = subject.file("both.md");
  minutes_of(subject) = {dated(both, k_newest), dated(both, k_before),
                         dated(subject.file("old.md"), k_long_ago)};
  CHECK(entry_finding(subject).state == EntryState::incomplete);
  CHECK(entry_finding(subject).details.front() ==
        "1 of 2 different pieces of the latest dates of `P1.a` count");
  CHECK(entry_finding(subject).lacks ==
        std::vector<std::string>{"give 1 more: different pieces (equal ones count once), of one of "
                                 "the 2 newest dates of `P1.a`"});
  minutes_of(subject).push_back(dated(subject.file("newest.md"), k_newest));
  CHECK(entry_finding(subject).state == EntryState::ok);
}

TEST_CASE("where one meeting is listed and two are documented, another has to be listed") {
  SmallCase subject = city_with({k_newest});
  minutes_of(subject) = {dated(subject.file("newest.md"), k_newest)};
  const auto is_to_be_listed = [&] {
    const EntryFinding finding = entry_finding(subject);
    CHECK(finding.state == EntryState::incomplete);
    CHECK(finding.details.back() ==
          "`P1.a` lists 1 date up to the as-of date; the 2 newest are asked");
    REQUIRE(finding.lacks.size() == 1);
    return finding.lacks.front();
  };
  const std::string words =
      "give 1 more: different pieces (equal ones count once), of another date that you list in "
      "`P1.a`";
  CHECK(is_to_be_listed() == words);
  SECTION("one more of the same meeting does not do") {
    minutes_of(subject).push_back(dated(subject.file("agenda.md"), k_newest));
    CHECK(is_to_be_listed() == "give a piece of another date that you list in `P1.a`");
  }
  SECTION("one of a day that is not listed does not do either") {
    minutes_of(subject).push_back(dated(subject.file("may.md"), k_before));
    CHECK(is_to_be_listed() == words + "; or list 2026-05-01 there, of which pieces are given");
    subject.answers.criteria[0].checklist[0].met = std::vector<Date>{k_before, k_newest};
    CHECK(entry_finding(subject).state == EntryState::ok);
  }
  SECTION("a day before it began is no day to list") {
    subject.answers.criteria[0].checklist[0].since = Date{2026, 6, 1};
    minutes_of(subject).push_back(dated(subject.file("may.md"), k_before));
    CHECK(is_to_be_listed() == words);
    CHECK(entry_finding(subject).spared_by_listing == 0);
  }
}

TEST_CASE("a document without a date may be of a meeting that is still to be listed") {
  SmallCase subject = city_with({k_newest});
  minutes_of(subject) = {dated(subject.file("newest.md"), k_newest), subject.file("undated.md")};
  const EntryFinding finding = entry_finding(subject);
  CHECK(finding.lacks.empty());
  REQUIRE(finding.shortages.size() == 2);
  for (const Shortage& shortage : finding.shortages)
    CHECK(shortage.by_mending.size() == 1);
  CHECK(finding.shortages[1].asked ==
        "so that each of the 2 newest dates of `P1.a`, with those that you add, has one; list 1 "
        "more there");
}

TEST_CASE("what is given today is no document of a meeting that is still to come") {
  SmallCase subject = city_with({k_before, k_newest});
  subject.catalog.criteria[0].checklist[0].measure = Measure{Frequency{Cadence::quarter}};
  minutes_of(subject) = {subject.file("one.md"), subject.file("two.md")};
  const auto most_mended = [&](Date given_by) {
    const AsOf as_of{{2027, 4, 1}, AsOfSource::option};
    const Assessment found =
        assess(subject.catalog, subject.answers, subject.facts, as_of, given_by);
    const auto& shortages = found.findings[0].documentation[0].shortages_for_new_dates;
    // The newest dates are those of the last quarter of 2026 and of the first of 2027.
    std::vector<std::size_t> ways;
    for (const Shortage& shortage : shortages)
      ways.push_back(2 - shortage.lacking + shortage.by_mending.size());
    return ways;
  };
  using Ways = std::vector<std::size_t>;
  CHECK(most_mended({2027, 4, 1}) == Ways{2, 2});
  // One date lies ahead: of that there is no document.
  CHECK(most_mended({2026, 12, 31}) == Ways{2, 2, 1});
  CHECK(most_mended({2027, 1, 1}) == Ways{2, 2});
  CHECK(most_mended({2026, 9, 30}) == Ways{0, 2, 0});
}

TEST_CASE("what has no date is not recent enough where that lies ahead of the day it was given") {
  SmallCase subject = satisfied();
  const Date day{2027, 4, 1};
  const auto found = [&](Date given_by) {
    const AsOf as_of{day, AsOfSource::option};
    return assess(subject.catalog, subject.answers, subject.facts, as_of, given_by).findings[0];
  };
  SECTION("a piece") {
    subject.entry("copy", {subject.file("a.pdf")}).within_months = 3;
    CHECK(found(day).documentation[0].evidence[0].is_mendable);
    CHECK(found({2027, 1, 1}).documentation[0].evidence[0].is_mendable);
    CHECK_FALSE(found({2026, 12, 31}).documentation[0].evidence[0].is_mendable);
    CHECK(found({2026, 12, 31}).documentation[0].action ==
          "replace a.pdf: it has no date, where one of 2027-01-01 or later is asked");
  }
  SECTION("a record") {
    Examples examples;
    examples.at_least = 1;
    examples.within_months = 3;
    subject.catalog.criteria[0].checklist[0].measure = Measure{examples};
    subject.answers.criteria[0].checklist[0].met = std::vector<Record>{Record{}};
    CHECK(found({2027, 1, 1}).checklist[0].records_left.to_complete.size() == 1);
    CHECK(found({2026, 12, 31}).checklist[0].records_left.to_complete.empty());
    CHECK(found({2026, 12, 31}).checklist[0].records_left.to_add == 1);
  }
}

TEST_CASE("of a document without a date it is said of which days it has to be") {
  SmallCase subject = city_with({k_before, k_newest});
  minutes_of(subject) = {dated(subject.file("newest.md"), k_newest), subject.file("undated.md")};
  CHECK(entry_finding(subject).action == "write the `date` of undated.md, if it is of 2026-05-01");
  SECTION("also where there are too few different ones") {
    minutes_of(subject).push_back(dated(subject.file("newest.md"), k_before));
    CHECK(entry_finding(subject).action ==
          "write the `date` of undated.md, if it is of 2026-08-01 or 2026-05-01");
  }
  SECTION("and where the day is still to be listed") {
    subject.answers.criteria[0].checklist[0].met = std::vector<Date>{k_newest};
    CHECK(entry_finding(subject).action ==
          "write the `date` of undated.md, if it is of another date that you list in `P1.a`");
  }
}

TEST_CASE("a document of a meeting that is not listed may spare another") {
  SmallCase subject = city_with({k_newest});
  minutes_of(subject) = {dated(subject.file("newest.md"), k_newest)};
  CHECK(entry_finding(subject).spared_by_listing == 0);
  minutes_of(subject).push_back(dated(subject.file("may.md"), k_before));
  CHECK(entry_finding(subject).spared_by_listing == 1);
  minutes_of(subject).push_back(dated(subject.file("old.md"), k_long_ago));
  CHECK(entry_finding(subject).spared_by_listing == 1);
}

TEST_CASE("an entry that documents dates and is to show the same as another lacks what it lacks") {
  SmallCase subject = city_with({k_before, k_newest});
  const Evidence shown = subject.file("a.md");
  const Evidence other = subject.file("b.md");
  subject.entry("examples", {shown, other}).at_least = 2;
  subject.catalog.criteria[0].documentation[0].same_as = EntryRef{0, 1};
  minutes_of(subject) = {dated(shown, k_newest), dated(other, k_long_ago),
                         dated(subject.file("c.md"), k_before)};
  const EntryFinding finding = entry_finding(subject);
  CHECK_FALSE(finding.complete);
  CHECK_FALSE(finding.shortages.empty());
  CHECK_FALSE(finding.action.empty());
}

TEST_CASE("what does not count as minutes is not the same as minutes") {
  SmallCase subject = city_with({k_before, k_newest});
  const Evidence first = subject.file("a.md");
  const Evidence old = subject.file("old.md");
  minutes_of(subject) = {dated(first, k_newest), dated(subject.file("b.md"), k_before),
                         dated(old, k_long_ago)};
  subject.entry("pages", {first, old}).same_as = EntryRef{0, 0};
  CHECK_FALSE(subject.finding().documentation[1].holds);
  subject.answers.criteria[0].documentation[1].push_back(subject.file("b.md"));
  CHECK(subject.finding().documentation[1].holds);
}

TEST_CASE("of a date still to be listed one day counts where different values are asked") {
  SmallCase subject = city_with({});
  subject.answers.criteria[0].checklist[0].met = Choice::yes;
  Documentation& entry = subject.catalog.criteria[0].documentation[0];
  entry.at_least = 1;
  entry.distinct = DistinctValues{"topic", 2};
  Evidence one = dated(subject.file("one.md"), k_before);
  one.fields = {{"topic", "roads"}};
  Evidence two = dated(subject.file("two.md"), k_newest);
  two.fields = {{"topic", "parks"}};
  minutes_of(subject) = {one, two};
  CHECK(entry_finding(subject).steps_for_new_dates == 1);
}

TEST_CASE("beside one document of both meetings another of either is asked for") {
  SmallCase subject = city_with({k_before, k_newest});
  Evidence both;
  both.value = "both.md";
  minutes_of(subject) = {dated(both, k_newest), dated(both, k_before)};
  CHECK(entry_finding(subject).action ==
        "replace or mend both.md: it does not exist; give 1 more: different pieces (equal ones "
        "count once), of one of the 2 newest dates of `P1.a`");
}

TEST_CASE("of two documents without a date each is of a meeting of its own") {
  SmallCase subject = city_with({k_before, k_newest});
  minutes_of(subject) = {subject.file("one.md"), subject.file("two.md")};
  CHECK_THAT(entry_finding(subject).action,
             Catch::StartsWith("write the `date` of one.md, if it is of 2026-08-01 or 2026-05-01, "
                               "whichever no other piece is of; "));
}

TEST_CASE("whoever has no documents yet is told to list as many dates as are documented") {
  SmallCase subject = city_with({k_newest});
  CHECK(entry_finding(subject).action ==
        "attach at least 2 different pieces, each with its `date`; list another date in `P1.a`: "
        "the 2 newest are documented");
}

TEST_CASE("what takes the place of a piece of another kind has its date") {
  SmallCase subject = city_with({k_before, k_newest});
  subject.catalog.criteria[0].documentation[0].accepts = {EvidenceKind::file};
  minutes_of(subject) = {dated(subject.file("newest.md"), k_newest),
                         dated(text("We met."), k_before)};
  CHECK_THAT(entry_finding(subject).action, Catch::EndsWith(", with its `date` (2026-05-01)"));
}
