// SPDX-License-Identifier: MIT
#include "cli/write_reports.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "cli/check_outputs.hpp"
#include "cli/messages.hpp"
#include "diagnostic/codes.hpp"
#include "report/step_summary.hpp"
#include "support/path.hpp"
#include "support/text.hpp"

namespace wwc::cli {
namespace {

ReportStyle style_for(const OutputFile& output, const AssessOptions& options,
                      const Environment& environment) {
  ReportStyle style;
  if (output.path == "-") style = output_style(options.messages, environment);
  style.verbose = options.messages.verbose;
  style.gap_rows = options.gap_rows;
  return style;
}

/// What an earlier step of the job wrote to the summary, all of which stays. Nothing where there is
/// no room left, or after an error: a pipe that nobody reads would hold the run up.
std::optional<std::string> read_summary(const std::string& path, const Environment& environment,
                                        Diagnostics& diagnostics) {
  const std::optional<support::FileKind> kind = environment.files.kind(path);
  // What stands for a descriptor has a reader, and cannot be read.
  if (!kind || path.starts_with("/dev/")) return std::string{};
  support::ReadResult earlier = environment.files.read_text(path, report::k_most_summary_bytes);
  if (!earlier.text && earlier.error != support::ReadError::too_large) {
    diagnostics.error(
        DiagnosticCode::output_not_written,
        "cannot add to the step summary " + support::quoted(path) + ": " + earlier.reason);
  }
  return std::move(earlier.text);
}

}  // namespace

bool write_report(const std::string& path, const std::string& text, Environment& environment,
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

std::vector<std::string> write_reports(const AssessOptions& options, const ReportInput& input,
                                       Environment& environment, Diagnostics& diagnostics) {
  std::vector<std::string> written;
  for (const OutputFile& output : destinations(options)) {
    const std::string text = output.format->render(input, style_for(output, options, environment));
    if (write_report(output.path, text, environment, diagnostics) && output.path != "-") {
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
  std::optional<std::string> summary = read_summary(path, environment, diagnostics);
  if (!summary) return;
  if (!summary->empty() && !summary->ends_with('\n')) *summary += '\n';
  if (summary->size() >= report::k_most_summary_bytes) return;
  const std::string addition =
      report::cut_summary(find_report_format("markdown")->render(input, {}),
                          report::k_most_summary_bytes - summary->size() - 1);
  if (addition.empty()) return;
  static_cast<void>(write_report(path, *summary + addition, environment, diagnostics));
}

}  // namespace wwc::cli
