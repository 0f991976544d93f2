// SPDX-License-Identifier: MIT
#include "ledger/inventory.hpp"

#include <catch2/catch.hpp>

#include "unit/ledger/small_ledger.hpp"

namespace wwc::ledger {
namespace {

using test::SmallLedger;
using test::Texts;

std::vector<EvidenceUse> uses_of(const SmallLedger& small) {
  return evidence_uses(small.catalog, small.answers);
}

TEST_CASE("a piece is one wherever it is used, in the order of first use") {
  SmallLedger small;
  Evidence again = small.put("b.pdf", "1");
  again.pages = std::string("4");
  small.entry("plan", {small.put("b.pdf", "1"), test::url("https://city.example"), again});
  small.entry("more", {small.put("a.pdf", "2"), test::text("https://city.example"), again});
  const auto uses = uses_of(small);
  const auto pieces = used_pieces(uses);
  REQUIRE(pieces.size() == 4);
  CHECK(pieces[0].piece->value == "b.pdf");
  CHECK(pieces[0].used_by == Texts{"P1.plan", "P1.more"});
  CHECK(pieces[1].piece->kind == EvidenceKind::url);
  CHECK(pieces[1].used_by == Texts{"P1.plan"});
  CHECK(pieces[2].piece->value == "a.pdf");
  CHECK(pieces[3].piece->kind == EvidenceKind::text);
}

TEST_CASE("people with different names or addresses are different contacts") {
  SmallLedger small;
  Evidence one;
  one.kind = EvidenceKind::contact;
  one.contact = Contact{"Jane Doe", "Clerk", "jane@city.example"};
  Evidence other = one;
  other.contact = Contact{"Jane Doe", "Clerk", "doe@city.example"};
  Evidence colleague = one;
  colleague.contact = Contact{"John Roe", "Clerk", "jane@city.example"};
  small.entry("plan", {one, other, one, colleague});
  const auto uses = uses_of(small);
  CHECK(used_pieces(uses).size() == 3);
}

TEST_CASE("files with the same content are duplicates, however they are named") {
  SmallLedger small;
  small.put("z.pdf", "same");
  small.put("a/copy.pdf", "same");
  small.put("one.pdf", "1");
  small.put("two.pdf", "2");
  small.put("2.pdf", "2");
  small.lost("lost.pdf");
  small.lost("gone.pdf");
  CHECK(duplicates(small.facts) ==
        std::vector<Texts>{{"2.pdf", "two.pdf"}, {"a/copy.pdf", "z.pdf"}});
}

TEST_CASE("the folders of evidence are the outermost, of the register too") {
  SmallLedger small;
  small.entry("plan", {small.put("evidence/dg/a.pdf", "1"), small.put("evidence/b.pdf", "2"),
                       small.put("beside.pdf", "3"), test::url("https://city.example/a"),
                       small.put("/etc/passwd", "4"), small.put("../c.pdf", "5")});
  RegisterEntry entry;
  entry.evidence.value = "archive/d.pdf";
  const auto uses = uses_of(small);
  CHECK(evidence_folders(uses, {entry}) == Texts{"archive", "evidence"});
  CHECK(evidence_folders({}, {}).empty());
}

TEST_CASE("a file that no answer uses is an orphan, even where the register names it") {
  SmallLedger small;
  small.entry("plan", {small.put("evidence/a.pdf", "1"), small.put("evidence/e.pdf", "2")});
  RegisterEntry named;
  named.id = "old-plan";
  named.evidence.value = "evidence/old.pdf";
  RegisterEntry words;
  words.id = "words";
  words.evidence = test::text("evidence/A.pdf");
  const auto uses = uses_of(small);
  const auto unused =
      orphans({"evidence/a.pdf", "evidence/A.pdf", "evidence/old.pdf", "evidence/e.pdf"}, uses,
              {words, named});
  REQUIRE(unused.size() == 2);
  CHECK(unused[0].path == "evidence/A.pdf");
  CHECK(unused[0].register_id.empty());
  CHECK(unused[1].path == "evidence/old.pdf");
  CHECK(unused[1].register_id == "old-plan");
}

TEST_CASE("a register entry that no piece takes is unused, whatever it is") {
  SmallLedger small;
  Evidence taken = small.put("evidence/a.pdf", "1");
  taken.register_id = std::string("plan");
  small.entry("plan", {taken, small.put("evidence/b.pdf", "2")});
  std::vector<RegisterEntry> entries(4);
  entries[0].id = "plan";
  entries[0].evidence.value = "evidence/a.pdf";
  entries[1].id = "page";
  entries[1].evidence = test::url("https://city.example/a");
  entries[2].id = "old";
  entries[2].evidence.value = "evidence/old.pdf";
  entries[3].id = "named-directly";
  entries[3].evidence.value = "evidence/b.pdf";
  const auto uses = uses_of(small);
  const auto loose = orphans({"evidence/old.pdf"}, uses, entries);
  REQUIRE(loose.size() == 1);
  const auto unused = unused_entries(uses, entries, loose);
  REQUIRE(unused.size() == 2);
  CHECK(unused[0]->id == "page");
  CHECK(unused[1]->id == "named-directly");
}

std::vector<Lapse> lapses_of(const SmallLedger& small, const Assessment& assessment) {
  return lapses(small.catalog, small.answers, assessment);
}

TEST_CASE("what is too old comes first, then what lapses by day, then in catalog order") {
  SmallLedger small;
  small.entry("late", {test::dated(small.put("a.pdf", "1"), Date(2026, 9, 1))}).within_months = 12;
  small.entry("ageless", {small.put("b.pdf", "2")});
  small.entry("stale", {test::dated(small.put("c.pdf", "3"), Date(2020, 1, 1))}).within_months = 12;
  small.entry("soon", {test::dated(small.put("d.pdf", "4"), Date(2026, 2, 1))}).within_months = 12;
  small.add_criterion();
  small.entry("also", {test::dated(small.put("e.pdf", "5"), Date(2026, 2, 1))}).within_months = 12;
  const auto found = lapses_of(small, small.assess());
  REQUIRE(found.size() == 4);
  CHECK(found[0].target == "P1.stale");
  CHECK_FALSE(found[0].last_day);
  CHECK(found[1].target == "P1.soon");
  CHECK(found[2].target == "P2.also");
  CHECK(found[3].target == "P1.late");
  CHECK(found[1].last_day == found[2].last_day);
  CHECK(found[2].last_day < found[3].last_day);
  Assessment broken = small.assess();
  broken.findings[0].documentation[0].state = EntryState::broken;
  CHECK(lapses_of(small, broken).size() == 3);
}

TEST_CASE("answers that age are among what lapses, and those that never held are not") {
  SmallLedger small;
  small.items(1, {Date(2026, 2, 1), Date(2020, 2, 1), EmptyList{}, Choice::yes});
  std::vector<ChecklistItem>& items = small.catalog.criteria[0].checklist;
  items[0].measure = items[1].measure = Measure{Within{12, {}}};
  items[2].measure = Measure{Frequency{Cadence::year}};
  const auto found = lapses_of(small, small.assess());
  REQUIRE(found.size() == 2);
  CHECK(found[0].target == "P1.b");
  CHECK_FALSE(found[0].last_day);
  CHECK(found[1].target == "P1.a");
  CHECK(found[1].last_day == Date(2027, 2, 1));
}

TEST_CASE("the answer to a criterion without a checklist lapses, and so do records") {
  SmallLedger small;
  small.own(Date(2026, 2, 1));
  small.catalog.criteria[0].measure = Measure{Within{12, {}}};
  small.add_criterion();
  Record old;
  old.date = Date(2020, 2, 1);
  small.items(1, {std::vector<Record>{old}});
  Examples examples;
  examples.within_months = 12;
  small.catalog.criteria[1].checklist[0].measure = Measure{examples};
  const auto found = lapses_of(small, small.assess());
  REQUIRE(found.size() == 2);
  CHECK(found[0].target == "P2.a");
  CHECK_FALSE(found[0].last_day);
  CHECK(found[1].target == "P1");
  CHECK(found[1].last_day == Date(2027, 2, 1));
}

}  // namespace
}  // namespace wwc::ledger
