// SPDX-License-Identifier: MIT
#pragma once

#include <initializer_list>
#include <optional>
#include <span>
#include <string_view>

#include "schema/json_tree.hpp"
#include "wwc/catalog.hpp"
#include "yaml/map_reader.hpp"

/// The forms that values in an answers file may have, as pieces of a draft-07 schema. Each also
/// takes what YAML reads as nothing, since an empty value only means "not answered yet".
namespace wwc::schema {

/// The forms that are written once, under `definitions`.
[[nodiscard]] Json definitions();
/// `{"$ref": "#/definitions/NAME"}`.
[[nodiscard]] Json reference(std::string_view name);
/// One of the forms.
[[nodiscard]] Json any_of(std::initializer_list<Json> forms);
/// A closed map: keys other than these are marked.
[[nodiscard]] Json closed_map(Json properties);
/// A closed map that has one of the sources; the others may be there without a value.
[[nodiscard]] Json one_source_map(Json properties, std::initializer_list<std::string_view> sources);
/// The value of a field by its type.
[[nodiscard]] Json form_of(yaml::FieldType type);
/// A property for each field of a table, with its sentence.
[[nodiscard]] Json properties_of(std::span<const yaml::FieldSpec> fields);
/// The form with what an editor shows for it.
[[nodiscard]] Json with_text(Json form, std::string_view text);

/// What stands under `met`, or beside an item's id in the short form.
[[nodiscard]] Json answer_form(const std::optional<Measure>& measure);
/// One piece of evidence with these fields beyond the usual.
[[nodiscard]] Json piece_form(std::span<const RecordField> fields);
/// One piece or a list of them, with these fields beyond the usual.
[[nodiscard]] Json pieces_form(std::span<const RecordField> fields);

}  // namespace wwc::schema
