// SPDX-License-Identifier: MIT
#include <optional>
#include <string>

#include <fmt/format.h>

#include "cli/commands.hpp"
#include "cli/load_lock.hpp"
#include "cli/messages.hpp"
#include "diagnostic/codes.hpp"
#include "ledger/lock_text.hpp"
#include "ledger/make_lock.hpp"
#include "support/text.hpp"
#include "wwc/assess.hpp"

namespace wwc::cli {
namespace {

/// What there is to lock now. A file that changed since it was locked is locked as it is; a
/// sign-off that is in the lock already keeps what was signed.
Lock present_lock(const Input& input, const std::optional<Lock>& previous, Environment& environment,
                  ReadingLog& log) {
  const EvidenceFacts facts = gather_evidence(input, environment, log.sources, log.diagnostics);
  const Assessment assessment = assess(*input.catalog, *input.answers, facts, input.as_of);
  return ledger::make_lock({*input.catalog, *input.answers, facts, assessment},
                           previous ? &*previous : nullptr);
}

/// `wrote wwc.lock: 51 files, 2 sign-offs`
std::string closing_line(const std::string& path, const Lock& lock, bool is_new) {
  return fmt::format("{} {}: {}, {}\n", is_new ? "wrote" : "nothing to change in", path,
                     support::count_of(lock.files.size(), "file"),
                     support::count_of(lock.reviews.size(), "sign-off"));
}

void write_lock(const Input& input, const EvidenceOptions& options, Environment& environment,
                ReadingLog& log) {
  const LockReading previous = load_lock(input, environment, log);
  if (previous.is_damaged) return;
  const Lock lock = present_lock(input, previous.lock, environment, log);
  const std::string text = ledger::format_lock(lock);
  const bool is_new = !previous.lock || ledger::format_lock(*previous.lock) != text;
  if (is_new) {
    if (const support::Failure failure = environment.files.write_whole(input.lock_path, text)) {
      log.diagnostics.error(DiagnosticCode::output_not_written,
                            "cannot write " + support::quoted(input.lock_path) + ": " + *failure);
      return;
    }
  }
  if (!options.messages.quiet) environment.err << closing_line(input.lock_path, lock, is_new);
}

}  // namespace

ExitCode command_evidence_lock(const EvidenceOptions& options, Environment& environment) {
  ReadingLog log;
  const Input input = load_input(options.input, environment, log);
  if (input.answers) write_lock(input, options, environment, log);
  print_messages(log.diagnostics, log.sources, options.messages, environment);
  return exit_code_of(log.diagnostics);
}

}  // namespace wwc::cli
