// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ledger/make_lock.hpp"
#include "wwc/diagnostic.hpp"
#include "wwc/gate.hpp"
#include "wwc/ledger.hpp"

namespace wwc::ledger {

/// True where two names of people look the same: what nobody sees makes no other person.
[[nodiscard]] bool is_same_name(std::string_view left, std::string_view right);

/// How a sign-off stands: `locked` is what the lock has for its criterion (null: nothing), the
/// digest is that of the answers and the evidence now. A new `by` or `on` is a new sign-off, so the
/// lock does not have it.
[[nodiscard]] ReviewState review_state(const LockedReview* locked, const Review& review,
                                       std::string_view answer_sha256);

/// True for a sign-off that is none: where nothing is answered, and no piece is given that anybody
/// could look at, and it was the same when it was recorded. `locked` is what the lock has for the
/// criterion (null: nothing).
[[nodiscard]] bool is_hollow(const LedgerInput& input, std::size_t position,
                             const LockedReview* locked);

/// Every criterion that is signed off, in catalog order. Warns of sign-offs that are void or not
/// recorded, and notes those that only the lock has. Without a lock (null) none is checked, and
/// nothing is warned of: nobody has asked for it. A hollow sign-off is left out, with a warning.
[[nodiscard]] std::vector<ReviewStanding> check_reviews(const LedgerInput& input, const Lock* lock,
                                                        Diagnostics& diagnostics);

/// Says of a sign-off how it stands: `the sign-off of DG1 by Jane Doe on 2026-03-01 is void: …`.
[[nodiscard]] std::string review_text(const LedgerInput& input, const ReviewStanding& standing);

/// What is in the way of `require_review`: each sign-off that is not valid, in catalog order.
[[nodiscard]] std::vector<GateFault> review_faults(const LedgerInput& input,
                                                   const std::vector<ReviewStanding>& reviews);

/// The sign-offs of the lock that the answers do not have, or that are hollow, in the order of the
/// lock.
[[nodiscard]] std::vector<const LockedReview*> unused_reviews(const LedgerInput& input,
                                                              const Lock& lock);

/// Says of one of these that it is in the lock, and why that is of no use.
[[nodiscard]] std::string unused_text(const LedgerInput& input, const LockedReview& unused);

}  // namespace wwc::ledger
