// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "wwc/catalog.hpp"

namespace wwc::wording {

/// The kinds of evidence that an entry accepts: "file, url or text".
[[nodiscard]] std::string accepted_kinds(const Documentation& entry);

/// All that a documentation entry asks for, a phrase each: the kinds of evidence first, then what
/// the pieces must show, then how the entry hangs together with others and with answers.
[[nodiscard]] std::vector<std::string> entry_demands(const Catalog& catalog, EntryRef entry);

}  // namespace wwc::wording
