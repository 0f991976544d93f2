// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>

#include "wwc/diagnostic.hpp"
#include "yaml/node.hpp"

namespace wwc::yaml {

/// What a text may cost; beyond it there is an error, not a slow machine.
struct Limits {
  std::size_t max_bytes = std::size_t{4} * 1024 * 1024;
  std::size_t max_depth = 64;
  std::size_t max_nodes = 200'000;
};

/// Reads one YAML document into a tree. Anchors, aliases, tags, merge keys, duplicate keys, a
/// second document and whatever would lose data in silence are errors. Nothing comes back exactly
/// when an error was added.
[[nodiscard]] std::optional<Node> parse(SourceId source, const SourceMap& sources,
                                        const Limits& limits, Diagnostics& diagnostics);

}  // namespace wwc::yaml
