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

/// What differs, and what is in no lock since it cannot be used.
struct Findings {
  std::vector<GateFault> faults;
  std::vector<GateFault> absent;
};

Findings find(const AssessedCity& city) {
  const ledger::LedgerInput input{*city.input.catalog, *city.input.answers, city.facts,
                                  city.assessment};
  const std::vector<ledger::Difference> differences = ledger::find_differences(input, *city.lock);
  Findings findings{ledger::lock_faults(differences), ledger::absent_files(differences)};
  const std::vector<GateFault> reviews = ledger::review_faults(input, city.reviews);
  findings.faults.insert(findings.faults.end(), reviews.begin(), reviews.end());
  return findings;
}

std::string lines_of(const std::vector<GateFault>& faults) {
  std::string text;
  for (const GateFault& fault : faults) {
    text += report::plain_line(fault.text) + '\n';
  }
  return text;
}

/// Every difference on a line, then how many there are. With `--quiet` the exit code says it.
std::string verdict(const AssessedCity& city, const Findings& findings) {
  std::string text = lines_of(findings.absent);
  if (!findings.absent.empty()) {
    text += fmt::format("{} cannot be used, and {} not in the lock either\n",
                        support::count_of(findings.absent.size(), "document"),
                        findings.absent.size() == 1 ? "is" : "are");
  }
  const std::string files = support::count_of(city.lock->files.size(), "file");
  const std::string signed_off = support::count_of(city.lock->reviews.size(), "sign-off");
  return text + lines_of(findings.faults) +
         (findings.faults.empty()
              ? fmt::format("{} and {} are as they were locked\n", files, signed_off)
              : fmt::format("{} from the lock, which records {} and {}\n",
                            support::count_of(findings.faults.size(), "difference"), files,
                            signed_off));
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
  const Findings findings = find(city);
  if (!options.messages.quiet) {
    write_output(verdict(city, findings), environment, log.diagnostics);
  }
  return findings.faults.empty() ? ExitCode::done : ExitCode::missed;
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
