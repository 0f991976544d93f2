// SPDX-License-Identifier: MIT
#include "ledger/check_reviews.hpp"

#include <algorithm>
#include <string>

#include <fmt/format.h>

#include "diagnostic/codes.hpp"
#include "ledger/find_locked.hpp"
#include "ledger/unseen_documents.hpp"
#include "support/blank_text.hpp"
#include "support/review_text.hpp"
#include "support/text.hpp"

namespace wwc::ledger {
namespace {

void warn(const LedgerInput& input, const ReviewStanding& standing, Diagnostics& diagnostics) {
  if (standing.state == ReviewState::valid) return;
  const bool is_void = standing.state == ReviewState::voided;
  const std::vector<std::string_view> unseen = unseen_documents(input, standing.criterion);
  const std::string help_on_unrecorded =
      unseen.empty() ? "run `wwc evidence lock` to record what was signed" : help_on_unseen(unseen);
  diagnostics.warning(
      is_void ? DiagnosticCode::review_void : DiagnosticCode::review_unrecorded,
      input.answers.criteria[standing.criterion].reviewed->on_span, review_text(input, standing),
      is_void ? "have it reviewed again, change `by` or `on`, and run `wwc evidence lock`"
              : help_on_unrecorded);
}

/// True where somebody could look at the piece: a document that is not there shows nothing.
bool is_to_be_seen(const Evidence& piece, const EvidenceFacts& facts) {
  if (piece.kind == EvidenceKind::file) return has_content(facts, piece.value);
  return piece.kind != EvidenceKind::text || !support::says_nothing(piece.value);
}

/// True where nothing was said or shown that could have been signed.
bool is_over_nothing(const LedgerInput& input, std::size_t position) {
  const auto shows_something = [&](const std::vector<Evidence>& pieces) {
    return std::ranges::any_of(
        pieces, [&](const Evidence& piece) { return is_to_be_seen(piece, input.facts); });
  };
  return !input.signable.content(position).answered &&
         std::ranges::none_of(input.answers.criteria[position].documentation, shows_something);
}

void warn_of_nothing(const LedgerInput& input, std::size_t position, Diagnostics& diagnostics) {
  diagnostics.warning(
      DiagnosticCode::review_of_nothing, input.answers.criteria[position].reviewed->on_span,
      fmt::format("criterion {} is signed off, and nothing is answered or shown there",
                  support::quoted(input.catalog.criteria[position].id)),
      "answer it, or give a document, before it is reviewed; or leave `reviewed` out");
}

}  // namespace

bool is_same_name(std::string_view left, std::string_view right) {
  return support::normalized_text(left) == support::normalized_text(right);
}

bool is_hollow(const LedgerInput& input, std::size_t position, const LockedReview* locked) {
  // What was signed and then taken away is void, and not as if nobody had signed.
  return is_over_nothing(input, position) &&
         review_state(locked, *input.answers.criteria[position].reviewed,
                      input.signable.content(position).answer_sha256) != ReviewState::voided;
}

std::string review_text(const LedgerInput& input, const ReviewStanding& standing) {
  const Review& review = *input.answers.criteria[standing.criterion].reviewed;
  return fmt::format("the sign-off of `{}` by {} on {} is {}",
                     input.catalog.criteria[standing.criterion].id, support::quoted(review.by),
                     to_string(review.on), support::standing_words(standing));
}

ReviewState review_state(const LockedReview* locked, const Review& review,
                         std::string_view answer_sha256) {
  if (locked == nullptr || !is_same_name(locked->by, review.by) || locked->on != review.on) {
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
    if (is_hollow(input, position, locked)) {
      warn_of_nothing(input, position, diagnostics);
      continue;
    }
    ReviewStanding& standing = reviews.emplace_back();
    standing.criterion = position;
    if (lock == nullptr) continue;
    standing.state = review_state(locked, *review, input.signable.content(position).answer_sha256);
    if (standing.state != ReviewState::unrecorded) standing.signed_sha256 = locked->answer_sha256;
    warn(input, standing, diagnostics);
  }
  if (lock == nullptr) return reviews;
  for (const LockedReview* unused : unused_reviews(input, *lock)) {
    diagnostics.note(DiagnosticCode::lock_line_unused, unused->span, unused_text(input, *unused),
                     "run `wwc evidence lock` to leave it out");
  }
  return reviews;
}

std::vector<GateFault> review_faults(const LedgerInput& input,
                                     const std::vector<ReviewStanding>& reviews) {
  std::vector<GateFault> faults;
  for (const ReviewStanding& standing : reviews) {
    if (standing.state == ReviewState::valid) continue;
    faults.push_back({standing.criterion, review_text(input, standing), std::nullopt,
                      input.answers.criteria[standing.criterion].reviewed->on_span});
  }
  return faults;
}

std::vector<const LockedReview*> unused_reviews(const LedgerInput& input, const Lock& lock) {
  std::vector<const LockedReview*> unused;
  for (const LockedReview& locked : lock.reviews) {
    const std::optional<std::size_t> position = find_criterion(input.catalog, locked.criterion);
    const bool is_used = position && input.answers.criteria[*position].reviewed &&
                         !is_hollow(input, *position, &locked);
    if (!is_used) unused.push_back(&locked);
  }
  return unused;
}

std::string unused_text(const LedgerInput& input, const LockedReview& unused) {
  const std::optional<std::size_t> position = find_criterion(input.catalog, unused.criterion);
  std::string why = "the answers do not have it";
  if (position && input.answers.criteria[*position].reviewed) {
    why = "nothing is answered or shown there";
  } else if (unused.on > input.signable.as_of()) {
    why = fmt::format("its day {} lies after the as-of date", to_string(unused.on));
  }
  return fmt::format("the sign-off of {} is in the lock, and {}", support::quoted(unused.criterion),
                     why);
}

}  // namespace wwc::ledger
