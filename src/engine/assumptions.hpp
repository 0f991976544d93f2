// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

#include "engine/judge_documentation.hpp"
#include "wwc/answers.hpp"
#include "wwc/assessment.hpp"

/// What is taken for granted in place of being judged. It is said wherever it is done.
namespace wwc::engine {

/// True if the criterion is taken to pass, whatever is answered.
[[nodiscard]] bool is_taken_to_pass(const Answers& answers, std::size_t criterion);
/// Makes a pass of what the answers came to. It is assumed, and does not age. A finding that passes
/// without it keeps all but its reasons.
void take_to_pass(Finding& finding);
/// Marks a pass as assumed where a part of the criterion is taken for granted, and says which.
void mark_assumed(const Answers& answers, std::size_t criterion, Finding& finding);

/// True if the documentation entry is taken to be ok, whatever is given there.
[[nodiscard]] bool is_taken_as_ok(const Answers& answers, EntryRef entry);
/// Makes the entry ok; the pieces stay as they were judged.
void take_as_ok(JudgedEntry& judged);

}  // namespace wwc::engine
