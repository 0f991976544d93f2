// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "wwc/answers.hpp"
#include "wwc/measure.hpp"
#include "yaml/map_reader.hpp"

namespace wwc::answers {

/// A field table with the fields that the catalog asks for in addition; the catalog must outlive
/// it.
[[nodiscard]] std::vector<yaml::FieldSpec> with_fields(std::span<const yaml::FieldSpec> table,
                                                       std::span<const RecordField> fields);

/// The values of the catalog's fields in a map, in the order of the file. What is left open, be it
/// without a value, blank or with a placeholder such as `TBD`, is left out; where leaving it out
/// means that the piece holds for all, and for a value that is not allowed, it is an error.
[[nodiscard]] Fields read_fields(const yaml::Node& node, std::span<const RecordField> fields,
                                 const yaml::MapReader& reader,
                                 std::string_view for_all_without = {});

}  // namespace wwc::answers
