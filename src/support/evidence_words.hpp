// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "wwc/assessment.hpp"
#include "wwc/catalog.hpp"
#include "wwc/date.hpp"

/// What is asked of pieces of evidence, in words that gaps and plans share.
namespace wwc::support {

/// `2025-11-01 or later`: the dates that count in the entry on that day; empty where any does.
[[nodiscard]] std::string dates_that_count(const Documentation& entry, Date as_of);

/// All that each piece of the entry has to carry: fields, page numbers and its date, in that order.
[[nodiscard]] std::vector<std::string> parts_asked(const Documentation& entry, Date as_of);

/// What is to be done about a locked file that is gone or cannot be used: another at its path is
/// not as it was locked.
[[nodiscard]] std::string words_on_restoring(std::string_view name);

/// What is to be done about the file of a piece that is at fault, by that name.
[[nodiscard]] std::string words_on_mending(std::string_view name, const PieceFinding& piece);

}  // namespace wwc::support
