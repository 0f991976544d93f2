// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>

#include "wwc/diagnostic.hpp"

namespace wwc::cli {

/// What the program returns to its caller; the numbers are part of the contract.
enum class ExitCode : std::uint8_t {
  done = 0,
  missed = 1,
  usage = 2,
  invalid_input = 3,
  nothing_assessed = 4,
  input_output = 5,
  internal = 70,
};

struct ExitCodeInfo {
  ExitCode code;
  std::string_view meaning;
};

/// THE table of exit codes, in the order in which the first that applies is returned.
[[nodiscard]] std::span<const ExitCodeInfo> exit_codes();

/// The one of these codes that comes first in the table.
[[nodiscard]] ExitCode most_important(std::initializer_list<ExitCode> codes);

/// The code that the errors among the diagnostics ask for; `done` when there is none.
[[nodiscard]] ExitCode exit_code_of(const Diagnostics& diagnostics);

/// The number of a code.
[[nodiscard]] constexpr int to_int(ExitCode code) {
  return static_cast<int>(code);
}

}  // namespace wwc::cli
