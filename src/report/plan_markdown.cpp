// SPDX-License-Identifier: MIT
#include <algorithm>

#include <fmt/format.h>

#include "report/gap_help.hpp"
#include "report/markdown_text.hpp"
#include "report/plan_report.hpp"
#include "report/plan_view.hpp"
#include "report/view.hpp"
#include "report/words.hpp"
#include "support/text.hpp"

namespace wwc::report {
namespace {

std::string head(const PlanInput& input) {
  std::string text =
      fmt::format("# Plan for {}: {}\n\n> **{}**, against {}.", markdown_text(target_title(input)),
                  markdown_text(city_text(input.answers.city)), k_disclaimer,
                  markdown_text(edition_text(input.catalog)));
  if (!input.catalog.note.empty()) text += ' ' + markdown_text(first_sentence(input.catalog.note));
  return text + fmt::format(" {}.\n", capitalized(plan_day_text(input)));
}

std::string summary(const PlanInput& input) {
  std::string text = '\n' + markdown_text(standing_sentence(input)) + "\n\n";
  for (const std::string& sentence : summary_sentences(input)) {
    text += "- " + markdown_text(sentence) + '\n';
  }
  return text;
}

/// What to do, why it may not be possible, and whom to ask.
std::string what_to_do(const PlanInput& input, const PlanStep& step,
                       const std::vector<std::size_t>& help) {
  std::string text =
      fmt::format("{}: {} **{}.**", markdown_code(step.target), markdown_sentence(step.text + "."),
                  markdown_sentence(capitalized(step.action)));
  if (!step.note.empty()) text += ' ' + markdown_sentence(step.note);
  for (const std::size_t position : help) {
    const Resource& resource = input.catalog.resources[position];
    text += " Help: " + markdown_link(resource_title(resource), resource.url) + '.';
  }
  return text;
}

std::string step_row(const PlanInput& input, std::size_t index,
                     const std::vector<std::size_t>& help) {
  const PlanStep& step = input.result.best.steps[index];
  return fmt::format("| {} | {} | {} | {} | {} | {} |\n", index + 1, what_to_do(input, step, help),
                     step.is_covered ? "counted above" : to_string(step.effort),
                     markdown_text(step.owner) +
                         (step.due ? (step.owner.empty() ? "" : ", ") + due_text(input, step) : ""),
                     ids_text(input.catalog, step.serves), worth_text(input, step));
}

std::string steps(const PlanInput& input) {
  const std::string table = markdown_plan_steps(input);
  return table.empty() ? table : "\n## Steps\n" + table;
}

std::string alternatives(const PlanInput& input) {
  if (input.result.alternatives.empty()) return {};
  std::string text = "\n## Other plans that take at most a tenth more\n\n";
  for (const Plan& other : input.result.alternatives) {
    text += "- " + markdown_text(alternative_text(input, other)) + '\n';
  }
  return text;
}

}  // namespace

std::string markdown_plan_steps(const PlanInput& input, std::string_view owner) {
  std::string rows;
  const std::vector<std::size_t> shown = steps_shown(input, owner);
  const std::vector<std::vector<std::size_t>> help = first_help(input.result.best, shown);
  for (std::size_t i = 0; i < shown.size(); ++i)
    rows += step_row(input, shown[i], help[i]);
  if (rows.empty()) return rows;
  return "\n"
         "| | What to do | Days | Who and when | For | What it is worth |\n"
         "| --: | --- | --: | --- | --- | --- |\n" +
         rows;
}

std::string render_plan_markdown(const PlanInput& input, const ReportStyle& /*style*/) {
  return head(input) + summary(input) + steps(input) + alternatives(input);
}

}  // namespace wwc::report
