// SPDX-License-Identifier: MIT
#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "report/markdown_parts.hpp"
#include "report/markdown_text.hpp"
#include "report/view.hpp"
#include "report/words.hpp"
#include "support/text.hpp"

namespace wwc::report {
namespace {

/// `, for the Mayor, due 2027-02-01`, with what is known of it.
std::string person_and_date(const std::string& owner, const std::optional<Date>& due) {
  std::string text;
  if (!owner.empty()) text += ", for " + markdown_text(owner);
  if (due) text += ", due " + to_string(*due);
  return text;
}

/// Owner and due date of a gap, where they are not those of its criterion.
std::string own_person_and_date(const Finding& finding, const Gap& gap) {
  if (gap.owner == finding.owner && gap.due == finding.due) return {};
  const std::string text = person_and_date(gap.owner, gap.due);
  return text.empty() ? text : fmt::format(" ({})", text.substr(2));
}

/// What a choice needs, without the choice's own text, which stands in front of it.
std::string option_words(const std::string& option, std::string_view text) {
  if (text.ends_with('.')) text.remove_suffix(1);
  if (text.empty()) return option;
  return support::replace_all(option, ": " + std::string{text}, "");
}

/// The choices as a list below the gap, each with its text and what it needs.
std::string choices(const Catalog& catalog, const Gap& gap) {
  std::string result;
  for (std::size_t choice = 0; choice < gap.any_of.size(); ++choice) {
    const std::string text = target_text(catalog, gap.any_of[choice]);
    result += fmt::format("  - {} {}", markdown_code(gap.any_of[choice]), markdown_text(text));
    if (choice < gap.options.size() && !gap.options[choice].empty()) {
      const std::string words = option_words(gap.options[choice], text);
      result += fmt::format(" *{}.*", markdown_sentence(capitalized(words)));
    }
    result += '\n';
  }
  return result;
}

std::string gap_item(const Catalog& catalog, const Finding& finding, const Gap& gap) {
  const std::string what = markdown_sentence(capitalized(gap.text));
  const std::string who = own_person_and_date(finding, gap);
  if (gap.any_of.empty()) {
    return fmt::format("- [ ] {}. **{}.**{}\n", what, markdown_sentence(capitalized(gap.action)), who);
  }
  const std::string some = gap.needs == 1 ? "Any one of these is enough"
                                          : fmt::format("Any {} of these are enough", gap.needs);
  return fmt::format("- [ ] {}. **{}:**{}\n", what, some, who) + choices(catalog, gap);
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
  text += fmt::format("**{}**{}{}.\n\n", capitalized(outcome_words(finding)),
                      finding.counted ? "" : ", not counted",
                      person_and_date(finding.owner, finding.due));
  text += fmt::format("{}{}\n\n", markdown_text(criterion.statement), rule_text(criterion));
  for (const Gap* gap : gaps) {
    text += gap_item(input.catalog, finding, *gap);
  }
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
