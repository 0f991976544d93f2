// SPDX-License-Identifier: MIT
#include "report/terminal_practices.hpp"

#include <algorithm>
#include <string>

#include <fmt/format.h>

#include "support/text.hpp"

namespace wwc::report {
namespace {

constexpr std::size_t k_most_bar_cells = 30;

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
  for (std::size_t index = 0; index < count; ++index) {
    result += text;
  }
  return result;
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

}  // namespace

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
    if (score.claimed > score.passed) {
      counts += fmt::format(", {} claimed", score.claimed - score.passed);
    }
    const std::string title =
        page.cut(plain_line(input.catalog.practices[practice].title), scale.title);
    page.line("  " + support::pad_right(title, scale.title + 2) + bar(page, score, cells) +
              std::string(scale.room - cells + 2, ' ') + counts);
  }
}

}  // namespace wwc::report
