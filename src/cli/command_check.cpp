// SPDX-License-Identifier: MIT
#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>
#include <vector>

#include "cli/assess_city.hpp"
#include "cli/check_outputs.hpp"
#include "cli/commands.hpp"
#include "cli/gate_messages.hpp"
#include "cli/gate_options.hpp"
#include "cli/load_baseline.hpp"
#include "cli/messages.hpp"
#include "cli/refuse_input.hpp"
#include "compare/compare.hpp"
#include "diagnostic/codes.hpp"
#include "gate/judge_gate.hpp"
#include "gate/settings.hpp"
#include "ledger/check_reviews.hpp"
#include "ledger/differences.hpp"
#include "ledger/past_reviews.hpp"
#include "support/text.hpp"

namespace wwc::cli {
namespace {

/// The path of the baseline: from the current folder, or, where the file names it, from its own.
std::string baseline_path(const CheckOptions& options, const Input& input) {
  if (!options.gate.baseline.empty()) return options.gate.baseline;
  return input.baselines.empty() ? std::string{} : input.baselines.front();
}

/// An error where standard input is to be the answers and the baseline.
void check_streams(const CheckOptions& options, Diagnostics& diagnostics) {
  if (options.assess.input.answers != "-" || options.gate.baseline != "-") return;
  diagnostics.error(DiagnosticCode::same_input, "answers and baseline are both standard input",
                    "name a file for one of them");
}

/// Errors for reports that would replace the baseline, as soon as its path is known: reports are
/// written on invalid input too.
void protect_baseline(const CheckOptions& options, const std::string& baseline,
                      const Environment& environment, Diagnostics& diagnostics) {
  if (baseline.empty()) return;
  const std::string paths[] = {baseline};
  check_overwriting(paths_of(destinations(options.assess)), paths, environment.files, diagnostics);
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
  result.demands.from_options = read_gate_options(options.gate, *input.catalog, log.diagnostics);
  result.demands.gate =
      gate::merge(result.demands.from_options, input.answers->gate, *input.catalog);
  result.demands.baseline_in_file = input.answers->gate.baseline;
  if (log.diagnostics.has_errors()) return std::nullopt;
  result.baseline_file = baseline_path(options, input);
  protect_baseline(options, result.baseline_file, environment, log.diagnostics);
  check_demands(result.demands, result.baseline_file, *input.catalog, log.diagnostics);
  if (!log.diagnostics.has_errors() && !result.baseline_file.empty()) {
    result.baseline = load_baseline(result.baseline_file, *input.catalog, environment, log);
  }
  if (log.diagnostics.has_errors()) return std::nullopt;
  if (result.baseline) {
    const std::string name = result_name(result.baseline_file);
    warn_of_later_result(name, *result.baseline, input.as_of.date, log.diagnostics);
    warn_of_other_city(
        {name, result.baseline->city},
        {options.assess.input.answers, input.answers->city.name, input.answers->city.name_span},
        log.diagnostics);
  }
  return result;
}

ledger::LedgerInput ledger_input(const AssessedCity& city) {
  return {*city.input.catalog, *city.input.answers, city.facts, city.assessment};
}

/// How evidence and sign-offs agree with the lock, and sign-offs with the baseline (null: none).
gate::LockFindings lock_findings(const AssessedCity& city, const PastAssessment* baseline) {
  const ledger::LedgerInput input = ledger_input(city);
  gate::LockFindings findings;
  findings.exists = city.lock.has_value();
  if (city.lock) {
    findings.files = city.lock->files.size();
    findings.differences = ledger::lock_faults(ledger::find_differences(input, *city.lock));
  }
  findings.review_faults = ledger::review_faults(input, city.reviews);
  if (baseline != nullptr) {
    std::vector<GateFault> dropped = ledger::dropped_reviews(input, *baseline, city.reviews);
    std::ranges::move(dropped, std::back_inserter(findings.review_faults));
    std::ranges::stable_sort(findings.review_faults, {}, &GateFault::criterion);
  }
  findings.reviews = city.reviews.size();
  return findings;
}

GateResult judge(const CheckOptions& options, Gatekeeping& keeping, const AssessedCity& city) {
  const Catalog& catalog = *city.input.catalog;
  const gate::LockFindings lock =
      lock_findings(city, keeping.baseline ? &*keeping.baseline : nullptr);
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

/// With `--verbose`, where each demand and the baseline come from.
void print_sources(const CheckOptions& options, const GateResult& result,
                   const std::string& baseline, Environment& environment) {
  if (!options.assess.messages.verbose || options.assess.messages.quiet) return;
  environment.err << support::disarm_commands(gate_sources(result));
  if (baseline.empty()) return;
  environment.err << "the baseline " << support::quoted(result_name(baseline)) << " is named by "
                  << (options.gate.baseline.empty() ? "`gate` in the answers" : "an option")
                  << '\n';
}

/// `code` is what came of the rest: the last line must not read as success when that failed.
void print_gate(const GateResult& result, ExitCode code, const MessageOptions& messages,
                Environment& environment) {
  if (!messages.quiet) environment.err << support::disarm_commands(gate_details(result));
  if (result.held() && code != ExitCode::done) environment.err << "check failed, though the ";
  environment.err << support::disarm_commands(gate_line(result));
  environment.err.flush();
}

}  // namespace

ExitCode command_check(const CheckOptions& options, Environment& environment) {
  ReadingLog log;
  check_places(paths_of(destinations(options.assess)), options.assess.input.answers,
               environment.files, log.diagnostics);
  check_streams(options, log.diagnostics);
  protect_baseline(options, options.gate.baseline, environment, log.diagnostics);
  if (log.diagnostics.has_errors()) return refuse_input(options.assess, {}, environment, log);
  Input input = load_input(options.assess.input, environment, log);
  if (!options.gate.baseline.empty()) input.baselines.push_back(options.gate.baseline);
  if (!input.answers) {
    // A misspelt gate must be told however wrong the answers are: exit code 2 goes before 3.
    if (input.catalog) {
      static_cast<void>(read_gate_options(options.gate, *input.catalog, log.diagnostics));
    }
    return refuse_input(options.assess, input, environment, log);
  }
  std::optional<Gatekeeping> keeping = read_gatekeeping(options, input, environment, log);
  if (!keeping) return refuse_input(options.assess, input, environment, log);
  std::optional<AssessedCity> city = assess_city(input, environment, log);
  if (!city) return refuse_input(options.assess, input, environment, log);
  if (keeping->baseline) {
    ledger::hold_against_baseline(ledger_input(*city), *keeping->baseline, city->reviews,
                                  log.diagnostics);
  }

  const GateResult result = judge(options, *keeping, *city);
  const ExitCode code = report_city(options.assess, *city, &result, environment, log);
  if (code == ExitCode::usage) return code;
  print_sources(options, result, keeping->baseline_file, environment);
  print_gate(result, code, options.assess.messages, environment);
  return most_important({code, result.held() ? ExitCode::done : ExitCode::missed});
}

}  // namespace wwc::cli
