// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "cli/environment.hpp"
#include "cli/options.hpp"
#include "wwc/diagnostic.hpp"
#include "wwc/report.hpp"

namespace wwc::cli {

/// Writes a text to a file, or to standard output for `-`; true when it arrived whole, else an
/// error (WWC5xx) was added.
[[nodiscard]] bool write_report(const std::string& path, const std::string& text,
                                Environment& environment, Diagnostics& diagnostics);

/// Writes every report asked for, also when one before it failed: each failure is an error
/// (WWC5xx). Returns the files written, in the order of the command line.
[[nodiscard]] std::vector<std::string> write_reports(const AssessOptions& options,
                                                     const ReportInput& input,
                                                     Environment& environment,
                                                     Diagnostics& diagnostics);

/// Adds the gap report to GitHub's step summary, where there is one and annotations are asked for.
void write_step_summary(const AssessOptions& options, const ReportInput& input,
                        Environment& environment, Diagnostics& diagnostics);

}  // namespace wwc::cli
