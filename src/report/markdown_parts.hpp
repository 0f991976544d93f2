// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "wwc/report.hpp"

/// The sections of the gap report; each begins with its heading and ends with a line feed, or is
/// empty.
namespace wwc::report {

/// Every gap of the owner asked for, or of everybody, by practice and criterion.
[[nodiscard]] std::string markdown_gaps(const ReportInput& input);

/// What passes, what does not apply and what is not counted.
[[nodiscard]] std::string markdown_passes(const ReportInput& input);
/// All evidence with where it is used, its state and its date.
[[nodiscard]] std::string markdown_evidence(const ReportInput& input);
/// The rules by which points and levels were counted.
[[nodiscard]] std::string markdown_method(const ReportInput& input);
/// Warnings and notes about the input.
[[nodiscard]] std::string markdown_diagnostics(const ReportInput& input);

/// `DG1 Comprehensive Data Inventory`, escaped.
[[nodiscard]] std::string markdown_title(const Criterion& criterion);

}  // namespace wwc::report
