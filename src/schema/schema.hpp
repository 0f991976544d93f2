// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "wwc/catalog.hpp"

/// JSON Schemas, made from the catalog and from the field tables, each as indented text with a line
/// feed at the end.
namespace wwc::schema {

/// Draft-07, for answers to this catalog: editors complete and explain its ids with it, and mark
/// what is misspelt.
[[nodiscard]] std::string answers_schema(const Catalog& catalog);

/// Draft-07, for catalog files.
[[nodiscard]] std::string catalog_schema();

/// 2020-12, for `wwc assess --format json`.
[[nodiscard]] std::string assessment_schema();

/// 2020-12, for `wwc diff --format json`.
[[nodiscard]] std::string comparison_schema();

/// 2020-12, for `wwc explain --format json`.
[[nodiscard]] std::string explanation_schema();

/// 2020-12, for `wwc plan --format json`.
[[nodiscard]] std::string plan_schema();

/// 2020-12, for `wwc forecast --format json`.
[[nodiscard]] std::string forecast_schema();

}  // namespace wwc::schema
