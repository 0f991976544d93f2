// SPDX-License-Identifier: MIT
#include "ledger/past_reviews.hpp"

#include <catch2/catch.hpp>

#include "ledger/check_reviews.hpp"
#include "unit/ledger/small_ledger.hpp"

namespace wwc::ledger {
namespace {

using test::SmallLedger;
using test::Texts;

constexpr Date k_march(2026, 3, 1);

/// One criterion with an item and a sign-off, and the baseline in which it was signed.
struct Signed : SmallLedger {
  Signed() {
    items(1, {test::k_yes});
    sign(0, "Jane Doe", k_march);
    past("P1").reviewed = PastReview{"Jane Doe", k_march, finding().answer_sha256};
  }

  PastCriterion& past(const std::string& id) {
    baseline.criteria.emplace_back().id = id;
    return baseline.criteria.back();
  }

  /// Locks anew what there is now, as if there had been no lock.
  ReviewStanding hold() {
    const Lock anew = lock();
    return hold(&anew);
  }

  ReviewStanding hold(const Lock* lock) {
    const Assessment assessment = assess();
    const LedgerInput input{catalog, answers, facts, assessment};
    diagnostics = {};
    std::vector<ReviewStanding> reviews = check_reviews(input, lock, diagnostics);
    diagnostics = {};
    hold_against_baseline(input, baseline, reviews, diagnostics);
    REQUIRE(reviews.size() == 1);
    return reviews[0];
  }

  Texts dropped() {
    const Assessment assessment = assess();
    const LedgerInput input{catalog, answers, facts, assessment};
    const std::vector<ReviewStanding> reviews = check_reviews(input, nullptr, diagnostics);
    Texts texts;
    for (const GateFault& fault : dropped_reviews(input, baseline, reviews)) {
      texts.push_back(fault.text);
    }
    return texts;
  }

  PastAssessment baseline;
};

TEST_CASE("a sign-off that the baseline has over the same answers stays valid") {
  Signed city;
  CHECK(city.hold().state == ReviewState::valid);
  CHECK(city.diagnostics.size() == 0);
}

TEST_CASE("a lock that was written anew does not renew a sign-off") {
  Signed city;
  const std::string before = city.finding().answer_sha256;
  city.answers.criteria[0].checklist[0].met = test::k_no;
  const ReviewStanding standing = city.hold();
  CHECK(standing.state == ReviewState::voided);
  CHECK(standing.signed_sha256 == before);
  CHECK(city.messages() ==
        Texts{"WWC609 the sign-off of `P1` by `Jane Doe` on 2026-03-01 is void: "
              "it was signed off in the baseline over other answers or evidence"});
  const Assessment assessment = city.assess();
  const auto faults =
      review_faults({city.catalog, city.answers, city.facts, assessment}, {standing});
  REQUIRE(faults.size() == 1);
  CHECK(faults[0].text.find("in the baseline over other answers") != std::string::npos);
}

TEST_CASE("nor does a lock without the sign-off, or none at all") {
  Signed city;
  const Lock empty;
  CHECK(city.hold(&empty).state == ReviewState::unrecorded);
  CHECK(city.hold(nullptr).state == ReviewState::not_checked);
  CHECK(city.hold(nullptr).signed_sha256 == city.finding().answer_sha256);
  city.answers.criteria[0].checklist[0].met = test::k_no;
  CHECK(city.hold(&empty).state == ReviewState::voided);
  CHECK(city.hold(nullptr).state == ReviewState::voided);
}

TEST_CASE("where the lock still has what was signed, it is the lock that voids a sign-off") {
  Signed city;
  const Lock before = city.lock();
  city.answers.criteria[0].checklist[0].met = test::k_no;
  const ReviewStanding standing = city.hold(&before);
  CHECK(standing.state == ReviewState::voided);
  CHECK_FALSE(standing.belies_baseline);
  CHECK(city.diagnostics.size() == 0);
}

TEST_CASE("a new name or day is a new sign-off") {
  Signed city;
  city.answers.criteria[0].checklist[0].met = test::k_no;
  SECTION("by") {
    city.sign(0, "John Roe", k_march);
  }
  SECTION("on") {
    city.sign(0, "Jane Doe", Date(2026, 4, 1));
  }
  CHECK(city.hold().state == ReviewState::valid);
}

TEST_CASE("a baseline that does not say what was signed holds nothing against it") {
  Signed city;
  city.answers.criteria[0].checklist[0].met = test::k_no;
  city.baseline.criteria[0].reviewed->signed_sha256.clear();
  CHECK(city.hold().state == ReviewState::valid);
  city.baseline.criteria[0].reviewed.reset();
  CHECK(city.hold().state == ReviewState::valid);
}

TEST_CASE("a sign-off that is gone is told, whatever became of its criterion") {
  Signed city;
  CHECK(city.dropped().empty());
  city.past("P9").reviewed = PastReview{"Jane Doe", k_march, {}};
  city.past("P8");
  city.answers.criteria[0].reviewed.reset();
  CHECK(city.dropped() == Texts{"P1 was signed off in the baseline and no longer is",
                                "P9 was signed off in the baseline and no longer is"});
}

TEST_CASE("a sign-off that the baseline has of a later day is told from one that is gone") {
  Signed city;
  city.baseline.criteria[0].reviewed->on = Date(2030, 1, 1);
  city.answers.criteria[0].reviewed.reset();
  CHECK(city.dropped() ==
        Texts{"P1 was signed off in the baseline on 2030-01-01, after the as-of date"});
}

TEST_CASE("a sign-off whose answers were taken away is gone, unless it always was over nothing") {
  Signed city;
  city.answers.criteria[0].checklist[0].met = test::k_nothing;
  CHECK(city.dropped() == Texts{"P1 was signed off in the baseline and no longer is"});
  city.baseline.criteria[0].reviewed->signed_sha256.clear();
  CHECK(city.dropped().empty());
}

}  // namespace
}  // namespace wwc::ledger
