// SPDX-License-Identifier: MIT
#include <utility>

#include <catch2/catch.hpp>

#include "small_case.hpp"
#include "support/sha256.hpp"

using namespace wwc;
using namespace wwc::test;

namespace {

SmallCase satisfied() {
  SmallCase subject;
  subject.items(1, {k_yes});
  return subject;
}

Evidence missing_file(const std::string& path) {
  Evidence piece;
  piece.value = path;
  return piece;
}

Documentation& entry_of(SmallCase& subject, std::size_t position = 0) {
  return subject.catalog.criteria[0].documentation[position];
}

EntryFinding entry_finding(const SmallCase& subject, std::size_t position = 0) {
  return subject.finding().documentation[position];
}

std::string action(const SmallCase& subject, std::size_t position = 0) {
  return entry_finding(subject, position).action;
}

}  // namespace

TEST_CASE("what is not accepted is no file to mend, whether or not it is there") {
  SmallCase subject = satisfied();
  subject.entry("link", {missing_file("a.pdf")}).accepts = {EvidenceKind::url};
  CHECK(entry_finding(subject).evidence[0].state == PieceState::not_accepted);
  CHECK_FALSE(entry_finding(subject).evidence[0].is_mendable);
  CHECK(action(subject) == "give a link in place of a.pdf, which is a file");
  entry_of(subject).accepts = {EvidenceKind::contact};
  CHECK(action(subject) ==
        "give a contact with name, title and email in place of a.pdf, which is a file");
  entry_of(subject).accepts = {EvidenceKind::url, EvidenceKind::text};
  CHECK(action(subject) == "give a url or text in place of a.pdf, which is a file");
}

TEST_CASE("the dates that count are named, not how old a piece is") {
  SmallCase subject = satisfied();
  subject.entry("memo", {dated(subject.file("a.pdf"), {2025, 9, 8})}).within_months = 12;
  CHECK(action(subject) ==
        "replace a.pdf: it is of 2025-09-08, where a date of 2025-11-01 or later is asked");
  auto& pieces = subject.answers.criteria[0].documentation[0];
  pieces[0].date.reset();
  CHECK(action(subject) == "write the `date` of a.pdf, 2025-11-01 or later");
  CHECK(entry_finding(subject).evidence[0].unwritten == "`date` of 2025-11-01 or later");
  pieces.clear();
  CHECK(action(subject) == "attach it with a `date` of 2025-11-01 or later");
}

TEST_CASE("of a piece all that it lacks is said") {
  SmallCase subject = satisfied();
  Documentation& entry = subject.entry("memo", {dated(missing_file("a.pdf"), {2025, 9, 8})});
  entry.within_months = 12;
  entry.pages_required = true;
  CHECK(action(subject) ==
        "replace a.pdf by a newer file: it does not exist, and is of 2025-09-08, where a date of "
        "2025-11-01 or later is asked; has no page numbers");
  auto& pieces = subject.answers.criteria[0].documentation[0];
  pieces[0].date.reset();
  CHECK(action(subject) ==
        "replace or mend a.pdf: it does not exist, and has no page numbers and `date` of "
        "2025-11-01 or later");
  pieces[0] = subject.file("a.pdf");
  CHECK(action(subject) ==
        "complete a.pdf: it has no page numbers and `date` of 2025-11-01 or later");
}

TEST_CASE("a file that is not as it was locked is restored, or locked as it is") {
  SmallCase subject = satisfied();
  subject.entry("memo", {subject.file("a.pdf")});
  subject.facts.files["a.pdf"] = {FileState::changed, 1, support::sha256("other"),
                                  "is not as it was locked"};
  CHECK(action(subject) ==
        "restore a.pdf, or run `wwc evidence lock` if it is right as it is: it is not as it was "
        "locked");
}

