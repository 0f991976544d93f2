// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "compare/criterion_pair.hpp"

namespace wwc::compare {

/// True where an outcome changed to or from being held up alone.
[[nodiscard]] bool did_holding_up_change(const CriterionPair& pair);

/// The other criteria that had to pass first, and the entries of others on which those of this one
/// build, that changed and so made the outcome another: ids, each once.
[[nodiscard]] std::vector<std::string> find_prerequisite_changes(const CriterionPair& pair,
                                                                 const PastAssessment& before,
                                                                 const PastAssessment& after);

/// The entries of other criteria on which those build that are ok on one side only, and beside
/// which something else is given or answered: what is to be the same evidence is compared with it.
[[nodiscard]] std::vector<std::string> find_replaced_foundations(const CriterionPair& pair,
                                                                 const PastAssessment& before,
                                                                 const PastAssessment& after);

/// True where an entry is ok on one side only.
[[nodiscard]] bool did_any_entry_change(const CriterionPair& pair);

}  // namespace wwc::compare
