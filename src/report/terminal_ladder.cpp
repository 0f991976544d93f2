// SPDX-License-Identifier: MIT
#include "report/terminal_ladder.hpp"

#include <algorithm>
#include <cstddef>
#include <string>

#include <fmt/format.h>

#include "report/ladder.hpp"
#include "report/terminal_practices.hpp"
#include "support/text.hpp"

namespace wwc::report {
namespace {

constexpr std::size_t k_margin = 8;  ///< Two spaces, the ladder, and a space.
constexpr std::size_t k_most_bar_cells = 20;
constexpr std::size_t k_narrow = 60;

/// The ladder itself: between two levels, at one that is not reached, and at one that is.
struct Rails {
  std::string_view between;
  std::string_view open;
  std::string_view reached;
};

Rails rails_for(const TerminalPage& page) {
  return page.unicode() ? Rails{"║   ║", "╟───╢", "╠═══╣"} : Rails{"|   |", "|---|", "|===|"};
}

/// Writes one level after the other.
class LadderWriter {
public:
  LadderWriter(TerminalPage& page, const ReportInput& input)
      : page_(page), input_(input), rails_(rails_for(page)) {
    for (const LevelStanding& level : input.assessment.levels) {
      longest_ = std::max<std::size_t>(longest_, level.score.possible);
    }
    const std::size_t each = page.width() < k_narrow ? 1 : 2;
    cells_each_ = std::min(each, k_most_bar_cells / longest_);
  }

  void level(std::size_t position) const {
    const LevelStanding& standing = input_.assessment.levels[position];
    const std::string title = plain_line(input_.catalog.levels[position].title);
    for (const std::string& line : support::wrap(title, page_.width() - k_margin)) {
      page_.line(rail(rails_.between) + page_.paint(line, Ink::strong));
    }
    row(standing, fmt::format("{}, needs {}: {}", counts_text(standing.score), standing.needed,
                              standing_words(input_.assessment, position)));
  }

  void below() const {
    for (const std::string& line :
         support::wrap(std::string{k_below_ladder}, page_.width() - k_margin)) {
      page_.line(rail(rails_.between) + page_.paint(line, Ink::bad));
    }
  }

private:
  /// The line with the bar, and what is said about it behind.
  void row(const LevelStanding& standing, const std::string& words) const {
    const std::size_t cells =
        cells_each_ == 0 ? k_most_bar_cells : standing.score.possible * cells_each_;
    const std::size_t column = cells_each_ == 0 ? k_most_bar_cells : longest_ * cells_each_;
    const Ink ink = standing.reached ? Ink::good : Ink::plain;
    std::string margin = rail(standing.reached ? rails_.reached : rails_.open) +
                         painted_bar(page_, standing.score, cells) +
                         std::string(column - cells + 2, ' ');
    for (const std::string& line : support::wrap(words, page_.width() - k_margin - column - 2)) {
      page_.line(margin + page_.paint(line, ink));
      margin = rail(rails_.between) + std::string(column + 2, ' ');
    }
  }

  [[nodiscard]] static std::string rail(std::string_view shape) {
    return fmt::format("  {} ", shape);
  }

  TerminalPage& page_;
  const ReportInput& input_;
  Rails rails_;
  std::size_t longest_ = 1;
  std::size_t cells_each_ = 0;  ///< 0: all bars are as long, and show a share.
};

}  // namespace

void write_ladder(TerminalPage& page, const ReportInput& input) {
  const std::string heading = input.owner.empty() ? "Ladder" : "Ladder (the whole city)";
  page.blank();
  page.wrapped(heading + ": " + bar_legend(bar_shapes(page)), 0, Ink::strong);
  const LadderWriter writer{page, input};
  for (std::size_t position = input.catalog.levels.size(); position-- > 0;) {
    const std::string_view group = group_above(input.catalog, position);
    if (!group.empty()) page.wrapped(plain_line(group), 2, Ink::faint);
    writer.level(position);
  }
  if (!input.assessment.level) writer.below();
}

}  // namespace wwc::report
