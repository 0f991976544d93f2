// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

#include "yaml/map_reader.hpp"

/// THE field tables of answers files; loader, schema and reference all go by them.
namespace wwc::answers {

/// The fields of one kind of map. Where `is_open` holds, the catalog adds fields of its own.
struct FieldTable {
  std::string_view name;
  std::string_view doc;
  std::span<const yaml::FieldSpec> fields;
  bool is_open = false;
};

extern const FieldTable k_file_table;
extern const FieldTable k_included_file_table;
extern const FieldTable k_city_table;
extern const FieldTable k_criterion_table;
extern const FieldTable k_item_table;
extern const FieldTable k_record_table;
extern const FieldTable k_piece_table;
extern const FieldTable k_contact_table;
extern const FieldTable k_register_table;
extern const FieldTable k_reviewed_table;
extern const FieldTable k_gate_table;

/// All tables, in the order in which the reference shows them.
[[nodiscard]] std::span<const FieldTable* const> field_tables();

}  // namespace wwc::answers
