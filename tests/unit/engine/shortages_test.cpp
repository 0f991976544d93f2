// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "small_case.hpp"
#include "support/sha256.hpp"

using namespace wwc;
using namespace wwc::test;

namespace {

EntryFinding entry_finding(const SmallCase& subject) {
  return subject.finding().documentation[0];
}

Evidence missing_file(const std::string& path) {
  Evidence piece;
  piece.value = path;
  return piece;
}

Evidence missing_of(const std::string& path, const std::string& field, const std::string& value) {
  Evidence piece = missing_file(path);
  piece.fields = {{field, value}};
  return piece;
}

using Groups = std::vector<std::vector<Mending>>;

Mending here(std::size_t piece) {
  return {piece, std::nullopt};
}

SmallCase satisfied() {
  SmallCase subject;
  subject.items(1, {k_yes});
  return subject;
}

}  // namespace

TEST_CASE("an entry that is complete is short of nothing") {
  SmallCase subject = satisfied();
  subject.entry("copy", {subject.file("a.pdf"), missing_file("b.pdf")});
  CHECK(entry_finding(subject).shortages.empty());
  CHECK(entry_finding(subject).steps == 0);
}

TEST_CASE("any file brings one more piece, and two pieces of one file bring one") {
  SmallCase subject = satisfied();
  subject.entry("copy", {missing_file("a.pdf"), missing_file("b.pdf"), missing_file("a.pdf")})
      .at_least = 2;
  const std::vector<Shortage> shortages = entry_finding(subject).shortages;
  REQUIRE(shortages.size() == 1);
  CHECK(shortages[0].lacking == 2);
  CHECK(shortages[0].by_mending == Groups{{here(0), here(2)}, {here(1)}});
}

TEST_CASE("a file of a value that is shown already brings none") {
  SmallCase subject = satisfied();
  Evidence there = subject.file("a.pdf");
  there.fields = {{"title", "One"}};
  subject
      .entry("copy",
             {there, missing_of("b.pdf", "title", "one"), missing_of("c.pdf", "title", "Two")})
      .distinct = DistinctValues{"title", 2};
  const std::vector<Shortage> shortages = entry_finding(subject).shortages;
  REQUIRE(shortages.size() == 1);
  CHECK(shortages[0].by_mending == Groups{{here(2)}});
  CHECK(shortages[0].asked == "so that 2 different values of `title` count");
}

TEST_CASE("one file for the whole city stands for all departments") {
  SmallCase subject = satisfied();
  subject
      .entry("copy", {missing_of("a.pdf", "department", "Water"),
                      missing_of("b.pdf", "department", "Parks"), missing_file("c.pdf")})
      .departments = DistinctValues{"department", 3};
  const std::vector<Shortage> shortages = entry_finding(subject).shortages;
  REQUIRE(shortages.size() == 2);
  CHECK(shortages[1].lacking == 3);
  CHECK(shortages[1].steps == 1);
  CHECK(shortages[1].by_mending.size() == 2);
  CHECK(shortages[1].by_one_mending == std::vector<Mending>{here(2)});
  CHECK(entry_finding(subject).lacks.empty());
}

TEST_CASE("departments that each piece has to name are given one by one") {
  SmallCase subject = satisfied();
  Documentation& entry = subject.entry("copy", {missing_of("a.pdf", "department", "Water")});
  entry.fields = {{"department", FieldKind::text, {}}};
  entry.departments = DistinctValues{"department", 3};
  const EntryFinding finding = entry_finding(subject);
  REQUIRE(finding.shortages.size() == 2);
  CHECK(finding.shortages[1].steps == 3);
  CHECK(finding.steps == 3);
}

