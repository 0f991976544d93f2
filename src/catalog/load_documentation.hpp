// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

#include "catalog/catalog_draft.hpp"
#include "wwc/catalog.hpp"
#include "yaml/map_reader.hpp"

namespace wwc::catalog {

/// A documentation entry, and what it names.
struct LoadedDocumentation {
  Documentation entry;
  EntryReferences references;
};

/// The keys of a piece of evidence, which are therefore no names of fields.
[[nodiscard]] std::span<const std::string_view> evidence_keys();

/// Reads one entry of `documentation`; `criterion_id` names its criterion in messages.
[[nodiscard]] LoadedDocumentation load_documentation(const yaml::Node& node,
                                                     std::string_view criterion_id,
                                                     yaml::Context context);

}  // namespace wwc::catalog
