// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "ledger/evidence_uses.hpp"
#include "wwc/diagnostic.hpp"
#include "wwc/evidence.hpp"
#include "wwc/ledger.hpp"

namespace wwc::ledger {

/// Holds the facts against a lock that was parsed. A file with another content than was locked
/// becomes `changed`, with the digest that it has, and is warned of wherever it is named; one that
/// the lock does not have still counts, with a warning; a file of the lock that nothing uses is a
/// note. What is missing or cannot be read stays as it is, but is known to be locked. To be called
/// before anything is judged.
void apply_lock(const Lock& lock, const std::vector<EvidenceUse>& uses, EvidenceFacts& facts,
                Diagnostics& diagnostics);

}  // namespace wwc::ledger
