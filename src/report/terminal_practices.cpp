// SPDX-License-Identifier: MIT
#include "report/terminal_practices.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "support/text.hpp"

namespace wwc::report {
namespace {

constexpr std::size_t k_most_bar_cells = 30;
/// A shorter bar that shows a share says nothing.
constexpr std::size_t k_least_bar_cells = 5;

std::size_t widest_title(const Catalog& catalog) {
  std::size_t widest = 0;
  for (const Practice& practice : catalog.practices) {
    widest = std::max(widest, support::display_width(plain_line(practice.title)));
  }
  return widest;
}

std::size_t widest_counts(const Assessment& assessment) {
  std::size_t widest = 0;
  for (const Score& score : assessment.practices) {
    widest = std::max(widest, counts_text(score).size());
  }
  return widest;
}

/// How wide the columns of titles and bars are. A cell stands for one criterion, or for half of
/// one; where a practice has too many for that, each bar is as long as any other and shows a share.
struct BarScale {
  std::size_t title = 0;
  std::size_t room = 0;
  std::size_t cells_each = 0;

  std::size_t cells(std::uint32_t possible) const {
    return cells_each > 0 ? possible * cells_each : room;
  }
  bool is_readable() const { return cells_each > 0 || room >= k_least_bar_cells; }
};

BarScale bar_scale(const TerminalPage& page, const ReportInput& input) {
  constexpr std::size_t k_margins = 6;
  std::uint32_t longest = 1;
  for (const Score& score : input.assessment.practices) {
    longest = std::max(longest, score.possible);
  }
  BarScale scale;
  scale.title = std::min(widest_title(input.catalog), page.width() / 2);
  const std::size_t taken = scale.title + widest_counts(input.assessment) + k_margins;
  scale.room = std::min(k_most_bar_cells, page.width() > taken ? page.width() - taken : 0);
  scale.cells_each = std::min<std::size_t>(2, scale.room / longest);
  if (scale.cells_each > 0) scale.room = longest * scale.cells_each;
  return scale;
}

void write_bars(TerminalPage& page, const ReportInput& input, const BarScale& scale) {
  for (std::size_t practice = 0; practice < input.catalog.practices.size(); ++practice) {
    const Score& score = input.assessment.practices[practice];
    const std::size_t cells = scale.cells(score.possible);
    const std::string title =
        page.cut(plain_line(input.catalog.practices[practice].title), scale.title);
    page.line("  " + support::pad_right(title, scale.title + 2) + painted_bar(page, score, cells) +
              std::string(scale.room - cells + 2, ' ') + counts_text(score));
  }
}

void write_counts(TerminalPage& page, const ReportInput& input) {
  for (std::size_t practice = 0; practice < input.catalog.practices.size(); ++practice) {
    page.wrapped(fmt::format("{}: {}", plain_line(input.catalog.practices[practice].title),
                             counts_text(input.assessment.practices[practice])),
                 2);
  }
}

}  // namespace

std::string painted_bar(const TerminalPage& page, const Score& score, std::size_t cells) {
  const ScoreBar bar = score_bar(score, cells, bar_shapes(page));
  return page.paint(bar.passed, Ink::good) + page.paint(bar.claimed, Ink::warn) +
         page.paint(bar.open, Ink::faint);
}

const BarShapes& bar_shapes(const TerminalPage& page) {
  return page.unicode() ? k_block_shapes : k_ascii_shapes;
}

void write_practices(TerminalPage& page, const ReportInput& input) {
  const std::string heading = input.owner.empty() ? "Practices" : "Practices (the whole city)";
  const BarScale scale = bar_scale(page, input);
  if (scale.is_readable()) {
    page.blank();
    page.wrapped(heading + ": " + bar_legend(bar_shapes(page)), 0, Ink::strong);
    write_bars(page, input, scale);
  } else {
    page.heading(heading);
    write_counts(page, input);
  }
}

}  // namespace wwc::report
