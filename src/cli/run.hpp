// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "cli/environment.hpp"
#include "cli/exit_code.hpp"
#include "cli/parse_options.hpp"
#include "cli/syntax.hpp"

namespace wwc::cli {

/// A command: help, dispatch and suggestions are made from this.
struct Command {
  std::string_view name;  ///< One word, or two: `catalog list`.
  std::string_view summary;
  std::string_view examples;  ///< One a line.
  Syntax (*syntax)();
  ExitCode (*execute)(const ParsedWords&, Environment&);
};

/// THE table of commands, in the order of the help.
[[nodiscard]] std::span<const Command> commands();

/// Does what the words behind `wwc` ask for.
[[nodiscard]] ExitCode run(std::span<const std::string> words, Environment& environment);

}  // namespace wwc::cli
