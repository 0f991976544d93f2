// SPDX-License-Identifier: MIT
#include <string>

#include <catch2/catch.hpp>

#include "unit/catalog/loaded.hpp"

namespace wwc::catalog {
namespace {

Documentation second_entry(const Loaded& loaded) {
  INFO(loaded.summary());
  REQUIRE(loaded.catalog);
  return loaded.catalog->criteria[0].documentation.at(1);
}

std::string first_help(const Loaded& loaded) {
  return loaded.diagnostics.empty() ? std::string() : loaded.diagnostics.front().help;
}

}  // namespace

TEST_CASE("references become positions") {
  CHECK(second_entry(load_entry("same_as: AA1.one")).same_as == EntryRef{0, 0});
  CHECK(second_entry(load_entry("needs: AA1.one")).needs == EntryRef{0, 0});
  CHECK(second_entry(load_entry("latest_of: AA1.dates")).latest_of == AnswerRef{1});
  CHECK(second_entry(load_entry("or_records: AA1.records")).or_records == AnswerRef{2});
  CHECK(second_entry(load_entry("for: AA1.a")).for_item == 0);
  const auto records =
      second_entry(load_entry("for_records: {of: AA1.records, field: form, is: web}")).for_records;
  REQUIRE(records);
  CHECK(records->of == AnswerRef{2});
  CHECK(records->field == "form");
  CHECK(records->is == "web");
}

TEST_CASE("a criterion that is answered itself is named by its id alone") {
  const Loaded loaded = load_fields(
      "        measure: {kind: frequency, every: quarter}\n"
      "        documentation: [{id: minutes, text: T, latest_of: AA1}]\n");
  REQUIRE(loaded.catalog);
  CHECK(loaded.catalog->criteria[0].documentation[0].latest_of == AnswerRef{});
}

TEST_CASE("same_as and needs reach into other criteria, forwards too") {
  const Loaded loaded = load_criteria(
      "      - {id: AA1, title: A, statement: S, documentation: [{id: x, text: T, needs: AA2.y}]}\n"
      "      - {id: AA2, title: B, statement: S, documentation: [{id: w, text: T}, {id: y, text: "
      "T}]}\n");
  REQUIRE(loaded.catalog);
  CHECK(loaded.catalog->criteria[0].documentation[0].needs == EntryRef{1, 1});
}

TEST_CASE("two entries that name each other are alternatives") {
  const std::string entries =
      "        documentation: [{id: x, text: T, or: AA1.y}, {id: y, text: T, or: AA1.x}]\n";
  const Loaded loaded = load_fields(entries);
  REQUIRE(loaded.catalog);
  CHECK(loaded.catalog->criteria[0].documentation[0].alternative == 1);
  CHECK(loaded.catalog->criteria[0].documentation[1].alternative == 0);
}

TEST_CASE("a one-sided alternative is an error, and so is the entry itself") {
  const Loaded loaded = load_entry("or: AA1.one");
  CHECK(loaded.fails_with(DiagnosticCode::unmatched_alternative));
  CHECK(loaded.pointed_at() == "AA1.one");
  CHECK(load_entry("or: AA1.two").fails_with(DiagnosticCode::misplaced_reference));
}

TEST_CASE("three entries cannot be each other's alternatives") {
  const Loaded loaded = load_fields(
      "        documentation: [{id: x, text: T, or: AA1.y}, {id: y, text: T, or: AA1.z}, {id: z, "
      "text: T, or: AA1.y}]\n");
  CHECK(loaded.fails_with(DiagnosticCode::unmatched_alternative));
}

TEST_CASE("a reference to nothing is reported with what was meant") {
  const Loaded entry = load_entry("same_as: AA1.onee");
  CHECK(entry.fails_with(DiagnosticCode::unknown_reference));
  CHECK(first_help(entry) == "did you mean `AA1.one`?");

  const Loaded criterion = load_entry("needs: AA2.one");
  CHECK(criterion.fails_with(DiagnosticCode::unknown_reference));
  CHECK(first_help(criterion) == "did you mean `AA1.one`?");

  const Loaded item = load_entry("for: AA1.b");
  CHECK(item.fails_with(DiagnosticCode::unknown_reference));

  const Loaded prerequisite = load_fields("        prerequisites: [AA11]\n");
  CHECK(prerequisite.fails_with(DiagnosticCode::unknown_reference));
  CHECK(first_help(prerequisite) == "did you mean `AA1`?");
}

TEST_CASE("a reference to the wrong kind of thing is reported") {
  const std::string fields =
      GENERATE("same_as: AA1", "same_as: AA1.a", "needs: AA1.dates", "for: AA1.one", "for: AA1",
               "latest_of: AA1", "latest_of: AA1.one", "or_records: AA1.one");
  CAPTURE(fields);
  CHECK(load_entry(fields).fails_with(DiagnosticCode::misplaced_reference));
}

TEST_CASE("answers are those of the same criterion") {
  const std::string field =
      GENERATE("for: AA1.a", "latest_of: AA1.dates", "or_records: AA1.records",
               "for_records: {of: AA1.records, field: form, is: web}", "or: AA1.one");
  const Loaded loaded = load_criteria(
      "      - id: AA1\n"
      "        title: A\n"
      "        statement: S\n"
      "        require: 1\n"
      "        checklist:\n"
      "          - {id: a, text: A}\n"
      "          - {id: dates, text: D, measure: {kind: frequency, every: year}}\n"
      "          - {id: records, text: R, measure: {kind: examples, at_least: 1, fields: {form: "
      "[web], link: url}}}\n"
      "        documentation: [{id: one, text: T}]\n"
      "      - {id: AA2, title: B, statement: S, documentation: [{id: x, text: T, " +
      field + "}]}\n");
  CAPTURE(field);
  CHECK(loaded.fails_with(DiagnosticCode::misplaced_reference));
}

TEST_CASE("an answer of the wrong measure is reported") {
  const std::string fields =
      GENERATE("latest_of: AA1.a", "latest_of: AA1.records", "or_records: AA1.dates",
               "or_records: AA1.a", "for_records: {of: AA1.dates, field: form, is: web}");
  CAPTURE(fields);
  CHECK(load_entry(fields).fails_with(DiagnosticCode::unsuitable_answer));
}

TEST_CASE("or_records needs links in the records") {
  const Loaded loaded = load_fields(
      "        measure: {kind: examples, at_least: 1, fields: {topic: text}}\n"
      "        documentation: [{id: x, text: T, or_records: AA1}]\n");
  CHECK(loaded.fails_with(DiagnosticCode::unsuitable_answer));
}

TEST_CASE("for_records names a field with values, and one of them") {
  CHECK(load_entry("for_records: {of: AA1.records, field: from, is: web}")
            .fails_with(DiagnosticCode::unknown_record_field));
  CHECK(load_entry("for_records: {of: AA1.records, field: name, is: web}")
            .fails_with(DiagnosticCode::unknown_record_field));
  const Loaded loaded = load_entry("for_records: {of: AA1.records, field: form, is: radio}");
  CHECK(loaded.fails_with(DiagnosticCode::unknown_record_field));
  CHECK(loaded.pointed_at() == "radio");
}

TEST_CASE("a reference to an answer whose measure is broken is not reported as well") {
  const Loaded loaded = load_fields(
      "        measure: {kind: frequency, every: month}\n"
      "        documentation: [{id: x, text: T, latest_of: AA1}]\n");
  CHECK(loaded.fails_with(DiagnosticCode::unknown_catalog_value));
}

}  // namespace wwc::catalog
