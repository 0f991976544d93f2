// SPDX-License-Identifier: MIT
#include "cli/load_suggestions.hpp"

#include <algorithm>
#include <iterator>
#include <string>

#include "catalog/builtin.hpp"
#include "catalog/load_catalog.hpp"
#include "cli/explain_target.hpp"

namespace wwc::cli {
namespace {

/// Hands each other built-in catalog to `visit`.
template <typename Visit>
void visit_others(const Catalog& catalog, Visit visit) {
  for (const std::string_view id : catalog::builtin_ids()) {
    if (id == catalog.id) continue;
    if (const auto other = catalog::load_builtin(id)) visit(*other);
  }
}

/// Collects what `suggest` makes of each other built-in catalog.
template <typename Suggest>
std::vector<Suggestion> collect(const Catalog& catalog, Suggest suggest) {
  std::vector<Suggestion> suggestions;
  visit_others(catalog, [&](const Catalog& other) {
    std::ranges::move(suggest(other), std::back_inserter(suggestions));
  });
  return suggestions;
}

}  // namespace

std::vector<Suggestion> load_suggestions(const Catalog& catalog) {
  return collect(catalog, [&](const Catalog& other) { return suggestions_from(other, catalog); });
}

std::vector<Suggestion> load_suggestions(const Catalog& catalog, const Assessment& assessment) {
  return collect(
      catalog, [&](const Catalog& other) { return suggestions_from(other, catalog, assessment); });
}

std::vector<std::string> catalogs_with(std::string_view id, const Catalog& catalog) {
  std::vector<std::string> catalogs;
  visit_others(catalog, [&](const Catalog& other) {
    if (find_target(other, id)) catalogs.push_back(other.id);
  });
  return catalogs;
}

}  // namespace wwc::cli
