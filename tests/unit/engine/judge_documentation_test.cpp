// SPDX-License-Identifier: MIT
#include <algorithm>

#include <catch2/catch.hpp>

#include "small_case.hpp"

using namespace wwc;
using namespace wwc::test;

namespace {

/// The state of the only entry of a criterion that is otherwise satisfied.
EntryFinding entry_finding(const SmallCase& subject, std::size_t entry = 0) {
  return subject.finding().documentation[entry];
}

SmallCase satisfied() {
  SmallCase subject;
  subject.items(1, {k_yes});
  return subject;
}

}  // namespace

TEST_CASE("a file that is there is ok and an entry without a piece is missing") {
  SmallCase subject = satisfied();
  subject.entry("copy", {});
  CHECK(entry_finding(subject).state == EntryState::missing);
  CHECK(subject.finding().outcome == Outcome::claimed);
  subject.answers.criteria[0].documentation[0] = {subject.file("a.pdf")};
  CHECK(entry_finding(subject).state == EntryState::ok);
  CHECK(subject.finding().outcome == Outcome::pass);
}

TEST_CASE("a file that cannot be used breaks its entry unless another piece is enough") {
  SmallCase subject = satisfied();
  Evidence gone;
  gone.value = "gone.pdf";
  subject.entry("copy", {gone});
  CHECK(entry_finding(subject).state == EntryState::broken);
  subject.answers.criteria[0].documentation[0].push_back(subject.file("a.pdf"));
  CHECK(entry_finding(subject).state == EntryState::ok);
  CHECK(entry_finding(subject).evidence[0].state == PieceState::missing);
}

TEST_CASE("a kind that is not accepted does not count") {
  SmallCase subject = satisfied();
  subject.entry("copy", {text("we have one")});
  CHECK(entry_finding(subject).state == EntryState::broken);
  CHECK(entry_finding(subject).evidence[0].state == PieceState::not_accepted);
}

TEST_CASE("a text that says nothing, or stands for something to come, does not count") {
  SmallCase subject = satisfied();
  subject.entry("copy", {text("")}).accepts = {EvidenceKind::text};
  auto& pieces = subject.answers.criteria[0].documentation[0];
  const auto* words =
      GENERATE("", " ", "\u00A0", "\u200B", "\u3164", "\uFE0F", "-", "...", "\u2014", "TBD",
               " to  DO ", "(tbd)", "TBD - ask Joe", "[link to follow]");
  CAPTURE(words);
  pieces = {text(words)};
  CHECK(entry_finding(subject).state == EntryState::broken);
  CHECK(entry_finding(subject).evidence[0].state == PieceState::empty);
}

TEST_CASE("a text of any script counts") {
  SmallCase subject = satisfied();
  subject.entry("copy", {text("")}).accepts = {EvidenceKind::text};
  auto& pieces = subject.answers.criteria[0].documentation[0];
  const auto* words = GENERATE("5", "Ada Park", "\u00C9", "\u5E02", "The TBD committee",
                               "<https://a.example>", "N/A: no buses");
  CAPTURE(words);
  pieces = {text(words)};
  CHECK(entry_finding(subject).state == EntryState::ok);
}

TEST_CASE("pieces that are too old, undated or incomplete say so") {
  SmallCase subject = satisfied();
  Documentation& entry = subject.entry("copy", {subject.file("a.pdf")});
  entry.within_months = 12;
  CHECK(entry_finding(subject).evidence[0].state == PieceState::undated);
  CHECK(entry_finding(subject).state == EntryState::incomplete);
  auto& piece = subject.answers.criteria[0].documentation[0][0];
  piece.date = Date(2025, 10, 31);
  CHECK(entry_finding(subject).state == EntryState::stale);
  piece.date = Date(2025, 11, 1);
  CHECK(entry_finding(subject).expires == subject.as_of);
  subject.catalog.criteria[0].documentation[0].pages_required = true;
  CHECK(entry_finding(subject).state == EntryState::incomplete);
  piece.pages = std::string("4");
  CHECK(entry_finding(subject).state == EntryState::ok);
}

