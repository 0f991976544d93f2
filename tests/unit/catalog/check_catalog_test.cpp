// SPDX-License-Identifier: MIT
#include <string>

#include <catch2/catch.hpp>

#include "unit/catalog/loaded.hpp"

namespace wwc::catalog {
namespace {

Loaded load_with_levels(const std::string& levels) {
  return load_text(
      "format: 1\n"
      "id: tiny\n"
      "title: Tiny\n"
      "edition: 1\n"
      "levels: " +
      levels +
      "\n"
      "practices:\n"
      "  - {id: AA, title: A, criteria: [{id: AA1, title: A, statement: S}]}\n"
      "  - {id: BB, title: B, criteria: [{id: BB1, title: B, statement: S, status: future}]}\n");
}

}  // namespace

TEST_CASE("criteria with the same id are reported at the second") {
  const Loaded loaded = load_criteria(
      "      - {id: AA1, title: A, statement: S}\n"
      "      - {id: aa1, title: B, statement: S}\n");
  CHECK(loaded.fails_with(DiagnosticCode::duplicate_id));
  CHECK(loaded.pointed_at() == "aa1");
  REQUIRE(loaded.diagnostics.front().secondary.size() == 1);
  CHECK(loaded.sources.text(loaded.diagnostics.front().secondary.front().span) == "AA1");
}

TEST_CASE("items and entries of a criterion share one space of ids") {
  const std::string both =
      GENERATE("[{id: a, text: A}, {id: a, text: B}]\n        documentation: []\n",
               "[{id: a, text: A}]\n        documentation: [{id: a, text: D}]\n",
               "[{id: a, text: A}]\n        documentation: [{id: d, text: D}, {id: d, text: E}]\n");
  CHECK(load_fields("        require: 1\n        checklist: " + both)
            .fails_with(DiagnosticCode::duplicate_id));
}

TEST_CASE("items of different criteria may have the same id") {
  const Loaded loaded = load_criteria(
      "      - {id: AA1, title: A, statement: S, require: 1, checklist: [{id: a, text: A}]}\n"
      "      - {id: AA2, title: B, statement: S, require: 1, checklist: [{id: a, text: A}]}\n");
  CHECK(loaded.catalog);
}

TEST_CASE("practices and levels have ids of their own") {
  CHECK(load_text("format: 1\nid: x\ntitle: X\nedition: 1\npractices:\n"
                  "  - {id: AA, title: A, criteria: [{id: AA1, title: A, statement: S}]}\n"
                  "  - {id: AA, title: B, criteria: [{id: AA2, title: B, statement: S}]}\n")
            .fails_with(DiagnosticCode::duplicate_id));
  CHECK(load_with_levels("[{id: low, title: L, at_least: 10%}, {id: low, title: H, at_least: 20%}]")
            .fails_with(DiagnosticCode::duplicate_id));
}

TEST_CASE("levels rise") {
  CHECK(
      load_with_levels("[{id: low, title: L, at_least: 50%}, {id: high, title: H, at_least: 51%}]")
          .catalog);
  CHECK(
      load_with_levels("[{id: low, title: L, at_least: 50%}, {id: high, title: H, at_least: 1/2}]")
          .fails_with(DiagnosticCode::level_order));
  CHECK(
      load_with_levels("[{id: low, title: L, at_least: 50%}, {id: high, title: H, at_least: 49%}]")
          .fails_with(DiagnosticCode::level_order));
}

TEST_CASE("a level is compared only with levels over the same practices") {
  CHECK(load_with_levels("[{id: low, title: L, at_least: 100%, practices: AA}, {id: high, title: "
                         "H, at_least: 50%}]")
            .catalog);
  CHECK(
      load_with_levels(
          "[{id: low, title: L, at_least: 100%, practices: AA}, "
          "{id: mid, title: M, at_least: 50%}, {id: high, title: H, at_least: 80%, practices: AA}]")
          .fails_with(DiagnosticCode::level_order));
}

TEST_CASE("a level asks for something that can be reached") {
  CHECK(load_with_levels("[{id: low, title: L, at_least: 0%}]")
            .fails_with(DiagnosticCode::share_limit));
  CHECK(load_with_levels("[{id: low, title: L, at_least: 101%}]")
            .fails_with(DiagnosticCode::malformed_share));
  CHECK(load_with_levels("[{id: low, title: L, at_least: 51}]")
            .fails_with(DiagnosticCode::malformed_share));
  CHECK(load_with_levels("[{id: low, title: L, at_least: 50%, practices: BB}]")
            .fails_with(DiagnosticCode::out_of_reach));
}

TEST_CASE("a level names practices of the catalog") {
  const Loaded loaded = load_with_levels("[{id: low, title: L, at_least: 50%, practices: [AB]}]");
  CHECK(loaded.fails_with(DiagnosticCode::unknown_reference));
  CHECK(loaded.pointed_at() == "AB");
}

}  // namespace wwc::catalog
