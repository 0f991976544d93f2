// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "wwc/catalog.hpp"
#include "wwc/report.hpp"

/// Catalogs written down, for `wwc catalog show`.
namespace wwc::report {

/// The whole catalog as JSON: measures and constraints with the keys and values of a catalog file,
/// only what is not the default.
[[nodiscard]] std::string render_catalog_json(const Catalog& catalog);

/// A list of practices, criteria, items and documentation, for a terminal; `verbose` adds
/// statements, readings, notes and resources.
[[nodiscard]] std::string render_catalog_text(const Catalog& catalog, const ReportStyle& style);

}  // namespace wwc::report
