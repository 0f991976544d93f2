// SPDX-License-Identifier: MIT
#include "ledger/apply_lock.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "support/sha256.hpp"
#include "unit/ledger/small_ledger.hpp"

namespace wwc::ledger {
namespace {

using test::SmallLedger;
using test::Texts;

SmallLedger with_plan() {
  SmallLedger small;
  small.own(test::k_yes);
  small.entry("plan", {small.put("a.pdf", "1")});
  return small;
}

TEST_CASE("evidence as it was locked counts, and nothing is said") {
  SmallLedger small = with_plan();
  small.apply(small.lock());
  CHECK(small.messages().empty());
  CHECK(small.finding().outcome == Outcome::pass);
}

TEST_CASE("a changed file does not count, and keeps the digest that it has") {
  SmallLedger small = with_plan();
  const Lock lock = small.lock();
  small.put("a.pdf", "2");
  REQUIRE(small.finding().outcome == Outcome::pass);
  small.apply(lock);
  const FileFact& fact = small.facts.files.at("a.pdf");
  CHECK(fact.state == FileState::changed);
  CHECK(fact.detail == "is not as it was locked");
  CHECK(fact.sha256 == support::sha256("2"));
  CHECK(small.messages() == Texts{"WWC606 evidence `a.pdf` is not as it was locked"});
  const Finding finding = small.finding();
  CHECK(finding.outcome == Outcome::claimed);
  CHECK(finding.documentation[0].state == EntryState::broken);
  CHECK(finding.documentation[0].evidence[0].state == PieceState::changed);
  CHECK_FALSE(finding.documentation[0].evidence[0].counts());
}

TEST_CASE("a changed file warns at its place, and shows its line in the lock") {
  SmallLedger small = with_plan();
  const Lock lock = small.lock();
  small.put("a.pdf", "2");
  small.apply(lock);
  const Diagnostic warning = small.diagnostics.sorted().at(0);
  CHECK(warning.severity == Severity::warning);
  CHECK(warning.primary->span == small.answers.criteria[0].documentation[0][0].span);
  REQUIRE(warning.secondary.size() == 1);
  CHECK(warning.secondary[0].span == lock.files[0].span);
  CHECK(warning.secondary[0].span.source == SourceId{1});
}

TEST_CASE("a file whose size alone differs is changed too") {
  SmallLedger small = with_plan();
  Lock lock = small.lock();
  lock.files[0].size += 1;
  small.apply(lock);
  CHECK(small.facts.files.at("a.pdf").state == FileState::changed);
}

TEST_CASE("a file that is gone stays missing, and is known to be locked") {
  SmallLedger small = with_plan();
  const Lock lock = small.lock();
  small.lost("a.pdf");
  small.apply({});
  CHECK_FALSE(small.facts.files.at("a.pdf").is_locked);
  small.apply(lock);
  CHECK(small.facts.files.at("a.pdf").state == FileState::missing);
  CHECK(small.facts.files.at("a.pdf").is_locked);
  CHECK(small.finding().documentation[0].evidence[0].is_locked);
  CHECK(small.messages().empty());
}

TEST_CASE("a file that is not locked counts, with a warning at each place that names it") {
  SmallLedger small = with_plan();
  small.entry("more", {small.put("b.pdf", "2"), small.put("b.pdf", "2")});
  Lock lock = small.lock();
  lock.files.pop_back();
  small.apply(lock);
  CHECK(small.facts.files.at("b.pdf").state == FileState::ok);
  CHECK(small.messages() == Texts{"WWC607 evidence `b.pdf` is not in the lock",
                                  "WWC607 evidence `b.pdf` is not in the lock"});
  CHECK(small.finding().outcome == Outcome::pass);
}

TEST_CASE("a line that nothing uses is a note at its place in the lock") {
  SmallLedger small = with_plan();
  const Lock lock = small.lock();
  small.answers.criteria[0].documentation[0] = {test::url("https://city.example")};
  small.apply(lock);
  REQUIRE(small.messages() == Texts{"WWC608 the lock records `a.pdf`, which nothing uses"});
  const Diagnostic note = small.diagnostics.sorted().at(0);
  CHECK(note.severity == Severity::note);
  CHECK(note.primary->span == lock.files[0].span);
}

TEST_CASE("the same content under another name is another file") {
  SmallLedger small = with_plan();
  const Lock lock = small.lock();
  small.answers.criteria[0].documentation[0] = {small.put("b.pdf", "1")};
  small.apply(lock);
  CHECK(small.messages() == Texts{"WWC607 evidence `b.pdf` is not in the lock",
                                  "WWC608 the lock records `a.pdf`, which nothing uses"});
}

TEST_CASE("applying a lock twice is applying it once") {
  SmallLedger small = with_plan();
  const Lock lock = small.lock();
  small.put("a.pdf", "2");
  small.apply(lock);
  const Texts once = small.messages();
  small.apply(lock);
  CHECK(small.messages() == once);
  CHECK(small.facts.files.at("a.pdf").state == FileState::changed);
}

TEST_CASE("the order in which answers name files does not matter") {
  SmallLedger small = with_plan();
  auto& pieces = small.answers.criteria[0].documentation[0];
  pieces = {small.put("c.pdf", "3"), small.put("a.pdf", "1"), small.put("b.pdf", "2")};
  const Lock lock = small.lock();
  std::reverse(pieces.begin(), pieces.end());
  CHECK(format_lock(small.lock()) == format_lock(lock));
  small.apply(lock);
  CHECK(small.messages().empty());
}

}  // namespace
}  // namespace wwc::ledger
