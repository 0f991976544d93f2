// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/catalog_draft.hpp"
#include "wwc/diagnostic.hpp"
#include "yaml/map_reader.hpp"

namespace wwc::catalog {

/// Reads the resources of the catalog into the draft, in order.
void load_resources(const yaml::MapReader& catalog, CatalogDraft& draft);

/// Finds what each resource helps with; reports what is not in the catalog.
void resolve_resources(CatalogDraft& draft, Diagnostics& diagnostics);

}  // namespace wwc::catalog
