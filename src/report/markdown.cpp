// SPDX-License-Identifier: MIT
#include <string>
#include <vector>

#include <fmt/format.h>

#include "report/formats.hpp"
#include "report/markdown_parts.hpp"
#include "report/markdown_text.hpp"
#include "report/view.hpp"
#include "report/words.hpp"
#include "support/text.hpp"

namespace wwc::report {
namespace {

constexpr std::size_t k_next_expiries = 5;

std::string head(const ReportInput& input) {
  const std::string city = markdown_text(city_text(input.answers.city));
  std::string text = input.owner.empty() ? fmt::format("# Gap report: {}\n\n", city)
                                         : fmt::format("# Gap report for {}: {}\n\n",
                                                       markdown_text(input.owner), city);
  text += fmt::format("> **{}.** {}. {}.", k_disclaimer, markdown_text(edition_text(input.catalog)),
                      capitalized(as_of_text(input.assessment.as_of)));
  if (!input.catalog.note.empty()) text += ' ' + markdown_text(input.catalog.note);
  return text + '\n';
}

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
  if (score.claimed <= score.passed) return {};
  const std::uint32_t more = score.claimed - score.passed;
  const std::string level = level_text(input.catalog, input.assessment.claimed_level);
  return fmt::format(
      " {} more {} claimed, but not yet documented; once documented, {} would make {} of {}{}.",
      more, more == 1 ? "is" : "are", more == 1 ? "it" : "they", score.claimed, score.possible,
      level.empty() ? "" : fmt::format(" ({})", markdown_text(level)));
}

std::string warnings(const ReportInput& input) {
  std::string text;
  const std::string eligibility = eligibility_warning(input);
  if (!eligibility.empty()) text += fmt::format("\n**{}**\n", markdown_text(eligibility));
  if (!input.assessment.any_answered) {
    text += "\n**Nothing was assessed: no criterion is answered yet.**\n";
  }
  return text;
}

std::string verdict(const ReportInput& input) {
  const Assessment& assessment = input.assessment;
  std::string text =
      "\n## Where the city stands\n\n" + passed_sentence(input) + claimed_sentence(input);
  if (assessment.next_level) {
    text += fmt::format(" The next level, {}, needs {} more that pass.",
                        markdown_text(input.catalog.levels.at(assessment.next_level->level).title),
                        assessment.next_level->needs);
  }
  if (const std::uint32_t unchecked = assessment.score.unchecked; unchecked > 0) {
    text += fmt::format(" {} of the passes {} on links or text alone, which nobody has opened.",
                        unchecked, unchecked == 1 ? "rests" : "rest");
  }
  return text + '\n' + warnings(input);
}

std::string practice_table(const ReportInput& input) {
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

std::string point_row(const ReportInput& input, const OpenPoint& point) {
  const Finding& finding = input.assessment.findings[point.criterion];
  std::string due;
  if (finding.due) due = to_string(*finding.due);
  return fmt::format("| {} | {} | {} | {} | {} |\n",
                     markdown_title(input.catalog.criteria[point.criterion]),
                     outcome_words(finding), point.steps, markdown_text(finding.owner), due);
}

std::string next_level(const ReportInput& input) {
  const std::vector<OpenPoint> points = points_to_next_level(input);
  if (points.empty()) return {};
  const std::string title =
      markdown_text(input.catalog.levels.at(input.assessment.next_level->level).title);
  std::string text = fmt::format("\n## What would reach {}\n\n", title);
  text += points.size() == 1
              ? "The point that takes the fewest things to do:\n"
              : fmt::format("The {} points that take the fewest things to do:\n", points.size());
  text += "\n| Criterion | Now | Things to do | Owner | Due |\n| --- | --- | --: | --- | --- |\n";
  for (const OpenPoint& point : points) {
    text += point_row(input, point);
  }
  return text;
}

/// What must be renewed: an item or entry, or what the criterion as a whole asks.
std::string renewed_text(const Catalog& catalog, const Expiry& expiry) {
  const Criterion& criterion = catalog.criteria[expiry.criterion];
  return expiry.target == criterion.id ? criterion.statement : target_text(catalog, expiry.target);
}

std::string expiries(const ReportInput& input) {
  const std::vector<Expiry> rows = next_expiries(input, k_next_expiries);
  if (rows.empty()) return {};
  std::string text =
      "\n## What expires next\n\nAfter the day given the point no longer counts, unless what it "
      "rests on is renewed.\n\n"
      "| Counts through | Days left | Criterion | What is to be renewed |\n| --- | --: | --- | --- "
      "|\n";
  for (const Expiry& row : rows) {
    text += fmt::format("| {} | {} | {} | {} |\n", to_string(row.last_day), row.days_left,
                        markdown_title(input.catalog.criteria[row.criterion]),
                        markdown_text(first_sentence(renewed_text(input.catalog, row))));
  }
  return text;
}

std::string owner_summary(const ReportInput& input) {
  const OwnerPart part = owner_part(input);
  const std::string name = markdown_text(input.owner);
  std::string text = "\nThe whole city: " + passed_sentence(input) + claimed_sentence(input) +
                     '\n' + warnings(input);
  if (part.known || part.gaps > 0) {
    return text + fmt::format("\nOnly the part of {}: {} in {}.\n", name,
                              support::count_of(part.gaps, "gap"),
                              support::count_of(part.points, "criterion", "criteria"));
  }
  std::vector<std::string> owners;
  for (const std::string& owner : part.owners) {
    owners.push_back(markdown_text(owner));
  }
  return text +
         fmt::format(
             "\n**Nobody named {} owns a criterion, so no gap is shown.** Named as owner: {}.\n",
             name, owners.empty() ? "nobody" : support::join_words(owners));
}

}  // namespace

std::string render_markdown(const ReportInput& input, const ReportStyle& /*style*/) {
  if (!input.owner.empty()) {
    return head(input) + owner_summary(input) + expiries(input) + markdown_gaps(input);
  }
  return head(input) + verdict(input) + practice_table(input) + next_level(input) +
         expiries(input) + markdown_gaps(input) + markdown_passes(input) +
         markdown_evidence(input) + markdown_method(input) + markdown_diagnostics(input);
}

}  // namespace wwc::report
