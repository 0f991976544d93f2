// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "support/file_system.hpp"
#include "yaml/map_reader.hpp"

namespace wwc::answers {

/// The most files, and patterns of files, that `include` may name, and the most bytes they may have
/// together.
inline constexpr std::size_t k_max_included_files = 200;
inline constexpr std::size_t k_max_included_bytes = std::size_t{16} * 1024 * 1024;

/// Where included files come from. Paths in messages are those of the root with the file's own.
struct IncludeInput {
  const support::FileSystem& files;
  const std::string& evidence_root;
  SourceId main;
  SourceMap& sources;
};

/// Reads the files that `include` of the main file names: each once, sorted by path. What cannot be
/// read, does not lie below the evidence root, or matches nothing is an error.
[[nodiscard]] std::vector<yaml::Node> read_included(const yaml::MapReader& main,
                                                    const IncludeInput& input);

}  // namespace wwc::answers
