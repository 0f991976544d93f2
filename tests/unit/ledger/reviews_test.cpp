// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "ledger/check_reviews.hpp"
#include "unit/ledger/small_ledger.hpp"

namespace wwc::ledger {
namespace {

using test::SmallLedger;
using test::Texts;

constexpr Date k_march(2026, 3, 1);

/// One criterion with an item, a document and a sign-off.
SmallLedger signed_off() {
  SmallLedger small;
  small.items(1, {test::k_yes});
  small.entry("plan", {small.put("a.pdf", "1")});
  small.sign(0, "Jane Doe", k_march);
  return small;
}

std::vector<ReviewStanding> check(SmallLedger& small, const Lock* lock) {
  const Assessment assessment = small.assess();
  return check_reviews({small.catalog, small.answers, small.facts, assessment}, lock,
                       small.diagnostics);
}

ReviewState state_of(SmallLedger& small, const Lock& lock) {
  const auto reviews = check(small, &lock);
  REQUIRE(reviews.size() == 1);
  return reviews[0].state;
}

TEST_CASE("a sign-off is valid while its name, day, answers and evidence are as recorded") {
  const LockedReview locked{"DG1", "Jane Doe", k_march, "digest", {}};
  CHECK(review_state(&locked, {"Jane Doe", k_march, {}}, "digest") == ReviewState::valid);
  CHECK(review_state(&locked, {"Jane Doe", k_march, {}}, "other") == ReviewState::voided);
  CHECK(review_state(&locked, {"John Roe", k_march, {}}, "digest") == ReviewState::unrecorded);
  CHECK(review_state(&locked, {"Jane\u00A0Doe\u200B", k_march, {}}, "other") ==
        ReviewState::voided);
  CHECK(review_state(&locked, {"Jane Doe", Date(2026, 3, 2), {}}, "digest") ==
        ReviewState::unrecorded);
  CHECK(review_state(nullptr, {"Jane Doe", k_march, {}}, "digest") == ReviewState::unrecorded);
}

TEST_CASE("a sign-off that was locked is valid, and nothing is said") {
  SmallLedger small = signed_off();
  const Lock lock = small.lock();
  CHECK(state_of(small, lock) == ReviewState::valid);
  CHECK(check(small, &lock)[0].signed_sha256 == small.finding().answer_sha256);
  CHECK(small.messages().empty());
}

TEST_CASE("a sign-off is void when the answer changed") {
  SmallLedger small = signed_off();
  const Lock lock = small.lock();
  small.answers.criteria[0].checklist[0].met = test::k_no;
  CHECK(state_of(small, lock) == ReviewState::voided);
  CHECK(small.messages() ==
        Texts{"WWC609 the sign-off of `P1` by `Jane Doe` on 2026-03-01 is void: "
              "answers or evidence changed since"});
  const Diagnostic warning = small.diagnostics.sorted().at(0);
  CHECK(warning.severity == Severity::warning);
  CHECK(warning.primary->span == small.answers.criteria[0].reviewed->on_span);
}

TEST_CASE("a sign-off is void when the evidence changed, before and after the lock is applied") {
  SmallLedger small = signed_off();
  const Lock lock = small.lock();
  small.put("a.pdf", "2");
  CHECK(state_of(small, lock) == ReviewState::voided);
  small.apply(lock);
  CHECK(state_of(small, lock) == ReviewState::voided);
  const Lock again = small.lock(&lock);
  small.put("a.pdf", "2");
  CHECK(again.files[0].sha256 != lock.files[0].sha256);
  CHECK(state_of(small, again) == ReviewState::voided);
}

TEST_CASE("a sign-off is void when the evidence went missing or was taken out") {
  SmallLedger small = signed_off();
  const Lock lock = small.lock();
  SECTION("missing") {
    small.lost("a.pdf");
  }
  SECTION("taken out") {
    small.answers.criteria[0].documentation[0].clear();
  }
  SECTION("added to") {
    small.answers.criteria[0].documentation[0].push_back(small.put("b.pdf", "2"));
  }
  SECTION("dated anew") {
    small.answers.criteria[0].documentation[0][0].date = k_march;
  }
  CHECK(state_of(small, lock) == ReviewState::voided);
}

TEST_CASE("a sign-off is valid again when what was signed is back") {
  SmallLedger small = signed_off();
  const Lock lock = small.lock();
  small.put("a.pdf", "2");
  REQUIRE(state_of(small, lock) == ReviewState::voided);
  small.put("a.pdf", "1");
  CHECK(state_of(small, lock) == ReviewState::valid);
}

TEST_CASE("what nobody signs does not void a sign-off") {
  SmallLedger small = signed_off();
  const Lock lock = small.lock();
  CriterionAnswer& answer = small.answers.criteria[0];
  answer.owner = "Chief Data Officer";
  answer.due = k_march;
  answer.note = "See the annex.";
  answer.effort = Effort{5};
  answer.checklist[0].note = "CSV export";
  answer.documentation[0][0].note = std::string("Second edition");
  answer.documentation[0][0].title = "The plan";
  answer.documentation[0][0].span = {SourceId{0}, 900, 901};
  CHECK(state_of(small, lock) == ReviewState::valid);
}

TEST_CASE("a change of another criterion does not void a sign-off") {
  SmallLedger small = signed_off();
  small.add_criterion();
  small.own(test::k_yes);
  const Lock lock = small.lock();
  small.answers.criteria[1].own.met = test::k_no;
  CHECK(state_of(small, lock) == ReviewState::valid);
}

TEST_CASE("a sign-off that the lock does not have is not recorded") {
  SmallLedger small = signed_off();
  const Lock empty;
  CHECK(state_of(small, empty) == ReviewState::unrecorded);
  CHECK(small.messages() == Texts{"WWC610 the sign-off of `P1` by `Jane Doe` on 2026-03-01 is not "
                                  "recorded in the lock"});
}

TEST_CASE("what the lock has of another name or day was not signed by this one") {
  SmallLedger small = signed_off();
  const Lock lock = small.lock();
  small.sign(0, "John Roe", k_march);
  const auto reviews = check(small, &lock);
  REQUIRE(reviews.size() == 1);
  CHECK(reviews[0].state == ReviewState::unrecorded);
  CHECK(reviews[0].signed_sha256.empty());
}

TEST_CASE("without a lock no sign-off is checked, and nothing is warned of") {
  SmallLedger small = signed_off();
  const auto reviews = check(small, nullptr);
  REQUIRE(reviews.size() == 1);
  CHECK(reviews[0].state == ReviewState::not_checked);
  CHECK(reviews[0].signed_sha256.empty());
  CHECK(small.messages().empty());
}

TEST_CASE("a sign-off where nothing is answered is none, with a lock or without") {
  SmallLedger small;
  small.items(1, {test::k_nothing});
  small.entry("plan", {});
  small.sign(0, "Jane Doe", k_march);
  CHECK(check(small, nullptr).empty());
  const Lock lock = small.lock();
  CHECK(check(small, &lock).empty());
  const std::string warning =
      "WWC614 criterion `P1` is signed off, and nothing is answered or shown there";
  CHECK(small.messages() == Texts{warning});
  small.answers.criteria[0].documentation[0] = {small.put("a.pdf", "1")};
  CHECK(check(small, nullptr).size() == 1);
  small.answers.criteria[0].documentation[0].clear();
  small.answers.criteria[0].checklist[0].met = test::k_no;
  CHECK(check(small, nullptr).size() == 1);
}

TEST_CASE("a sign-off over documents that are not there alone is none") {
  SmallLedger small;
  small.items(1, {test::k_nothing});
  Evidence blank;
  blank.kind = EvidenceKind::text;
  blank.value = "-";
  small.entry("plan", {small.lost("a.pdf"), blank});
  small.sign(0, "Jane Doe", k_march);
  const Lock lock = small.lock();
  CHECK(lock.reviews.empty());
  CHECK(check(small, &lock).empty());
  CHECK(small.messages() ==
        Texts{"WWC614 criterion `P1` is signed off, and nothing is answered or shown there"});
  small.put("a.pdf", "1");
  CHECK(state_of(small, lock) == ReviewState::unrecorded);
  CHECK(small.lock().reviews.size() == 1);
}

TEST_CASE("a sign-off over nothing but a document is void once that is gone") {
  SmallLedger small;
  small.items(1, {test::k_nothing});
  small.entry("plan", {small.put("a.pdf", "1")});
  small.sign(0, "Jane Doe", k_march);
  const Lock lock = small.lock();
  REQUIRE(lock.reviews.size() == 1);
  small.lost("a.pdf");
  CHECK(state_of(small, lock) == ReviewState::voided);
  const Lock second = small.lock(&lock);
  REQUIRE(second.reviews.size() == 1);
  CHECK(second.reviews[0].answer_sha256 == lock.reviews[0].answer_sha256);
}

TEST_CASE("where nothing is answered, what a lock has of a sign-off is of no use") {
  SmallLedger small;
  small.items(1, {test::k_nothing});
  small.sign(0, "Jane Doe", k_march);
  Lock lock;
  lock.reviews = {{"P1", "Jane Doe", k_march, small.finding().answer_sha256, {}}};
  CHECK(check(small, &lock).empty());
  CHECK(
      small.messages() ==
      Texts{"WWC614 criterion `P1` is signed off, and nothing is answered or shown there",
            "WWC608 the sign-off of `P1` is in the lock, and nothing is answered or shown there"});
}

TEST_CASE("a sign-off that the lock has of a later day is told from one that is gone") {
  SmallLedger small = signed_off();
  small.sign(0, "Jane Doe", Date(2030, 1, 1));
  const Lock lock = small.lock();
  small.answers.criteria[0].reviewed.reset();
  CHECK(check(small, &lock).empty());
  CHECK(small.messages() == Texts{"WWC608 the sign-off of `P1` is in the lock, and its day "
                                  "2030-01-01 lies after the as-of date"});
}

TEST_CASE("a sign-off of the as-of date itself is gone where the answers do not have it") {
  SmallLedger small = signed_off();
  small.sign(0, "Jane Doe", small.as_of);
  const Lock lock = small.lock();
  small.answers.criteria[0].reviewed.reset();
  CHECK(check(small, &lock).empty());
  CHECK(small.messages() ==
        Texts{"WWC608 the sign-off of `P1` is in the lock, and the answers do not have it"});
}

TEST_CASE("a sign-off whose answers were all taken away is void") {
  SmallLedger small = signed_off();
  const Lock lock = small.lock();
  small.answers.criteria[0].checklist[0].met = test::k_nothing;
  small.answers.criteria[0].documentation[0].clear();
  CHECK(state_of(small, lock) == ReviewState::voided);
}

TEST_CASE("a sign-off that only the lock has is noted") {
  SmallLedger small = signed_off();
  Lock lock = small.lock();
  lock.reviews.push_back(
      {"Q9", "Jane Doe", k_march, std::string(64, '0'), {SourceId{1}, 500, 501}});
  small.answers.criteria[0].reviewed.reset();
  CHECK(check(small, &lock).empty());
  CHECK(small.messages() ==
        Texts{"WWC608 the sign-off of `P1` is in the lock, and the answers do not have it",
              "WWC608 the sign-off of `Q9` is in the lock, and the answers do not have it"});
}

TEST_CASE("the gate is told of each sign-off that is not valid, in catalog order") {
  SmallLedger small = signed_off();
  small.add_criterion();
  small.own(test::k_yes);
  small.sign(1, "John Roe", k_march);
  small.add_criterion();
  small.own(test::k_yes);
  small.sign(2, "John Roe", k_march);
  Lock lock = small.lock();
  lock.reviews.erase(lock.reviews.begin() + 1);
  small.put("a.pdf", "2");
  const auto reviews = check(small, &lock);
  REQUIRE(reviews.size() == 3);
  const Assessment assessment = small.assess();
  const auto faults =
      review_faults({small.catalog, small.answers, small.facts, assessment}, reviews);
  REQUIRE(faults.size() == 2);
  CHECK(faults[0].criterion == 0U);
  CHECK(faults[0].text ==
        "the sign-off of `P1` by `Jane Doe` on 2026-03-01 is void: answers or evidence changed "
        "since");
  CHECK(faults[1].criterion == 1U);
  CHECK(faults[1].text ==
        "the sign-off of `P2` by `John Roe` on 2026-03-01 is not recorded in the lock");
}

}  // namespace
}  // namespace wwc::ledger
