// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/syntax.hpp"
#include "wwc/diagnostic.hpp"

namespace wwc::cli {

/// The words behind a command, told apart but not yet understood.
class ParsedWords {
public:
  /// Notes that an option or argument was given, with its value; a flag has an empty one.
  void add(std::string_view name, std::string value);

  /// True when the option or argument was given.
  [[nodiscard]] bool has(std::string_view name) const;
  /// Its value; empty when it was not given.
  [[nodiscard]] std::string value(std::string_view name) const;
  /// All its values in the order of the command line.
  [[nodiscard]] std::vector<std::string> values(std::string_view name) const;

private:
  std::map<std::string, std::vector<std::string>, std::less<>> values_;
};

/// Tells the words behind a command apart by its syntax. With `--help` nothing else is demanded.
/// Nothing comes back exactly when an error (WWC5xx) was added.
[[nodiscard]] std::optional<ParsedWords> parse_options(const Syntax& syntax,
                                                       std::span<const std::string> words,
                                                       Diagnostics& diagnostics);

}  // namespace wwc::cli
