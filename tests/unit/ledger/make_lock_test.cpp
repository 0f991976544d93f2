// SPDX-License-Identifier: MIT
#include "ledger/make_lock.hpp"

#include <catch2/catch.hpp>

#include "ledger/lock_text.hpp"
#include "support/sha256.hpp"
#include "unit/ledger/small_ledger.hpp"

namespace wwc::ledger {
namespace {

using test::SmallLedger;
using test::Texts;

constexpr Date k_march(2026, 3, 1);
constexpr Date k_april(2026, 4, 1);

TEST_CASE("the lock has every file in use that has content, by path") {
  SmallLedger small;
  small.items(1, {test::k_yes});
  small.answers.criteria[0].checklist[0].evidence = {small.put("z.pdf", "item")};
  small.entry("minutes", {small.put("b.pdf", "four"), small.lost("lost.pdf"),
                          test::url("https://city.example"), small.put("a.pdf", "a")});
  small.facts.files["odd.pdf"] = {FileState::ok, 1, support::sha256("odd"), {}};
  const Lock lock = small.lock();
  REQUIRE(lock.files.size() == 3);
  CHECK(lock.files[0].path == "a.pdf");
  CHECK(lock.files[1].path == "b.pdf");
  CHECK(lock.files[1].size == 4);
  CHECK(lock.files[1].sha256 == support::sha256("four"));
  CHECK(lock.files[2].path == "z.pdf");
}

TEST_CASE("a file that is too old today is locked all the same") {
  SmallLedger small;
  small.entry("plan", {test::dated(small.put("old.pdf", "1"), Date(2001, 1, 1))}).within_months =
      12;
  CHECK(small.finding().documentation[0].state == EntryState::stale);
  CHECK(small.lock().files.size() == 1);
}

TEST_CASE("no state but ok and changed is locked") {
  const auto state =
      GENERATE(FileState::missing, FileState::empty, FileState::unreadable, FileState::outside);
  SmallLedger small;
  small.entry("plan", {small.put("a.pdf", "1")});
  small.facts.files["a.pdf"].state = state;
  CHECK(small.lock().files.empty());
}

TEST_CASE("a sign-off is locked with what was signed") {
  SmallLedger small;
  small.add_criterion();
  small.own(test::k_yes);
  small.sign(1, "Jane Doe", k_march);
  const Lock lock = small.lock();
  REQUIRE(lock.reviews.size() == 1);
  CHECK(lock.reviews[0].criterion == "P2");
  CHECK(lock.reviews[0].by == "Jane Doe");
  CHECK(lock.reviews[0].on == k_march);
  CHECK(lock.reviews[0].answer_sha256 == small.assess().findings[1].answer_sha256);
}

TEST_CASE("sign-offs are sorted by criterion, whatever the order of the catalog") {
  SmallLedger small;
  small.own(test::k_yes);
  small.add_criterion();
  small.own(test::k_yes);
  small.catalog.criteria[0].id = "Z1";
  small.sign(0, "Jane Doe", k_march);
  small.sign(1, "Jane Doe", k_march);
  const Assessment assessment = small.assess();
  const Lock lock = make_lock({small.catalog, small.answers, small.facts, assessment}, nullptr);
  REQUIRE(lock.reviews.size() == 2);
  CHECK(lock.reviews[0].criterion == "P2");
  CHECK(lock.reviews[1].criterion == "Z1");
}

TEST_CASE("locking again never renews a sign-off") {
  SmallLedger small;
  small.items(1, {test::k_yes});
  small.entry("plan", {small.put("a.pdf", "1")});
  small.sign(0, "Jane Doe", k_march);
  const Lock first = small.lock();
  SECTION("after the answer changed") {
    small.answers.criteria[0].checklist[0].met = test::k_no;
  }
  SECTION("after the evidence changed") {
    small.put("a.pdf", "2");
  }
  SECTION("after the answer changed, under a name that looks the same") {
    small.answers.criteria[0].checklist[0].met = test::k_no;
    small.sign(0, "Jane\u00A0Doe\u200B", k_march);
  }
  const Lock second = small.lock(&first);
  const Lock third = small.lock(&second);
  CHECK(second.reviews[0].answer_sha256 == first.reviews[0].answer_sha256);
  CHECK(third.reviews[0].answer_sha256 == first.reviews[0].answer_sha256);
  CHECK(small.finding().answer_sha256 != first.reviews[0].answer_sha256);
}

TEST_CASE("a new name or day renews a sign-off") {
  SmallLedger small;
  small.items(1, {test::k_yes});
  small.sign(0, "Jane Doe", k_march);
  const Lock first = small.lock();
  small.answers.criteria[0].checklist[0].met = test::k_no;
  SECTION("by") {
    small.sign(0, "John Roe", k_march);
  }
  SECTION("on") {
    small.sign(0, "Jane Doe", k_april);
  }
  const Lock second = small.lock(&first);
  CHECK(second.reviews[0].answer_sha256 != first.reviews[0].answer_sha256);
  CHECK(second.reviews[0].answer_sha256 == small.finding().answer_sha256);
}

TEST_CASE("a new sign-off over a claim with a document that nobody can have seen is not locked") {
  SmallLedger small;
  small.items(1, {test::k_yes, test::k_no});
  small.entry("plan",
              {small.put("a.pdf", "1"), small.lost("b.pdf"), test::url("https://a.example/")});
  small.entry("other", {}).for_item = 1;
  small.sign(0, "Jane Doe", k_march);
  CHECK(small.lock().reviews.empty());
  SECTION("the documents of a no need not be there") {
    small.put("b.pdf", "2");
    small.answers.criteria[0].documentation[1] = {small.lost("c.pdf")};
    small.answers.criteria[0].checklist[1].evidence = {small.lost("d.pdf")};
    CHECK(small.lock().reviews.size() == 1);
    small.answers.criteria[0].checklist[1].met = test::k_yes;
    CHECK(small.lock().reviews.empty());
    small.put("c.pdf", "3");
    CHECK(small.lock().reviews.empty());
    small.put("d.pdf", "4");
    CHECK(small.lock().reviews.size() == 1);
  }
  SECTION("nor those of a criterion that claims nothing") {
    for (const Value& value : {test::k_no, test::k_unknown, Value{EmptyList{}}}) {
      small.answers.criteria[0].checklist[0].met = value;
      CHECK(small.lock().reviews.size() == 1);
    }
  }
  SECTION("one that was locked before keeps what was signed, and stays where a new one is not") {
    small.put("b.pdf", "2");
    const Lock first = small.lock();
    REQUIRE(first.reviews.size() == 1);
    small.lost("b.pdf");
    CHECK(small.lock(&first).reviews[0].answer_sha256 == first.reviews[0].answer_sha256);
    small.sign(0, "John Roe", k_april);
    const Lock second = small.lock(&first);
    REQUIRE(second.reviews.size() == 1);
    CHECK(second.reviews[0].by == "Jane Doe");
    CHECK(second.reviews[0].answer_sha256 == first.reviews[0].answer_sha256);
    small.put("b.pdf", "2");
    CHECK(small.lock(&second).reviews[0].by == "John Roe");
  }
}

TEST_CASE("a sign-off where nothing is answered is not locked, unless something was") {
  SmallLedger small;
  small.items(1, {test::k_nothing});
  small.entry("plan", {});
  small.sign(0, "Jane Doe", k_march);
  CHECK(small.lock().reviews.empty());
  small.answers.criteria[0].checklist[0].met = test::k_no;
  const Lock first = small.lock();
  REQUIRE(first.reviews.size() == 1);
  small.answers.criteria[0].checklist[0].met = test::k_nothing;
  const Lock second = small.lock(&first);
  REQUIRE(second.reviews.size() == 1);
  CHECK(second.reviews[0].answer_sha256 == first.reviews[0].answer_sha256);
  // Else the first could come back as if it were new.
  small.sign(0, "John Roe", k_april);
  const Lock third = small.lock(&first);
  REQUIRE(third.reviews.size() == 1);
  CHECK(third.reviews[0].by == "Jane Doe");
  CHECK(third.reviews[0].answer_sha256 == first.reviews[0].answer_sha256);
}

TEST_CASE("a criterion that is not signed off leaves the lock") {
  SmallLedger small;
  small.own(test::k_yes);
  small.sign(0, "Jane Doe", k_march);
  const Lock first = small.lock();
  REQUIRE(first.reviews.size() == 1);
  small.answers.criteria[0].reviewed.reset();
  CHECK(small.lock(&first).reviews.empty());
}

TEST_CASE("what is locked does not depend on the lock before having been applied") {
  SmallLedger small;
  small.entry("plan", {small.put("a.pdf", "1")});
  small.sign(0, "Jane Doe", k_march);
  const Lock first = small.lock();
  small.put("a.pdf", "2");
  small.sign(0, "Jane Doe", k_april);
  const Lock before = small.lock(&first);
  small.apply(first);
  REQUIRE(small.facts.files.at("a.pdf").state == FileState::changed);
  const Lock after = small.lock(&first);
  CHECK(format_lock(after) == format_lock(before));
  CHECK(after.files[0].sha256 == support::sha256("2"));
}

TEST_CASE("locks record the same exactly when the same text is written for both") {
  const Digest one = support::sha256("1");
  const Lock lock{{{"a.pdf", one, 1, {}}}, {{"P1", "Jane Doe", k_march, "digest", {}}}};
  Lock other = lock;
  bool is_same = false;
  SECTION("nothing differs but the place") {
    other.files[0].span = {SourceId{1}, 11, 90};
    other.reviews[0].span = {SourceId{1}, 91, 190};
    is_same = true;
  }
  SECTION("path") {
    other.files[0].path = "b.pdf";
  }
  SECTION("content") {
    other.files[0].sha256 = support::sha256("2");
  }
  SECTION("size") {
    other.files[0].size = 2;
  }
  SECTION("one file more") {
    other.files.push_back({"b.pdf", one, 1, {}});
  }
  SECTION("criterion") {
    other.reviews[0].criterion = "P2";
  }
  SECTION("person") {
    other.reviews[0].by = "John Roe";
  }
  SECTION("day") {
    other.reviews[0].on = k_april;
  }
  SECTION("what was signed") {
    other.reviews[0].answer_sha256 = "other";
  }
  SECTION("no sign-off") {
    other.reviews.clear();
  }
  CHECK(records_the_same(lock, other) == is_same);
  CHECK(records_the_same(other, lock) == is_same);
  CHECK((format_lock(lock) == format_lock(other)) == is_same);
}

}  // namespace
}  // namespace wwc::ledger
