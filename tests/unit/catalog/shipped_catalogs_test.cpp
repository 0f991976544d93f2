// SPDX-License-Identifier: MIT
#include <cstddef>
#include <string>

#include <catch2/catch.hpp>

#include "catalog/builtin.hpp"
#include "support/find_id.hpp"
#include "unit/catalog/loaded.hpp"

namespace wwc::catalog {
namespace {

Loaded load_builtin(std::string_view id) {
  const auto file = find_builtin(id);
  REQUIRE(file);
  return load_text(std::string(file->text));
}

Catalog builtin_catalog(std::string_view id) {
  Loaded loaded = load_builtin(id);
  INFO(loaded.summary());
  REQUIRE(loaded.catalog);
  return std::move(*loaded.catalog);
}

Catalog certification() {
  return builtin_catalog("wwc-2018");
}

Catalog maturity_ladder() {
  return builtin_catalog("open-data-maturity");
}

/// True for the id of a criterion, of one of its items, or of one of its documentation entries.
bool has_id(const Catalog& catalog, const std::string& full_id) {
  const std::size_t dot = full_id.find('.');
  const auto position = find_criterion(catalog, full_id.substr(0, dot));
  if (!position || dot == std::string::npos) return position.has_value();
  const Criterion& criterion = catalog.criteria[*position];
  const std::string part = full_id.substr(dot + 1);
  return support::find_id(criterion.checklist, part) ||
         support::find_id(criterion.documentation, part);
}

std::size_t counted_in(const Catalog& catalog, const Level& level) {
  std::size_t count = 0;
  for (const Criterion& criterion : catalog.criteria) {
    bool matters = level.practices.empty();
    for (const std::size_t practice : level.practices) {
      matters = matters || practice == criterion.practice;
    }
    count += matters && criterion.is_counted() ? 1U : 0U;
  }
  return count;
}

}  // namespace

TEST_CASE("every built-in catalog loads without a word, under the id of its file") {
  for (const std::string_view id : builtin_ids()) {
    const Loaded loaded = load_builtin(id);
    CAPTURE(id, loaded.summary());
    CHECK(loaded.diagnostics.empty());
    REQUIRE(loaded.catalog);
    CHECK(loaded.catalog->id == id);
  }
}

TEST_CASE("every level of every built-in catalog can be reached") {
  for (const std::string_view id : builtin_ids()) {
    const Loaded loaded = load_builtin(id);
    REQUIRE(loaded.catalog);
    for (const Level& level : loaded.catalog->levels) {
      CAPTURE(id, level.id);
      const auto counted = static_cast<std::int64_t>(counted_in(*loaded.catalog, level));
      CHECK(least_count(level.at_least, counted) >= 1);
      CHECK(least_count(level.at_least, counted) <= counted);
    }
  }
}

TEST_CASE("the certification of 2018 has all its parts") {
  const Catalog catalog = certification();
  std::size_t with_checklist = 0;
  std::size_t items = 0;
  std::size_t entries = 0;
  for (const Criterion& criterion : catalog.criteria) {
    with_checklist += criterion.checklist.empty() ? 0U : 1U;
    items += criterion.checklist.size();
    entries += criterion.documentation.size();
  }
  CHECK(catalog.practices.size() == 8);
  CHECK(catalog.criteria.size() == 45);
  CHECK(with_checklist == 35);
  CHECK(items == 80);
  CHECK(entries == 66);
}

TEST_CASE("the levels of 2018 take 23, 31 and 38 of 45 criteria") {
  const Catalog catalog = certification();
  REQUIRE(catalog.levels.size() == 3);
  CHECK(least_count(catalog.levels[0].at_least, 45) == 23);
  CHECK(least_count(catalog.levels[1].at_least, 45) == 31);
  CHECK(least_count(catalog.levels[2].at_least, 45) == 38);
  CHECK(catalog.levels[0].id == "silver");
  CHECK(catalog.levels[2].id == "platinum");
}

TEST_CASE("the certification of 2018 is marked as superseded and says who may take part") {
  const Catalog catalog = certification();
  CHECK(catalog.status == CatalogStatus::superseded);
  CHECK(catalog.edition == "2018");
  REQUIRE(catalog.eligibility);
  CHECK(catalog.eligibility->country == "US");
  CHECK(catalog.eligibility->population_at_least == 30000);
}

TEST_CASE("the maturity ladder has six rungs with 28 interventions, each rung a level") {
  const Catalog catalog = maturity_ladder();
  CHECK(catalog.criteria.size() == 28);
  REQUIRE(catalog.practices.size() == 6);
  REQUIRE(catalog.levels.size() == 6);
  const std::size_t sizes[] = {5, 6, 5, 4, 4, 4};
  const std::int64_t needed[] = {3, 3, 3, 2, 2, 2};
  for (std::size_t rung = 0; rung < 6; ++rung) {
    CAPTURE(rung);
    const Level& level = catalog.levels[rung];
    CHECK(level.practices == std::vector<std::size_t>{rung});
    CHECK_FALSE(level.reading.empty());
    CHECK(counted_in(catalog, level) == sizes[rung]);
    CHECK(least_count(level.at_least, static_cast<std::int64_t>(sizes[rung])) == needed[rung]);
  }
  for (const Criterion& criterion : catalog.criteria) {
    CAPTURE(criterion.id);
    CHECK(criterion.checklist.empty());
    CHECK(criterion.documentation.size() == 1);
    CHECK_FALSE(criterion.helps.empty());
  }
}

TEST_CASE("every id that a built-in catalog names in another one is there") {
  std::size_t named = 0;
  for (const std::string_view id : builtin_ids()) {
    const Catalog catalog = builtin_catalog(id);
    if (catalog.helps_catalog.empty()) continue;
    const Catalog other = builtin_catalog(catalog.helps_catalog);
    for (const Criterion& criterion : catalog.criteria) {
      for (const std::vector<std::string>* ids : {&criterion.helps, &criterion.inferred_from}) {
        for (const std::string& full_id : *ids) {
          CAPTURE(id, criterion.id, full_id);
          CHECK(has_id(other, full_id));
          ++named;
        }
      }
    }
  }
  CHECK(named >= 28);
}

TEST_CASE("ids of the catalog lead to its parts") {
  const Catalog catalog = certification();
  const auto position = find_criterion(catalog, "RDC5");
  REQUIRE(position);
  const Criterion& criterion = catalog.criteria[*position];
  CHECK(criterion.id == "RDC5");
  CHECK(full_id(catalog, EntryRef{*position, 1}) == "RDC5.course-correction");
  CHECK(full_id(criterion, AnswerRef{1}) == "RDC5.engagement");
  CHECK(full_id(criterion, AnswerRef{}) == "RDC5");
  CHECK(criterion.documentation[0].alternative == 1);
  REQUIRE(criterion.documentation[0].same_as);
  CHECK(full_id(catalog, *criterion.documentation[0].same_as) == "RDC1.examples");
  CHECK_FALSE(find_criterion(catalog, "rdc5"));
}

}  // namespace wwc::catalog
