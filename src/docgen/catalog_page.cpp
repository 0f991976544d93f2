// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "catalog/catalog_fields.hpp"
#include "catalog/load_measure.hpp"
#include "docgen/page.hpp"

namespace wwc::docgen {

namespace {

void add_values(Markdown& page, const catalog::FieldTable& table, const yaml::FieldSpec& field) {
  const auto values = catalog::values_of(table.kind, field.name);
  if (values.empty()) return;
  page.paragraph(fmt::format("Values of `{}`:", field.name));
  for (const catalog::ListedValue& value : values) {
    page.item(fmt::format("`{}`: {}", value.name, value.doc));
  }
}

}  // namespace

std::string catalog_page() {
  Markdown page("Catalog file: all keys",
                "the field tables of catalog files and the table of measure kinds");
  page.paragraph("What a file in `criteria/`, or one given with `--catalog`, may hold.");
  page.heading(2, "Measure kinds");
  page.table({"Kind", "When it holds"});
  for (const catalog::MeasureKind& kind : catalog::measure_kinds()) {
    page.row({fmt::format("`{}`", kind.name), kind.doc});
  }
  for (const catalog::FieldTable& table : catalog::field_tables()) {
    page.heading(2, fmt::format("Keys of: {}", table.title));
    page.paragraph(table.doc);
    page.table({"Key", "Required", "What it holds"});
    for (const yaml::FieldSpec& field : table.fields) {
      page.row({fmt::format("`{}`", field.name), yes_if(field.presence == yaml::Presence::required),
                field.doc});
    }
    for (const yaml::FieldSpec& field : table.fields)
      add_values(page, table, field);
  }
  return page.text();
}

}  // namespace wwc::docgen
