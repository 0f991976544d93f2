// SPDX-License-Identifier: MIT
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "cli/assess_city.hpp"
#include "cli/commands.hpp"
#include "cli/load_baseline.hpp"
#include "cli/messages.hpp"
#include "cli/refuse_input.hpp"
#include "compare/compare.hpp"
#include "diagnostic/codes.hpp"
#include "support/path.hpp"
#include "support/text.hpp"
#include "wwc/version.hpp"

namespace wwc::cli {
namespace {

/// Answers are YAML files by name; anything else, such as a pipe, holds a result.
bool holds_answers(const std::string& path) {
  const std::string extension = support::extension_of(path);
  return extension == "yaml" || extension == "yml";
}

std::optional<PastAssessment> assess_side(const std::string& path, const DiffOptions& options,
                                          Environment& environment, ReadingLog& log) {
  InputOptions input_options = options.input;
  input_options.answers = path;
  const Input input = load_input(input_options, environment, log);
  if (!input.answers) return std::nullopt;
  const std::optional<AssessedCity> city = assess_city(input, environment, log);
  if (!city) return std::nullopt;
  return compare::summarize(*input.catalog, *input.answers, city->assessment);
}

std::optional<PastAssessment> read_side(const std::string& path, const DiffOptions& options,
                                        Environment& environment, ReadingLog& log) {
  return holds_answers(path) ? assess_side(path, options, environment, log)
                             : load_result(path, environment, log);
}

/// An error for an option that answers are judged by, where both sides are judged already.
void check_judging_options(const DiffOptions& options, Diagnostics& diagnostics) {
  if (holds_answers(options.before) || holds_answers(options.after)) return;
  const InputOptions& input = options.input;
  const std::pair<bool, std::string_view> given[] = {
      {input.as_of.has_value(), "--as-of"},
      {!input.catalog.empty(), "--catalog"},
      {!input.evidence_root.empty(), "--evidence-root"}};
  for (const auto& [is_given, name] : given) {
    if (!is_given) continue;
    diagnostics.error(DiagnosticCode::misplaced_arguments,
                      support::quoted(name) + " is for answers, and both sides are results",
                      "leave it out; a result was judged when it was written");
  }
}

/// An error where both sides are standard input.
void check_sides(const DiffOptions& options, Diagnostics& diagnostics) {
  if (options.before != "-" || options.after != "-") return;
  diagnostics.error(DiagnosticCode::same_input, "both sides are standard input",
                    "name a file for one of them");
}

/// A warning where nothing can be lost or gained: it is easily the wrong file.
void warn_of_nothing_answered(const std::string& path, const PastAssessment& side,
                              Diagnostics& diagnostics) {
  if (side.any_answered) return;
  diagnostics.warning(DiagnosticCode::nothing_answered,
                      "no criterion is answered in " + support::quoted(path),
                      "what the other side has is gained or lost as a whole");
}

/// Sets both sides side by side; an error when they were judged by different catalogs.
std::optional<Comparison> compare_sides(const DiffOptions& options, Environment& environment,
                                        ReadingLog& log) {
  std::optional<PastAssessment> before = read_side(options.before, options, environment, log);
  std::optional<PastAssessment> after = read_side(options.after, options, environment, log);
  if (!before || !after) return std::nullopt;
  warn_of_nothing_answered(options.before, *before, log.diagnostics);
  warn_of_nothing_answered(options.after, *after, log.diagnostics);
  warn_of_assumptions(options.before, *before, log.diagnostics);
  warn_of_assumptions(options.after, *after, log.diagnostics);
  warn_of_other_city({options.before, before->city}, {options.after, after->city}, log.diagnostics);
  if (before->catalog_id != after->catalog_id) {
    log.diagnostics.error(DiagnosticCode::result_of_other_catalog,
                          support::quoted(options.before) + " was judged by catalog " +
                              support::quoted(before->catalog_id) + ", and " +
                              support::quoted(options.after) + " by " +
                              support::quoted(after->catalog_id),
                          "compare results of one catalog");
    return std::nullopt;
  }
  return compare::compare(*std::move(before), *std::move(after));
}

}  // namespace

ExitCode command_diff(const DiffOptions& options, Environment& environment) {
  ReadingLog log;
  check_sides(options, log.diagnostics);
  check_judging_options(options, log.diagnostics);
  std::optional<Comparison> comparison;
  if (!log.diagnostics.has_errors()) comparison = compare_sides(options, environment, log);
  if (!comparison) {
    const Refusal refusal{options.messages, {{options.format->render_invalid, "-"}}};
    return refuse_input(refusal, {}, environment, log);
  }
  const std::string before = result_name(options.before);
  const std::string after = result_name(options.after);
  const report::ComparisonInput input{*comparison, before, after, k_version};
  write_output(options.format->render(input, output_style(options.messages, environment)),
               environment, log.diagnostics);
  print_messages(log.diagnostics, log.sources, options.messages, environment);
  return exit_code_of(log.diagnostics);
}

}  // namespace wwc::cli
