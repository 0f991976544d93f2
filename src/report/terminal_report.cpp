// SPDX-License-Identifier: MIT
#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "report/formats.hpp"
#include "report/ladder.hpp"
#include "report/next_steps.hpp"
#include "report/renewal.hpp"
#include "report/shell_words.hpp"
#include "report/terminal_details.hpp"
#include "report/terminal_gate.hpp"
#include "report/terminal_ladder.hpp"
#include "report/terminal_page.hpp"
#include "report/terminal_practices.hpp"
#include "report/view.hpp"
#include "report/words.hpp"
#include "support/names.hpp"
#include "support/text.hpp"

namespace wwc::report {
namespace {

constexpr std::size_t k_page_lines = 45;
constexpr std::size_t k_least_gaps = 3;
constexpr std::size_t k_most_gaps = 8;
constexpr std::size_t k_next_expiries = 3;
constexpr std::size_t k_id_column = 9;
constexpr std::size_t k_least_title = 20;
constexpr std::size_t k_expiry_column = 24;
constexpr std::size_t k_command_column = 6;
constexpr std::size_t k_most_action_lines = 4;

void write_head(TerminalPage& page, const ReportInput& input) {
  page.wrapped(fmt::format("{}: {}", plain_line(city_text(input.answers.city)),
                           as_of_text(input.assessment.as_of)),
               0, Ink::strong);
  std::string edition = plain_line(edition_text(input.catalog)) + '.';
  if (!input.catalog.note.empty()) edition += ' ' + plain_line(first_sentence(input.catalog.note));
  page.wrapped(fmt::format("{}, against {}", k_disclaimer, edition), 0, Ink::faint);
  const std::string what_if = plain_line(what_if_text(input.assessment));
  if (!what_if.empty()) page.wrapped(what_if, 0, Ink::warn);
}

/// A count in a column of its own, and what it counts.
void write_count(TerminalPage& page, std::uint32_t count, const std::string& words, Ink ink) {
  page.wrapped(words, 5, ink, page.paint(fmt::format("{:>4} ", count), ink));
}

std::string score_words(const Score& score, std::uint32_t count, std::string_view what,
                        const std::string& level) {
  std::string text = fmt::format("of {} {}", score.possible, what);
  const std::string share = percent_text(count, score.possible);
  if (!share.empty()) text += ", " + share;
  return level.empty() ? text : text + ": " + plain_line(level);
}

void write_claimed(TerminalPage& page, const ReportInput& input) {
  const Score& score = input.assessment.score;
  if (score.claimed <= score.passed) return;
  const std::string level = level_text(input.catalog, input.assessment.claimed_level);
  const bool is_same = input.assessment.claimed_level == input.assessment.level;
  const std::string would_be = is_same ? ": still " : ": would be ";
  write_count(page, score.claimed - score.passed,
              fmt::format("more claimed, not yet documented ({} together, {}){}", score.claimed,
                          percent_text(score.claimed, score.possible),
                          level.empty() ? level : would_be + plain_line(level)),
              Ink::warn);
}

void write_overdue(TerminalPage& page, const ReportInput& input) {
  const auto count = static_cast<std::uint32_t>(count_overdue(input));
  if (count == 0) return;
  write_count(page, count, count == 1 ? "gap is overdue" : "gaps are overdue", Ink::bad);
}

void write_warning(TerminalPage& page, const ReportInput& input) {
  const std::string warning = eligibility_warning(input);
  if (!warning.empty()) page.wrapped(plain_line(warning), 0, Ink::bad);
}

void write_verdict(TerminalPage& page, const ReportInput& input) {
  const Assessment& assessment = input.assessment;
  const Score& score = assessment.score;
  page.blank();
  write_count(page, score.passed,
              score_words(score, score.passed, "criteria pass",
                          level_text(input.catalog, assessment.level)),
              Ink::strong);
  write_claimed(page, input);
  if (assessment.next_level) {
    const std::string work = next_level_work(input);
    write_count(page, assessment.next_level->needs,
                fmt::format("more must pass for {}{}{}",
                            plain_line(next_level_text(input.catalog, assessment)),
                            work.empty() ? "" : ": ", work),
                Ink::plain);
  }
  write_overdue(page, input);
  if (score.unchecked > 0) {
    write_count(page, score.unchecked,
                score.unchecked == 1
                    ? "of the passes rests on links or text alone, which nobody opened"
                    : "of the passes rest on links or text alone, which nobody opened",
                Ink::plain);
  }
  const std::string levels = levels_text(input.catalog, assessment);
  if (!levels.empty()) page.wrapped(plain_line(levels) + '.', 2, Ink::faint);
  write_warning(page, input);
}

void write_owner(TerminalPage& page, const ReportInput& input) {
  if (input.owner.empty()) return;
  const OwnerPart part = owner_part(input);
  const std::string name = plain_line(part.name);
  page.blank();
  if (part.known || part.gaps > 0) {
    page.wrapped(
        fmt::format("Gaps of {} only: {} in {}.", name, support::count_of(part.gaps, "gap"),
                    support::count_of(part.points, "criterion", "criteria")),
        0, Ink::strong);
    return;
  }
  std::string owners = plain_line(support::join_words(part.owners));
  if (owners.empty()) owners = "nobody";
  page.wrapped(
      fmt::format("Nobody named {} owns a criterion, so no gap is shown. Named as owner: {}.", name,
                  owners),
      0, Ink::bad);
}

/// What is missing in one line, and what to do in up to four below it, or behind it where both
/// fit.
std::vector<std::string> gap_lines(const TerminalPage& page, const Gap& gap, std::size_t room) {
  const std::string arrow = page.unicode() ? "→ " : "-> ";
  const std::size_t arrow_cells = support::display_width(arrow);
  const std::string text = plain_line(gap.text);
  const std::string action = plain_line(gap.action);
  const std::string both = fmt::format("{} {}{}", text, arrow, action);
  if (support::display_width(both) <= room) return {both};
  std::vector<std::string> lines{page.cut(text, room)};
  const std::string_view margin = std::string_view{"   "}.substr(0, arrow_cells);
  for (std::string& line : support::wrap(action, room - arrow_cells)) {
    if (lines.size() > k_most_action_lines) {
      lines.back() = page.cut(lines.back() + ' ' + line, room);
      break;
    }
    lines.push_back((lines.size() == 1 ? arrow : std::string{margin}) +
                    page.cut(line, room - arrow_cells));
  }
  return lines;
}

/// `[0.2 days for 1 point, Chief Data Officer, due 2026-11-20, 2 more gaps]`, with what there is of
/// it.
std::string gap_notes(const ReportInput& input, std::size_t criterion,
                      const std::vector<const Gap*>& gaps) {
  const Gap& gap = *gaps.front();
  std::vector<std::string> notes;
  const std::string point = plain_line(point_text(input, criterion));
  if (!point.empty()) notes.push_back(point);
  if (!gap.owner.empty() && input.owner.empty()) notes.push_back(plain_line(gap.owner));
  if (gap.due) {
    const bool overdue = is_overdue(input, input.assessment.findings[criterion], gap.due);
    notes.push_back((overdue ? "overdue since " : "due ") + to_string(*gap.due));
  }
  if (gaps.size() > 1) notes.push_back(support::count_of(gaps.size() - 1, "more gap"));
  return notes.empty() ? std::string{} : '[' + support::join(notes, ", ") + ']';
}

void write_to_do(TerminalPage& page, const ReportInput& input, std::size_t criterion) {
  const std::vector<const Gap*> gaps = gaps_of(input, criterion);
  if (gaps.empty()) return;
  const std::size_t room = page.width() - k_id_column;
  std::vector<std::string> lines = gap_lines(page, *gaps.front(), room);
  const std::string notes = gap_notes(input, criterion, gaps);
  if (support::display_width(lines.back()) + 1 + support::display_width(notes) <= room) {
    if (!notes.empty()) lines.back() += ' ' + notes;
  } else {
    std::ranges::move(support::wrap(notes, room), std::back_inserter(lines));
  }
  for (const std::string& line : lines) {
    page.line(std::string(k_id_column, ' ') + line);
  }
}

void write_point(TerminalPage& page, const ReportInput& input, std::size_t position) {
  const Criterion& criterion = input.catalog.criteria[position];
  const Finding& finding = input.assessment.findings[position];
  const std::string_view words = outcome_words(finding);
  const std::size_t room = page.width() - k_id_column;
  const std::size_t behind = words.size() + 2;
  const bool fits = room >= behind + k_least_title;
  const std::string title = page.cut(plain_line(criterion.title), fits ? room - behind : room);
  page.wrapped(fmt::format("{}: {}", title, words), k_id_column, ink_of(finding.outcome),
               "  " + criterion.id + ' ');
  write_to_do(page, input, position);
}

/// As many of the nearest points as fit, but at least a few.
void write_nearest(TerminalPage& page, const ReportInput& input, const ReportStyle& style,
                   std::size_t line_budget) {
  const std::vector<std::size_t> points = open_points(input);
  if (points.empty()) return;
  page.heading("Nearest points, the least effort first");
  const std::size_t most = input.owner.empty() ? k_most_gaps : points.size();
  std::size_t shown = 0;
  for (const std::size_t criterion : points) {
    TerminalPage block{style};
    write_point(block, input, criterion);
    const bool fits = page.line_count() + block.line_count() < line_budget || !input.owner.empty();
    if (shown >= most || (shown >= k_least_gaps && !fits)) break;
    page.append(block);
    ++shown;
  }
  if (shown < points.size()) {
    page.line(page.paint(fmt::format("  and {} more that do not pass yet", points.size() - shown),
                         Ink::faint));
  }
}

/// `DG1.updated`; `DG2 through DG1.updated` where another criterion holds only as long as that.
std::string expiry_id(const Catalog& catalog, const Expiry& expiry) {
  const std::string part = full_part_id(catalog, expiry.part);
  if (expiry.part.criterion == expiry.criterion) return part;
  return fmt::format("{} through {}", catalog.criteria[expiry.criterion].id, part);
}

void write_expiry(TerminalPage& page, const ReportInput& input, const Expiry& expiry) {
  const Outcome outcome = input.assessment.findings[expiry.criterion].outcome;
  const std::string mark =
      outcome == Outcome::pass ? "" : fmt::format(" ({})", support::name_of(outcome));
  page.wrapped(
      fmt::format("{}{}: {}", expiry_id(input.catalog, expiry), mark, renewal_text(input, expiry)),
      k_expiry_column, is_soon(expiry) ? Ink::warn : Ink::plain,
      fmt::format("  {} {:>4} days", to_string(expiry.last_day), expiry.days_left));
}

/// All that lapses soon, and what comes after it where that is little.
void write_expiries(TerminalPage& page, const ReportInput& input) {
  const std::vector<Expiry> expiries = next_expiries(input, k_next_expiries);
  if (expiries.empty()) return;
  page.heading(fmt::format("Lapses within {} days: last day", k_soon_days));
  if (!is_soon(expiries.front())) page.line("  nothing");
  bool is_later = false;
  for (const Expiry& expiry : expiries) {
    if (!is_soon(expiry) && !is_later) {
      page.heading("Lapses after that");
      is_later = true;
    }
    write_expiry(page, input, expiry);
  }
}

/// The answers file and what else the verdict depends on, as a command takes it.
std::string answers_file(const ReportInput& input) {
  return shell_words(source_name(input.sources, input.answers.source), input.options);
}

/// A command on a line of its own, never broken, so that it can be copied.
void write_command(TerminalPage& page, std::string_view heading, const std::string& command) {
  page.line(page.paint(heading, Ink::strong) + std::string(k_command_column - heading.size(), ' ') +
            command);
}

void write_next(TerminalPage& page, const ReportInput& input) {
  const std::vector<std::size_t> points = open_points(input);
  const std::string file = answers_file(input);
  const std::string example = points.empty() ? "" : input.catalog.criteria[points.front()].id;
  const OwnerPart part = owner_part(input);
  const std::string owner =
      part.known ? " --owner " + plain_line(shell_word(part.name)) : std::string{};
  if (page.line_count() > 0) page.blank();
  if (!example.empty())
    write_command(page, "Next", fmt::format("wwc explain {} {}", example, file));
  // A plan is made from what is there, not from what is assumed.
  if (has_plan(input) && input.assessment.assumptions.empty()) {
    const std::string& level = input.catalog.levels.at(input.next_steps->request.level).id;
    write_command(page, "", fmt::format("wwc plan {} --to {}", file, level));
  }
  write_command(page, example.empty() ? "Next" : "",
                fmt::format("wwc assess {}{} -o gap.md", file, owner));
}

void write_nothing_answered(TerminalPage& page, const ReportInput& input) {
  page.blank();
  page.wrapped(
      fmt::format("Nothing is answered yet, so nothing was assessed: 0 of {} pass.",
                  support::count_of(input.assessment.score.possible, "criterion", "criteria")),
      0, Ink::bad);
  write_warning(page, input);
  page.heading("Next");
  page.wrapped("Answer some criteria under `answers`, then assess again. What one of them asks:",
               2);
  if (!input.catalog.criteria.empty()) {
    page.line(
        fmt::format("  wwc explain {} {}", input.catalog.criteria.front().id, answers_file(input)));
  }
  page.line(fmt::format("  wwc assess {}", answers_file(input)));
}

/// The page of a city that has answered something.
void write_page(TerminalPage& top, const ReportInput& input, const ReportStyle& style) {
  write_verdict(top, input);
  write_owner(top, input);
  if (is_ladder(input.catalog)) write_ladder(top, input);
  if (!ladder_shows_practices(input.catalog)) write_practices(top, input);
  TerminalPage bottom{style};
  write_expiries(bottom, input);
  write_next(bottom, input);
  write_nearest(top, input, style, k_page_lines - std::min(k_page_lines, bottom.line_count()));
  top.blank();
  top.append(bottom);
}

}  // namespace

std::string render_terminal(const ReportInput& input, const ReportStyle& style) {
  TerminalPage page{style};
  write_head(page, input);
  write_gate(page, input);
  if (input.assessment.any_answered) {
    write_page(page, input, style);
  } else {
    write_nothing_answered(page, input);
  }
  if (style.verbose) write_details(page, input);
  return page.text();
}

}  // namespace wwc::report
