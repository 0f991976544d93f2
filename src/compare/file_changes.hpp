// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "compare/criterion_pair.hpp"

namespace wwc::compare {

/// A file that is another than before.
struct ChangedFile {
  std::string path;
  std::string state;  ///< What it is now, such as `is empty`; empty: another document.
};

/// What became of the files that both sides name.
struct FileChanges {
  std::vector<ChangedFile> missing;  ///< Without a state.
  std::vector<ChangedFile> changed;
  /// Files that changed and count as before, or of entries that need not be ok: a cause only where
  /// there is no other.
  std::vector<ChangedFile> harmless;
};

[[nodiscard]] FileChanges find_file_changes(const CriterionPair& pair, const PastAssessment& before,
                                            const PastAssessment& after);

/// The files in words, sorted, each once: those in one state together, each state with its files.
[[nodiscard]] std::string list_of(const std::vector<ChangedFile>& files);

}  // namespace wwc::compare
