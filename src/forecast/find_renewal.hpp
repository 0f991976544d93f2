// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "wwc/answers.hpp"
#include "wwc/assessment.hpp"
#include "wwc/catalog.hpp"
#include "wwc/evidence.hpp"
#include "wwc/forecast.hpp"
#include "wwc/plan.hpp"

/// What keeps a level that would be lost.
namespace wwc::forecast {

/// What was the case on some day since the as-of date, and can be renewed.
struct Once {
  std::vector<bool> passed;  ///< Parallel to `Catalog::criteria`.
};

/// Adds what an assessment shows.
void remember(const Assessment& assessment, Once& once);

/// A level on the first day without it.
struct Loss {
  const Catalog& catalog;
  const Answers& answers;
  const EvidenceFacts& facts;
  const Assessment& now;         ///< Of the as-of date.
  const Assessment& assessment;  ///< Of that day.
  std::size_t level = 0;
};

/// The least work on criteria that once passed by which the level is kept. Of several such, one
/// that renews what there was, where that is one of the least.
[[nodiscard]] PlanResult find_renewal(const Loss& loss, const Once& once);

/// The least work on any criteria, where it takes less than the renewal; nothing where it does not.
[[nodiscard]] std::optional<PlanResult> find_other_work(const Loss& loss,
                                                        const PlanResult& renewal);

/// Until when the level is kept where the renewal is done on the day before the loss, and nothing
/// else is, looking no farther than `until`. Nothing where that is no matter of new dates alone.
[[nodiscard]] std::optional<Kept> find_kept(const Loss& loss, const PlanResult& renewal,
                                            Date until);

}  // namespace wwc::forecast
