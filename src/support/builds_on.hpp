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

/// The full id of the entry that is to have the same evidence; empty where there is none.
[[nodiscard]] std::string same_as(const Catalog& catalog, const Documentation& entry);

/// The full ids of the answers of its criterion that decide what the entry asks, or may stand in
/// for it: `PA2.meetings`. Not of the item that it belongs to, which decides only whether it is
/// asked.
[[nodiscard]] std::vector<std::string> follows(const Criterion& criterion,
                                               const Documentation& entry);

}  // namespace wwc::support
