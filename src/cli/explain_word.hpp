// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "report/terminal_page.hpp"
#include "wwc/diagnostic.hpp"

namespace wwc::cli {

/// Writes what a diagnostic code means.
void explain_code(report::TerminalPage& page, DiagnosticCode code);

/// Writes what a word of the reports means: an outcome, a state or a kind of gap. False, and
/// nothing written, for a word that is none of them.
[[nodiscard]] bool explain_word(report::TerminalPage& page, std::string_view word);

/// The words that `explain_word` knows.
[[nodiscard]] std::vector<std::string_view> known_words();

}  // namespace wwc::cli
