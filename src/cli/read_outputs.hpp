// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/options.hpp"
#include "wwc/diagnostic.hpp"

namespace wwc::cli {

/// The format with this name; null, after an error, when there is none.
[[nodiscard]] const ReportFormat* read_report_format(std::string_view name,
                                                     Diagnostics& diagnostics);

/// The values of `--output`: `[FORMAT=]FILE`, the format told by the extension where it is not
/// named. What has no format is an error and left out.
[[nodiscard]] std::vector<OutputFile> read_outputs(std::span<const std::string> values,
                                                   Diagnostics& diagnostics);

/// Adds an error for two reports that would go to one place, and for one over the answers.
void check_outputs(const AssessOptions& options, Diagnostics& diagnostics);

/// True when two paths are the same by their letters, `./` and the like apart.
[[nodiscard]] bool is_same_path(std::string_view left, std::string_view right);

}  // namespace wwc::cli
