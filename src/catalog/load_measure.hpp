// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "catalog/catalog_fields.hpp"
#include "wwc/measure.hpp"
#include "yaml/map_reader.hpp"

namespace wwc::catalog {

/// Where a measure stands: how messages name it ("the measure of `DG1.updated`"), and the key that
/// holds it.
struct MeasurePlace {
  std::string what;
  Span owner;
};

/// One row of the table of measure kinds.
struct MeasureKind {
  std::string_view name;
  MapKind fields;
  std::optional<Measure> (*load)(const yaml::MapReader& reader);
  std::string_view doc;  ///< One sentence on what makes the measure hold.
};

/// THE table of measure kinds, in the order of the documentation.
[[nodiscard]] std::span<const MeasureKind> measure_kinds();

/// Reads a measure; nothing only when an error was added.
[[nodiscard]] std::optional<Measure> load_measure(const yaml::Node& node, const MeasurePlace& place,
                                                  yaml::Context context);

/// Reads the `fields` of a measure or of a documentation entry. `reserved` are the names that mean
/// something else there.
[[nodiscard]] std::vector<RecordField> load_record_fields(
    const yaml::MapReader& reader, std::span<const std::string_view> reserved);

/// The loader of `examples`, in a file of its own.
[[nodiscard]] std::optional<Measure> load_examples(const yaml::MapReader& reader);

/// The field with this name, or nullptr.
[[nodiscard]] const RecordField* find_record_field(std::span<const RecordField> fields,
                                                   std::string_view name);

}  // namespace wwc::catalog
