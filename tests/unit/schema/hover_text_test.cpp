// SPDX-License-Identifier: MIT
#include "schema/hover_text.hpp"

#include <catch2/catch.hpp>

namespace wwc::schema {

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

TEST_CASE("a checklist item shows what it is measured by") {
  ChecklistItem item;
  item.text = "Your city does it.";
  item.measure = Measure{Within{12, {}}};
  CHECK(describe(item) == "Your city does it.\n\nMeasured by: a date within the past 12 months");
}

TEST_CASE("a documentation entry shows what is asked for") {
  Catalog catalog;
  catalog.criteria.resize(1);
  catalog.criteria[0].id = "AA1";
  catalog.criteria[0].documentation.resize(1);
  Documentation& entry = catalog.criteria[0].documentation[0];
  entry.text = "The contracts.";
  entry.accepts = {EvidenceKind::file};
  entry.at_least = 3;
  entry.reading = "As written.";
  CHECK(describe(catalog, EntryRef{0, 0}) ==
        "The contracts.\n\nAsked for: given as file; at least 3 different pieces\n\nReading: As "
        "written.");
}

}  // namespace wwc::schema
