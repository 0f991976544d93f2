// SPDX-License-Identifier: MIT
#include "catalog/load_catalog.hpp"

#include <string>

#include <catch2/catch.hpp>

#include "support/sha256.hpp"
#include "unit/catalog/loaded.hpp"

namespace wwc::catalog {
namespace {

constexpr const char* k_whole = R"(format: 1
id: ladder
title: Ladder
edition: "2026"
publisher: Someone
source: A guide
status: superseded
note: Only a model.
eligibility:
  country: US
  population_at_least: 30000
levels:
  - {id: low, title: Low, at_least: 51%}
  - {id: high, title: High, at_least: 2/3, practices: [BB], group: Above}
resources: {id: guide, title: Guide, kind: guide}
practices:
  - id: AA
    title: First
    summary: The first.
    criteria:
      - id: AA1
        title: One
        statement: Your city does one.
        require: 1
        checklist:
          - {id: done, text: It is done., reading: Literally.}
          - {id: asked, text: It is asked.}
        notes: A note.
        reading: As written.
  - id: BB
    title: Second
    criteria: {id: BB1, title: Two, statement: Your city does two., prerequisites: AA1}
)";

}  // namespace

TEST_CASE("everything that a catalog says is read") {
  const Loaded loaded = load_text(k_whole);
  CHECK(loaded.summary().empty());
  REQUIRE(loaded.catalog);
  const Catalog& catalog = *loaded.catalog;
  CHECK(catalog.id == "ladder");
  CHECK(catalog.title == "Ladder");
  CHECK(catalog.edition == "2026");
  CHECK(catalog.publisher == "Someone");
  CHECK(catalog.source == "A guide");
  CHECK(catalog.status == CatalogStatus::superseded);
  CHECK(catalog.note == "Only a model.");
  REQUIRE(catalog.eligibility);
  CHECK(catalog.eligibility->country == "US");
  CHECK(catalog.eligibility->population_at_least == 30000);
  CHECK(catalog.resources.at(0).title == "Guide");
  CHECK(catalog.sha256 == support::sha256_hex(k_whole));
}

TEST_CASE("levels keep their share as it is written, and know their practices") {
  const Loaded loaded = load_text(k_whole);
  REQUIRE(loaded.catalog);
  const auto& levels = loaded.catalog->levels;
  REQUIRE(levels.size() == 2);
  CHECK(levels[0].at_least == Fraction{51, 100});
  CHECK(levels[0].at_least_text == "51%");
  CHECK(levels[0].practices.empty());
  CHECK(levels[1].at_least == Fraction{2, 3});
  CHECK(levels[1].practices == std::vector<std::size_t>{1});
  CHECK(levels[0].group.empty());
  CHECK(levels[1].group == "Above");
}

TEST_CASE("criteria keep their order and know their practice") {
  const Loaded loaded = load_text(k_whole);
  REQUIRE(loaded.catalog);
  const auto& criteria = loaded.catalog->criteria;
  REQUIRE(criteria.size() == 2);
  CHECK(criteria[0].id == "AA1");
  CHECK(criteria[0].practice == 0);
  CHECK(criteria[0].require == 1);
  CHECK(criteria[0].reading == "As written.");
  CHECK(criteria[0].notes == std::vector<std::string>{"A note."});
  REQUIRE(criteria[0].checklist.size() == 2);
  CHECK(criteria[0].checklist[0].reading == "Literally.");
  CHECK(criteria[0].checklist[1].text == "It is asked.");
  CHECK_FALSE(criteria[0].is_answered_itself());
  CHECK(criteria[1].practice == 1);
  CHECK(criteria[1].prerequisites == std::vector<std::size_t>{0});
  CHECK(criteria[1].is_answered_itself());
}

TEST_CASE("spans point at ids") {
  const Loaded loaded = load_text(k_whole);
  REQUIRE(loaded.catalog);
  CHECK(loaded.sources.text(loaded.catalog->criteria[0].span) == "AA1");
  CHECK(loaded.sources.text(loaded.catalog->criteria[0].checklist[1].span) == "asked");
  CHECK(loaded.sources.text(loaded.catalog->practices[1].span) == "BB");
  CHECK(loaded.sources.text(loaded.catalog->levels[1].span) == "high");
}

