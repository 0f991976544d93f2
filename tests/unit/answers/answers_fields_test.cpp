// SPDX-License-Identifier: MIT
#include "answers/answers_fields.hpp"

#include <algorithm>
#include <set>
#include <string>

#include <catch2/catch.hpp>

namespace wwc::test {
namespace {

TEST_CASE("every table of answers files has a name, a text and distinct fields with texts") {
  std::set<std::string_view> names;
  for (const answers::FieldTable* table : answers::field_tables()) {
    CAPTURE(std::string(table->name));
    CHECK(names.insert(table->name).second);
    CHECK(table->doc.ends_with('.'));
    CHECK_FALSE(table->fields.empty());
    std::set<std::string_view> fields;
    for (const yaml::FieldSpec& field : table->fields) {
      CAPTURE(std::string(field.name));
      CHECK(fields.insert(field.name).second);
      CHECK(field.doc.ends_with('.'));
    }
  }
  CHECK(names.size() == 11);
}

TEST_CASE("what an included file may hold, the main file may hold too") {
  for (const yaml::FieldSpec& field : answers::k_included_file_table.fields) {
    const auto& main = answers::k_file_table.fields;
    CHECK(std::any_of(main.begin(), main.end(),
                      [&](const yaml::FieldSpec& spec) { return spec.name == field.name; }));
  }
}

}  // namespace
}  // namespace wwc::test
