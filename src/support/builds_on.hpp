// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "wwc/catalog.hpp"

namespace wwc::support {

/// The entries that must be ok for this one to be, each once: that which it is to be the same as,
/// then that which it needs.
[[nodiscard]] std::vector<EntryRef> foundations_of(const Documentation& entry);

/// Their full ids: `RP2.process`.
[[nodiscard]] std::vector<std::string> builds_on(const Catalog& catalog,
                                                 const Documentation& entry);

}  // namespace wwc::support
