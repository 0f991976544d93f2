// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

#include "wwc/answers.hpp"
#include "wwc/measure.hpp"
#include "yaml/map_reader.hpp"

namespace wwc::answers {

/// A field table with the fields that the catalog asks for in addition; the catalog must outlive
/// it.
[[nodiscard]] std::vector<yaml::FieldSpec> with_fields(std::span<const yaml::FieldSpec> table,
                                                       std::span<const RecordField> fields);

/// The values of the catalog's fields in a map, in the order of the file. What is left open is left
/// out; a value that is blank, says nothing or is not allowed is an error.
[[nodiscard]] Fields read_fields(const yaml::Node& node, std::span<const RecordField> fields,
                                 const yaml::MapReader& reader);

}  // namespace wwc::answers
