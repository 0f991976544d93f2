// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "wwc/catalog.hpp"

/// What an editor shows for an id, as paragraphs of plain text that Markdown leaves as they are.
namespace wwc::schema {

/// Statement, N of M, measure, reading and notes of a criterion.
[[nodiscard]] std::string describe(const Criterion& criterion);
/// Text, measure and reading of a checklist item.
[[nodiscard]] std::string describe(const ChecklistItem& item);
/// Text, demands and reading of a documentation entry.
[[nodiscard]] std::string describe(const Catalog& catalog, EntryRef entry);

}  // namespace wwc::schema