TEST_CASE("a locked file that is gone is restored, or what takes its place is locked") {
  SmallCase subject = satisfied();
  subject.entry("memo", {subject.file("a.pdf")});
  FileFact& fact = subject.facts.files["a.pdf"];
  fact = {FileState::missing, 0, {}, "does not exist", true};
  CHECK(action(subject) ==
        "restore a.pdf as it was locked, or put another in its place and run `wwc evidence lock`: "
        "it does not exist");
  fact = {FileState::changed, 1, support::sha256("other"), "is not as it was locked", true};
  CHECK_THAT(action(subject), Catch::StartsWith("restore a.pdf, or run `wwc evidence lock`"));
  fact = {FileState::missing, 0, {}, "does not exist", false};
  CHECK(action(subject) == "replace or mend a.pdf: it does not exist");
}

TEST_CASE("evidence that is given again is asked for with all that each piece lacks here") {
  SmallCase subject = satisfied();
  subject.entry("first", {subject.file("a.pdf"), subject.file("b.pdf")}).at_least = 2;
  Documentation& again = subject.entry("second", {subject.file("a.pdf")});
  again.same_as = EntryRef{0, 0};
  again.pages_required = true;
  CHECK(action(subject, 1) ==
        "complete a.pdf: it has no page numbers; give also b.pdf from `P1.first`, each with page "
        "numbers");
  subject.answers.criteria[0].documentation[1].clear();
  CHECK(action(subject, 1) == "give the evidence of `P1.first` again, each with page numbers");
}

TEST_CASE("a piece that does not count in the other entry is not enough to be completed here") {
  SmallCase subject = satisfied();
  const auto on_page = [](Evidence piece) {
    piece.pages = std::string("1");
    return piece;
  };
  Documentation& first = subject.entry(
      "first",
      {on_page(subject.file("a.pdf")), on_page(subject.file("b.pdf")), subject.file("c.pdf")});
  first.at_least = 2;
  first.pages_required = true;
  Documentation& again = subject.entry("second", {subject.file("a.pdf"), subject.file("c.pdf")});
  again.same_as = EntryRef{0, 0};
  again.pages_required = true;
  CHECK(action(subject, 1) ==
        "complete a.pdf: it has no page numbers; give also b.pdf from `P1.first`, each with page "
        "numbers");
  for (Evidence& piece : subject.answers.criteria[0].documentation[1])
    piece.pages = std::string("1");
  CHECK(action(subject, 1) == "give also b.pdf from `P1.first`, each with page numbers");
  // Whoever completes the third there makes it count here too.
  subject.answers.criteria[0].documentation[0][2].pages = std::string("1");
  CHECK(subject.finding().documentation[1].complete);
}

TEST_CASE("what would have to be completed in the other entry too is not named, however many") {
  SmallCase subject = satisfied();
  const auto on_page = [](Evidence piece) {
    piece.pages = std::string("1");
    return piece;
  };
  std::vector<Evidence> there{on_page(subject.file("x.pdf"))};
  std::vector<Evidence> here{on_page(subject.file("z.pdf"))};
  for (int i = 0; i < 9; ++i) {
    there.push_back(subject.file("a" + std::to_string(i) + ".pdf"));
    here.push_back(there.back());
  }
  subject.entry("first", std::move(there)).pages_required = true;
  Documentation& again = subject.entry("second", std::move(here));
  again.same_as = EntryRef{0, 0};
  again.pages_required = true;
  CHECK(action(subject, 1) == "give also x.pdf from `P1.first`, each with page numbers");
}

TEST_CASE("what replaces a piece that is too old here is to be given there as well") {
  SmallCase subject = satisfied();
  const auto titled = [](Evidence piece, const char* title) {
    piece.fields = {{"title", title}};
    return dated(std::move(piece), {2026, 9, 1});
  };
  subject
      .entry("first", {titled(subject.file("a.pdf"), "One"), titled(subject.file("b.pdf"), "Two"),
                       titled(subject.file("c.pdf"), "Two")})
      .distinct = DistinctValues{"title", 2};
  Documentation& again = subject.entry("second", {dated(subject.file("b.pdf"), {2024, 1, 1}),
                                                  dated(subject.file("c.pdf"), {2026, 9, 1})});
  again.same_as = EntryRef{0, 0};
  again.within_months = 12;
  CHECK_THAT(action(subject, 1), Catch::Contains("give also a.pdf from `P1.first`"));
}

