// SPDX-License-Identifier: MIT
#include <algorithm>

#include <fmt/format.h>

#include "report/forecast_report.hpp"
#include "report/forecast_view.hpp"
#include "report/terminal_page.hpp"
#include "report/words.hpp"
#include "support/text.hpp"

namespace wwc::report {
namespace {

constexpr std::size_t k_indent = 2;
constexpr std::size_t k_detail_indent = 4;

/// ` [Chief Data Officer, due 2026-11-20]`, with what there is of it.
std::string notes(const std::string& owner, const std::optional<Date>& due) {
  std::vector<std::string> parts;
  if (!owner.empty()) parts.push_back(plain_line(owner));
  if (due) parts.push_back("due " + to_string(*due));
  return parts.empty() ? std::string{} : " [" + support::join(parts, ", ") + ']';
}

void write_head(TerminalPage& page, const ForecastInput& input) {
  page.wrapped(fmt::format("{}: forecast {}", plain_line(city_text(input.answers.city)),
                           period_text(input.forecast)),
               0, Ink::strong);
  std::string text =
      fmt::format("{}, against {}.", k_disclaimer, plain_line(edition_text(input.catalog)));
  if (!input.catalog.note.empty()) text += ' ' + plain_line(first_sentence(input.catalog.note));
  page.wrapped(text, 0, Ink::faint);
  page.wrapped("What is lost on which day if nothing is renewed.", 0, Ink::faint);
}

void write_nothing_answered(TerminalPage& page) {
  page.blank();
  page.wrapped("Nothing is answered yet, so there is nothing to lose.", 0, Ink::bad);
}

void write_summary(TerminalPage& page, const ForecastInput& input) {
  const std::string level = level_text(input.catalog, input.forecast.level);
  page.blank();
  page.wrapped(fmt::format("Now {}{}{}.", score_text(input.forecast.score),
                           level.empty() ? "" : ": ", plain_line(level)),
               k_indent, Ink::strong);
  for (const std::string& sentence : level_sentences(input)) {
    page.wrapped(plain_line(sentence), k_indent);
  }
}

void write_step(TerminalPage& page, const PlanStep& step) {
  page.wrapped(fmt::format("{}: {} ({}){}", plain_line(step.target), plain_line(step.action),
                           in_days(step.effort), notes(step.owner, step.due)),
               k_detail_indent + 2, Ink::plain, "    - ");
  if (!step.note.empty()) page.wrapped(plain_line(step.note), k_detail_indent + 2);
}

/// What keeps a level that would be lost.
void write_keeping(TerminalPage& page, const ForecastInput& input, const LevelLoss& loss) {
  const PlanResult& renewal = *loss.change->renewal;
  if (renewal.outcome == PlanOutcome::planned) {
    for (const PlanStep& step : renewal.best.steps) {
      write_step(page, step);
    }
    page.wrapped(plain_line(kept_sentence(input, loss)), k_detail_indent);
  }
  const OtherWork other = other_work(input, loss);
  if (other.sentence.empty()) return;
  page.wrapped(other.sentence + (other.command.empty() ? "." : ":"), k_detail_indent);
  // Never broken, so that it can be copied.
  if (!other.command.empty()) page.line(std::string(k_detail_indent, ' ') + other.command);
}

void write_level(TerminalPage& page, const ForecastInput& input, const LevelLoss& loss) {
  const LevelChange& change = *loss.change;
  const std::string level = plain_line(level_text(input.catalog, change.level));
  if (change.kind == ChangeKind::gained) {
    page.wrapped(level + " is reached.", k_indent, Ink::good);
    return;
  }
  std::string text = fmt::format("{} is lost: {} too few.", level, change.missing);
  if (change.renewal) text += ' ' + renewal_sentence(change);
  page.wrapped(text, k_indent, Ink::bad);
  if (change.renewal) write_keeping(page, input, loss);
}

/// `DG1 Data Inventory: pass → fail`, and what lapses.
void write_change(TerminalPage& page, const ForecastInput& input, const OutcomeChange& change) {
  const Criterion& criterion = input.catalog.criteria[change.criterion];
  const Ink ink = change.kind == ChangeKind::gained ? Ink::good : Ink::warn;
  page.wrapped(
      fmt::format("{}: {}", plain_line(change_text(input, change)), plain_line(criterion.title)),
      k_indent, ink);
  for (const std::size_t position : change.causes) {
    const Lapse& lapse = input.forecast.lapses[position];
    page.wrapped(fmt::format("{}: {}; {}{}", full_part_id(input.catalog, lapse.part),
                             plain_line(lapse_text(lapse)), renewal_text(input, lapse),
                             notes(lapse.owner, lapse.due)),
                 k_detail_indent + 2, Ink::plain, "    - ");
  }
}

void write_day(TerminalPage& page, const ForecastInput& input, const ForecastDay& day) {
  const std::vector<const OutcomeChange*> changes = counted_changes(input, day);
  if (changes.empty()) return;
  page.blank();
  page.wrapped(fmt::format("{}: {}", to_string(day.date), score_text(day.score)), 0, Ink::strong);
  for (const OutcomeChange* change : changes) {
    write_change(page, input, *change);
  }
  for (const LevelChange& change : day.levels) {
    write_level(page, input, {&change, &day});
  }
  for (const LevelChange& change : day.claimed_levels) {
    page.wrapped(
        fmt::format("{} by claim is {}.", plain_line(level_text(input.catalog, change.level)),
                    change.kind == ChangeKind::lost ? "lost" : "reached"),
        k_indent, Ink::faint);
  }
}

}  // namespace

std::string render_forecast_text(const ForecastInput& input, const ReportStyle& style) {
  TerminalPage page{style};
  write_head(page, input);
  if (!input.forecast.any_answered) {
    write_nothing_answered(page);
    return page.text();
  }
  write_summary(page, input);
  for (const ForecastDay& day : input.forecast.days) {
    write_day(page, input, day);
  }
  return page.text();
}

}  // namespace wwc::report
