// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "report/explanation.hpp"
#include "report/terminal_page.hpp"
#include "wwc/diagnostic.hpp"

namespace wwc::cli {

/// Writes what a diagnostic code means.
void explain_code(report::TerminalPage& page, DiagnosticCode code);

/// What a word of the reports means: an outcome, a state or a kind of gap; empty for a word that is
/// none of them.
[[nodiscard]] std::vector<report::WordMeaning> meanings_of(std::string_view word);

/// Writes these meanings of a word.
void explain_word(report::TerminalPage& page, std::span<const report::WordMeaning> meanings);

/// The words that `meanings_of` knows.
[[nodiscard]] std::vector<std::string_view> known_words();

}  // namespace wwc::cli
