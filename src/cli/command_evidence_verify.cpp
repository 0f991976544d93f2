// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "cli/assess_city.hpp"
#include "cli/commands.hpp"
#include "cli/load_lock.hpp"
#include "cli/messages.hpp"
#include "ledger/check_reviews.hpp"
#include "ledger/differences.hpp"
#include "report/terminal_page.hpp"
#include "support/text.hpp"
#include "wwc/assess.hpp"

namespace wwc::cli {
namespace {

/// Evidence and sign-offs as they are, beside the lock. Nothing of it is judged: a verdict of each
/// piece would be kept for nothing.
struct HeldAgainstLock {
  const Lock& lock;
  ledger::LedgerInput present;
  std::vector<ReviewStanding> reviews;
};

/// What differs, and what is in no lock since it cannot be used.
struct Findings {
  std::vector<GateFault> faults;
  std::vector<GateFault> absent;
};

Findings find(const HeldAgainstLock& held) {
  const std::vector<ledger::Difference> differences =
      ledger::find_differences(held.present, held.lock);
  Findings findings{ledger::lock_faults(differences), ledger::absent_files(differences)};
  const std::vector<GateFault> reviews = ledger::review_faults(held.present, held.reviews);
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
std::string verdict(const Lock& lock, const Findings& findings) {
  std::string text = lines_of(findings.absent);
  if (!findings.absent.empty()) {
    text += fmt::format("{} cannot be used, and {} not in the lock either\n",
                        support::count_of(findings.absent.size(), "document"),
                        findings.absent.size() == 1 ? "is" : "are");
  }
  const std::string files = support::count_of(lock.files.size(), "file");
  const std::string signed_off = support::count_of(lock.reviews.size(), "sign-off");
  return text + lines_of(findings.faults) +
         (findings.faults.empty()
              ? fmt::format("{} and {} are as they were locked\n", files, signed_off)
              : fmt::format("{} from the lock, which records {} and {}\n",
                            support::count_of(findings.faults.size(), "difference"), files,
                            signed_off));
}

bool is_any_answered(const std::vector<SignedContent>& contents) {
  return std::ranges::any_of(contents, &SignedContent::answered);
}

ExitCode verify(const EvidenceOptions& options, const Input& input, Environment& environment,
                ReadingLog& log) {
  const LockReading reading = load_lock(input, environment, log);
  if (reading.is_damaged) return ExitCode::done;
  // What is wrong with evidence is part of the verdict, so the warnings about it are left out.
  Diagnostics about_evidence;
  const EvidenceFacts facts =
      gather_evidence(input, environment, log.sources, nullptr, about_evidence);
  std::vector<SignedContent> contents = signed_contents(*input.catalog, *input.answers, facts);
  const Lock* lock = reading.lock ? &*reading.lock : nullptr;
  const bool is_locked = lock != nullptr && !(lock->files.empty() && lock->reviews.empty());
  if (!is_locked)
    report_nothing_answered(is_any_answered(contents), *input.catalog, log.diagnostics);
  if (lock == nullptr) {
    write_output(fmt::format("there is no lock {}: `wwc evidence lock` writes one\n",
                             support::quoted(input.lock_path)),
                 environment, log.diagnostics);
    return ExitCode::missed;
  }
  const ledger::LedgerInput present{
      *input.catalog, *input.answers, facts, {std::move(contents), input.as_of.date}};
  const Findings findings =
      find({*lock, present, ledger::check_reviews(present, lock, about_evidence)});
  if (!options.messages.quiet) {
    write_output(verdict(*lock, findings), environment, log.diagnostics);
  }
  return findings.faults.empty() ? ExitCode::done : ExitCode::missed;
}

}  // namespace

ExitCode command_evidence_verify(const EvidenceOptions& options, Environment& environment) {
  ReadingLog log;
  const Input input = load_input(options.input, environment, log);
  const ExitCode code = input.answers ? verify(options, input, environment, log) : ExitCode::done;
  print_messages(log.diagnostics, log.sources, options.messages, environment);
  return most_important({code, exit_code_of(log.diagnostics)});
}

}  // namespace wwc::cli
