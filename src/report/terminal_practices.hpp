// SPDX-License-Identifier: MIT
#pragma once

#include "report/terminal_page.hpp"
#include "wwc/report.hpp"

namespace wwc::report {

/// Each practice as a bar of what passed, what is claimed and what is open, with the numbers beside
/// it.
void write_practices(TerminalPage& page, const ReportInput& input);

}  // namespace wwc::report
