// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "wwc/catalog.hpp"

namespace wwc::support {

/// The full ids of the entries that must be ok for this one to be: `RP2.process`; each once.
[[nodiscard]] std::vector<std::string> builds_on(const Catalog& catalog,
                                                 const Documentation& entry);

}  // namespace wwc::support
