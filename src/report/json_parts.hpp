// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "wwc/catalog.hpp"

/// What all reports that are JSON have in common.
namespace wwc::report {

/// A value whose keys keep the order in which they were added.
using Json = nlohmann::ordered_json;

/// Adds a text under its key; an empty one is left out.
void add_text(Json& object, const char* key, const std::string& text);

/// The text; null where it is empty.
[[nodiscard]] Json text_or_null(const std::string& text);

/// A list of `{title, url}`, in order.
[[nodiscard]] Json resources_json(const std::vector<Resource>& resources);

/// The text of a report: indented, ended by a line feed. Text from the outside is UTF-8 by then;
/// should it ever not be, the report is still written. What could steer a terminal is an escape.
[[nodiscard]] std::string json_text(const Json& json);

}  // namespace wwc::report
