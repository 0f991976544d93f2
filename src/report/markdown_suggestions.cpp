// SPDX-License-Identifier: MIT
#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "report/markdown_parts.hpp"
#include "report/markdown_text.hpp"
#include "report/suggested.hpp"
#include "report/view.hpp"
#include "support/text.hpp"

namespace wwc::report {
namespace {

/// A proposal, and the open parts of the catalog that it helps with.
struct Proposal {
  const Suggestion* suggestion = nullptr;
  std::vector<std::string> helps;
};

/// All proposals of the report in the order in which they came, the easiest first.
std::vector<Proposal> proposals(const ReportInput& input) {
  std::vector<Proposal> result;
  for (const Suggestion& suggestion : input.suggestions) {
    result.push_back({&suggestion, {}});
  }
  for (std::size_t position = 0; position < input.catalog.criteria.size(); ++position) {
    const std::vector<const Gap*> gaps = gaps_of(input, position);
    for (const Suggestion* suggestion : suggestions_for(input, position, gaps)) {
      Proposal& proposal = result[static_cast<std::size_t>(suggestion - input.suggestions.data())];
      std::ranges::copy(helped_gaps(*suggestion, input.catalog.criteria[position], gaps),
                        std::back_inserter(proposal.helps));
    }
  }
  std::erase_if(result, [](const Proposal& proposal) { return proposal.helps.empty(); });
  return result;
}

std::string proposal_item(const Proposal& proposal) {
  const Suggestion& suggestion = *proposal.suggestion;
  std::vector<std::string> helps;
  for (const std::string& id : proposal.helps) {
    helps.push_back(markdown_code(id));
  }
  return fmt::format("- **{} {}** ({}: {}). {} Helps with {}.\n", suggestion.id,
                     markdown_text(suggestion.title), markdown_text(suggestion.catalog_title),
                     markdown_text(suggestion.practice), markdown_text(suggestion.statement),
                     support::join_words(helps));
}

}  // namespace

std::string markdown_gap_suggestions(const ReportInput& input, std::size_t criterion,
                                     const Gap& gap) {
  std::vector<std::string> actions;
  for (const Suggestion* suggestion : suggestions_for(input, criterion, gap)) {
    actions.push_back(
        fmt::format("{} ({})", markdown_text(suggestion->title), markdown_code(suggestion->id)));
  }
  if (actions.empty()) return {};
  return fmt::format("  - *Suggested next {}:* {}.\n",
                     actions.size() == 1 ? "action" : "actions, the easiest first",
                     support::join(actions, ", "));
}

std::string markdown_suggestions(const ReportInput& input) {
  std::string text;
  for (const Proposal& proposal : proposals(input)) {
    text += proposal_item(proposal);
  }
  if (text.empty()) return text;
  return "\n## Suggested next actions\n\nWhat other catalogs propose for these gaps, the easiest "
         "first. None of it is asked for, and none closes a gap by itself. What the answers show "
         "already is left out.\n\n" +
         text;
}

}  // namespace wwc::report
