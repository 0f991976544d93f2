// SPDX-License-Identifier: MIT
#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "report/forecast_report.hpp"
#include "report/forecast_view.hpp"
#include "report/markdown_text.hpp"
#include "report/words.hpp"
#include "support/text.hpp"

namespace wwc::report {
namespace {

std::string date_cell(const std::optional<Date>& date) {
  return date ? to_string(*date) : std::string{};
}

std::string head(const ForecastInput& input) {
  std::string text = fmt::format("# Forecast: {}\n\n> **{}**, against {}.",
                                 markdown_text(city_text(input.answers.city)), k_disclaimer,
                                 markdown_text(edition_text(input.catalog)));
  if (!input.catalog.note.empty()) text += ' ' + markdown_text(first_sentence(input.catalog.note));
  return text + fmt::format(" {}: what is lost on which day if nothing is renewed.\n",
                            capitalized(period_text(input.forecast)));
}

std::string summary(const ForecastInput& input) {
  const std::string level = level_text(input.catalog, input.forecast.level);
  std::string text = fmt::format("\nNow {}{}.\n\n", score_text(input.forecast.score),
                                 level.empty() ? "" : ": **" + markdown_text(level) + "**");
  for (const std::string& sentence : level_sentences(input)) {
    text += "- " + markdown_text(sentence) + '\n';
  }
  return text;
}

/// The action, and what has to be kept in mind, as sentences where there are two.
std::string action_cell(const PlanStep& step) {
  if (step.note.empty()) return markdown_sentence(step.action);
  return markdown_sentence(capitalized(step.action) + ".") + ' ' + markdown_sentence(step.note);
}

std::string step_row(const PlanStep& step) {
  return fmt::format("| {} | {} | {} | {} | {} |\n", markdown_code(step.target), action_cell(step),
                     to_string(step.effort), markdown_text(step.owner), date_cell(step.due));
}

/// What the renewal takes and gains, and what other work takes.
std::string keeping_text(const ForecastInput& input, const LevelLoss& loss) {
  std::string text = markdown_text(renewal_sentence(*loss.change));
  const std::string kept = kept_sentence(input, loss);
  if (!kept.empty()) text += ' ' + markdown_text(kept);
  const OtherWork other = other_work(input, loss);
  if (other.sentence.empty()) return text;
  text += ' ' + markdown_text(other.sentence);
  return text + (other.command.empty() ? "." : ": " + markdown_code(other.command) + '.');
}

/// What keeps a level that would be lost.
std::string level_section(const ForecastInput& input, const LevelLoss& loss) {
  if (!loss.change->renewal) return {};
  const PlanResult& renewal = *loss.change->renewal;
  std::string text =
      fmt::format("\n## Keeping {} beyond {}\n\n{}\n",
                  markdown_text(level_text(input.catalog, loss.change->level)),
                  to_string(add_days(loss.day->date, -1)), keeping_text(input, loss));
  if (renewal.outcome != PlanOutcome::planned) return text;
  text += "\n| What | What to do | Days of work | Owner | Due |\n| --- | --- | --: | --- | --- |\n";
  for (const PlanStep& step : renewal.best.steps) {
    text += step_row(step);
  }
  return text;
}

/// What is lost on the day after, criteria first.
std::string cost_cell(const ForecastInput& input, const LapseCost& cost) {
  std::vector<std::string> parts;
  for (const OutcomeChange* change : cost.outcomes) {
    parts.push_back(markdown_text(change_text(input, *change)));
  }
  for (const LevelChange* change : cost.levels) {
    parts.push_back(
        fmt::format("**{} is lost**", markdown_text(level_text(input.catalog, change->level))));
  }
  for (const LevelChange* change : cost.claimed_levels) {
    parts.push_back(fmt::format("{} by claim is lost",
                                markdown_text(level_text(input.catalog, change->level))));
  }
  return support::join(parts, "; ");
}

std::string lapse_row(const ForecastInput& input, const LapseCost& cost) {
  const Lapse& lapse = *cost.lapse;
  return fmt::format("| {} | {}: {} | {} | {} | {} | {} |\n", to_string(lapse.last_day),
                     markdown_code(full_part_id(input.catalog, lapse.part)),
                     markdown_text(lapse_text(lapse)),
                     markdown_sentence(renewal_text(input, lapse)), markdown_text(lapse.owner),
                     date_cell(lapse.due), cost_cell(input, cost));
}

std::string lapse_section(const ForecastInput& input) {
  const std::vector<LapseCost> costs = lapse_costs(input);
  if (costs.empty()) return {};
  std::string text =
      "\n## What lapses\n\nEach counts through its last day; the loss comes on the day after.\n\n"
      "| Last day | What lapses | What to do | Owner | Due | What is lost |\n"
      "| --- | --- | --- | --- | --- | --- |\n";
  for (const LapseCost& cost : costs) {
    text += lapse_row(input, cost);
  }
  return text;
}

/// What changes without anything that lapses, such as a duty that is met once a quarter has passed.
std::string other_section(const ForecastInput& input) {
  std::string rows;
  for (const ForecastDay& day : input.forecast.days) {
    for (const OutcomeChange* change : counted_changes(input, day)) {
      if (!change->causes.empty()) continue;
      rows += fmt::format("- {}: {}\n", to_string(day.date),
                          markdown_text(change_text(input, *change)));
    }
  }
  return rows.empty() ? rows : "\n## What else changes\n\n" + rows;
}

}  // namespace

std::string render_forecast_markdown(const ForecastInput& input, const ReportStyle& /*style*/) {
  if (!input.forecast.any_answered) {
    return head(input) + "\n**Nothing is answered yet**, so there is nothing to lose.\n";
  }
  std::string text = head(input) + summary(input);
  for (const LevelLoss& loss : lost_levels(input.forecast)) {
    text += level_section(input, loss);
  }
  return text + lapse_section(input) + other_section(input);
}

}  // namespace wwc::report
