// SPDX-License-Identifier: MIT
#include <optional>
#include <vector>

#include <fmt/format.h>

#include "cli/assess_city.hpp"
#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "diagnostic/codes.hpp"
#include "ledger/differences.hpp"
#include "report/terminal_page.hpp"
#include "support/text.hpp"

namespace wwc::cli {
namespace {

/// Every difference on a line, then how many there are. With `--quiet` the exit code says it.
std::string verdict(const AssessedCity& city, const std::vector<GateFault>& faults) {
  std::string text;
  for (const GateFault& fault : faults) {
    text += report::plain_line(fault.text) + '\n';
  }
  const std::string files = support::count_of(city.lock->files.size(), "file");
  const std::string signed_off = support::count_of(city.lock->reviews.size(), "sign-off");
  return text +
         (faults.empty()
              ? fmt::format("{} and {} are as they were locked\n", files, signed_off)
              : fmt::format("{} from the lock, which records {} and {}\n",
                            support::count_of(faults.size(), "difference"), files, signed_off));
}

ExitCode verify(const EvidenceOptions& options, const AssessedCity& city, Environment& environment,
                ReadingLog& log) {
  const bool is_locked = city.lock && !(city.lock->files.empty() && city.lock->reviews.empty());
  if (!is_locked) report_nothing_answered(city.assessment, log.diagnostics);
  if (!city.lock) {
    write_output(fmt::format("there is no lock {}: `wwc evidence lock` writes one\n",
                             support::quoted(city.input.lock_path)),
                 environment, log.diagnostics);
    return ExitCode::missed;
  }
  const ledger::LedgerInput input{*city.input.catalog, *city.input.answers, city.facts,
                                  city.assessment};
  std::vector<GateFault> faults = ledger::to_faults(ledger::find_differences(input, *city.lock));
  const std::vector<GateFault> reviews = ledger::review_faults(input, city.reviews);
  faults.insert(faults.end(), reviews.begin(), reviews.end());
  if (!options.messages.quiet) {
    write_output(verdict(city, faults), environment, log.diagnostics);
  }
  return faults.empty() ? ExitCode::done : ExitCode::missed;
}

}  // namespace

ExitCode command_evidence_verify(const EvidenceOptions& options, Environment& environment) {
  ReadingLog log;
  ExitCode code = ExitCode::done;
  const Input input = load_input(options.input, environment, log);
  if (input.answers) {
    // What is wrong with evidence is part of the verdict, so the warnings about it are left out.
    ReadingLog about_evidence;
    const std::optional<AssessedCity> city = assess_city(input, environment, about_evidence);
    if (city) {
      code = verify(options, *city, environment, log);
    } else {
      print_messages(about_evidence.diagnostics, about_evidence.sources, options.messages,
                     environment);
      code = exit_code_of(about_evidence.diagnostics);
    }
  }
  print_messages(log.diagnostics, log.sources, options.messages, environment);
  return most_important({code, exit_code_of(log.diagnostics)});
}

}  // namespace wwc::cli
