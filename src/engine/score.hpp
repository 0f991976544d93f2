// SPDX-License-Identifier: MIT
#pragma once

#include "wwc/assessment.hpp"
#include "wwc/catalog.hpp"

namespace wwc::engine {

/// Fills counts, levels and what is open of an assessment from its findings. Levels are compared as
/// fractions.
void add_score(const Catalog& catalog, Assessment& assessment);

}  // namespace wwc::engine
