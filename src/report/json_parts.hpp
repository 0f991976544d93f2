// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "wwc/catalog.hpp"

/// What the JSON of an assessment and that of a catalog have in common.
namespace wwc::report {

/// A value whose keys keep the order in which they were added.
using Json = nlohmann::ordered_json;

/// Adds a text under its key; an empty one is left out.
void add_text(Json& object, const char* key, const std::string& text);

/// A list of `{title, url}`, in order.
[[nodiscard]] Json resources_json(const std::vector<Resource>& resources);

}  // namespace wwc::report
