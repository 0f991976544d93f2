// SPDX-License-Identifier: MIT
#include <string>
#include <vector>

#include <fmt/format.h>

#include "report/ladder.hpp"
#include "report/markdown_parts.hpp"
#include "report/markdown_text.hpp"
#include "report/view.hpp"
#include "report/words.hpp"
#include "support/text.hpp"

namespace wwc::report {
namespace {

/// `, which is the level Silver`, `, which is below Silver`.
std::string level_clause(const Catalog& catalog, std::optional<std::size_t> level) {
  const std::string text = markdown_text(level_text(catalog, level));
  if (text.empty()) return {};
  return level ? fmt::format(", which is the level **{}**", text)
               : fmt::format(", which is **{}**", text);
}

std::string passed_sentence(const ReportInput& input) {
  const Score& score = input.assessment.score;
  const std::string share = percent_text(score.passed, score.possible);
  return fmt::format("{} passes **{} of {}** criteria{}{}.",
                     markdown_text(city_name(input.answers.city)), score.passed, score.possible,
                     share.empty() ? "" : " (" + share + ')',
                     level_clause(input.catalog, input.assessment.level));
}

std::string claimed_sentence(const ReportInput& input) {
  const Score& score = input.assessment.score;
  const std::string claimed = claimed_text(score);
  if (claimed.empty()) return {};
  const std::string level = level_text(input.catalog, input.assessment.claimed_level);
  if (level.empty()) return fmt::format(" {}.", claimed);
  const bool is_same = input.assessment.claimed_level == input.assessment.level;
  return fmt::format(" {}; once documented, that would {} **{}**.", claimed,
                     is_same ? "still be" : "be", markdown_text(level));
}

std::string overdue_sentence(const ReportInput& input) {
  const std::size_t count = count_overdue(input);
  if (count == 0) return {};
  return fmt::format(" **{} overdue.**", support::count_of(count, "gap is", "gaps are"));
}

std::string unchecked_sentence(const Score& score) {
  if (score.unchecked == 0) return {};
  return fmt::format(" {} of the passes {} on links or text alone, which nobody has opened.",
                     score.unchecked, score.unchecked == 1 ? "rests" : "rest");
}

std::string next_sentence(const ReportInput& input) {
  const std::optional<NextLevel>& next = input.assessment.next_level;
  if (!next) return {};
  return fmt::format(" The next level, {}, needs {} more that pass.",
                     markdown_text(next_level_text(input.catalog, input.assessment)), next->needs);
}

/// What levels and claims are, in one line.
std::string legend(const ReportInput& input) {
  const std::string levels = markdown_text(levels_text(input.catalog, input.assessment));
  return fmt::format(
      "\n{}{}*Claimed*: the answers say yes, but the documentation is still missing, so it earns "
      "nothing yet.\n",
      levels, levels.empty() ? "" : ". ");
}

std::string warnings(const ReportInput& input) {
  const std::string eligibility = eligibility_warning(input);
  return eligibility.empty() ? std::string{}
                             : fmt::format("\n**{}**\n", markdown_text(eligibility));
}

std::string nothing_answered(const ReportInput& input) {
  std::string example;
  if (!input.catalog.criteria.empty()) {
    example = fmt::format(" `wwc explain {}` shows what a criterion asks.",
                          input.catalog.criteria.front().id);
  }
  return fmt::format(
             "**Nothing is answered yet**, so nothing was assessed: 0 of {} criteria pass.\n\n"
             "What to do next: answer some criteria under `answers`, then run this report again."
             "{}\n",
             input.assessment.score.possible, example) +
         warnings(input);
}

std::string practice_table(const ReportInput& input) {
  if (ladder_shows_practices(input.catalog)) return {};
  std::string text =
      "\n| Practice | Passed | Claimed, not yet documented | Not yet | Criteria |\n| --- | --: | "
      "--: | --: | --: |\n";
  for (std::size_t practice = 0; practice < input.catalog.practices.size(); ++practice) {
    const Score& score = input.assessment.practices[practice];
    text += fmt::format(
        "| {} | {} | {} | {} | {} |\n", markdown_text(input.catalog.practices[practice].title),
        score.passed, score.claimed - score.passed, score.possible - score.claimed, score.possible);
  }
  return text;
}

std::string owner_row(const OwnerLoad& load) {
  return fmt::format(
      "| {} | {} | {} | {} |\n",
      load.owner.empty() ? "nobody named (name one under `owners`)" : markdown_text(load.owner),
      load.gaps, load.overdue, load.next_due ? to_string(*load.next_due) : "");
}

std::string nobody_by_that_name(const OwnerPart& part) {
  std::vector<std::string> owners;
  for (const std::string& owner : part.owners) {
    owners.push_back(markdown_text(owner));
  }
  return fmt::format(
      "\n**Nobody named {} owns a criterion, so no gap is shown.** Named as owner: {}.\n",
      markdown_text(part.name), owners.empty() ? "nobody" : support::join_words(owners));
}

}  // namespace

std::string markdown_head(const ReportInput& input) {
  const std::string city = markdown_text(city_text(input.answers.city));
  std::string text = input.owner.empty() ? fmt::format("# Gap report: {}\n\n", city)
                                         : fmt::format("# Gap report for {}: {}\n\n",
                                                       markdown_text(owner_part(input).name), city);
  text += fmt::format("> **{}**, against {}.", k_disclaimer,
                      markdown_text(edition_text(input.catalog)));
  if (!input.catalog.note.empty()) text += ' ' + markdown_text(first_sentence(input.catalog.note));
  text += fmt::format(" {}.\n", capitalized(as_of_text(input.assessment.as_of)));
  const std::string what_if = what_if_text(input.assessment);
  if (what_if.empty()) return text;
  return text + fmt::format(">\n> **{}.**\n", markdown_text(capitalized(what_if)));
}

std::string markdown_verdict(const ReportInput& input) {
  const std::string heading = "\n## Where the city stands\n\n";
  if (!input.assessment.any_answered) return heading + nothing_answered(input);
  return heading + passed_sentence(input) + claimed_sentence(input) + next_sentence(input) +
         overdue_sentence(input) + unchecked_sentence(input.assessment.score) + '\n' +
         warnings(input) + legend(input) + markdown_ladder(input) + practice_table(input);
}

std::string markdown_owners(const ReportInput& input) {
  const std::vector<OwnerLoad> loads = owner_loads(input);
  if (loads.empty()) return {};
  std::string text =
      "\n## Who has what to do\n\n"
      "| Owner | Gaps | Overdue | Next due |\n| --- | --: | --: | --- |\n";
  for (const OwnerLoad& load : loads) {
    text += owner_row(load);
  }
  return text;
}

std::string markdown_owner_summary(const ReportInput& input) {
  const OwnerPart part = owner_part(input);
  if (!input.assessment.any_answered) return '\n' + nothing_answered(input);
  const std::string text = "\nThe whole city: " + passed_sentence(input) + claimed_sentence(input) +
                           '\n' + warnings(input);
  if (!part.known && part.gaps == 0) return text + nobody_by_that_name(part);
  return text + fmt::format("\nOnly the part of {}: {} in {}.{}\n", markdown_text(part.name),
                            support::count_of(part.gaps, "gap"),
                            support::count_of(part.points, "criterion", "criteria"),
                            overdue_sentence(input));
}

}  // namespace wwc::report
