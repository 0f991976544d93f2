// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "wwc/answers.hpp"
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

/// `2026-11-01`; null without a date.
[[nodiscard]] Json date_or_null(const std::optional<Date>& date);

/// The id of a level; null for none.
[[nodiscard]] Json level_id_json(const Catalog& catalog, std::optional<std::size_t> level);

/// The ids of criteria.
[[nodiscard]] Json ids_json(const Catalog& catalog, const std::vector<std::size_t>& criteria);

/// A plan: what it takes, what passes by it, and its steps.
[[nodiscard]] Json plan_json(const Catalog& catalog, const Plan& plan);

/// The way to the next level; null where there is none or none was looked for.
[[nodiscard]] Json next_steps_json(const ReportInput& input);

/// The least that lets a criterion pass; null where it has its point or nothing was weighed.
[[nodiscard]] Json to_pass_json(const ReportInput& input, std::size_t criterion);

/// The same of a plan that is known; `proven`: nothing takes less.
[[nodiscard]] Json to_pass_json(const Catalog& catalog, const Plan& least, bool proven);

/// The program that wrote a report.
[[nodiscard]] Json generator_json(std::string_view version);

/// What names a catalog, and what to know of it.
[[nodiscard]] Json catalog_json(const Catalog& catalog);

/// What a city says of itself.
[[nodiscard]] Json city_json(const City& city);

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

/// Errors, warnings and notes about the input, in this order.
[[nodiscard]] Json diagnostics_json(std::span<const Diagnostic> diagnostics,
                                    const SourceMap& sources);

/// What the JSON of every command is where the input is invalid: `schema` tells the commands apart,
/// and of what the command is for there is nothing.
[[nodiscard]] std::string invalid_json_text(std::string_view schema, const InvalidInput& input);

/// The text of a report: indented, ended by a line feed. Text from the outside is UTF-8 by then;
/// should it ever not be, the report is still written. What could steer a terminal is an escape.
[[nodiscard]] std::string json_text(const Json& json);
/// Adds a value to such a text, as it stands so many columns further in.
void append_json(std::string& text, const Json& json, std::size_t indent);

}  // namespace wwc::report
