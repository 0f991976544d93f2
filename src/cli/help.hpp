// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "cli/run.hpp"

namespace wwc::cli {

/// `wwc 0.1.0` and a line feed.
[[nodiscard]] std::string version_text();
/// A few lines for whoever called the program without a word.
[[nodiscard]] std::string short_help();
/// `wwc --help`: examples, commands, exit codes.
[[nodiscard]] std::string program_help();
/// `wwc COMMAND --help`: examples, then arguments and options.
[[nodiscard]] std::string command_help(const Command& command);
/// The help of a first word that several commands share.
[[nodiscard]] std::string group_help(std::string_view word);

}  // namespace wwc::cli
