// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace wwc::meta {

/// What a program printed on standard output, and its exit code (-1 if it did not exit by itself).
struct CommandResult {
  std::string output;
  int exit = -1;
};

/// Runs a program of the build through the shell; both arguments are quoted.
CommandResult run_command(std::string_view program, std::string_view argument);

}  // namespace wwc::meta
