// SPDX-License-Identifier: MIT
#include "ledger/check_reviews.hpp"

#include <string>

#include <fmt/format.h>

#include "diagnostic/codes.hpp"
#include "ledger/find_locked.hpp"
#include "support/text.hpp"

namespace wwc::ledger {
namespace {

/// `the sign-off of DG1 by Jane Doe on 2026-03-01 is void`
std::string describe(const LedgerInput& input, const ReviewStanding& standing) {
  const Review& review = *input.answers.criteria[standing.criterion].reviewed;
  return fmt::format(
      "the sign-off of `{}` by {} on {} is {}", input.catalog.criteria[standing.criterion].id,
      support::quoted(review.by), to_string(review.on),
      standing.state == ReviewState::voided ? "void: answers or evidence changed since"
                                            : "not recorded in the lock");
}

void warn(const LedgerInput& input, const ReviewStanding& standing, Diagnostics& diagnostics) {
  if (standing.state == ReviewState::valid) return;
  const bool is_void = standing.state == ReviewState::voided;
  diagnostics.warning(
      is_void ? DiagnosticCode::review_void : DiagnosticCode::review_unrecorded,
      input.answers.criteria[standing.criterion].reviewed->on_span, describe(input, standing),
      is_void ? "have it reviewed again, change `by` or `on`, and run `wwc evidence lock`"
              : "run `wwc evidence lock` to record what was signed");
}

}  // namespace

ReviewState review_state(const LockedReview* locked, const Review& review,
                         std::string_view answer_sha256) {
  if (locked == nullptr || locked->by != review.by || locked->on != review.on) {
    return ReviewState::unrecorded;
  }
  return locked->answer_sha256 == answer_sha256 ? ReviewState::valid : ReviewState::voided;
}

std::vector<ReviewStanding> check_reviews(const LedgerInput& input, const Lock* lock,
                                          Diagnostics& diagnostics) {
  std::vector<ReviewStanding> reviews;
  for (std::size_t position = 0; position < input.answers.criteria.size(); ++position) {
    const std::optional<Review>& review = input.answers.criteria[position].reviewed;
    if (!review) continue;
    const LockedReview* locked =
        lock == nullptr ? nullptr : find_review(*lock, input.catalog.criteria[position].id);
    const std::string& digest = input.assessment.findings[position].answer_sha256;
    reviews.push_back({position, review_state(locked, *review, digest)});
    if (lock != nullptr) warn(input, reviews.back(), diagnostics);
  }
  if (lock == nullptr) return reviews;
  for (const LockedReview* unused : unused_reviews(input, *lock)) {
    diagnostics.note(DiagnosticCode::lock_line_unused, unused->span,
                     fmt::format("the lock records a sign-off of {}, which the answers do not have",
                                 support::quoted(unused->criterion)),
                     "run `wwc evidence lock` to leave it out");
  }
  return reviews;
}

std::vector<GateFault> review_faults(const LedgerInput& input,
                                     const std::vector<ReviewStanding>& reviews) {
  std::vector<GateFault> faults;
  for (const ReviewStanding& standing : reviews) {
    if (standing.state == ReviewState::valid) continue;
    faults.push_back({standing.criterion, describe(input, standing)});
  }
  return faults;
}

std::vector<const LockedReview*> unused_reviews(const LedgerInput& input, const Lock& lock) {
  std::vector<const LockedReview*> unused;
  for (const LockedReview& locked : lock.reviews) {
    const std::optional<std::size_t> position = find_criterion(input.catalog, locked.criterion);
    if (!position || !input.answers.criteria[*position].reviewed) unused.push_back(&locked);
  }
  return unused;
}

}  // namespace wwc::ledger
