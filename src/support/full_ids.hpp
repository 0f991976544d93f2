// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "wwc/catalog.hpp"

namespace wwc::support {

/// The full ids of all criteria, items and entries, `DG1`, `DG1.updated`, in catalog order: each
/// criterion before its parts.
[[nodiscard]] std::vector<std::string> full_ids(const Catalog& catalog);

}  // namespace wwc::support
