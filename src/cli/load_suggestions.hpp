// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "wwc/assessment.hpp"
#include "wwc/catalog.hpp"
#include "wwc/suggestion.hpp"

namespace wwc::cli {

/// What the built-in catalogs propose for the criteria of a catalog, in the order of their ids and
/// then in their own.
[[nodiscard]] std::vector<Suggestion> load_suggestions(const Catalog& catalog);

/// As above, without what the assessment shows to be done.
[[nodiscard]] std::vector<Suggestion> load_suggestions(const Catalog& catalog,
                                                       const Assessment& assessment);

/// The ids of the other built-in catalogs in which something has this id.
[[nodiscard]] std::vector<std::string> catalogs_with(std::string_view id, const Catalog& catalog);

}  // namespace wwc::cli
