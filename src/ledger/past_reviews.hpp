// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "ledger/make_lock.hpp"
#include "wwc/comparison.hpp"
#include "wwc/diagnostic.hpp"
#include "wwc/gate.hpp"
#include "wwc/ledger.hpp"

namespace wwc::ledger {

/// Makes void, with a warning, each sign-off that the baseline has by the same name and day over
/// other answers or evidence: a lock that was written anew does not renew it. What was signed is
/// then what the baseline says.
void hold_against_baseline(const LedgerInput& input, const PastAssessment& baseline,
                           std::vector<ReviewStanding>& reviews, Diagnostics& diagnostics);

/// The criteria that were signed off in the baseline and no longer are, or not over any answer, in
/// the order of the baseline; also in the way of `require_review`.
[[nodiscard]] std::vector<GateFault> dropped_reviews(const LedgerInput& input,
                                                     const PastAssessment& baseline,
                                                     const std::vector<ReviewStanding>& reviews);

}  // namespace wwc::ledger