TEST_CASE("a field or a part of a contact that nobody sees is not given") {
  const auto* blank = GENERATE(" ", "\u00A0", "\u200B", "\uFE0F", "\u3164\u2003");
  CAPTURE(blank);
  SmallCase subject = satisfied();
  subject.entry("copy", {subject.file("a.pdf")}).fields = {{"standard", FieldKind::text, {}}};
  auto& piece = subject.answers.criteria[0].documentation[0][0];
  piece.fields = {{"standard", blank}};
  CHECK(entry_finding(subject).evidence[0].state == PieceState::incomplete);
  piece.fields = {{"standard", "DCAT"}};
  CHECK(entry_finding(subject).evidence[0].state == PieceState::ok);
  subject.catalog.criteria[0].documentation[0].fields.clear();
  subject.catalog.criteria[0].documentation[0].accepts = {EvidenceKind::contact};
  piece.kind = EvidenceKind::contact;
  piece.contact = Contact{blank, blank, "ada@a.example"};
  CHECK(entry_finding(subject).evidence[0].detail == "has no name or title");
  piece.contact = Contact{"Ada", "Clerk", "ada@a.example"};
  CHECK(entry_finding(subject).evidence[0].state == PieceState::ok);
}

TEST_CASE("the same file twice, by path or by content, is one piece") {
  SmallCase subject = satisfied();
  subject.entry("copy", {subject.file("a.pdf"), subject.file("a.pdf")}).at_least = 2;
  CHECK(entry_finding(subject).state == EntryState::incomplete);
  auto& pieces = subject.answers.criteria[0].documentation[0];
  pieces = {subject.file("a.pdf", "same"), subject.file("b.pdf", "same")};
  CHECK(entry_finding(subject).state == EntryState::incomplete);
  CHECK(entry_finding(subject).details.back() == "`b.pdf` is the same document as `a.pdf`");
  pieces = {url("https://A.example/x/"), url("https://a.example/x#top")};
  CHECK(entry_finding(subject).state == EntryState::incomplete);
  pieces = {subject.file("a.pdf"), url("https://a.example/x")};
  CHECK(entry_finding(subject).state == EntryState::ok);
}

TEST_CASE("the same evidence is found by content and keeps the values given there") {
  SmallCase subject = satisfied();
  const auto good = [](Evidence piece, std::string value) {
    piece.fields = {{"good", std::move(value)}};
    return piece;
  };
  Documentation& first = subject.entry(
      "first", {good(subject.file("a.pdf"), "shelter"), good(subject.file("b.pdf"), "Shelter"),
                good(subject.file("c.pdf"), "food")});
  first.at_least = 2;
  first.distinct = DistinctValues{"good", 2};
  subject.entry("second", {subject.file("copy-of-a.pdf", "a.pdf"), subject.file("b.pdf")}).same_as =
      EntryRef{0, 0};
  CHECK(entry_finding(subject, 0).state == EntryState::ok);
  CHECK(entry_finding(subject, 1).state == EntryState::incomplete);
  subject.answers.criteria[0].documentation[1].push_back(subject.file("c.pdf"));
  CHECK(entry_finding(subject, 1).state == EntryState::ok);
  subject.answers.criteria[0].documentation[0].erase(
      subject.answers.criteria[0].documentation[0].begin() + 1,
      subject.answers.criteria[0].documentation[0].end());
  CHECK(entry_finding(subject, 1).state == EntryState::incomplete);
}

TEST_CASE("entries that each build on two earlier ones are judged once each") {
  SmallCase subject = satisfied();
  constexpr std::size_t k_entries = 40;
  for (std::size_t i = 0; i < k_entries; ++i) {
    Documentation& entry = subject.entry("e" + std::to_string(i), {subject.file("a.pdf")});
    if (i >= 1) entry.needs = EntryRef{0, i - 1};
    if (i >= 2) entry.same_as = EntryRef{0, i - 2};
  }
  CHECK(entry_finding(subject, k_entries - 1).state == EntryState::ok);
  subject.answers.criteria[0].documentation[0].clear();
  CHECK(entry_finding(subject, k_entries - 1).state == EntryState::incomplete);
}

TEST_CASE("an entry that builds on one that comes later is judged after it") {
  SmallCase subject = satisfied();
  subject.entry("early", {subject.file("a.pdf")}).needs = EntryRef{0, 1};
  subject.entry("late", {});
  CHECK(entry_finding(subject, 0).state == EntryState::incomplete);
  subject.answers.criteria[0].documentation[1] = {subject.file("b.pdf")};
  CHECK(entry_finding(subject, 0).state == EntryState::ok);
}

