// SPDX-License-Identifier: MIT
#include "report/suggested.hpp"

#include <algorithm>
#include <iterator>

namespace wwc::report {
namespace {

bool is_about(const std::string& id, const Criterion& criterion, const Gap& gap) {
  return id == criterion.id || id == gap.target ||
         std::ranges::find(gap.any_of, id) != gap.any_of.end();
}

bool helps(const Suggestion& suggestion, const Criterion& criterion, const Gap& gap) {
  return std::ranges::any_of(suggestion.helps,
                             [&](const std::string& id) { return is_about(id, criterion, gap); });
}

}  // namespace

std::vector<const Suggestion*> suggestions_for(const ReportInput& input, std::size_t criterion,
                                               const Gap& gap) {
  std::vector<const Suggestion*> found;
  for (const Suggestion& suggestion : input.suggestions) {
    if (found.size() == k_most_suggestions) break;
    if (helps(suggestion, input.catalog.criteria[criterion], gap)) found.push_back(&suggestion);
  }
  return found;
}

std::vector<const Suggestion*> suggestions_for(const ReportInput& input, std::size_t criterion,
                                               const std::vector<const Gap*>& gaps) {
  std::vector<const Suggestion*> found;
  for (const Gap* gap : gaps) {
    std::ranges::copy(suggestions_for(input, criterion, *gap), std::back_inserter(found));
  }
  std::ranges::sort(found);
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

std::vector<std::string> helped_parts(const Suggestion& suggestion, const Criterion& criterion) {
  std::vector<std::string> parts;
  std::ranges::copy_if(suggestion.helps, std::back_inserter(parts), [&](const std::string& id) {
    return id == criterion.id || id.starts_with(criterion.id + '.');
  });
  return parts;
}

std::vector<std::string> helped_gaps(const Suggestion& suggestion, const Criterion& criterion,
                                     const std::vector<const Gap*>& gaps) {
  std::vector<std::string> parts = helped_parts(suggestion, criterion);
  std::erase_if(parts, [&](const std::string& id) {
    return std::ranges::none_of(gaps,
                                [&](const Gap* gap) { return is_about(id, criterion, *gap); });
  });
  return parts;
}

}  // namespace wwc::report
