// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "cli/environment.hpp"

namespace wwc::cli {

/// What the process's own output streams are connected to, and what its environment says of them.
[[nodiscard]] Terminal real_terminal();

/// The file of GitHub's step summary, as the environment names it; empty where it names none.
[[nodiscard]] std::string step_summary();
/// Fills in the current folder, and where GitHub's step summary is.
void look_around(Environment& environment);

/// True when a locale's name, such as `en_US.UTF-8`, says that text is UTF-8.
[[nodiscard]] bool is_utf8_locale(std::string_view name);

}  // namespace wwc::cli
