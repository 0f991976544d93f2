// SPDX-License-Identifier: MIT
#include "schema/hover_text.hpp"

#include <catch2/catch.hpp>

namespace wwc::schema {

TEST_CASE("each kind of measure is described") {
  CHECK(describe(Measure{Within{1, {}}}) == "a date within the past 1 month");
  CHECK(describe(Measure{Within{36, CityDate::administration_began}}) ==
        "a date within the past 36 months, or since the city's administration began");
  CHECK(describe(Measure{Share{Bound::more_than, {4, 5}}}) == "more than 80 %");
  CHECK(describe(Measure{Share{Bound::at_least, {1, 2}}}) == "at least 50 %");
  CHECK(describe(Measure{Frequency{Cadence::year}}) == "a date within the past 12 months");
  CHECK(describe(Measure{Options{2, {"red", "green"}}}) == "at least 2 of `red` and `green`");
  CHECK(describe(Measure{AnyOf{{Measure{Within{3, {}}}, Measure{Options{1, {"red"}}}}}}) ==
        "a date within the past 3 months; or at least 1 of `red`");
}

TEST_CASE("records are described with all that is asked of them") {
  Examples examples{4, "topic", EachValue{"form", 2}, "link", 12, {}, {}};
  CHECK(describe(Measure{examples}) ==
        "records with at least 4 different values of `topic`, each with at least 2 different "
        "values of `form`, "
        "no two with the same `link`, within the past 12 months");
  CHECK(describe(Measure{Examples{2, "", {}, "", {}, {}, {}}}) == "at least 2 records");
  const RecordField title{"title", FieldKind::text, {}};
  const RecordField method{"method", FieldKind::choice, {"survey", "trial"}};
  CHECK(describe(Measure{Examples{1, "", {}, "", 12, {}, {title, method}}}) ==
        "at least 1 record, within the past 12 months; each record has `title`, `method` (survey "
        "or trial) and `date`");
}

TEST_CASE("a criterion shows its statement, N of M, readings and notes") {
  Criterion criterion;
  criterion.statement = "Your city does it.";
  criterion.require = 1;
  criterion.checklist.resize(3);
  criterion.reading = "As written.";
  criterion.notes = {"Mind the gap."};
  CHECK(describe(criterion) ==
        "Your city does it.\n\nChecklist: 1 of 3 items must be met\n\nReading: As "
        "written.\n\nNote: Mind the gap.");
}

TEST_CASE("a documentation entry shows what is asked for") {
  Catalog catalog;
  catalog.criteria.resize(1);
  catalog.criteria[0].id = "AA1";
  catalog.criteria[0].documentation.resize(1);
  catalog.criteria[0].documentation[0].id = "first";
  Documentation entry;
  entry.text = "The contracts.";
  entry.accepts = {EvidenceKind::file};
  entry.at_least = 3;
  entry.pages_required = true;
  entry.within_months = 12;
  entry.same_as = EntryRef{0, 0};
  CHECK(
      describe(catalog, entry) ==
      "The contracts.\n\nAsked for: file; at least 3 different pieces; page numbers of each piece; "
      "each dated within the past 12 months\n\nThe same evidence as: AA1.first");
}

}  // namespace wwc::schema
