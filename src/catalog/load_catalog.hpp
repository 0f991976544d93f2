// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "wwc/catalog.hpp"
#include "wwc/diagnostic.hpp"
#include "wwc/source.hpp"

namespace wwc::catalog {

/// Reads and checks one catalog file. All its problems are reported in one go; nothing comes back
/// exactly when there is an error among them.
[[nodiscard]] std::optional<Catalog> load_catalog(SourceId source, const SourceMap& sources,
                                                  Diagnostics& diagnostics);

}  // namespace wwc::catalog
