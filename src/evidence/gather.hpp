// SPDX-License-Identifier: MIT
#pragma once

#include "support/file_system.hpp"
#include "wwc/answers.hpp"
#include "wwc/diagnostic.hpp"
#include "wwc/evidence.hpp"

#include <string>

namespace wwc::evidence {

/// Looks at every file that the answers name, each once and several at a time, and adds a warning
/// for each place that names one which cannot count. Paths are relative to `root`; the result does
/// not depend on the order in which files were read. `files.inspect` must be safe to call from
/// several threads.
[[nodiscard]] EvidenceFacts gather(const Answers& answers, const support::FileSystem& files,
                                   const std::string& root, Diagnostics& diagnostics);

}  // namespace wwc::evidence
