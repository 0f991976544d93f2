// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "wwc/report.hpp"

/// What other catalogs propose for gaps.
namespace wwc::report {

/// No gap shows more proposals than this.
inline constexpr std::size_t k_most_suggestions = 3;

/// What helps to close a gap of a criterion, the easiest first, at most `k_most_suggestions`. Help
/// with the whole criterion counts; help with another part of it does not.
[[nodiscard]] std::vector<const Suggestion*> suggestions_for(const ReportInput& input,
                                                             std::size_t criterion, const Gap& gap);

/// What helps with any of these gaps of a criterion, each once, the easiest first.
[[nodiscard]] std::vector<const Suggestion*> suggestions_for(const ReportInput& input,
                                                             std::size_t criterion,
                                                             const std::vector<const Gap*>& gaps);

/// The ids that a suggestion helps with, of one criterion.
[[nodiscard]] std::vector<std::string> helped_parts(const Suggestion& suggestion,
                                                    const Criterion& criterion);

/// Those of them that these gaps of the criterion are about, or that are all of it.
[[nodiscard]] std::vector<std::string> helped_gaps(const Suggestion& suggestion,
                                                   const Criterion& criterion,
                                                   const std::vector<const Gap*>& gaps);

}  // namespace wwc::report
