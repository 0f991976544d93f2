// SPDX-License-Identifier: MIT
#include "ledger/differences.hpp"

#include <catch2/catch.hpp>

#include "unit/ledger/small_ledger.hpp"

namespace wwc::ledger {
namespace {

using test::SmallLedger;
using test::Texts;

std::vector<Difference> differences(const SmallLedger& small, const Lock& lock) {
  const Assessment assessment = small.assess();
  return find_differences({small.catalog, small.answers, small.facts, assessment}, lock);
}

Texts texts_of(const std::vector<Difference>& found) {
  Texts texts;
  for (const GateFault& fault : to_faults(found)) {
    CHECK_FALSE(fault.criterion);
    texts.push_back(fault.text);
  }
  return texts;
}

TEST_CASE("a lock that was just written agrees with the evidence") {
  SmallLedger small;
  small.entry("plan", {small.put("a.pdf", "1"), small.put("b.pdf", "2")});
  small.sign(0, "Jane Doe", Date(2026, 3, 1));
  CHECK(differences(small, small.lock()).empty());
}

TEST_CASE("each kind of difference has its text, files by path and sign-offs last") {
  SmallLedger small;
  small.entry("plan", {small.put("changed.pdf", "1"), small.put("gone.pdf", "2"),
                       small.put("dropped.pdf", "3"), small.put("emptied.pdf", "4")});
  small.sign(0, "Jane Doe", Date(2026, 3, 1));
  const Lock lock = small.lock();
  small.answers.criteria[0].documentation[0] = {small.lost("gone.pdf"), small.put("new.pdf", "5"),
                                                small.put("changed.pdf", "6"),
                                                small.put("emptied.pdf", "")};
  small.facts.files["emptied.pdf"] = {FileState::empty, 0, {}, "is empty"};
  small.answers.criteria[0].reviewed.reset();
  const auto found = differences(small, lock);
  CHECK(texts_of(found) ==
        Texts{"`changed.pdf` is not as it was locked",
              "`dropped.pdf` is in the lock, and nothing uses it", "`emptied.pdf` is empty",
              "`gone.pdf` does not exist", "`new.pdf` is not in the lock",
              "the sign-off of `P1` is in the lock, and the answers do not have it"});
  REQUIRE(found.size() == 6);
  CHECK(found[0].kind == DifferenceKind::changed);
  CHECK(found[1].kind == DifferenceKind::unused);
  CHECK(found[1].subject == "dropped.pdf");
  CHECK(found[2].kind == DifferenceKind::missing);
  CHECK(found[3].kind == DifferenceKind::missing);
  CHECK(found[4].kind == DifferenceKind::unlocked);
  CHECK(found[5].kind == DifferenceKind::unused);
  CHECK(found[5].subject == "P1");
}

TEST_CASE("a difference stands where the file is named, or at the line that nothing uses") {
  SmallLedger small;
  small.entry("plan", {small.put("dropped.pdf", "1")});
  Lock lock = small.lock();
  lock.files[0].span = {SourceId{7}, 12, 34};
  Evidence named = small.put("new.pdf", "2");
  named.span = {SourceId{3}, 5, 9};
  Evidence again = named;
  again.span = {SourceId{3}, 15, 19};
  small.answers.criteria[0].documentation[0] = {named, again};
  lock.reviews = {{"P1", "Jane Doe", Date(2026, 3, 1), "digest", {SourceId{7}, 35, 40}}};
  const auto faults = lock_faults(differences(small, lock));
  REQUIRE(faults.size() == 3);
  CHECK(faults[0].place == Span{SourceId{7}, 12, 34});
  CHECK(faults[1].place == Span{SourceId{3}, 5, 9});
  CHECK(faults[2].place == Span{SourceId{7}, 35, 40});
}

TEST_CASE(
    "a file that is not there and never was locked differs, but is not in the way of a gate") {
  SmallLedger small;
  small.entry("plan", {small.lost("a.pdf"), small.put("b.pdf", "2")});
  const Lock lock = small.lock();
  CHECK(texts_of(differences(small, lock)) == Texts{"`a.pdf` does not exist"});
  CHECK(differences(small, lock).at(0).kind == DifferenceKind::absent);
  CHECK(lock_faults(differences(small, lock)).empty());
  small.lost("b.pdf");
  REQUIRE(lock_faults(differences(small, lock)).size() == 1);
  CHECK(lock_faults(differences(small, lock)).at(0).text == "`b.pdf` does not exist");
  small.answers.criteria[0].documentation[0].pop_back();
  small.facts.files.clear();
  CHECK(texts_of(differences(small, {})) == Texts{"`a.pdf` does not exist"});
}

TEST_CASE("differences are the same before and after the lock is applied") {
  SmallLedger small;
  small.entry("plan", {small.put("a.pdf", "1"), small.put("b.pdf", "2")});
  const Lock lock = small.lock();
  small.put("a.pdf", "3");
  const Texts before = texts_of(differences(small, lock));
  small.apply(lock);
  CHECK(texts_of(differences(small, lock)) == before);
  CHECK(before == Texts{"`a.pdf` is not as it was locked"});
}

}  // namespace
}  // namespace wwc::ledger
