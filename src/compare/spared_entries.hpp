// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "wwc/comparison.hpp"

namespace wwc::compare {

/// Sees which entries that are not ok the criterion does without: those that another one covers,
/// which are marked as spared already, and those for answers of which enough are documented without
/// them. `named` is what its gaps name, by full id; empty: not known. An entry on which another one
/// builds is not spared.
void mark_spared(const std::optional<std::vector<std::string>>& named, PastCriterion& criterion);

}  // namespace wwc::compare
