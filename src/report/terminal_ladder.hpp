// SPDX-License-Identifier: MIT
#pragma once

#include "report/terminal_page.hpp"
#include "wwc/report.hpp"

namespace wwc::report {

/// The levels as a ladder, the highest first: what each counts and needs, and where the city
/// stands.
void write_ladder(TerminalPage& page, const ReportInput& input);

}  // namespace wwc::report
