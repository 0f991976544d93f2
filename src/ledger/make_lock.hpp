// SPDX-License-Identifier: MIT
#pragma once

#include "wwc/answers.hpp"
#include "wwc/assessment.hpp"
#include "wwc/catalog.hpp"
#include "wwc/evidence.hpp"
#include "wwc/ledger.hpp"

namespace wwc::ledger {

/// Answers, what was found on disk for them, and how they were judged; all of one catalog.
struct LedgerInput {
  const Catalog& catalog;
  const Answers& answers;
  const EvidenceFacts& facts;
  const Assessment& assessment;
};

/// What is to be locked: every file that answers use and that has content, whatever the as-of date
/// makes of it, and every sign-off. One that cannot be read now keeps the line it had. A sign-off
/// that `previous` (null: there was none) has with the same `by` and `on` keeps what was signed
/// then; one with another gets the answers and evidence of now. What is recorded is the content on
/// disk, the same before and after `apply_lock`.
[[nodiscard]] Lock make_lock(const LedgerInput& input, const Lock* previous);

}  // namespace wwc::ledger
