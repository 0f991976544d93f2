// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>

#include "report/score_bar.hpp"
#include "report/terminal_page.hpp"
#include "wwc/report.hpp"

namespace wwc::report {

/// Each practice as a bar of what passed, what is claimed and what is open, with the numbers beside
/// it.
void write_practices(TerminalPage& page, const ReportInput& input);

/// The shapes of bars that the terminal can show.
[[nodiscard]] const BarShapes& bar_shapes(const TerminalPage& page);
/// A score as a bar of so many cells, in colours.
[[nodiscard]] std::string painted_bar(const TerminalPage& page, const Score& score,
                                      std::size_t cells);

}  // namespace wwc::report
