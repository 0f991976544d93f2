// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "schema/draft07.hpp"
#include "schema/json_tree.hpp"
#include "wwc/catalog.hpp"
#include "yaml/map_reader.hpp"

/// The forms that values in an answers file may have, as pieces of a draft-07 schema. Each also
/// takes what YAML reads as nothing, since an empty value only means "not answered yet".
namespace wwc::schema {

/// The forms that are written once, under `definitions`.
[[nodiscard]] Json definitions();
/// A closed map that has one of the sources among the fields (`use`, `file` and so on); the others
/// may be there without a value.
[[nodiscard]] Json one_source_map(Json properties, std::span<const yaml::FieldSpec> fields);
/// The value of a field, as far as it does not depend on the catalog.
[[nodiscard]] Json form_of(const yaml::FieldSpec& field);
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
