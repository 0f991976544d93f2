// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace wwc::schema {

/// The texts, numbers, booleans, lists and maps that an editor's YAML 1.2 parser sees; dates are
/// texts.
[[nodiscard]] nlohmann::json yaml_to_json(std::string_view text);

/// Why a value does not fit a schema; empty when it does. Knows the keywords that our schemas use,
/// and fails on others.
[[nodiscard]] std::string violation(const nlohmann::json& schema, const nlohmann::json& value);

/// True when the YAML text fits the schema, which is JSON text.
[[nodiscard]] bool accepts(const std::string& schema, std::string_view yaml_text);

}  // namespace wwc::schema
