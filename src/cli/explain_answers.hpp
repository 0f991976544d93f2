// SPDX-License-Identifier: MIT
#pragma once

#include "cli/explain_target.hpp"
#include "report/terminal_page.hpp"
#include "wwc/report.hpp"

namespace wwc::cli {

/// Writes what the answers come to for a target: the rule as a tree, with each value, what was
/// counted, the state of each document, what is missing, and until when it holds.
void explain_answers(report::TerminalPage& page, const ReportInput& input, const Target& target);

}  // namespace wwc::cli
