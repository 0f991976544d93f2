// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <vector>

#include "catalog/catalog_draft.hpp"
#include "wwc/diagnostic.hpp"

namespace wwc::catalog {

/// Reports prerequisites, and documentation that is the same as or needs other documentation, that
/// lead back to themselves. References must have been resolved.
void check_cycles(const CatalogDraft& draft, Diagnostics& diagnostics);

/// Cycles among nodes, each as its nodes from the smallest on; `edges[n]` are the nodes that `n`
/// points at. There is a cycle in the result exactly when there is one in the graph; no two of the
/// result share a node.
[[nodiscard]] std::vector<std::vector<std::size_t>> find_cycles(
    const std::vector<std::vector<std::size_t>>& edges);

}  // namespace wwc::catalog