TEST_CASE("what replaces a piece has to show the value that would be lacking still") {
  SmallCase subject = satisfied();
  const auto titled = [](Evidence piece, const char* title, Date date = {2026, 9, 1}) {
    piece.fields = {{"title", title}};
    return dated(std::move(piece), date);
  };
  Documentation& entry = subject.entry(
      "copy",
      {titled(subject.file("a.pdf"), "One"), titled(subject.file("b.pdf"), "One", {2025, 9, 8})});
  entry.distinct = DistinctValues{"title", 2};
  entry.within_months = 12;
  const std::string too_old = ": it is of 2025-09-08, where a date of 2025-11-01 or later is asked";
  CHECK(action(subject) ==
        "replace b.pdf by a piece so that 2 different values of `title` count" + too_old);

  auto& pieces = subject.answers.criteria[0].documentation[0];
  pieces.push_back(titled(missing_file("c.pdf"), "Two"));
  entry_of(subject).at_least = 3;
  CHECK(action(subject) ==
        "replace b.pdf" + too_old + "; replace or mend c.pdf: it does not exist");
  entry_of(subject).at_least = 1;
  CHECK(action(subject) ==
        "one of these: replace b.pdf by a piece so that 2 different values of `title` count" +
            too_old + "; or replace or mend c.pdf: it does not exist");
  entry_of(subject).distinct->at_least = 3;
  CHECK(action(subject) == "replace b.pdf by a piece so that 3 different values of `title` count" +
                               too_old + "; replace or mend c.pdf: it does not exist");
}

TEST_CASE("what is given in place of a piece of another kind has to show what is lacking") {
  SmallCase subject = satisfied();
  Evidence file = subject.file("a.pdf");
  Evidence link = url("https://example.org/b");
  file.fields = link.fields = {{"title", "One"}};
  Documentation& entry = subject.entry("copy", {link, file});
  entry.distinct = DistinctValues{"title", 2};
  entry.accepts = {EvidenceKind::url};
  CHECK(action(subject) ==
        "give a link in place of a.pdf, which is a file, so that 2 different values of `title` "
        "count");
}

TEST_CASE("a file that both entries name is mended for both at once") {
  SmallCase subject = satisfied();
  subject.entry("first", {subject.file("a.pdf"), missing_file("b.pdf")}).at_least = 2;
  subject.entry("second", {subject.file("a.pdf"), missing_file("b.pdf")}).same_as = EntryRef{0, 0};
  CHECK_THAT(action(subject, 1), Catch::StartsWith("replace or mend b.pdf: it does not exist"));
}

TEST_CASE("an entry that has to be ok before is named where nothing is given yet") {
  SmallCase subject = satisfied();
  subject.entry("first", {});
  subject.entry("second", {}).needs = EntryRef{0, 0};
  subject.entry("third", {}).same_as = EntryRef{0, 0};
  CHECK(action(subject, 1) == "attach it; first complete `P1.first`, on which it builds");
  CHECK(action(subject, 2) == "give the evidence of `P1.first` again; first complete it there");
  subject.answers.criteria[0].documentation[2].push_back(subject.file("c.pdf"));
  entry_of(subject, 2).pages_required = true;
  CHECK(action(subject, 2) ==
        "first complete `P1.first`, and give the same evidence here, each with page numbers");
  subject.answers.criteria[0].documentation[0].push_back(subject.file("a.pdf"));
  CHECK(action(subject, 1) == "attach it; it builds on `P1.first`");
}

TEST_CASE("what is to be given besides a choice of pieces is told apart from it") {
  SmallCase subject = satisfied();
  std::vector<Evidence> pieces{subject.file("a.pdf"), missing_file("b.pdf"), missing_file("c.pdf")};
  for (Evidence& piece : pieces)
    piece.fields = {{"title", "One"}};
  pieces[2].fields = {{"title", "Two"}};
  pieces[1].fields = {{"title", "Two"}};
  subject.entry("copy", std::move(pieces)).distinct = DistinctValues{"title", 3};
  CHECK(action(subject) ==
        "one of these: replace or mend b.pdf: it does not exist; or replace or mend c.pdf: it does "
        "not exist; besides, give 1 more so that 3 different values of `title` count");
}
