// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/catalog_draft.hpp"
#include "wwc/diagnostic.hpp"

namespace wwc::catalog {

/// Checks what no part of a catalog shows alone: unique ids, levels that can be reached, references
/// and their cycles. Writes the positions that references stand for into the draft's catalog.
void check_catalog(CatalogDraft& draft, Diagnostics& diagnostics);

}  // namespace wwc::catalog
