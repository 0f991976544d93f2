// SPDX-License-Identifier: MIT
#pragma once

#include "report/terminal_page.hpp"

namespace wwc::report {

/// Whether the gate holds, and each demand with what is in its way; nothing without a gate.
void write_gate(TerminalPage& page, const ReportInput& input);

}  // namespace wwc::report
