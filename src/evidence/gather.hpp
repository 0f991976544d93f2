// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "support/file_system.hpp"
#include "wwc/answers.hpp"
#include "wwc/catalog.hpp"
#include "wwc/diagnostic.hpp"
#include "wwc/evidence.hpp"
#include "wwc/ledger.hpp"

namespace wwc::evidence {

/// Whose files are looked at, and where they are.
struct GatherInput {
  const Catalog& catalog;  ///< The one that the answers were read with.
  const Answers& answers;
  const support::FileSystem& files;      ///< `inspect` must be safe to call from several threads.
  const std::string& root;               ///< The folder that paths start in.
  std::vector<std::string> own_files{};  ///< With answers, the catalog, the lock or a baseline:
                                         ///< what they say is no evidence of itself.
  const Lock* lock = nullptr;  ///< Where there is one: what it has is restored, not replaced.
};

/// Looks at every file that the answers name, each once and several at a time, and adds a warning
/// for each place that names one which cannot count. The result does not depend on the order in
/// which files were read.
[[nodiscard]] EvidenceFacts gather(const GatherInput& input, Diagnostics& diagnostics);

/// Looks at files that the answers do not name as evidence, and adds what is found to the facts,
/// but for paths that are there already.
void add_facts(const std::vector<std::string>& paths, const support::FileSystem& files,
               const std::string& root, EvidenceFacts& facts);

}  // namespace wwc::evidence
