// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "wwc/answers.hpp"
#include "wwc/assessment.hpp"
#include "wwc/catalog.hpp"
#include "wwc/comparison.hpp"

namespace wwc::compare {

/// What an assessment says of itself to be compared with another; without what was signed, which
/// the lock knows.
[[nodiscard]] PastAssessment summarize(const Catalog& catalog, const Answers& answers,
                                       const Assessment& assessment);

/// Sets two assessments by the same catalog side by side. A change is lost when a pass became
/// something else, and gained the other way about.
[[nodiscard]] Comparison compare(PastAssessment before, PastAssessment after);

/// The criteria that passed and no longer pass, in catalog order.
[[nodiscard]] std::vector<const Change*> losses(const Comparison& comparison);

}  // namespace wwc::compare
