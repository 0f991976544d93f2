// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>

#include <catch2/catch.hpp>

#include "answers/answers_fields.hpp"
#include "catalog/catalog_fields.hpp"
#include "catalog/load_catalog.hpp"
#include "catalog/load_documentation.hpp"
#include "diagnostic/codes.hpp"

namespace wwc::schema {
namespace {

/// True when a catalog is refused whose records have a field of this name.
bool is_reserved_in_records(std::string_view name) {
  SourceMap sources;
  Diagnostics diagnostics;
  const SourceId source = sources.add(
      "catalog.yaml",
      "format: 1\nid: x\ntitle: X\nedition: 1\npractices:\n  - id: AA\n    title: A\n    "
      "criteria:\n"
      "      - {id: AA1, title: A, statement: S, measure: {kind: examples, at_least: 1, fields: {" +
          std::string(name) + ": text}}}\n");
  static_cast<void>(catalog::load_catalog(source, sources, diagnostics));
  const auto found = diagnostics.sorted();
  return found.size() == 1 && found.front().code == DiagnosticCode::reserved_name;
}

}  // namespace

TEST_CASE("no field of evidence can have the name of a key that evidence has anyway") {
  const auto reserved = catalog::evidence_keys();
  CHECK(reserved.size() == answers::k_piece_table.fields.size());
  for (const yaml::FieldSpec& field : answers::k_piece_table.fields) {
    CAPTURE(field.name);
    CHECK(std::ranges::find(reserved, field.name) != reserved.end());
  }
}

TEST_CASE("no field of records can have the name of a key of a record or of a long answer") {
  for (const answers::FieldTable* table : {&answers::k_record_table, &answers::k_item_table}) {
    for (const yaml::FieldSpec& field : table->fields) {
      CAPTURE(field.name);
      CHECK(is_reserved_in_records(field.name));
    }
  }
  CHECK_FALSE(is_reserved_in_records("topic"));
}

}  // namespace wwc::schema
