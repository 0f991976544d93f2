// SPDX-License-Identifier: MIT
#include "cli/load_lock.hpp"

#include <utility>

#include "answers/read_error.hpp"
#include "ledger/lock_text.hpp"
#include "support/path.hpp"
#include "support/text.hpp"

namespace wwc::cli {
namespace {

/// Far more than 10,000 files with paths of 4 KiB, each byte of which may take three.
constexpr std::size_t k_max_lock_bytes = std::size_t{128} << 20;

}  // namespace

std::string lock_path(const std::string& answers) {
  return support::join_path(answers == "-" ? "." : support::folder_of(answers),
                            ledger::k_lock_name);
}

LockReading load_lock(const Input& input, Environment& environment, ReadingLog& log) {
  const std::string& path = input.lock_path;
  support::ReadResult read = environment.files.read_text(path, k_max_lock_bytes);
  if (!read.text) {
    if (read.error == support::ReadError::not_found) return {};
    log.diagnostics.error(answers::code_of(read.error),
                          "cannot read " + support::quoted(path) + ": " + read.reason,
                          "the lock says what the evidence was: restore it");
    return {std::nullopt, true};
  }
  const SourceId source = log.sources.add(path, std::move(*read.text));
  std::optional<Lock> lock = ledger::parse_lock(source, log.sources, log.diagnostics);
  const bool is_damaged = !lock.has_value();
  return {std::move(lock), is_damaged};
}

}  // namespace wwc::cli
