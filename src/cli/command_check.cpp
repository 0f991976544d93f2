// SPDX-License-Identifier: MIT
#include <optional>
#include <utility>

#include "cli/assess_city.hpp"
#include "cli/check_outputs.hpp"
#include "cli/commands.hpp"
#include "cli/gate_messages.hpp"
#include "cli/gate_options.hpp"
#include "cli/load_baseline.hpp"
#include "cli/messages.hpp"
#include "compare/compare.hpp"
#include "diagnostic/codes.hpp"
#include "gate/judge_gate.hpp"
#include "gate/settings.hpp"
#include "ledger/differences.hpp"
#include "support/path.hpp"

namespace wwc::cli {
namespace {

/// With a date in the file nothing would ever age.
void refuse_date_in_file(const Answers& answers, Diagnostics& diagnostics) {
  if (!answers.as_of) return;
  diagnostics.error(DiagnosticCode::dated_gate, answers.as_of_span,
                    "the answers hold an `as_of`, which `wwc check` does not accept",
                    "remove it; `--as-of` judges as of another day than today");
}

/// The path of the baseline: from the current folder, or, where the file names it, from its own.
std::string baseline_path(const CheckOptions& options, const Answers& answers) {
  if (!options.gate.baseline.empty()) return options.gate.baseline;
  if (answers.gate.baseline.empty()) return {};
  const std::string folder =
      options.assess.input.answers == "-" ? "." : support::folder_of(options.assess.input.answers);
  return support::join_path(folder, answers.gate.baseline);
}

/// Errors for reports that would replace the baseline, as soon as its path is known: reports are
/// written on invalid input too.
void protect_baseline(const CheckOptions& options, const std::string& baseline,
                      const Environment& environment, Diagnostics& diagnostics) {
  if (baseline.empty()) return;
  const std::string paths[] = {baseline};
  check_overwriting(options.assess, paths, environment.files, diagnostics);
}

/// Errors for a gate that demands nothing, or what it cannot judge.
void check_demands(const gate::Demands& demands, const std::string& baseline,
                   const Catalog& catalog, Diagnostics& diagnostics) {
  if (gate::settings_of(demands.gate, catalog).empty()) {
    diagnostics.error(DiagnosticCode::no_gate, "no gate is given, so nothing would be checked",
                      "say what must hold, such as `--level silver` or `--fail-under 75%`, or "
                      "write it under `gate` in the answers");
  }
  if (demands.gate.no_regress.value_or(false) && baseline.empty()) {
    diagnostics.error(DiagnosticCode::baseline_needed,
                      "`no_regress` needs an earlier result to compare with",
                      "give it with `--baseline FILE`; `wwc assess city.yaml --format json` on the "
                      "main branch writes one");
  }
}

/// What is demanded, with everything that it is judged by.
struct Gatekeeping {
  gate::Demands demands;
  std::string baseline_file;  ///< Empty: none.
  std::optional<PastAssessment> baseline;
};

std::optional<Gatekeeping> read_gatekeeping(const CheckOptions& options, const Input& input,
                                            Environment& environment, ReadingLog& log) {
  Gatekeeping result;
  refuse_date_in_file(*input.answers, log.diagnostics);
  result.demands.from_options = read_gate_options(options.gate, *input.catalog, log.diagnostics);
  result.demands.gate =
      gate::merge(result.demands.from_options, input.answers->gate, *input.catalog);
  if (log.diagnostics.has_errors()) return std::nullopt;
  result.baseline_file = baseline_path(options, *input.answers);
  protect_baseline(options, result.baseline_file, environment, log.diagnostics);
  check_demands(result.demands, result.baseline_file, *input.catalog, log.diagnostics);
  if (!log.diagnostics.has_errors() && !result.baseline_file.empty()) {
    result.baseline = load_baseline(result.baseline_file, input.catalog->id, environment, log);
  }
  if (log.diagnostics.has_errors()) return std::nullopt;
  if (result.baseline) {
    warn_of_other_city({result.baseline_file, result.baseline->city},
                       {options.assess.input.answers, input.answers->city.name}, log.diagnostics);
  }
  return result;
}

/// How evidence and sign-offs agree with the lock.
gate::LockFindings lock_findings(const AssessedCity& city) {
  const ledger::LedgerInput input{*city.input.catalog, *city.input.answers, city.facts,
                                  city.assessment};
  gate::LockFindings findings;
  findings.exists = city.lock.has_value();
  if (city.lock) {
    findings.differences = ledger::to_faults(ledger::find_differences(input, *city.lock));
  }
  findings.review_faults = ledger::review_faults(input, city.reviews);
  findings.reviews = city.reviews.size();
  return findings;
}

GateResult judge(const CheckOptions& options, Gatekeeping& keeping, const AssessedCity& city) {
  const Catalog& catalog = *city.input.catalog;
  const gate::LockFindings lock = lock_findings(city);
  if (!keeping.baseline) {
    return gate::judge_gate({catalog, city.assessment, keeping.demands, nullptr, lock});
  }
  RecordedGate recorded = read_recorded_gate(keeping.baseline->gate, catalog);
  const Comparison comparison = compare::compare(
      *keeping.baseline, compare::summarize(catalog, *city.input.answers, city.assessment));
  const gate::Baseline baseline{comparison, std::move(recorded.gate), std::move(recorded.unread),
                                options.allow_gate_change, options.allow_catalog_change};
  return gate::judge_gate({catalog, city.assessment, keeping.demands, &baseline, lock});
}

void print_gate(const GateResult& result, const MessageOptions& messages,
                Environment& environment) {
  if (!messages.quiet) {
    if (messages.verbose) environment.err << gate_sources(result);
    environment.err << gate_details(result);
  }
  environment.err << gate_line(result);
  environment.err.flush();
}

}  // namespace

ExitCode command_check(const CheckOptions& options, Environment& environment) {
  ReadingLog log;
  check_places(options.assess, environment.files, log.diagnostics);
  protect_baseline(options, options.gate.baseline, environment, log.diagnostics);
  if (log.diagnostics.has_errors()) return refuse_input(options.assess, {}, environment, log);
  const Input input = load_input(options.assess.input, environment, log);
  if (!input.answers) {
    // A misspelt gate must be told however wrong the answers are: exit code 2 goes before 3.
    if (input.catalog) {
      static_cast<void>(read_gate_options(options.gate, *input.catalog, log.diagnostics));
    }
    return refuse_input(options.assess, input, environment, log);
  }
  std::optional<Gatekeeping> keeping = read_gatekeeping(options, input, environment, log);
  if (!keeping) return refuse_input(options.assess, input, environment, log);
  const std::optional<AssessedCity> city = assess_city(input, environment, log);
  if (!city) return refuse_input(options.assess, input, environment, log);

  const GateResult result = judge(options, *keeping, *city);
  const ExitCode code = report_city(options.assess, *city, &result, environment, log);
  if (code == ExitCode::usage) return code;
  print_gate(result, options.assess.messages, environment);
  return most_important({code, result.held() ? ExitCode::done : ExitCode::missed});
}

}  // namespace wwc::cli
