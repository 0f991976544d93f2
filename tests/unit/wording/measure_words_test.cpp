// SPDX-License-Identifier: MIT
#include "wording/measure_words.hpp"

#include <catch2/catch.hpp>

namespace wwc::wording {

TEST_CASE("each kind of measure is described") {
  CHECK(describe(Measure{Within{1, {}}}) == "a date within the past 1 month");
  CHECK(describe(Measure{Within{36, CityDate::administration_began}}) ==
        "a date within the past 36 months, or since the city's administration began");
  CHECK(describe(Measure{Share{Bound::more_than, {4, 5}}}) == "more than 80 %");
  CHECK(describe(Measure{Share{Bound::at_least, {1, 2}}}) == "at least 50 %");
  CHECK(describe(Measure{Frequency{Cadence::year}}) == "a date within the past 12 months");
  CHECK(describe(Measure{Frequency{Cadence::quarter}}) ==
        "a date in each of the four calendar quarters before the as-of date's");
  CHECK(describe(Measure{Options{2, {"red", "green"}}}) == "at least 2 of `red` and `green`");
  CHECK(describe(Measure{AnyOf{{Measure{Within{3, {}}}, Measure{Options{1, {"red"}}}}}}) ==
        "a date within the past 3 months; or at least 1 of `red`");
}

TEST_CASE("records are described with all that is asked of them") {
  CHECK(describe(Measure{Examples{4, "topic", EachValue{"form", 2}, "link", 12, {}, {}}}) ==
        "at least 8 records: 4 different values of `topic`, each with 2 of `form`; no two with the "
        "same `link`; within the past 12 months");
  CHECK(describe(Measure{Examples{3, "department", {}, "", {}, {}, {}}}) ==
        "at least 3 records with different values of `department`");
  CHECK(describe(Measure{Examples{2, "", {}, "", {}, {}, {}}}) == "at least 2 records");
  const RecordField title{"title", FieldKind::text, {}};
  const RecordField method{"method", FieldKind::choice, {"survey", "trial"}};
  CHECK(describe(Measure{Examples{1, "", {}, "", 12, {}, {title, method}}}) ==
        "at least 1 record; within the past 12 months; each record has `title`, `method` (survey "
        "or trial) and `date`");
}

}  // namespace wwc::wording
