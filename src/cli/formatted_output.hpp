// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/check_outputs.hpp"
#include "cli/environment.hpp"
#include "cli/exit_code.hpp"
#include "cli/messages.hpp"
#include "cli/options.hpp"
#include "cli/read_source.hpp"
#include "cli/write_reports.hpp"
#include "support/text.hpp"

/// What commands with a table of formats of their own have in common. Their options have `format`,
/// `outputs` and `messages`.
namespace wwc::cli {

/// Prints what was said of the input, and says which exit code it asks for.
[[nodiscard]] inline ExitCode finish_reading(const MessageOptions& options,
                                             Environment& environment, const ReadingLog& log) {
  print_messages(log.diagnostics, log.sources, options, environment);
  return exit_code_of(log.diagnostics);
}

/// Writes all reports; where none goes to standard output, one line on standard error says what was
/// written, and what it comes to.
template <typename Options, typename Input>
[[nodiscard]] ExitCode write_formatted(const Options& options, const Input& input,
                                       std::string_view what_it_says, Environment& environment) {
  Diagnostics failures;
  std::vector<std::string> written;
  for (const auto& output : destinations(options)) {
    const ReportStyle style =
        output.path == "-" ? output_style(options.messages, environment) : ReportStyle{};
    const std::string text = output.format->render(input, style);
    if (write_report(output.path, text, environment, failures) && output.path != "-") {
      written.push_back(output.path);
    }
  }
  print_messages(failures, SourceMap{}, options.messages, environment);
  if (!options.format && !written.empty() && !options.messages.quiet) {
    environment.err << "wrote " << support::join_words(written) << ": " << what_it_says << '\n';
  }
  return exit_code_of(failures);
}

}  // namespace wwc::cli
