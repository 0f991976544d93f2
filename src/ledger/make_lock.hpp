// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

#include "wwc/answers.hpp"
#include "wwc/assess.hpp"
#include "wwc/assessment.hpp"
#include "wwc/catalog.hpp"
#include "wwc/evidence.hpp"
#include "wwc/ledger.hpp"

namespace wwc::ledger {

/// What a sign-off given now would cover, and the as-of date that goes with it.
class Signable {
public:
  Signable(std::vector<SignedContent> criteria, Date as_of)
      : criteria_(std::move(criteria)), as_of_(as_of) {}
  /// The same, where everything was judged already.
  Signable(const Assessment& assessment);

  /// Of a criterion, by its position in the catalog.
  [[nodiscard]] const SignedContent& content(std::size_t criterion) const {
    return criteria_[criterion];
  }
  [[nodiscard]] Date as_of() const { return as_of_; }

private:
  std::vector<SignedContent> criteria_;  ///< Parallel to `Catalog::criteria`.
  Date as_of_;
};

/// Answers, what was found on disk for them, and what can be signed off; all of one catalog.
struct LedgerInput {
  const Catalog& catalog;
  const Answers& answers;
  const EvidenceFacts& facts;
  Signable signable;
};

/// What is to be locked: every file that answers use and that has content, whatever the as-of date
/// makes of it, and every sign-off. One that cannot be read now keeps the line it had. A sign-off
/// that `previous` (null: there was none) has with the same `by` and `on` keeps what was signed
/// then; one with another gets the answers and evidence of now. Where there are none of these, or
/// nobody can have seen some, it is not locked, and what `previous` has stays. What is recorded is
/// the content on disk, the same before and after `apply_lock`.
[[nodiscard]] Lock make_lock(const LedgerInput& input, const Lock* previous);

/// True where both record the same files and sign-offs, so that the same text is written for both.
[[nodiscard]] bool records_the_same(const Lock& left, const Lock& right);

}  // namespace wwc::ledger