TEST_CASE("a piece that leaves something out shows what it has once that is written") {
  SmallCase subject = satisfied();
  Evidence first = subject.file("a.pdf");
  first.fields = {{"title", "One"}};
  Evidence second = subject.file("b.pdf");
  second.fields = {{"title", "one"}};
  Evidence third = subject.file("c.pdf");
  Documentation& entry = subject.entry("copy", {first, second, third});
  entry.distinct = DistinctValues{"title", 2};
  entry.pages_required = true;
  subject.answers.criteria[0].documentation[0][0].pages = std::string("1");
  const std::vector<Shortage> shortages = entry_finding(subject).shortages;
  REQUIRE(shortages.size() == 1);
  CHECK(shortages[0].by_mending.empty());
  subject.catalog.criteria[0].documentation[0].fields = {{"title", FieldKind::text, {}}};
  CHECK(entry_finding(subject).shortages[0].by_mending == Groups{{here(2)}});
  CHECK(entry_finding(subject).evidence[2].unwritten == "`title` and page numbers");
}

TEST_CASE("what is too old, of another kind or still to come is replaced, not mended") {
  SmallCase subject = satisfied();
  Documentation& entry = subject.entry(
      "copy", {dated(missing_file("a.pdf"), {2020, 1, 1}), url("https://a.example"), text("TBD")});
  entry.within_months = 12;
  entry.accepts = {EvidenceKind::file, EvidenceKind::text};
  for (const PieceFinding& piece : entry_finding(subject).evidence)
    CHECK_FALSE(piece.is_mendable);
  CHECK(entry_finding(subject).evidence[0].detail ==
        "does not exist, and is of 2020-01-01, where a date of 2025-11-01 or later is asked");
}

TEST_CASE("what another entry is to show, and leaves something out there, is mended there") {
  SmallCase subject = satisfied();
  subject.entry("first", {subject.file("a.pdf")}).pages_required = true;
  subject.entry("second", {subject.file("a.pdf")}).same_as = EntryRef{0, 0};
  const std::vector<Shortage> shortages = subject.finding().documentation[1].shortages;
  REQUIRE(shortages.size() == 1);
  CHECK(shortages[0].by_mending == Groups{{Mending{std::nullopt, 0}}});
}

TEST_CASE("the fewest pieces are those of the widest shortage, wherever it stands") {
  SmallCase subject = satisfied();
  Documentation& entry = subject.entry("copy", {});
  entry.at_least = 3;
  entry.distinct = DistinctValues{"title", 2};
  CHECK(entry_finding(subject).steps == 3);
}

TEST_CASE("a file is shared with another entry only where both name it") {
  SmallCase subject = satisfied();
  subject.entry("first", {missing_file("a.pdf")});
  subject.entry("second", {missing_file("b.pdf")}).same_as = EntryRef{0, 0};
  const auto shortages_there = [&] { return subject.finding().documentation[1].shortages; };
  REQUIRE(shortages_there().size() == 2);
  CHECK(shortages_there()[1].by_mending.empty());
  CHECK(shortages_there()[1].asked == "of `P1.first`");
  subject.answers.criteria[0].documentation[1].push_back(missing_file("a.pdf"));
  CHECK(shortages_there()[1].by_mending == Groups{{Mending{1, 0, true}}});
  subject.catalog.criteria[0].documentation[0].pages_required = true;
  CHECK(shortages_there()[1].by_mending == Groups{{Mending{1, 0, false}}});
}

TEST_CASE("files that are alike now need not be once each is put in order") {
  SmallCase subject = satisfied();
  subject.entry("first", {subject.file("a.pdf")});
  subject.entry("second", {subject.file("b.pdf")}).same_as = EntryRef{0, 0};
  for (const char* path : {"a.pdf", "b.pdf"})
    subject.facts.files[path] = {FileState::changed, 1, support::sha256("alike"),
                                 "is not as it was locked"};
  const std::vector<Shortage> shortages = subject.finding().documentation[1].shortages;
  REQUIRE(shortages.size() == 2);
  CHECK(shortages[1].by_mending.empty());
}

