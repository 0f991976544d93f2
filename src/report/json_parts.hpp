// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "wwc/assessment.hpp"
#include "wwc/catalog.hpp"
#include "wwc/report.hpp"

/// What all reports that are JSON have in common.
namespace wwc::report {

/// A value whose keys keep the order in which they were added.
using Json = nlohmann::ordered_json;

/// Adds a text under its key; an empty one is left out.
void add_text(Json& object, const char* key, const std::string& text);

/// The texts of what an assessment takes for granted, in order.
[[nodiscard]] Json assumptions_json(const Assessment& assessment);

/// The text; null where it is empty.
[[nodiscard]] Json text_or_null(const std::string& text);

/// The number of working days: whole, or with one decimal.
[[nodiscard]] Json effort_json(Effort effort);

/// What a resource is and where; what is not known is null.
[[nodiscard]] Json resource_json(const Resource& resource);

/// The levels from the lowest to the highest, and how far each is.
[[nodiscard]] Json level_standings_json(const Catalog& catalog, const Assessment& assessment);

/// What other catalogs propose for the gaps of a criterion.
[[nodiscard]] Json suggestions_json(const ReportInput& input, std::size_t position);

/// All of `wwc assess --format json`.
[[nodiscard]] Json assessment_tree(const ReportInput& input);
/// All of `wwc catalog show --format json`.
[[nodiscard]] Json catalog_tree(const Catalog& catalog);

/// The text of a report: indented, ended by a line feed. Text from the outside is UTF-8 by then;
/// should it ever not be, the report is still written. What could steer a terminal is an escape.
[[nodiscard]] std::string json_text(const Json& json);

}  // namespace wwc::report