TEST_CASE("a chain of entries may be as long as the catalog") {
  SmallCase subject = satisfied();
  constexpr std::size_t k_entries = 20'000;
  for (std::size_t i = 0; i < k_entries; ++i) {
    Documentation& entry = subject.entry("e", {url("https://a.example")});
    if (i + 1 < k_entries) entry.needs = EntryRef{0, i + 1};
  }
  CHECK(entry_finding(subject, 0).state == EntryState::ok);
}

TEST_CASE("departments are asked only when every piece names one") {
  SmallCase subject = satisfied();
  const auto of = [](Evidence piece, std::string department) {
    piece.fields = {{"department", std::move(department)}};
    return piece;
  };
  subject.entry("process", {of(subject.file("a.md"), "Parks"), of(subject.file("b.md"), "Police")})
      .departments = DistinctValues{"department", 3};
  CHECK(entry_finding(subject).state == EntryState::incomplete);
  subject.answers.criteria[0].documentation[0].push_back(subject.file("citywide.md"));
  CHECK(entry_finding(subject).state == EntryState::ok);
  // Names that look the same are one.
  auto& pieces = subject.answers.criteria[0].documentation[0];
  pieces = {of(subject.file("a.md"), "Parks"), of(subject.file("b.md"), "Parks\u200B"),
            of(subject.file("c.md"), "Parks\u00A0")};
  CHECK(entry_finding(subject).state == EntryState::incomplete);
  pieces[1].fields[0].second = "Police";
  pieces[2].fields[0].second = "Fire";
  CHECK(entry_finding(subject).state == EntryState::ok);
}

TEST_CASE("one of two entries suffices and the other asks for nothing") {
  SmallCase subject = satisfied();
  subject.entry("first", {}).alternative = 1;
  subject.entry("second", {}).alternative = 0;
  REQUIRE(subject.finding().gaps.size() == 1);
  CHECK(subject.finding().gaps[0].any_of == std::vector<std::string>{"P1.first", "P1.second"});
  subject.answers.criteria[0].documentation[1] = {subject.file("a.md")};
  CHECK(subject.finding().outcome == Outcome::pass);
  CHECK(entry_finding(subject, 0).covered_by_alternative);
}

TEST_CASE("a piece given twice with different dates lasts as long as the newer of them") {
  SmallCase subject = satisfied();
  subject
      .entry("copy", {dated(subject.file("a.pdf"), {2026, 2, 1}),
                      dated(subject.file("a.pdf"), {2026, 6, 1})})
      .within_months = 12;
  CHECK(entry_finding(subject).expires == Date(2027, 6, 1));
}

TEST_CASE("the same evidence ends when its piece no longer counts in the other entry") {
  SmallCase subject = satisfied();
  subject
      .entry("first", {dated(subject.file("old.pdf"), {2026, 2, 1}),
                       dated(subject.file("new.pdf"), {2026, 6, 1})})
      .within_months = 12;
  subject.entry("second", {subject.file("old.pdf")}).same_as = EntryRef{0, 0};
  CHECK(entry_finding(subject, 0).expires == Date(2027, 6, 1));
  CHECK(entry_finding(subject, 1).expires == Date(2027, 2, 1));
}

TEST_CASE("an entry lacks only what mending the given pieces cannot bring") {
  SmallCase subject = satisfied();
  Evidence gone;
  gone.value = "gone.pdf";
  subject.entry("copies", {subject.file("a.pdf"), gone}).at_least = 2;
  CHECK(entry_finding(subject).state == EntryState::broken);
  CHECK(entry_finding(subject).lacks.empty());
  subject.catalog.criteria[0].documentation[0].at_least = 3;
  REQUIRE(entry_finding(subject).lacks.size() == 1);
  CHECK_THAT(entry_finding(subject).lacks[0], Catch::StartsWith("give 1 more"));
}

TEST_CASE("of the same evidence only what is not given here yet is asked for") {
  SmallCase subject = satisfied();
  subject.entry("first", {subject.file("a.pdf"), subject.file("b.pdf")}).at_least = 2;
  subject.entry("second", {subject.file("a.pdf")}).same_as = EntryRef{0, 0};
  REQUIRE(entry_finding(subject, 1).lacks.size() == 1);
  CHECK(entry_finding(subject, 1).lacks[0] == "give also b.pdf from `P1.first`");
}

