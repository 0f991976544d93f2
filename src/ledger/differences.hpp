// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "ledger/make_lock.hpp"
#include "wwc/gate.hpp"

namespace wwc::ledger {

/// How evidence can differ from the lock.
enum class DifferenceKind : std::uint8_t {
  absent,    ///< A file that answers name is not there, or cannot be read, and never was locked.
  missing,   ///< A file that was locked is not there any more, or cannot be read.
  changed,   ///< A file has another content.
  unlocked,  ///< The lock does not have a file.
  unused,    ///< The lock has a file, or a sign-off, that the answers do not have.
};

struct Difference {
  DifferenceKind kind = DifferenceKind::missing;
  std::string subject;  ///< Path, or the id of a criterion.
  std::string text;     ///< Stands alone: `a.pdf` is not as it was locked.
  Span place{};         ///< Where the file is first named, or, if nothing uses it, its line.
};

/// All differences between the evidence and the lock: files by path, then sign-offs by criterion.
/// None means that every file in use has its line, and every line its use. The same before and
/// after `apply_lock`.
[[nodiscard]] std::vector<Difference> find_differences(const LedgerInput& input, const Lock& lock);

/// Each as a fault, in the same order.
[[nodiscard]] std::vector<GateFault> to_faults(const std::vector<Difference>& differences);

/// What is in the way of `locked`: all but files that are absent, since these do not count, and so
/// nothing counts that is not locked.
[[nodiscard]] std::vector<GateFault> lock_faults(std::vector<Difference> differences);

/// The others: files that are absent.
[[nodiscard]] std::vector<GateFault> absent_files(std::vector<Difference> differences);

}  // namespace wwc::ledger
