// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "diagnostic/codes.hpp"
#include "support/file_system.hpp"

namespace wwc::answers {

/// The name of a text that came from standard input.
inline constexpr std::string_view k_standard_input = "<stdin>";

/// The code of the error that a text could not be read for this reason.
[[nodiscard]] DiagnosticCode code_of(support::ReadError error);

}  // namespace wwc::answers
