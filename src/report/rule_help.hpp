// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "wwc/catalog.hpp"

/// How the gap of a criterion is closed: what is confirmed, what is handed in, and where there is
/// help.
namespace wwc::report {

/// As plain text of several lines.
[[nodiscard]] std::string rule_help_text(const Catalog& catalog, const Criterion& criterion);
/// As Markdown.
[[nodiscard]] std::string rule_help_markdown(const Catalog& catalog, const Criterion& criterion);
/// The resources that help with a criterion, as positions in `Catalog::resources`.
[[nodiscard]] std::vector<std::size_t> rule_resources(const Catalog& catalog,
                                                      const Criterion& criterion);

}  // namespace wwc::report
