// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/catalog_draft.hpp"
#include "wwc/diagnostic.hpp"

namespace wwc::catalog {

/// Turns the references of all criteria into positions, and reports those that name nothing, or the
/// wrong thing.
void resolve_references(CatalogDraft& draft, Diagnostics& diagnostics);

}  // namespace wwc::catalog
