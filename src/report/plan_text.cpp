// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "report/gap_help.hpp"
#include "report/markdown_text.hpp"
#include "report/plan_report.hpp"
#include "report/plan_view.hpp"
#include "report/terminal_page.hpp"
#include "report/words.hpp"
#include "support/text.hpp"

namespace wwc::report {
namespace {

constexpr std::size_t k_indent = 2;

void write_head(TerminalPage& page, const PlanInput& input) {
  page.wrapped(fmt::format("{}: plan for {}, {}", plain_line(city_text(input.answers.city)),
                           plain_line(target_title(input)), plan_day_text(input)),
               0, Ink::strong);
  std::string text =
      fmt::format("{}, against {}.", k_disclaimer, plain_line(edition_text(input.catalog)));
  if (!input.catalog.note.empty()) text += ' ' + plain_line(first_sentence(input.catalog.note));
  page.wrapped(text, 0, Ink::faint);
}

Ink ink_of(const PlanResult& result) {
  const bool is_good =
      result.outcome == PlanOutcome::planned || result.outcome == PlanOutcome::reached;
  return is_good ? Ink::strong : Ink::bad;
}

void write_summary(TerminalPage& page, const PlanInput& input) {
  page.blank();
  page.wrapped(plain_line(standing_sentence(input)), k_indent);
  Ink ink = ink_of(input.result);
  for (const std::string& sentence : summary_sentences(input)) {
    page.wrapped(plain_line(sentence), k_indent, ink);
    ink = Ink::plain;
  }
}

/// `0.5 days · Chief Data Officer · due 2027-02-01 · for RDC1, RDC2`, with what there is of it.
std::string facts(const TerminalPage& page, const PlanInput& input, const PlanStep& step) {
  std::vector<std::string> parts{plain_line(effort_text(input, step))};
  if (!step.owner.empty()) parts.push_back(plain_line(step.owner));
  if (step.due) parts.push_back(due_text(input, step));
  parts.push_back("for " + ids_text(input.catalog, step.serves));
  const std::string worth = worth_text(input, step);
  if (!worth.empty()) parts.push_back(worth);
  return support::join(parts, page.unicode() ? " · " : "; ");
}

void write_steps(TerminalPage& page, const PlanInput& input) {
  const std::vector<PlanStep>& steps = input.result.best.steps;
  if (steps.empty()) return;
  page.heading("Steps");
  const std::vector<std::vector<std::size_t>> help =
      first_help(input.result.best, steps_shown(input));
  const std::size_t indent = k_indent + std::to_string(steps.size()).size() + 3;
  for (std::size_t index = 0; index < steps.size(); ++index) {
    const PlanStep& step = steps[index];
    page.wrapped(fmt::format("{}: {}", plain_line(step.target), plain_line(step.text)), indent,
                 Ink::plain, support::pad_right(fmt::format("  {}.", index + 1), indent));
    page.wrapped(plain_line(capitalized(step.action) + "."), indent, Ink::strong);
    if (!step.note.empty()) page.wrapped(plain_line(step.note), indent);
    page.wrapped(facts(page, input, step), indent, Ink::faint);
    for (const std::size_t resource : help[index]) {
      page.wrapped("Help: " + plain_line(resource_text(input.catalog.resources[resource])), indent,
                   Ink::faint);
    }
  }
}

void write_alternatives(TerminalPage& page, const PlanInput& input) {
  if (input.result.alternatives.empty()) return;
  page.heading("Other plans that take at most a tenth more");
  for (const Plan& other : input.result.alternatives) {
    page.wrapped(plain_line(alternative_text(input, other)), k_indent + 2, Ink::plain, "  - ");
  }
}

}  // namespace

std::string render_plan_text(const PlanInput& input, const ReportStyle& style) {
  TerminalPage page{style};
  write_head(page, input);
  write_summary(page, input);
  write_steps(page, input);
  write_alternatives(page, input);
  return page.text();
}

}  // namespace wwc::report
