// SPDX-License-Identifier: MIT
#include "ledger/evidence_uses.hpp"

#include <catch2/catch.hpp>

#include "unit/ledger/small_ledger.hpp"

namespace wwc::ledger {
namespace {

using test::SmallLedger;
using test::Texts;

Texts described(const std::vector<EvidenceUse>& uses) {
  Texts texts;
  for (const EvidenceUse& use : uses) {
    texts.push_back(use.target + " " + use.piece->value);
  }
  return texts;
}

TEST_CASE("evidence of documentation, items and records is used, in catalog order") {
  SmallLedger small;
  Record record;
  record.evidence = {small.put("record.pdf", "1")};
  small.items(1, {std::vector<Record>{record}, test::k_yes});
  small.answers.criteria[0].checklist[1].evidence = {small.put("item.pdf", "2")};
  small.entry("minutes", {small.put("a.pdf", "3"), test::url("https://city.example")});
  small.add_criterion();
  small.answers.criteria[1].own.evidence = {small.put("own.pdf", "4")};
  const auto uses = evidence_uses(small.catalog, small.answers);
  CHECK(described(uses) == Texts{"P1.a record.pdf", "P1.b item.pdf", "P1.minutes a.pdf",
                                 "P1.minutes https://city.example", "P2 own.pdf"});
  CHECK(uses[3].criterion == 0);
  CHECK(uses[4].criterion == 1);
}

TEST_CASE("what comes from the register has its place there") {
  SmallLedger small;
  Evidence piece = small.put("a.pdf", "1");
  const Span used{SourceId{0}, 90, 95};
  RegisterEntry entry{"plan", piece, {}};
  small.answers.evidence.push_back(entry);
  Evidence use = piece;
  use.register_id = std::string("plan");
  use.span = used;
  small.entry("one", {use});
  small.entry("two", {use});
  const auto uses = evidence_uses(small.catalog, small.answers);
  REQUIRE(uses.size() == 2);
  CHECK(uses[0].place == piece.span);
  CHECK(file_places(uses).at("a.pdf") == std::vector<Span>{piece.span});
}

TEST_CASE("files have the places that name them, and links have none") {
  SmallLedger small;
  const Evidence first = small.put("b.pdf", "1");
  const Evidence second = small.put("b.pdf", "1");
  small.entry("minutes",
              {first, second, small.put("a.pdf", "2"), test::url("https://city.example")});
  const FilePlaces files = file_places(evidence_uses(small.catalog, small.answers));
  REQUIRE(files.size() == 2);
  CHECK(files.begin()->first == "a.pdf");
  CHECK(files.at("b.pdf") == std::vector<Span>{first.span, second.span});
}

}  // namespace
}  // namespace wwc::ledger
