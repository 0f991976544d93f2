// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "cli/explain_target.hpp"
#include "report/terminal_page.hpp"
#include "wwc/catalog.hpp"

namespace wwc::cli {

/// Writes what the catalog says about a target: texts, rule, measures, readings and resources.
void explain_target(report::TerminalPage& page, const Catalog& catalog, const Target& target);

/// What a documentation entry asks for, one phrase each, kinds of evidence first.
[[nodiscard]] std::vector<std::string> entry_demands(const Catalog& catalog, EntryRef entry);

}  // namespace wwc::cli
