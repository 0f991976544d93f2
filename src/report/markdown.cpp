// SPDX-License-Identifier: MIT
#include <algorithm>
#include <span>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "report/formats.hpp"
#include "report/markdown_parts.hpp"
#include "report/markdown_text.hpp"
#include "report/next_steps.hpp"
#include "report/plan_view.hpp"
#include "report/renewal.hpp"
#include "report/view.hpp"
#include "report/words.hpp"
#include "support/text.hpp"

namespace wwc::report {
namespace {

constexpr std::size_t k_next_expiries = 5;

/// The part of an id after the criterion, where there is one.
std::string local_id(const std::string& full_id) {
  const std::size_t dot = full_id.find('.');
  return dot == std::string::npos ? std::string{} : full_id.substr(dot + 1);
}

/// The least work that leads to the next level, step by step.
std::string next_steps(const ReportInput& input) {
  if (!has_plan(input)) return {};
  const PlanInput plan = plan_to_next_level(input);
  std::string text =
      fmt::format("\n## Next steps: the least work for {}\n\n", markdown_text(target_title(plan)));
  for (const std::string& sentence : outcome_sentences(plan))
    text += "- " + markdown_text(sentence) + '\n';
  return text + markdown_plan_steps(plan);
}

/// Which of these steps concern the owner asked for.
std::string next_steps_of_owner(const ReportInput& input) {
  const OwnerPart part = owner_part(input);
  if (!has_plan(input) || part.gaps == 0) return {};
  const PlanInput plan = plan_to_next_level(input);
  const std::string steps = markdown_plan_steps(plan, input.owner);
  const std::string name = markdown_text(part.name);
  const std::string level = markdown_text(target_title(plan));
  const std::string heading = fmt::format("\n## Next steps: the least work for {}\n\n", level);
  if (steps.empty()) {
    return heading + fmt::format("It closes no gap of {}.\n", name);
  }
  return heading +
         fmt::format("The steps that concern {}, of {} in all:\n", name,
                     plan.result.best.steps.size()) +
         steps;
}

std::string expiry_row(const ReportInput& input, const Expiry& row) {
  const Finding& finding = input.assessment.findings[row.criterion];
  const std::string full = full_part_id(input.catalog, row.part);
  const std::string id = row.part.criterion == row.criterion ? local_id(full) : full;
  return fmt::format("| {} | {} | {}{} | {}{} |\n", to_string(row.last_day), row.days_left,
                     markdown_title(input.catalog.criteria[row.criterion]),
                     finding.outcome == Outcome::pass ? "" : " (does not pass now)",
                     id.empty() ? id : markdown_code(id) + ": ",
                     markdown_sentence(renewal_text(input, row)));
}

std::string expiry_table(const ReportInput& input, std::span<const Expiry> rows) {
  std::string text =
      "\n| Holds through | Days left | Criterion | What to do |\n| --- | --: | --- | --- |\n";
  for (const Expiry& row : rows) {
    text += expiry_row(input, row);
  }
  return text;
}

/// All that lapses soon, and what comes after it where that is little.
std::string expiries(const ReportInput& input) {
  const std::vector<Expiry> rows = next_expiries(input, k_next_expiries);
  if (rows.empty()) return {};
  const auto soon = static_cast<std::size_t>(std::ranges::count_if(rows, is_soon));
  std::string text = fmt::format("\n## What lapses within {} days\n\n", k_soon_days);
  text += soon == 0 ? "Nothing.\n"
                    : "After the day given, the answer or its documentation no longer holds.\n" +
                          expiry_table(input, std::span{rows}.first(soon));
  if (soon < rows.size()) {
    text += "\nAfter that:\n" + expiry_table(input, std::span{rows}.subspan(soon));
  }
  return text;
}

/// The name by which GitHub links to a heading.
std::string anchor(std::string_view heading) {
  std::string name;
  for (const char character : support::ascii_lower(heading)) {
    if (character == ' ') name += '-';
    if (support::is_alphanumeric(character) || character == '-') name += character;
  }
  return name;
}

/// Links to the sections of the text, all of which the program has named.
std::string contents(const std::string& body) {
  constexpr std::string_view k_mark = "## ";
  std::vector<std::string> links;
  for (const std::string_view line : support::split(body, '\n')) {
    if (!line.starts_with(k_mark)) continue;
    const std::string_view heading = line.substr(k_mark.size());
    links.push_back(fmt::format("[{}](#{})", heading, anchor(heading)));
  }
  return links.empty() ? std::string{} : "\nContents: " + support::join(links, ", ") + "\n";
}

}  // namespace

std::string markdown_due(const ReportInput& input, const Finding& finding,
                         const std::optional<Date>& due) {
  if (!due) return {};
  if (!is_overdue(input, finding, due)) return to_string(*due);
  return fmt::format("**overdue since {}**", to_string(*due));
}

std::string render_markdown(const ReportInput& input, const ReportStyle& /*style*/) {
  if (!input.owner.empty()) {
    return markdown_head(input) + markdown_gate(input) + markdown_owner_summary(input) +
           next_steps_of_owner(input) + expiries(input) + markdown_gaps(input) +
           markdown_suggestions(input) + markdown_resources(input);
  }
  const std::string top = markdown_head(input) + markdown_gate(input) + markdown_verdict(input);
  const std::string ahead =
      input.assessment.any_answered ? next_steps(input) + expiries(input) : std::string{};
  const std::string body = markdown_owners(input) + ahead + markdown_gaps(input) +
                           markdown_suggestions(input) + markdown_resources(input) +
                           markdown_passes(input) + markdown_evidence(input) +
                           markdown_method(input) + markdown_diagnostics(input);
  return top + contents(body) + body;
}

}  // namespace wwc::report
