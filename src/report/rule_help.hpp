// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "wwc/catalog.hpp"

/// How the gap of a criterion is closed: what is confirmed, what is handed in, and where there is
/// help.
namespace wwc::report {

/// As plain text of several lines.
[[nodiscard]] std::string rule_help_text(const Catalog& catalog, const Criterion& criterion);
/// As Markdown.
[[nodiscard]] std::string rule_help_markdown(const Catalog& catalog, const Criterion& criterion);

}  // namespace wwc::report
