// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "cli/environment.hpp"
#include "cli/options.hpp"
#include "wwc/diagnostic.hpp"

namespace wwc::cli {

/// Nobody reads more errors, or more warnings, than this.
inline constexpr std::size_t k_most_shown = 200;

/// Writes diagnostics to standard error: warnings first, in one line each unless asked otherwise,
/// then errors in full with a summary. `--quiet` leaves the warnings out. What is beyond
/// `k_most_shown` is counted.
void print_messages(const Diagnostics& diagnostics, const SourceMap& sources,
                    const MessageOptions& options, Environment& environment);

/// How text for standard output looks: the terminal's width and characters, or what suits any file.
[[nodiscard]] ReportStyle output_style(const MessageOptions& options,
                                       const Environment& environment);

/// Writes to standard output; an error (WWC5xx) when not everything arrived, which stays silent
/// where the reader had enough, as in `wwc ... | head`.
void write_output(std::string_view text, Environment& environment, Diagnostics& diagnostics);

}  // namespace wwc::cli
