// SPDX-License-Identifier: MIT
#include <string>

#include <catch2/catch.hpp>

#include "catalog/builtin.hpp"
#include "schema/schema.hpp"
#include "unit/schema/validator.hpp"

namespace wwc::schema {
namespace {

bool accepts_criterion(const std::string& fields) {
  return accepts(catalog_schema(),
                 "format: 1\nid: tiny\ntitle: Tiny\nedition: 1\npractices:\n  - id: AA\n    title: "
                 "A\n    criteria:\n"
                 "      - {id: AA1, title: A, statement: S" +
                     fields + "}\n");
}

}  // namespace

TEST_CASE("the schema of catalogs says which draft it follows") {
  CHECK(nlohmann::json::parse(catalog_schema())["$schema"] ==
        "http://json-schema.org/draft-07/schema#");
}

TEST_CASE("every built-in catalog fits the schema of catalogs") {
  const auto schema = nlohmann::json::parse(catalog_schema());
  for (const catalog::EmbeddedFile& file : catalog::embedded_catalogs()) {
    CAPTURE(file.name);
    CHECK(violation(schema, yaml_to_json(file.text)) == "");
  }
}

TEST_CASE("misspelt keys, values and kinds do not fit") {
  CHECK(accepts_criterion(""));
  CHECK_FALSE(accepts_criterion(", requires: 1"));
  CHECK_FALSE(accepts_criterion(", obligation: shuold"));
  CHECK_FALSE(accepts_criterion(", measure: {kind: freqency, every: year}"));
  CHECK_FALSE(accepts_criterion(", measure: {kind: frequency, evry: year}"));
  CHECK_FALSE(accepts_criterion(", measure: {kind: within, months: 0}"));
  CHECK_FALSE(accepts_criterion(", require: many"));
  CHECK_FALSE(accepts_criterion(", documentation: [{id: x, text: T, accepts: [link]}]"));
  CHECK_FALSE(accepts_criterion(", documentation: [{id: x}]"));
  CHECK_FALSE(accepts_criterion(", checklist: [{id: Not An Id, text: T}]"));
}

TEST_CASE("every form that the loader reads fits") {
  CHECK(accepts_criterion(
      ", measure: {kind: within, months: 12, or_since: city.administration_began}"));
  CHECK(
      accepts_criterion(", measure: {any_of: [{kind: frequency, every: year}, {kind: options, "
                        "at_least: 1, of: [red]}]}"));
  CHECK(
      accepts_criterion(", measure: {kind: examples, at_least: 2, fields: {form: [web], link: "
                        "url}, distinct: form}"));
  CHECK(accepts_criterion(
      ", documentation: {id: x, text: T, accepts: contact, fields: {a: text}, distinct: {a: 2}}"));
  CHECK(accepts_criterion(", require:, checklist: [], notes: A note, prerequisites: AA2"));
}

TEST_CASE("another format of catalogs does not fit") {
  CHECK_FALSE(accepts(catalog_schema(), "format: 2\nid: x\ntitle: X\nedition: 1\npractices: []\n"));
}

}  // namespace wwc::schema