TEST_CASE("an answers file is recognised") {
  const Loaded loaded = load_text("catalog: wwc-2018\ncity: {name: Maple Harbor}\nanswers: {}\n");
  CHECK(loaded.fails_with(DiagnosticCode::not_a_catalog));
  CHECK(loaded.diagnostics.front().message.find("answers file") != std::string::npos);
  CHECK(loaded.pointed_at() == "answers");
}

TEST_CASE("a text that is no catalog at all gets one message") {
  const std::string text = GENERATE("- a\n- b\n", "hello\n", "name: x\nversion: 3\n");
  CHECK(load_text(text).fails_with(DiagnosticCode::not_a_catalog));
}

TEST_CASE("only format 1 is read, and nothing else is said of another") {
  const Loaded loaded = load_text("format: 2\nid: x\nnew_field: 1\npractices: []\n");
  CHECK(loaded.fails_with(DiagnosticCode::unknown_catalog_format));
  CHECK(loaded.pointed_at() == "2");
  CHECK(load_text("format: one\npractices: []\nid: x\ntitle: X\nedition: 1\n")
            .summary()
            .find("`one`") != std::string::npos);
}

TEST_CASE("a catalog without anything to assess is an error") {
  const std::string head = "format: 1\nid: x\ntitle: X\nedition: 1\n";
  CHECK(load_text(head + "practices: []\n").fails_with(DiagnosticCode::empty_catalog));
  CHECK(load_text(head + "practices:\n").fails_with(DiagnosticCode::missing_field));
  CHECK(load_text(head + "practices: [{id: AA, title: A, criteria: []}]\n")
            .fails_with(DiagnosticCode::empty_catalog));
  CHECK(load_criteria("      - {id: AA1, title: A, statement: S, status: retired}\n")
            .fails_with(DiagnosticCode::empty_catalog));
}

TEST_CASE("require must fit the checklist") {
  const std::string checklist = "        checklist: [{id: a, text: A}, {id: b, text: B}]\n";
  CHECK(load_fields(checklist + "        require: 2\n").catalog);
  CHECK(
      load_fields(checklist + "        require: 3\n").fails_with(DiagnosticCode::require_mismatch));
  CHECK(
      load_fields(checklist + "        require: 0\n").fails_with(DiagnosticCode::require_mismatch));
  CHECK(load_fields(checklist).fails_with(DiagnosticCode::require_mismatch));
  CHECK(load_fields("        require: 1\n").fails_with(DiagnosticCode::require_mismatch));
  CHECK(load_fields("        require: 1\n        checklist: []\n")
            .fails_with(DiagnosticCode::require_mismatch));
}

TEST_CASE("a misspelt field is an error at its key") {
  const Loaded loaded = load_fields("        requires: 1\n");
  CHECK(loaded.fails_with(DiagnosticCode::unknown_field));
  CHECK(loaded.pointed_at() == "requires");
}

TEST_CASE("all problems of a catalog are reported in one go") {
  const Loaded loaded = load_criteria(
      "      - {id: AA1, title: A, statement: S, status: old}\n"
      "      - {id: AA2, title: B}\n"
      "      - {id: AA2, title: C, statement: S, prerequisites: [AA9]}\n");
  CHECK(loaded.diagnostics.size() == 4);
  CHECK_FALSE(loaded.catalog);
}

TEST_CASE("more checklist items than are read are an error") {
  std::string fields = "        require: 1\n        checklist:\n";
  for (int item = 0; item <= 100; ++item) {
    fields += "          - {id: i" + std::to_string(item) + ", text: T}\n";
  }
  const Loaded loaded = load_fields(fields);
  CHECK(loaded.fails_with(DiagnosticCode::too_many_parts));
  CHECK(loaded.pointed_at() == "checklist");
}

TEST_CASE("more criteria than are read are an error") {
  std::string criteria;
  for (int criterion = 0; criterion <= 1000; ++criterion) {
    criteria += "      - {id: A" + std::to_string(criterion) + ", title: T, statement: S}\n";
  }
  CHECK(load_criteria(criteria).fails_with(DiagnosticCode::too_many_parts));
}

TEST_CASE("a country is two capital letters") {
  const std::string rest =
      "format: 1\nid: x\ntitle: X\nedition: 1\n"
      "practices: [{id: AA, title: A, criteria: [{id: AA1, title: A, statement: S}]}]\n";
  CHECK(load_text(rest + "eligibility: {country: CA}\n").catalog);
  CHECK(load_text(rest + "eligibility: {country: usa}\n").fails_with(DiagnosticCode::wrong_kind));
}

}  // namespace wwc::catalog
