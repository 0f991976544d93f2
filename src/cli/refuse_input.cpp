// SPDX-License-Identifier: MIT
#include "cli/refuse_input.hpp"

#include <algorithm>
#include <string>

#include "cli/assess_city.hpp"
#include "cli/messages.hpp"
#include "cli/write_reports.hpp"
#include "diagnostic/codes.hpp"
#include "support/text.hpp"
#include "wwc/version.hpp"

namespace wwc::cli {
namespace {

/// True where a report can say what is wrong: with the input, or with what a line of it asks for,
/// such as a date under `as_of` for a gate.
bool is_about_input(const Diagnostics& diagnostics) {
  const ExitCode code = exit_code_of(diagnostics);
  if (code != ExitCode::usage) return code == ExitCode::invalid_input;
  const std::vector<Diagnostic> all = diagnostics.sorted();
  return std::ranges::all_of(all, [](const Diagnostic& diagnostic) {
    return diagnostic.severity != Severity::error || diagnostic.primary.has_value();
  });
}

/// Errors for reports on invalid input that would replace what may belong to it.
void check_reports(const Refusal& refusal, const Input& input, const Environment& environment,
                   ReadingLog& log) {
  Diagnostics& diagnostics = log.diagnostics;
  if (!is_about_input(diagnostics)) return;
  std::vector<std::string> places;
  for (const InvalidReport& report : refusal.reports) {
    places.push_back(report.path);
  }
  const std::vector<std::string> kept = files_read(log.sources, {}, input.evidence_root);
  check_overwriting(places, kept, environment.files, diagnostics);
  if (!is_about_input(diagnostics)) return;
  check_replacing(refusal.reports, environment.files, diagnostics);
}

/// A warning where a file is there: it was not written, and must not pass for new.
void warn_of_older_report(const std::string& path, const support::FileSystem& files,
                          Diagnostics& diagnostics) {
  if (!is_file(path, files)) return;
  diagnostics.warning(DiagnosticCode::output_not_written,
                      support::quoted(path) + " was not written, and what is there is older");
}

void write_invalid_report(const InvalidReport& report, const InvalidInput& input,
                          Environment& environment, Diagnostics& diagnostics) {
  if (!report.render) {
    warn_of_older_report(report.path, environment.files, diagnostics);
  } else if (is_file(report.path, environment.files) &&
             holds_result(report.path, environment.files)) {
    // It may be the baseline: a list of problems in its place would leave nothing to compare with.
    diagnostics.warning(DiagnosticCode::output_not_written,
                        support::quoted(report.path) +
                            " was not written: the input is not valid, and no list of problems "
                            "replaces the result that is there",
                        "give another file to have the problems");
  } else {
    static_cast<void>(write_report(report.path, report.render(input), environment, diagnostics));
  }
}

}  // namespace

ExitCode refuse_input(const Refusal& refusal, const Input& input, Environment& environment,
                      ReadingLog& log) {
  check_reports(refusal, input, environment, log);
  print_messages(log.diagnostics, log.sources, refusal.messages, environment);
  const ExitCode code = exit_code_of(log.diagnostics);
  const bool can_say_so = is_about_input(log.diagnostics);
  const std::vector<Diagnostic> shown = log.diagnostics.sorted();
  const InvalidInput invalid{shown, log.sources, k_version,
                             input.catalog ? &*input.catalog : nullptr};
  Diagnostics failures;
  for (const InvalidReport& report : refusal.reports) {
    if (can_say_so) {
      write_invalid_report(report, invalid, environment, failures);
    } else if (code == ExitCode::input_output) {
      warn_of_older_report(report.path, environment.files, failures);
    }
  }
  print_messages(failures, log.sources, refusal.messages, environment);
  return most_important({code, exit_code_of(failures)});
}

}  // namespace wwc::cli
