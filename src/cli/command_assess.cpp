// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "cli/check_outputs.hpp"
#include "cli/commands.hpp"
#include "cli/load_input.hpp"
#include "cli/messages.hpp"
#include "cli/write_reports.hpp"
#include "diagnostic/codes.hpp"
#include "evidence/gather.hpp"
#include "report/view.hpp"
#include "report/words.hpp"
#include "support/path.hpp"
#include "support/suggest.hpp"
#include "support/text.hpp"
#include "wwc/assess.hpp"
#include "wwc/version.hpp"

namespace wwc::cli {
namespace {

/// The files that the texts and facts come from.
std::vector<std::string> files_read(const SourceMap& sources, const EvidenceFacts& facts,
                                    const std::string& root) {
  std::vector<std::string> paths;
  for (std::size_t index = 0; index < sources.size(); ++index) {
    paths.emplace_back(sources.name(static_cast<SourceId>(index)));
  }
  for (const auto& [path, fact] : facts.files) {
    paths.push_back(support::join_path(root, path));
  }
  return paths;
}

void check_owner(const ReportInput& report, Diagnostics& diagnostics) {
  if (report.owner.empty()) return;
  const report::OwnerPart part = report::owner_part(report);
  if (part.known) return;
  const std::vector<std::string_view> known(part.owners.begin(), part.owners.end());
  const auto closest = support::closest_name(report.owner, known);
  const std::string list = known.empty() ? "the answers name no owners: add them under `owners`"
                                         : "the owners are " + support::join_words(part.owners);
  diagnostics.error(
      DiagnosticCode::unknown_owner, "unknown owner " + support::quoted(report.owner),
      (closest ? "did you mean " + support::quoted(*closest) + "? " : std::string{}) + list);
}

void report_nothing_answered(const Assessment& assessment, Diagnostics& diagnostics) {
  if (assessment.any_answered) return;
  diagnostics.error(DiagnosticCode::nothing_answered,
                    "no criterion is answered, so nothing was assessed",
                    "answer some under `answers`; `wwc explain DG1` shows what a criterion asks");
}

/// `wrote gaps.md and result.json: 25 of 45 pass, 8 more claimed (33 together), Silver`
std::string closing_line(const std::vector<std::string>& written, const ReportInput& report) {
  const std::string level = report::level_text(report.catalog, report.assessment.level);
  return fmt::format("wrote {}: {}{}{}\n", support::join_words(written),
                     report::score_text(report.assessment.score), level.empty() ? "" : ", ", level);
}

/// Errors for reports on invalid input that would replace what may belong to it.
void check_outputs(const AssessOptions& options, const Input& input, const Environment& environment,
                   Findings& findings) {
  Diagnostics& diagnostics = findings.diagnostics;
  if (exit_code_of(diagnostics) != ExitCode::invalid_input) return;
  check_overwriting(options, files_read(findings.sources, {}, input.evidence_root),
                    environment.files, diagnostics);
  if (exit_code_of(diagnostics) != ExitCode::invalid_input) return;
  check_replacing(options, environment.files, diagnostics);
}

/// Prints what is wrong with the input; formats for programs are written all the same.
ExitCode refuse(const AssessOptions& options, const Input& input, Environment& environment,
                Findings& findings) {
  check_outputs(options, input, environment, findings);
  print_messages(findings.diagnostics, findings.sources, options.messages, environment);
  const ExitCode code = exit_code_of(findings.diagnostics);
  if (code != ExitCode::invalid_input) return code;
  const std::vector<Diagnostic> shown = findings.diagnostics.sorted();
  Diagnostics failures;
  write_invalid_reports(
      options, {shown, findings.sources, k_version, input.catalog ? &*input.catalog : nullptr},
      environment, failures);
  print_messages(failures, findings.sources, options.messages, environment);
  return most_important({code, exit_code_of(failures)});
}

}  // namespace

ExitCode command_assess(const AssessOptions& options, Environment& environment) {
  Findings findings;
  Diagnostics& diagnostics = findings.diagnostics;
  check_places(options, environment.files, diagnostics);
  if (diagnostics.has_errors()) return refuse(options, {}, environment, findings);
  const Input input = load_input(options.input, environment, findings);
  if (!input.answers) return refuse(options, input, environment, findings);

  const EvidenceFacts facts = evidence::gather(
      {*input.catalog, *input.answers, environment.files, input.evidence_root}, diagnostics);
  check_overwriting(options, files_read(findings.sources, facts, input.evidence_root),
                    environment.files, diagnostics);
  const Assessment assessment = assess(*input.catalog, *input.answers, facts, input.as_of);
  report_nothing_answered(assessment, diagnostics);
  const std::vector<Diagnostic> shown = diagnostics.sorted();
  const ReportInput report{*input.catalog, *input.answers, assessment,   findings.sources,
                           shown,          k_version,      options.owner};
  check_owner(report, diagnostics);
  print_messages(diagnostics, findings.sources, options.messages, environment);
  const ExitCode code = exit_code_of(diagnostics);
  if (code == ExitCode::usage) return code;

  Diagnostics failures;
  const std::vector<std::string> written = write_reports(options, report, environment, failures);
  print_messages(failures, findings.sources, options.messages, environment);
  if (!options.format && !written.empty() && !options.messages.quiet) {
    environment.err << closing_line(written, report);
  }
  return most_important({code, exit_code_of(failures)});
}

}  // namespace wwc::cli
