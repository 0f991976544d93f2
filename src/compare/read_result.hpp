// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>

#include "wwc/comparison.hpp"
#include "wwc/diagnostic.hpp"

namespace wwc::compare {

/// The largest earlier result that is read, in bytes.
inline constexpr std::size_t k_max_result_bytes = std::size_t{64} << 20;

/// Reads what `assess --format json` or `check --format json` wrote. `name` is for messages.
/// Nothing comes back exactly when an error (WWC6xx) was added: the text is no result, is cut
/// short, was written by another version, or holds no assessment because the input was invalid.
[[nodiscard]] std::optional<PastAssessment> read_result(std::string_view name,
                                                        std::string_view text,
                                                        Diagnostics& diagnostics);

/// The error for a text that is no result: WWC601, with what is wrong about it.
void refuse_result(std::string_view name, std::string_view problem, Diagnostics& diagnostics);

}  // namespace wwc::compare
