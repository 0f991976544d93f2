// SPDX-License-Identifier: MIT
#pragma once

#include <initializer_list>
#include <span>
#include <string_view>

#include "schema/json_tree.hpp"
#include "yaml/map_reader.hpp"

/// What the schemas of answers and of catalogs are both built of.
namespace wwc::schema {

/// `{"$ref": "#/definitions/NAME"}`.
[[nodiscard]] Json reference(std::string_view name);
/// One of the forms.
[[nodiscard]] Json any_of(std::initializer_list<Json> forms);
/// A closed map: keys other than these are marked.
[[nodiscard]] Json closed_map(Json properties);
/// The names of the fields that must be there, as a list.
[[nodiscard]] Json required_of(std::span<const yaml::FieldSpec> fields);

}  // namespace wwc::schema
