// SPDX-License-Identifier: MIT
#include <algorithm>
#include <iterator>
#include <optional>

#include "support/find_id.hpp"
#include "wwc/suggestion.hpp"

namespace wwc {
namespace {

/// An id of a catalog in its two parts; the second is empty in `DG1`.
struct SplitId {
  std::string_view criterion;
  std::string_view part;
};

SplitId split(std::string_view full_id) {
  const std::size_t dot = full_id.find('.');
  if (dot == std::string_view::npos) return {full_id, {}};
  return {full_id.substr(0, dot), full_id.substr(dot + 1)};
}

bool has_id(const Catalog& catalog, std::string_view full_id) {
  const SplitId id = split(full_id);
  const auto position = find_criterion(catalog, id.criterion);
  if (!position) return false;
  const Criterion& criterion = catalog.criteria[*position];
  return id.part.empty() || support::find_id(criterion.checklist, id.part) ||
         support::find_id(criterion.documentation, id.part);
}

/// An item is documented by what is handed in for it alone, else by what the whole criterion asks
/// for; an answer that nothing has to document is no more than a claim.
bool is_documented(const Criterion& criterion, const Finding& finding, std::size_t item) {
  bool is_for_all = true;
  bool is_any = false;
  for (std::size_t i = 0; i < criterion.documentation.size(); ++i) {
    const Documentation& entry = criterion.documentation[i];
    if (entry.for_item == item) return true;
    if (!entry.is_for_criterion()) continue;
    const EntryFinding& found = finding.documentation[i];
    is_any = true;
    is_for_all = is_for_all && (found.state == EntryState::ok || found.covered_by_alternative);
  }
  return is_any && is_for_all;
}

std::optional<Suggestion> suggestion(const Catalog& other, const Criterion& criterion,
                                     const Catalog& catalog) {
  Suggestion result{.id = criterion.id,
                    .title = criterion.title,
                    .statement = criterion.statement,
                    .practice = other.practices[criterion.practice].title,
                    .catalog = other.id,
                    .catalog_title = other.title,
                    .helps = {}};
  std::ranges::copy_if(criterion.helps, std::back_inserter(result.helps),
                       [&](const std::string& id) { return has_id(catalog, id); });
  if (result.helps.empty() || !criterion.is_counted()) return std::nullopt;
  return result;
}

}  // namespace

bool is_shown(const Catalog& catalog, const Assessment& assessment, std::string_view full_id) {
  const SplitId id = split(full_id);
  const auto position = find_criterion(catalog, id.criterion);
  if (!position) return false;
  const Criterion& criterion = catalog.criteria[*position];
  const Finding& finding = assessment.findings[*position];
  if (id.part.empty()) return finding.outcome == Outcome::pass;
  if (const auto item = support::find_id(criterion.checklist, id.part)) {
    return finding.checklist[*item].documented &&
           (finding.outcome == Outcome::pass || is_documented(criterion, finding, *item));
  }
  const auto entry = support::find_id(criterion.documentation, id.part);
  return entry && finding.documentation[*entry].state == EntryState::ok;
}

std::string inferred_from(const Criterion& criterion, const Catalog& catalog,
                          const Assessment& assessment) {
  const auto shown = std::ranges::find_if(criterion.inferred_from, [&](const std::string& id) {
    return is_shown(catalog, assessment, id);
  });
  return shown == criterion.inferred_from.end() ? std::string{} : *shown;
}

std::vector<Suggestion> suggestions_from(const Catalog& other, const Catalog& catalog) {
  std::vector<Suggestion> suggestions;
  if (other.helps_catalog != catalog.id) return suggestions;
  for (const Criterion& criterion : other.criteria) {
    if (auto found = suggestion(other, criterion, catalog)) suggestions.push_back(*found);
  }
  return suggestions;
}

std::vector<Suggestion> suggestions_from(const Catalog& other, const Catalog& catalog,
                                         const Assessment& assessment) {
  std::vector<Suggestion> suggestions = suggestions_from(other, catalog);
  std::erase_if(suggestions, [&](const Suggestion& suggestion) {
    const auto position = find_criterion(other, suggestion.id);
    return position && !inferred_from(other.criteria[*position], catalog, assessment).empty();
  });
  return suggestions;
}

}  // namespace wwc