TEST_CASE("what another entry shows is given again in one step, and pieces beyond it one by one") {
  SmallCase subject = satisfied();
  subject.entry("first", {subject.file("a.pdf"), subject.file("b.pdf")}).at_least = 2;
  Documentation& entry = subject.entry("second", {});
  entry.same_as = EntryRef{0, 0};
  entry.at_least = 3;
  const std::vector<Shortage> shortages = subject.finding().documentation[1].shortages;
  REQUIRE(shortages.size() == 2);
  CHECK(shortages[0].lacking == 3);
  CHECK(shortages[0].steps == 2);
  CHECK(shortages[1].steps == 1);
}

TEST_CASE("a date still to be listed is the day of which most entries have a piece") {
  const Date early{2026, 3, 1};
  const Date late{2026, 5, 1};
  SmallCase subject;
  subject.items(1, {k_no});
  subject.catalog.criteria[0].checklist[0].measure = Measure{Frequency{Cadence::year}};
  subject.entry("minutes", {dated(subject.file("a.md"), early)}).latest_of = AnswerRef{0};
  const auto days_taken = [&] {
    std::vector<Date> days;
    for (const EntryFinding& entry : subject.finding().documentation)
      days.insert(days.end(), entry.days_of_new_dates.begin(), entry.days_of_new_dates.end());
    return days;
  };
  CHECK(days_taken() == std::vector<Date>{early});
  SECTION("one that counts goes before one that is to be mended") {
    subject.entry("list", {dated(missing_file("b.md"), late)}).latest_of = AnswerRef{0};
    CHECK(days_taken() == std::vector<Date>{early});
    CHECK(subject.finding().documentation[0].steps_for_new_dates == 0);
    CHECK(subject.finding().documentation[1].steps_for_new_dates == 1);
  }
  SECTION("of as many the latest") {
    subject.entry("list", {dated(subject.file("b.md"), late)}).latest_of = AnswerRef{0};
    CHECK(days_taken() == std::vector<Date>{late});
    CHECK(subject.finding().documentation[0].steps_for_new_dates == 1);
  }
}

TEST_CASE("further days of which there are pieces are listed with the one that is lacking") {
  SmallCase subject;
  subject.items(1, {std::vector<Date>{{2025, 12, 3}, {2026, 2, 18}, {2026, 5, 6}}});
  subject.catalog.criteria[0].checklist[0].measure = Measure{Frequency{Cadence::quarter}};
  Documentation& minutes = subject.entry("minutes", {dated(subject.file("july.md"), {2026, 7, 8}),
                                                     dated(subject.file("sept.md"), {2026, 9, 9})});
  minutes.latest_of = AnswerRef{0};
  minutes.at_least = 2;
  CHECK(entry_finding(subject).steps == 2);
  CHECK(entry_finding(subject).steps_for_new_dates == 0);
  CHECK(entry_finding(subject).days_of_new_dates == std::vector<Date>{{2026, 7, 8}, {2026, 9, 9}});
  // What is listed already is worth more than a day of which the piece would have to be mended.
  subject.answers.criteria[0].documentation[0] = {dated(missing_file("july.md"), {2026, 7, 8}),
                                                  dated(subject.file("sept.md"), {2026, 9, 9}),
                                                  dated(subject.file("may.md"), {2026, 5, 6})};
  CHECK(entry_finding(subject).steps_for_new_dates == 0);
}

TEST_CASE("a date that another entry documents is not listed where it makes that one lack more") {
  const Date early{2026, 4, 10};
  const Date late{2026, 9, 5};
  SmallCase subject;
  subject.items(1, {std::vector<Date>{{2025, 12, 3}, {2026, 2, 18}, {2026, 9, 1}}});
  subject.catalog.criteria[0].checklist[0].measure = Measure{Frequency{Cadence::quarter}};
  subject.entry("minutes", {dated(subject.file("a.md"), early), dated(subject.file("b.md"), late)})
      .latest_of = AnswerRef{0};
  subject.entry("list", {dated(subject.file("c.md"), {2026, 9, 1})}).latest_of = AnswerRef{0};
  // The newest date stays that of which both have a piece.
  const Finding finding = subject.finding();
  CHECK(finding.documentation[0].steps_for_new_dates +
            finding.documentation[1].steps_for_new_dates ==
        1);
}

