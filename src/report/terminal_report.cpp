// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "report/formats.hpp"
#include "report/terminal_details.hpp"
#include "report/terminal_page.hpp"
#include "report/view.hpp"
#include "report/words.hpp"
#include "support/text.hpp"

namespace wwc::report {
namespace {

constexpr std::size_t k_page_lines = 45;
constexpr std::size_t k_least_gaps = 3;
constexpr std::size_t k_most_gaps = 8;
constexpr std::size_t k_next_expiries = 3;
constexpr std::size_t k_most_expiries = 6;
constexpr std::size_t k_most_bar_cells = 30;
constexpr std::size_t k_id_column = 9;

/// The three characters of a bar; they differ without colour.
struct BarCells {
  std::string_view passed;
  std::string_view claimed;
  std::string_view open;
};

BarCells bar_cells(const TerminalPage& page) {
  return page.unicode() ? BarCells{"█", "▒", "·"} : BarCells{"#", "+", "."};
}

std::string repeated(std::string_view text, std::size_t count) {
  std::string result;
  for (std::size_t index = 0; index < count; ++index)
    result += text;
  return result;
}

void write_head(TerminalPage& page, const ReportInput& input) {
  page.wrapped(fmt::format("{}: {}", plain_line(city_text(input.answers.city)),
                           as_of_text(input.assessment.as_of)),
               0, Ink::strong);
  std::string edition = plain_line(edition_text(input.catalog)) + '.';
  if (!input.catalog.note.empty()) edition += ' ' + plain_line(first_sentence(input.catalog.note));
  page.wrapped(fmt::format("{}. {}", k_disclaimer, edition), 0, Ink::faint);
}

/// A count in a column of its own, and what it counts.
void write_count(TerminalPage& page, std::uint32_t count, const std::string& words, Ink ink) {
  page.wrapped(words, 5, ink, page.paint(fmt::format("{:>4} ", count), ink));
}

std::string score_words(const Score& score, std::uint32_t count, std::string_view what,
                        const std::string& level) {
  std::string text = fmt::format("of {} {}", score.possible, what);
  if (const std::string share = percent_text(count, score.possible); !share.empty())
    text += ", " + share;
  if (!level.empty()) text += ": " + plain_line(level);
  return text;
}

void write_verdict(TerminalPage& page, const ReportInput& input) {
  const Assessment& assessment = input.assessment;
  const Score& score = assessment.score;
  page.blank();
  write_count(page, score.passed,
              score_words(score, score.passed, "criteria pass",
                          level_text(input.catalog, assessment.level)),
              Ink::strong);
  write_count(page, score.claimed,
              score_words(score, score.claimed, "pass or are claimed",
                          level_text(input.catalog, assessment.claimed_level)),
              Ink::warn);
  if (assessment.next_level) {
    const Level& next = input.catalog.levels.at(assessment.next_level->level);
    write_count(page, assessment.next_level->needs, "more must pass for " + plain_line(next.title),
                Ink::plain);
  }
  if (score.unchecked > 0) {
    write_count(page, score.unchecked,
                score.unchecked == 1
                    ? "of the passes rests on links or text alone, which nobody opened"
                    : "of the passes rest on links or text alone, which nobody opened",
                Ink::plain);
  }
  const std::string warning = eligibility_warning(input);
  if (!warning.empty()) page.wrapped(plain_line(warning), 0, Ink::bad);
  if (!assessment.any_answered)
    page.wrapped("Nothing was assessed: no criterion is answered yet.", 0, Ink::bad);
}

void write_owner(TerminalPage& page, const ReportInput& input) {
  if (input.owner.empty()) return;
  const OwnerPart part = owner_part(input);
  const std::string name = plain_line(input.owner);
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

/// Cells for part of a whole that is drawn `total` cells long; rounded down, so that nothing looks
/// higher than it is.
std::size_t cells_of(std::uint32_t part, std::uint32_t possible, std::size_t total) {
  return possible == 0 ? 0 : static_cast<std::size_t>(part) * total / possible;
}

std::string bar(const TerminalPage& page, const Score& score, std::size_t cells) {
  const BarCells shapes = bar_cells(page);
  const std::size_t passed = cells_of(score.passed, score.possible, cells);
  const std::size_t claimed = std::max(passed, cells_of(score.claimed, score.possible, cells));
  return page.paint(repeated(shapes.passed, passed), Ink::good) +
         page.paint(repeated(shapes.claimed, claimed - passed), Ink::warn) +
         page.paint(repeated(shapes.open, cells - claimed), Ink::faint);
}

std::size_t widest_title(const Catalog& catalog) {
  std::size_t widest = 0;
  for (const Practice& practice : catalog.practices) {
    widest = std::max(widest, support::display_width(plain_line(practice.title)));
  }
  return widest;
}

/// How wide the columns of titles and bars are. A cell stands for one criterion, or for half of
/// one; where a practice has too many for that, each bar is as long as any other and shows a share.
struct BarScale {
  std::size_t title = 0;
  std::size_t room = 1;
  std::size_t cells_each = 0;

  std::size_t cells(std::uint32_t possible) const {
    return cells_each > 0 ? possible * cells_each : room;
  }
};

BarScale bar_scale(const TerminalPage& page, const ReportInput& input) {
  constexpr std::size_t k_margins_and_counts = 24;
  std::uint32_t longest = 1;
  for (const Score& score : input.assessment.practices) {
    longest = std::max(longest, score.possible);
  }
  BarScale scale;
  scale.title = std::min(widest_title(input.catalog), page.width() / 2);
  const std::size_t taken = scale.title + k_margins_and_counts;
  scale.room = std::min(k_most_bar_cells, page.width() > taken ? page.width() - taken : 1);
  scale.cells_each = std::min<std::size_t>(2, scale.room / longest);
  if (scale.cells_each > 0) scale.room = longest * scale.cells_each;
  return scale;
}

void write_practices(TerminalPage& page, const ReportInput& input) {
  const BarCells shapes = bar_cells(page);
  page.heading("Practices");
  page.wrapped(fmt::format("{} passed, {} claimed, not yet documented, {} not yet", shapes.passed,
                           shapes.claimed, shapes.open),
               2, Ink::faint);
  const BarScale scale = bar_scale(page, input);
  for (std::size_t practice = 0; practice < input.catalog.practices.size(); ++practice) {
    const Score& score = input.assessment.practices[practice];
    const std::size_t cells = scale.cells(score.possible);
    std::string counts = fmt::format("{} of {}", score.passed, score.possible);
    if (score.claimed > score.passed)
      counts += fmt::format(", {} claimed", score.claimed - score.passed);
    const std::string title =
        page.cut(plain_line(input.catalog.practices[practice].title), scale.title);
    page.line("  " + support::pad_right(title, scale.title + 2) + bar(page, score, cells) +
              std::string(scale.room - cells + 2, ' ') + counts);
  }
}

/// What is missing and what to do, in at most two lines of `room` cells.
std::string gap_words(const TerminalPage& page, const Gap& gap, std::size_t room) {
  const std::string_view arrow = page.unicode() ? " → " : " -> ";
  const std::string action = page.cut(plain_line(gap.action), room);
  if (gap.text.empty()) return action;
  const std::size_t taken = support::display_width(action) + support::display_width(arrow);
  return page.cut(plain_line(gap.text), std::max(room / 2, 2 * room - std::min(2 * room, taken))) +
         std::string{arrow} + action;
}

void write_to_do(TerminalPage& page, const ReportInput& input, std::size_t criterion) {
  const std::vector<const Gap*> gaps = gaps_of(input, criterion);
  if (gaps.empty()) return;
  const Gap& first = *gaps.front();
  std::string after;
  if (gaps.size() > 1) after += fmt::format(" (and {} more)", gaps.size() - 1);
  if (!first.owner.empty() && input.owner.empty())
    after += fmt::format(" [{}]", plain_line(first.owner));
  if (first.due) after += fmt::format(" [due {}]", to_string(*first.due));
  const std::size_t room = page.width() - k_id_column - support::display_width(after) / 2 - 4;
  page.wrapped(gap_words(page, first, std::max<std::size_t>(room, 20)) + after, k_id_column);
}

void write_point(TerminalPage& page, const ReportInput& input, const OpenPoint& point) {
  const Criterion& criterion = input.catalog.criteria[point.criterion];
  const Finding& finding = input.assessment.findings[point.criterion];
  page.wrapped(fmt::format("{}: {}", plain_line(criterion.title), outcome_words(finding)),
               k_id_column, ink_of(finding.outcome), "  " + criterion.id + ' ');
  write_to_do(page, input, point.criterion);
}

/// As many of the nearest points as fit, but at least a few.
void write_nearest(TerminalPage& page, const ReportInput& input, const ReportStyle& style,
                   std::size_t line_budget) {
  const std::vector<OpenPoint> points = open_points(input);
  if (points.empty()) return;
  page.heading("Nearest points, the fewest steps first");
  const std::size_t most = input.owner.empty() ? k_most_gaps : points.size();
  std::size_t shown = 0;
  for (const OpenPoint& point : points) {
    TerminalPage block{style};
    write_point(block, input, point);
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

void write_expiries(TerminalPage& page, const ReportInput& input) {
  const std::vector<Expiry> expiries = next_expiries(input, k_next_expiries);
  if (expiries.empty()) return;
  page.heading("Expires next, unless renewed");
  for (std::size_t row = 0; row < std::min(expiries.size(), k_most_expiries); ++row) {
    const Expiry& expiry = expiries[row];
    page.wrapped(fmt::format("{} ({})", plain_line(input.catalog.criteria[expiry.criterion].title),
                             expiry.target),
                 24, expiry.days_left <= k_soon_days ? Ink::warn : Ink::plain,
                 fmt::format("  {} {:>4} days", to_string(expiry.last_day), expiry.days_left));
  }
  if (expiries.size() > k_most_expiries) {
    page.line(page.paint(
        fmt::format("  and {} more within {} days", expiries.size() - k_most_expiries, k_soon_days),
        Ink::faint));
  }
}

/// A file name as a shell takes it.
std::string shell_word(const std::string& text) {
  const auto is_plain = [](char character) {
    return support::is_digit(character) || (character >= 'a' && character <= 'z') ||
           (character >= 'A' && character <= 'Z') ||
           std::string_view{"._-/+,:@%"}.find(character) != std::string_view::npos;
  };
  if (!text.empty() && std::ranges::all_of(text, is_plain)) return text;
  return '\'' + support::replace_all(text, "'", "'\\''") + '\'';
}

void write_next(TerminalPage& page, const ReportInput& input) {
  const std::vector<OpenPoint> points = open_points(input);
  const std::string file = plain_line(shell_word(source_name(input.sources, input.answers.source)));
  const std::string example =
      points.empty() ? "" : input.catalog.criteria[points.front().criterion].id;
  page.heading("Next");
  if (!example.empty()) page.line(fmt::format("  wwc explain {} {}", example, file));
  page.line(fmt::format("  wwc assess {} -o gap.md", file));
}

}  // namespace

std::string render_terminal(const ReportInput& input, const ReportStyle& style) {
  TerminalPage top{style};
  write_head(top, input);
  write_verdict(top, input);
  write_owner(top, input);
  write_practices(top, input);
  TerminalPage bottom{style};
  write_expiries(bottom, input);
  write_next(bottom, input);
  write_nearest(top, input, style, k_page_lines - std::min(k_page_lines, bottom.line_count()));
  top.blank();
  top.append(bottom);
  if (style.verbose) write_details(top, input);
  return top.text();
}

}  // namespace wwc::report
