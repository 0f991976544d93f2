// SPDX-License-Identifier: MIT
#pragma once

#include "report/terminal_page.hpp"
#include "wwc/report.hpp"

namespace wwc::report {

/// Every criterion with its items, documentation, reasons and gaps, then the diagnostics.
void write_details(TerminalPage& page, const ReportInput& input);

/// The colour of an outcome.
[[nodiscard]] Ink ink_of(Outcome outcome);

}  // namespace wwc::report