TEST_CASE("where no other entry follows the dates, any day of the period will do") {
  const Date early{2026, 3, 1};
  const Date late{2026, 5, 1};
  SmallCase subject;
  subject.items(1, {k_no});
  subject.catalog.criteria[0].checklist[0].measure = Measure{Frequency{Cadence::year}};
  subject.entry("minutes", {dated(subject.file("a.md"), early), dated(subject.file("b.md"), late)})
      .latest_of = AnswerRef{0};
  CHECK(entry_finding(subject).days_of_new_dates == std::vector<Date>{early, late});
}

TEST_CASE("a piece without a date is worth completing for whichever day is listed") {
  const Date early{2026, 3, 1};
  const Date late{2026, 5, 1};
  SmallCase subject;
  subject.items(1, {k_no});
  subject.catalog.criteria[0].checklist[0].measure = Measure{Frequency{Cadence::year}};
  for (const Date day : {late, early}) {
    Documentation& entry =
        subject.entry(to_string(day), {dated(subject.file(to_string(day)), day)});
    entry.latest_of = AnswerRef{0};
    entry.effort = EffortClass::write;
  }
  CHECK(subject.finding().documentation[0].days_of_new_dates == std::vector<Date>{late});
  subject.answers.criteria[0].documentation[0].push_back(subject.file("undated.md"));
  CHECK(subject.finding().documentation[1].days_of_new_dates == std::vector<Date>{early});
}

TEST_CASE("a day that is listed is not listed once more") {
  SmallCase subject;
  subject.items(1, {std::vector<Date>{{2025, 12, 3}, {2026, 2, 18}, {2026, 5, 6}}});
  subject.catalog.criteria[0].checklist[0].measure = Measure{Frequency{Cadence::quarter}};
  Documentation& minutes = subject.entry("minutes", {dated(subject.file("may.md"), {2026, 5, 6})});
  minutes.latest_of = AnswerRef{0};
  minutes.at_least = 3;
  CHECK(entry_finding(subject).steps_for_new_dates == 2);
  CHECK(entry_finding(subject).shortages_for_new_dates.back().lacking == 2);
}

TEST_CASE("an answer that lacks no date gets none of those that only pieces have") {
  SmallCase subject;
  subject.items(1, {std::vector<Date>{{2025, 12, 3}, {2026, 2, 18}, {2026, 5, 6}, {2026, 8, 1}}});
  subject.catalog.criteria[0].checklist[0].measure = Measure{Frequency{Cadence::quarter}};
  subject.entry("minutes", {dated(subject.file("sept.md"), {2026, 9, 9})}).latest_of = AnswerRef{0};
  CHECK(entry_finding(subject).steps_for_new_dates == 1);
  CHECK(entry_finding(subject).days_of_new_dates.empty());
  subject.answers.criteria[0].checklist[0].met =
      std::vector<Date>{{2025, 12, 3}, {2026, 2, 18}, {2026, 8, 1}};
  CHECK(entry_finding(subject).steps_for_new_dates == 0);
  CHECK(entry_finding(subject).days_of_new_dates == std::vector<Date>{{2026, 9, 9}});
}

TEST_CASE("as many days are thought of as ten documents need") {
  SmallCase subject;
  std::vector<Date> past;
  std::vector<Evidence> pieces;
  for (unsigned month = 1; month <= 10; ++month) {
    past.push_back({2024, month, 1});
    const Date day{2026, month, 1};
    pieces.push_back(dated(subject.file(to_string(day)), day));
  }
  subject.items(1, {past});
  subject.catalog.criteria[0].checklist[0].measure = Measure{Frequency{Cadence::year}};
  Documentation& minutes = subject.entry("minutes", pieces);
  minutes.latest_of = AnswerRef{0};
  minutes.at_least = 10;
  CHECK(entry_finding(subject).steps == 10);
  CHECK(entry_finding(subject).steps_for_new_dates == 0);
}
