// SPDX-License-Identifier: MIT
#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "report/markdown_parts.hpp"
#include "report/markdown_text.hpp"
#include "report/view.hpp"
#include "report/words.hpp"
#include "support/text.hpp"

namespace wwc::report {
namespace {

std::string person_and_date(const Gap& gap) {
  std::vector<std::string> parts;
  if (!gap.owner.empty()) parts.push_back("for " + markdown_text(gap.owner));
  if (gap.due) parts.push_back("due " + to_string(*gap.due));
  return parts.empty() ? std::string{} : " (" + support::join(parts, ", ") + ')';
}

/// The choices as a list below the gap, each with its text and what it needs.
std::string choices(const Catalog& catalog, const Gap& gap) {
  std::string text;
  for (std::size_t choice = 0; choice < gap.any_of.size(); ++choice) {
    text += fmt::format("  - {} {}", markdown_code(gap.any_of[choice]),
                        markdown_text(target_text(catalog, gap.any_of[choice])));
    if (choice < gap.options.size() && !gap.options[choice].empty()) {
      text += fmt::format(" *{}.*", markdown_text(capitalized(gap.options[choice])));
    }
    text += '\n';
  }
  return text;
}

std::string gap_item(const Catalog& catalog, const Gap& gap) {
  const std::string what = markdown_text(capitalized(gap.text));
  if (gap.any_of.empty()) {
    return fmt::format("- [ ] {}. **{}.**{}\n", what, markdown_text(capitalized(gap.action)),
                       person_and_date(gap));
  }
  const std::string some = gap.needs == 1 ? "Any one of these is enough"
                                          : fmt::format("Any {} of these are enough", gap.needs);
  return fmt::format("- [ ] {}. **{}:**{}\n", what, some, person_and_date(gap)) +
         choices(catalog, gap);
}

/// The resources of all gaps, each once.
std::vector<Resource> resources_of(const std::vector<const Gap*>& gaps) {
  std::vector<Resource> resources;
  for (const Gap* gap : gaps) {
    for (const Resource& resource : gap->resources) {
      const auto is_same = [&](const Resource& other) {
        return other.url == resource.url && other.title == resource.title;
      };
      if (std::ranges::none_of(resources, is_same)) resources.push_back(resource);
    }
  }
  return resources;
}

std::string rule_text(const Criterion& criterion) {
  if (criterion.checklist.empty()) return {};
  return fmt::format(" Needed: {} of {} checklist items.", criterion.require,
                     criterion.checklist.size());
}

std::string criterion_section(const ReportInput& input, std::size_t position,
                              const std::vector<const Gap*>& gaps) {
  const Criterion& criterion = input.catalog.criteria[position];
  const Finding& finding = input.assessment.findings[position];
  std::string text = fmt::format("\n#### {}\n\n", markdown_title(criterion));
  text += fmt::format("**{}.**{}\n\n", capitalized(outcome_words(finding)),
                      finding.counted ? "" : " Not counted.");
  text += fmt::format("{}{}\n\n", markdown_text(criterion.statement), rule_text(criterion));
  for (const Gap* gap : gaps)
    text += gap_item(input.catalog, *gap);
  const std::string& note = input.answers.criteria[position].note;
  if (!note.empty()) text += fmt::format("\nNote of the city: {}\n", markdown_text(note));
  const std::vector<Resource> resources = resources_of(gaps);
  if (!resources.empty()) text += fmt::format("\nHelp: {}\n", markdown_links(resources));
  return text;
}

std::string practice_section(const ReportInput& input, std::size_t practice) {
  std::string text;
  for (const std::size_t position : criteria_of(input.catalog, practice)) {
    const std::vector<const Gap*> gaps = gaps_of(input, position);
    if (!gaps.empty()) text += criterion_section(input, position, gaps);
  }
  if (text.empty()) return text;
  const Score& score = input.assessment.practices[practice];
  return fmt::format("\n### {} ({} of {} passed)\n",
                     markdown_text(input.catalog.practices[practice].title), score.passed,
                     score.possible) +
         text;
}

}  // namespace

std::string markdown_title(const Criterion& criterion) {
  return criterion.id + ' ' + markdown_text(criterion.title);
}

std::string markdown_gaps(const ReportInput& input) {
  std::string text;
  for (std::size_t practice = 0; practice < input.catalog.practices.size(); ++practice) {
    text += practice_section(input, practice);
  }
  if (text.empty()) return text;
  return "\n## What is missing, and what to do\n" + text;
}

}  // namespace wwc::report
