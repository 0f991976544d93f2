// SPDX-License-Identifier: MIT
#include "cli/explain_suggestions.hpp"

#include <variant>
#include <vector>

#include <fmt/format.h>

#include "report/suggested.hpp"
#include "report/view.hpp"
#include "support/text.hpp"

namespace wwc::cli {
namespace {

using report::Ink;
using report::plain_line;

/// `helped` tells the ids that a suggestion helps with.
template <typename Helped>
void write(report::TerminalPage& page, const std::vector<const Suggestion*>& suggestions,
           Helped helped) {
  if (suggestions.empty()) return;
  page.heading("Suggested next actions, the easiest first");
  for (const Suggestion* suggestion : suggestions) {
    page.wrapped(
        fmt::format("{} {} ({}: {})", suggestion->id, plain_line(suggestion->title),
                    plain_line(suggestion->catalog_title), plain_line(suggestion->practice)),
        4, Ink::plain, "  - ");
    page.wrapped(plain_line(suggestion->statement), 4, Ink::faint);
    page.wrapped("helps with " + support::join_words(helped(*suggestion)), 4, Ink::faint);
  }
}

}  // namespace

void explain_suggestions(report::TerminalPage& page, const Catalog& catalog,
                         std::span<const Suggestion> suggestions, const Target& target) {
  const auto* named = std::get_if<CriterionTarget>(&target);
  if (named == nullptr) return;
  const Criterion& criterion = catalog.criteria[named->criterion];
  std::vector<const Suggestion*> helping;
  for (const Suggestion& suggestion : suggestions) {
    if (!report::helped_parts(suggestion, criterion).empty()) helping.push_back(&suggestion);
  }
  write(page, helping,
        [&](const Suggestion& suggestion) { return report::helped_parts(suggestion, criterion); });
}

void explain_suggestions(report::TerminalPage& page, const ReportInput& input,
                         const Target& target) {
  const auto* named = std::get_if<CriterionTarget>(&target);
  if (named == nullptr) return;
  const Criterion& criterion = input.catalog.criteria[named->criterion];
  const std::vector<const Gap*> gaps = report::gaps_of(input, named->criterion);
  write(page, report::suggestions_for(input, named->criterion, gaps),
        [&](const Suggestion& suggestion) {
          return report::helped_gaps(suggestion, criterion, gaps);
        });
}

}  // namespace wwc::cli
