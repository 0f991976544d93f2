// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "support/file_system.hpp"
#include "wwc/answers.hpp"
#include "wwc/catalog.hpp"
#include "wwc/diagnostic.hpp"
#include "wwc/evidence.hpp"

namespace wwc::evidence {

/// Whose files are looked at, and where they are.
struct GatherInput {
  const Catalog& catalog;  ///< The one that the answers were read with.
  const Answers& answers;
  const support::FileSystem& files;      ///< `inspect` must be safe to call from several threads.
  const std::string& root;               ///< The folder that paths start in.
  std::vector<std::string> own_files{};  ///< With answers or the catalog: what they say is no
                                         ///< evidence of itself.
};

/// Looks at every file that the answers name, each once and several at a time, and adds a warning
/// for each place that names one which cannot count. The result does not depend on the order in
/// which files were read.
[[nodiscard]] EvidenceFacts gather(const GatherInput& input, Diagnostics& diagnostics);

}  // namespace wwc::evidence
