// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "compare/criterion_pair.hpp"

namespace wwc::compare {

/// What became of the files that both sides name: paths in quotes, each with what is wrong with it
/// where something is there, but no document any more.
struct FileChanges {
  std::vector<std::string> missing;
  std::vector<std::string> changed;
  /// Files with other content that count as before: a cause only where there is no other.
  std::vector<std::string> harmless;
};

[[nodiscard]] FileChanges find_file_changes(const CriterionPair& pair);

/// The files in words, sorted, each once.
[[nodiscard]] std::string list_of(std::vector<std::string> paths);

}  // namespace wwc::compare
