// SPDX-License-Identifier: MIT
#include "catalog/catalog_fields.hpp"

#include <set>
#include <string>

#include <catch2/catch.hpp>

#include "catalog/load_documentation.hpp"
#include "catalog/load_measure.hpp"

namespace wwc::catalog {

TEST_CASE("each field of each kind of map has one name and a sentence") {
  for (const FieldTable& table : field_tables()) {
    CAPTURE(table.title);
    CHECK_FALSE(table.fields.empty());
    std::set<std::string> names;
    for (const yaml::FieldSpec& field : table.fields) {
      CAPTURE(field.name);
      CHECK(names.emplace(field.name).second);
      CHECK(field.doc.ends_with('.'));
    }
  }
}

TEST_CASE("each field with a closed list has its values, and only such fields have them") {
  for (const FieldTable& table : field_tables()) {
    for (const yaml::FieldSpec& field : table.fields) {
      CAPTURE(table.title, field.name);
      if (field.name == "kind") continue;
      const bool has_values = !values_of(table.kind, field.name).empty();
      CHECK(has_values == (field.type == yaml::FieldType::choice || field.name == "accepts"));
    }
  }
}

TEST_CASE("each kind of measure has a table of fields of its own") {
  std::set<MapKind> tables;
  for (const MeasureKind& kind : measure_kinds()) {
    CAPTURE(kind.name);
    CHECK(tables.insert(kind.fields).second);
    CHECK(kind.doc.ends_with('.'));
  }
}

}  // namespace wwc::catalog