TEST_CASE("where one of several pieces of the other entry is enough, any of them is asked for") {
  SmallCase subject = satisfied();
  subject.entry("first", {subject.file("a.pdf"), subject.file("b.pdf"), subject.file("c.pdf")});
  subject.entry("second", {}).same_as = EntryRef{0, 0};
  CHECK(entry_finding(subject, 1).lacks ==
        std::vector<std::string>{"give also 1 of a.pdf, b.pdf and c.pdf from `P1.first`"});
  subject.catalog.criteria[0].documentation[1].at_least = 4;
  REQUIRE(entry_finding(subject, 1).lacks.size() == 2);
  CHECK_THAT(entry_finding(subject, 1).lacks[0], Catch::StartsWith("give 4 more"));
  CHECK_THAT(entry_finding(subject, 1).lacks[1], Catch::StartsWith("among them 1 of a.pdf"));
}

TEST_CASE("of evidence with different values all that could show them is asked for again") {
  SmallCase subject = satisfied();
  const auto titled = [](const char* title, Evidence piece) {
    piece.fields = {{"title", title}};
    return piece;
  };
  const Evidence first = titled("One", subject.file("a.pdf"));
  subject
      .entry("first",
             {first, titled("Two", subject.file("b.pdf")), titled("Three", subject.file("c.pdf"))})
      .distinct = DistinctValues{"title", 2};
  subject.entry("second", {first}).same_as = EntryRef{0, 0};
  CHECK(entry_finding(subject, 1).lacks ==
        std::vector<std::string>{"give also b.pdf and c.pdf from `P1.first`"});
}

TEST_CASE("where nothing is given, one piece in addition is no lack of its own") {
  SmallCase subject = satisfied();
  subject.entry("copy", {});
  CHECK(entry_finding(subject).lacks.empty());
  CHECK(entry_finding(subject).action == "attach it");
}

TEST_CASE("where some of the pieces that do not count are enough, any of them are to be mended") {
  SmallCase subject = satisfied();
  const auto gone = [](const char* path) {
    Evidence piece;
    piece.value = path;
    return piece;
  };
  subject.entry("copies", {gone("a.pdf"), subject.file("b.pdf"), gone("c.pdf"), gone("d.pdf")})
      .at_least = 2;
  CHECK(entry_finding(subject).action ==
        "one of these: replace or mend a.pdf: it does not exist; or replace or mend c.pdf: it does "
        "not exist; or replace or mend d.pdf: it does not exist");
  subject.catalog.criteria[0].documentation[0].at_least = 3;
  CHECK_THAT(entry_finding(subject).action, Catch::StartsWith("2 of these: "));
  subject.catalog.criteria[0].documentation[0].at_least = 4;
  CHECK(entry_finding(subject).action ==
        "replace or mend a.pdf: it does not exist; replace or mend c.pdf: it does not exist; "
        "replace or mend d.pdf: it does not exist");
}

TEST_CASE("what a new piece shows in any case is not asked of those that are given") {
  SmallCase subject = satisfied();
  const auto of = [](const char* good, Evidence piece) {
    piece.fields = {{"good", good}};
    return piece;
  };
  Evidence gone;
  gone.value = "gone.pdf";
  Documentation& entry = subject.entry(
      "examples",
      {of("food", subject.file("a.pdf")), of("food", subject.file("b.pdf")), of("food", gone)});
  entry.at_least = 3;
  entry.distinct = DistinctValues{"good", 2};
  CHECK(entry_finding(subject).action == "give 1 more so that 2 different values of `good` count");
  entry.at_least = 4;
  CHECK_THAT(entry_finding(subject).action,
             Catch::StartsWith("replace or mend gone.pdf: it does not exist; give 1 more: "));
}

TEST_CASE("what is to be done about two pieces of one name is told once") {
  SmallCase subject = satisfied();
  Evidence memo = subject.file("memo.pdf");
  memo.title = "Memo";
  Documentation& entry = subject.entry("link", {memo, memo});
  entry.accepts = {EvidenceKind::url};
  const std::string action = "give a link in place of Memo, which is a file";
  CHECK(entry_finding(subject).action == action);
  entry.at_least = 2;
  CHECK(entry_finding(subject).action == action + " (2 pieces)");
  std::vector<Evidence>& pieces = subject.answers.criteria[0].documentation[0];
  pieces.push_back(subject.file("other.pdf"));
  CHECK(entry_finding(subject).action ==
        "2 of these: " + action +
            " (2 pieces); or give a link in place of other.pdf, which is a file");
  subject.catalog.criteria[0].documentation[0].at_least = 1;
  CHECK(entry_finding(subject).action ==
        "one of these: " + action + "; or give a link in place of other.pdf, which is a file");
}

