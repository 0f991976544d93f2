// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "property/naive.hpp"
#include "wwc/assessment.hpp"

namespace wwc::property {

[[nodiscard]] std::string name_of(Outcome outcome);
[[nodiscard]] std::string name_of(ItemOutcome outcome);
[[nodiscard]] std::string name_of(EntryState state);
[[nodiscard]] std::string name_of(PieceState state);

/// Judges by the engine, on the case's as-of date.
[[nodiscard]] Assessment assess_case(const Case& the_case);

/// One line for each verdict and count in which the two differ; the expected comes first.
[[nodiscard]] std::vector<std::string> differences(const Case& the_case,
                                                   const NaiveResult& expected,
                                                   const Assessment& found);

/// The same for every `expires` of findings, answers and entries.
[[nodiscard]] std::vector<std::string> expiry_differences(const Case& the_case,
                                                          const NaiveResult& expected,
                                                          const Assessment& found);

/// The criterion with its answers, for a person who looks for the cause of a difference.
[[nodiscard]] std::string describe(const Case& the_case, std::size_t criterion);

}  // namespace wwc::property
