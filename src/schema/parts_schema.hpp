// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

#include "schema/json_tree.hpp"
#include "wwc/catalog.hpp"

namespace wwc::schema {

/// What may stand below the id of a criterion in an answers file.
[[nodiscard]] Json criterion_schema(const Catalog& catalog, std::size_t position);

}  // namespace wwc::schema
