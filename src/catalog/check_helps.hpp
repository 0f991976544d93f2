// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/catalog_draft.hpp"
#include "wwc/diagnostic.hpp"

namespace wwc::catalog {

/// Takes over what the criteria name in another catalog, and reports what cannot be an id there.
/// Whether the other catalog has such ids is not looked at: it is another file.
void check_helps(CatalogDraft& draft, Diagnostics& diagnostics);

/// Reports what the other catalog does not have, where it is built in, and warns where it is not.
void check_helped(const CatalogDraft& draft, Diagnostics& diagnostics);

}  // namespace wwc::catalog
