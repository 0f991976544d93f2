// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

/// Commands that a report gives to be copied.
namespace wwc::report {

/// A word as a shell takes it; in quotes where need be.
[[nodiscard]] std::string shell_word(const std::string& text);

/// A file and the options behind it, as a command takes them; on one line, safe for a terminal.
[[nodiscard]] std::string shell_words(const std::string& file,
                                      const std::vector<std::string>& options);

}  // namespace wwc::report
