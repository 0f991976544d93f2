// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "wwc/catalog.hpp"

namespace wwc::answers {

/// What a documentation entry asks beyond one file or URL, a sentence each.
[[nodiscard]] std::vector<std::string> demands_of(const Catalog& catalog, EntryRef entry);

}  // namespace wwc::answers
