// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "cli/explain_target.hpp"
#include "report/terminal_page.hpp"
#include "wwc/report.hpp"

namespace wwc::cli {

/// Writes what other catalogs propose for a criterion and its parts; nothing for other targets.
void explain_suggestions(report::TerminalPage& page, const Catalog& catalog,
                         std::span<const Suggestion> suggestions, const Target& target);

/// As above, for the gaps of the criterion alone.
void explain_suggestions(report::TerminalPage& page, const ReportInput& input,
                         const Target& target);

}  // namespace wwc::cli
