// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "cli/environment.hpp"
#include "cli/load_input.hpp"
#include "cli/read_source.hpp"
#include "wwc/ledger.hpp"

namespace wwc::cli {

/// The lock of a city, if it has one.
struct LockReading {
  std::optional<Lock> lock;
  bool is_damaged = false;  ///< An error was added, and there is no lock to go by.
};

/// Where the lock of answers lies: beside them; in the current folder for standard input.
[[nodiscard]] std::string lock_path(const std::string& answers);

/// Reads the lock beside the answers; none is no error.
[[nodiscard]] LockReading load_lock(const Input& input, Environment& environment, ReadingLog& log);

}  // namespace wwc::cli
