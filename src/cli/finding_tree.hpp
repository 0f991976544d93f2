// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

#include "cli/tree.hpp"
#include "wwc/catalog.hpp"
#include "wwc/report.hpp"

namespace wwc::cli {

/// A criterion as judged: rule, answers, documentation, reasons, gaps and resources.
[[nodiscard]] Branch criterion_tree(const ReportInput& input, std::size_t criterion);
/// A checklist item as judged.
[[nodiscard]] Branch item_tree(const ReportInput& input, std::size_t criterion, std::size_t item);
/// A documentation entry as judged.
[[nodiscard]] Branch entry_tree(const ReportInput& input, EntryRef entry);

}  // namespace wwc::cli
