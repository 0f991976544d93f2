// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "answers/answers_fields.hpp"
#include "docgen/page.hpp"

namespace wwc::docgen {

std::string answers_page() {
  Markdown page("Answers file: all keys", "the field tables of answers files");
  page.paragraph(
      "What a city writes into `city.yaml`. The guide on "
      "[writing answers](../guide/answers.md) explains them with examples.");
  for (const answers::FieldTable* table : answers::field_tables()) {
    page.heading(2, table->name);
    page.paragraph(table->doc);
    page.table({"Key", "Required", "What it holds"});
    for (const yaml::FieldSpec& field : table->fields) {
      page.row({fmt::format("`{}`", field.name), yes_if(field.presence == yaml::Presence::required),
                field.doc});
    }
    if (table->is_open) page.paragraph("The catalog adds keys of its own here.");
  }
  return page.text();
}

}  // namespace wwc::docgen