TEST_CASE("a file that is given twice is put in order once, what it leaves out is written twice") {
  SmallCase subject = satisfied();
  Evidence gone;
  gone.value = "gone.pdf";
  gone.fields = {{"good", "bread"}};
  Evidence again = gone;
  again.fields = {{"good", "milk"}};
  subject.entry("goods", {gone, again}).distinct = DistinctValues{"good", 2};
  CHECK(entry_finding(subject).action == "replace or mend gone.pdf: it does not exist");
  subject.catalog.criteria[0].documentation[0].pages_required = true;
  CHECK(entry_finding(subject).action ==
        "replace or mend gone.pdf: it does not exist, and has no page numbers (2 pieces)");
}

TEST_CASE("a piece for the whole city is asked for in place of those of departments") {
  SmallCase subject = satisfied();
  const auto of = [](const char* department, Evidence piece) {
    piece.fields = {{"department", department}};
    return piece;
  };
  Evidence parks;
  parks.value = "parks.pdf";
  Evidence city;
  city.value = "city.pdf";
  subject.entry("copy", {of("Water", subject.file("water.pdf")), of("Parks", parks), city})
      .departments = DistinctValues{"department", 3};
  CHECK(entry_finding(subject).action == "replace or mend city.pdf: it does not exist");
}

TEST_CASE("what is complete and waits for another entry has nothing to be mended") {
  SmallCase subject = satisfied();
  Evidence gone;
  gone.value = "gone.pdf";
  subject.entry("first", {});
  subject.entry("second", {subject.file("a.pdf"), gone}).needs = EntryRef{0, 0};
  CHECK(entry_finding(subject, 1).complete);
  CHECK(entry_finding(subject, 1).action == "first complete `P1.first`, on which it builds");
}

TEST_CASE("records of a kind are found whatever the case and the spaces of its name") {
  SmallCase subject;
  Record record;
  record.fields = {{"conducted", " In-House "}};
  subject.items(1, {std::vector<Record>{record}});
  Examples examples;
  examples.at_least = 1;
  examples.fields = {{"conducted", FieldKind::choice, {"in-house", "external"}}};
  subject.catalog.criteria[0].checklist[0].measure = Measure{examples};
  subject.entry("methodology", {}).for_records = ForRecords{AnswerRef{0}, "conducted", "in-house"};
  CHECK(entry_finding(subject).state == EntryState::missing);
  CHECK(subject.finding().outcome == Outcome::claimed);
}

TEST_CASE("what is given and shows the same as another piece is not within reach") {
  SmallCase subject = satisfied();
  const auto of_parks = [](Evidence piece) {
    piece.fields = {{"department", "Parks"}};
    return piece;
  };
  Evidence gone;
  gone.value = "gone.pdf";
  subject.entry("process", {of_parks(subject.file("a.pdf")), of_parks(gone)}).departments =
      DistinctValues{"department", 3};
  REQUIRE(entry_finding(subject).lacks.size() == 1);
  CHECK_THAT(entry_finding(subject).lacks[0],
             Catch::EndsWith("or 2 so that 3 different values of `department` count"));
}

TEST_CASE("what an entry builds on twice is to be completed once") {
  SmallCase subject;
  subject.items(1, {k_yes});
  subject.entry("first", {});
  Documentation& entry = subject.entry("second", {subject.file("a.pdf")});
  entry.same_as = EntryRef{0, 0};
  entry.needs = EntryRef{0, 0};
  const std::vector<std::string> lacks = subject.finding().documentation[1].lacks;
  CHECK(std::ranges::count(lacks, "first complete `P1.first`, and give the same evidence here") ==
        1);
}

TEST_CASE("nobody is to act on a piece that brings nothing where the other entry is to be mended") {
  SmallCase subject = satisfied();
  Evidence gone;
  gone.value = "gone.pdf";
  Evidence lost;
  lost.value = "lost.pdf";
  subject.entry("first", {gone});
  subject.entry("second", {gone, lost, subject.file("there.pdf")}).same_as = EntryRef{0, 0};
  CHECK(entry_finding(subject, 1).action ==
        "replace or mend gone.pdf: it does not exist; first complete `P1.first`, and give the same "
        "evidence here");
}
