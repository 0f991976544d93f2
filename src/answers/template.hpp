// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "wwc/catalog.hpp"

namespace wwc::answers {

/// A commented answers file for the catalog, with nothing answered: it loads without a diagnostic.
/// Lines are at most 100 columns wide, unless a single word is longer.
[[nodiscard]] std::string answers_template(const Catalog& catalog);

}  // namespace wwc::answers
