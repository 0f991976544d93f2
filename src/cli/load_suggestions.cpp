// SPDX-License-Identifier: MIT
#include "cli/load_suggestions.hpp"

#include <algorithm>
#include <iterator>
#include <string>

#include "catalog/builtin.hpp"
#include "catalog/load_catalog.hpp"

namespace wwc::cli {
namespace {

/// Collects what `suggest` makes of each other built-in catalog. Their texts are no input of the
/// user, so they are read apart from it; a test sees to it that they have no problems.
template <typename Suggest>
std::vector<Suggestion> collect(const Catalog& catalog, Suggest suggest) {
  std::vector<Suggestion> suggestions;
  for (const std::string_view id : catalog::builtin_ids()) {
    if (id == catalog.id) continue;
    const auto file = catalog::find_builtin(id);
    SourceMap sources;
    Diagnostics diagnostics;
    const SourceId source =
        sources.add(catalog::builtin_source_name(*file), std::string{file->text});
    const auto other = catalog::load_catalog(source, sources, diagnostics);
    if (other) std::ranges::move(suggest(*other), std::back_inserter(suggestions));
  }
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

}  // namespace wwc::cli
