// SPDX-License-Identifier: MIT
#include "cli/write_reports.hpp"

#include <algorithm>

#include "cli/check_outputs.hpp"
#include "cli/messages.hpp"
#include "diagnostic/codes.hpp"
#include "report/step_summary.hpp"
#include "support/path.hpp"
#include "support/text.hpp"

namespace wwc::cli {
namespace {

/// True when the text arrived whole.
bool write(const std::string& path, const std::string& text, Environment& environment,
           Diagnostics& diagnostics) {
  const std::size_t errors = diagnostics.error_count();
  if (path == "-") {
    write_output(text, environment, diagnostics);
  } else if (const support::Failure failure = environment.files.write_whole(path, text)) {
    const std::string folder = support::folder_of(path);
    diagnostics.error(DiagnosticCode::output_not_written,
                      "cannot write " + support::quoted(path) + ": " + *failure,
                      environment.files.exists(folder)
                          ? std::string{}
                          : "make the folder " + support::quoted(folder) + " first");
  }
  return diagnostics.error_count() == errors;
}

ReportStyle style_for(const OutputFile& output, const AssessOptions& options,
                      const Environment& environment) {
  ReportStyle style;
  if (output.path == "-") style = output_style(options.messages, environment);
  style.verbose = options.messages.verbose;
  style.gap_rows = options.gap_rows;
  return style;
}

}  // namespace

std::vector<std::string> write_reports(const AssessOptions& options, const ReportInput& input,
                                       Environment& environment, Diagnostics& diagnostics) {
  std::vector<std::string> written;
  for (const OutputFile& output : destinations(options)) {
    const std::string text = output.format->render(input, style_for(output, options, environment));
    if (write(output.path, text, environment, diagnostics) && output.path != "-") {
      written.push_back(output.path);
    }
  }
  return written;
}

void write_step_summary(const AssessOptions& options, const ReportInput& input,
                        Environment& environment, Diagnostics& diagnostics) {
  const std::string& path = environment.step_summary;
  const std::vector<OutputFile> outputs = destinations(options);
  const bool is_asked = std::any_of(outputs.begin(), outputs.end(), [](const OutputFile& output) {
    return output.format->name == "github";
  });
  if (path.empty() || !is_asked) return;
  // What an earlier step of the job wrote there stays in front.
  const support::ReadResult earlier =
      environment.files.read_text(path, report::k_most_summary_bytes);
  const std::string markdown =
      earlier.text.value_or(std::string{}) + find_report_format("markdown")->render(input, {});
  static_cast<void>(write(path, report::cut_summary(markdown, report::k_most_summary_bytes - 1),
                          environment, diagnostics));
}

void write_invalid_reports(const AssessOptions& options, const InvalidInput& input,
                           Environment& environment, Diagnostics& diagnostics) {
  for (const OutputFile& output : destinations(options)) {
    if (output.format->render_invalid) {
      static_cast<void>(
          write(output.path, output.format->render_invalid(input), environment, diagnostics));
    }
  }
}

}  // namespace wwc::cli
