// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/builtin.hpp"
#include "wwc/catalog.hpp"

namespace wwc::docgen {

/// A built-in catalog, loaded; it has no problems, a test sees to that.
[[nodiscard]] Catalog load_builtin(const catalog::EmbeddedFile& file);

}  // namespace wwc::docgen
