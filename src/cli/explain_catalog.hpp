// SPDX-License-Identifier: MIT
#pragma once

#include "cli/explain_target.hpp"
#include "report/terminal_page.hpp"
#include "wwc/catalog.hpp"

namespace wwc::cli {

/// Writes what the catalog says about a target: texts, rule, measures, readings and resources.
void explain_target(report::TerminalPage& page, const Catalog& catalog, const Target& target);

}  // namespace wwc::cli
