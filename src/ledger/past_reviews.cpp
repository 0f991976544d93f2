// SPDX-License-Identifier: MIT
#include "ledger/past_reviews.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "diagnostic/codes.hpp"
#include "ledger/check_reviews.hpp"

namespace wwc::ledger {
namespace {

const PastReview* find_review(const PastAssessment& baseline, std::string_view criterion) {
  const auto found = std::ranges::find(baseline.criteria, criterion, &PastCriterion::id);
  return found != baseline.criteria.end() && found->reviewed ? &*found->reviewed : nullptr;
}

/// What was signed by the same name on the same day, as the baseline has it; empty: not known.
std::string_view signed_before(const LedgerInput& input, const PastAssessment& baseline,
                               std::size_t criterion) {
  const Review& review = *input.answers.criteria[criterion].reviewed;
  const PastReview* past = find_review(baseline, input.catalog.criteria[criterion].id);
  const bool is_same =
      past != nullptr && is_same_name(past->by, review.by) && past->on == review.on;
  return is_same ? std::string_view{past->signed_sha256} : std::string_view{};
}

std::string dropped_text(const PastCriterion& past, Date as_of) {
  const Date on = past.reviewed->on;
  return on > as_of ? fmt::format("{} was signed off in the baseline on {}, after the as-of date",
                                  past.id, to_string(on))
                    : fmt::format("{} was signed off in the baseline and no longer is", past.id);
}

}  // namespace

void hold_against_baseline(const LedgerInput& input, const PastAssessment& baseline,
                           std::vector<ReviewStanding>& reviews, Diagnostics& diagnostics) {
  for (ReviewStanding& standing : reviews) {
    const std::string_view before = signed_before(input, baseline, standing.criterion);
    if (before.empty()) continue;
    // Where the lock does not have it, the next one would record the answers of now.
    const std::string& now = standing.signed_sha256.empty()
                                 ? input.signable.content(standing.criterion).answer_sha256
                                 : standing.signed_sha256;
    standing.belies_baseline = now != before;
    standing.signed_sha256 = before;
    if (!standing.belies_baseline) continue;
    standing.state = ReviewState::voided;
    diagnostics.warning(DiagnosticCode::review_void,
                        input.answers.criteria[standing.criterion].reviewed->on_span,
                        review_text(input, standing),
                        "have it reviewed again, change `by` or `on`, and run `wwc evidence lock`");
  }
}

std::vector<GateFault> dropped_reviews(const LedgerInput& input, const PastAssessment& baseline,
                                       const std::vector<ReviewStanding>& reviews) {
  std::vector<GateFault> faults;
  for (const PastCriterion& past : baseline.criteria) {
    if (!past.reviewed) continue;
    const auto position = find_criterion(input.catalog, past.id);
    const bool stands = position && std::ranges::find(reviews, *position,
                                                      &ReviewStanding::criterion) != reviews.end();
    const bool is_named = position && input.answers.criteria[*position].reviewed.has_value();
    // Where the baseline does not say what was signed, it may have been nothing then, too.
    if (stands || (is_named && past.reviewed->signed_sha256.empty())) continue;
    faults.push_back({position, dropped_text(past, input.signable.as_of())});
  }
  return faults;
}

}  // namespace wwc::ledger
