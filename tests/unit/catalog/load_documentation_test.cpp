// SPDX-License-Identifier: MIT
#include "catalog/load_documentation.hpp"

#include <catch2/catch.hpp>

#include "unit/catalog/loaded.hpp"

namespace wwc::catalog {
namespace {

Documentation second_entry(const Loaded& loaded) {
  INFO(loaded.summary());
  REQUIRE(loaded.catalog);
  return loaded.catalog->criteria[0].documentation.at(1);
}

}  // namespace

TEST_CASE("an entry that says nothing more takes one file or link of any age") {
  const Documentation entry = second_entry(load_entry("reading: R"));
  CHECK(entry.id == "two");
  CHECK(entry.text == "Second");
  CHECK(entry.reading == "R");
  CHECK(entry.accepts == std::vector<EvidenceKind>{EvidenceKind::file, EvidenceKind::url});
  CHECK(entry.at_least == 1);
  CHECK_FALSE(entry.pages_required);
  CHECK_FALSE(entry.within_months);
  CHECK(entry.is_for_criterion());
}

TEST_CASE("all that an entry asks of its pieces is read") {
  const Documentation entry = second_entry(
      load_entry("accepts: [text, file], at_least: 3, pages: required, within_months: 12, "
                 "fields: {vendor: text, kind: [a, b]}, distinct: {kind: 2}, departments: {field: "
                 "department, at_least: 3}"));
  CHECK(entry.accepts == std::vector<EvidenceKind>{EvidenceKind::file, EvidenceKind::text});
  CHECK(entry.at_least == 3);
  CHECK(entry.pages_required);
  CHECK(entry.within_months == 12);
  CHECK(entry.fields.size() == 2);
  REQUIRE(entry.distinct);
  CHECK(entry.distinct->field == "kind");
  CHECK(entry.distinct->at_least == 2);
  REQUIRE(entry.departments);
  CHECK(entry.departments->field == "department");
  CHECK(entry.departments->at_least == 3);
}

TEST_CASE("one kind of evidence may stand without brackets") {
  CHECK(second_entry(load_entry("accepts: contact")).accepts ==
        std::vector<EvidenceKind>{EvidenceKind::contact});
}

TEST_CASE("what an entry asks for is well formed") {
  CHECK(load_entry("accepts: [file, link]").fails_with(DiagnosticCode::unknown_catalog_value));
  CHECK(load_entry("accepts: [file, file]").fails_with(DiagnosticCode::repeated_value));
  CHECK(load_entry("at_least: 0").fails_with(DiagnosticCode::value_out_of_range));
  CHECK(load_entry("pages: optional").fails_with(DiagnosticCode::unknown_catalog_value));
  CHECK(load_entry("within_months: 1201").fails_with(DiagnosticCode::value_out_of_range));
  CHECK(load_entry("fields: {pages: text}").fails_with(DiagnosticCode::reserved_name));
  CHECK(load_entry("departments: {field: title, at_least: 3}")
            .fails_with(DiagnosticCode::reserved_name));
  CHECK(load_entry("departments: {field: department}").fails_with(DiagnosticCode::missing_field));
}

TEST_CASE("distinct counts a field that every piece has") {
  CHECK(load_entry("distinct: {vendor: 2}").fails_with(DiagnosticCode::unknown_record_field));
  CHECK(load_entry("fields: {kind: [a, b]}, distinct: {kind: 3}")
            .fails_with(DiagnosticCode::out_of_reach));
  CHECK(load_entry("fields: {kind: [a, b]}, distinct: {kind: 0}")
            .fails_with(DiagnosticCode::value_out_of_range));
  CHECK(load_entry("fields: {a: text, b: text}, distinct: {a: 1, b: 1}")
            .fails_with(DiagnosticCode::wrong_kind));
}

TEST_CASE("an entry belongs to one thing, and then has no alternative") {
  const char* records = "for_records: {of: AA1.records, field: form, is: web}";
  CHECK(load_entry(std::string("for: AA1.a, ") + records)
            .fails_with(DiagnosticCode::conflicting_fields));
  CHECK(load_entry("for: AA1.a, or_records: AA1.records")
            .fails_with(DiagnosticCode::conflicting_fields));
}

TEST_CASE("pieces of listed dates are not measured by their age besides") {
  CHECK(load_entry("latest_of: AA1.dates, within_months: 3")
            .fails_with(DiagnosticCode::conflicting_fields));
}

}  // namespace wwc::catalog
