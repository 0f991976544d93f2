// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "yaml/map_reader.hpp"

/// THE field tables of catalog files. Loaders read by them; the schema and the reference
/// documentation are made of them.
namespace wwc::catalog {

/// The kinds of maps in a catalog file.
enum class MapKind : std::uint8_t {
  catalog,
  eligibility,
  effort_scale,
  level,
  practice,
  criterion,
  checklist_item,
  documentation,
  departments,
  for_records,
  resource,
  within,
  share,
  frequency,
  examples,
  each,
  options,
  any_of,
};

/// All fields of one kind of map.
struct FieldTable {
  MapKind kind;
  std::string_view title;  ///< For people: `checklist item`.
  std::string_view doc;    ///< One sentence.
  std::span<const yaml::FieldSpec> fields;
};

/// The largest count, such as `at_least`, and the longest period in calendar months.
inline constexpr std::int64_t k_most_count = 1000;
inline constexpr std::int64_t k_most_months = 1200;

/// A value of a closed list and what it means.
struct ListedValue {
  std::string_view name;
  std::string_view doc;
};

/// All tables in the order of the enumerators.
[[nodiscard]] std::span<const FieldTable> field_tables();
/// The fields of one kind of map.
[[nodiscard]] std::span<const yaml::FieldSpec> fields_of(MapKind kind);
/// The kind of the map, or of the maps in the list, that a field holds; nothing for other fields,
/// and for `measure`, which may be any of the measure kinds.
[[nodiscard]] std::optional<MapKind> child_of(MapKind kind, std::string_view field);
/// The values that a field of a closed list may have, in order; empty for other fields.
[[nodiscard]] std::vector<ListedValue> values_of(MapKind kind, std::string_view field);

}  // namespace wwc::catalog
