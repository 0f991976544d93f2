// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "ledger/make_lock.hpp"
#include "wwc/diagnostic.hpp"
#include "wwc/gate.hpp"

namespace wwc::ledger {

/// A criterion that is signed off, and how that stands.
struct ReviewStanding {
  std::size_t criterion = 0;  ///< Position in `Catalog::criteria`.
  ReviewState state = ReviewState::unrecorded;
};

/// How a sign-off stands: `locked` is what the lock has for its criterion (null: nothing), the
/// digest is that of the answers and the evidence now. A new `by` or `on` is a new sign-off, so the
/// lock does not have it.
[[nodiscard]] ReviewState review_state(const LockedReview* locked, const Review& review,
                                       std::string_view answer_sha256);

/// Every criterion that is signed off, in catalog order. Warns of sign-offs that are void or not
/// recorded, and notes those that only the lock has. Without a lock (null) all are unrecorded, and
/// nothing is warned of: nobody has asked for it.
[[nodiscard]] std::vector<ReviewStanding> check_reviews(const LedgerInput& input, const Lock* lock,
                                                        Diagnostics& diagnostics);

/// What is in the way of `require_review`: each sign-off that is not valid, in catalog order.
[[nodiscard]] std::vector<GateFault> review_faults(const LedgerInput& input,
                                                   const std::vector<ReviewStanding>& reviews);

/// The sign-offs of the lock that the answers do not have, in the order of the lock.
[[nodiscard]] std::vector<const LockedReview*> unused_reviews(const LedgerInput& input,
                                                              const Lock& lock);

}  // namespace wwc::ledger
