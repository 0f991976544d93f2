// SPDX-License-Identifier: MIT
#include "catalog/check_helps.hpp"

#include <string>

#include <catch2/catch.hpp>

#include "unit/catalog/loaded.hpp"

namespace wwc::catalog {
namespace {

Loaded load_helping(const std::string& fields, const std::string& other = "helps_catalog: big") {
  return load_text("format: 1\nid: small\ntitle: Small\nedition: first\n" + other +
                   "\npractices:\n"
                   "  - id: AA\n"
                   "    title: First\n"
                   "    criteria:\n"
                   "      - id: AA1\n"
                   "        title: One\n"
                   "        statement: Your city does it.\n" +
                   fields);
}

}  // namespace

TEST_CASE("what helps with another catalog is kept as it is written") {
  const Loaded loaded = load_helping(
      "        helps: [BB1, BB2.updated]\n"
      "        inferred_from: BB2\n");
  INFO(loaded.summary());
  REQUIRE(loaded.catalog);
  CHECK(loaded.catalog->helps_catalog == "big");
  const Criterion& criterion = loaded.catalog->criteria.front();
  CHECK(criterion.helps == std::vector<std::string>{"BB1", "BB2.updated"});
  CHECK(criterion.inferred_from == std::vector<std::string>{"BB2"});
}

TEST_CASE("ids of another catalog need the catalog") {
  const std::string field = GENERATE("helps", "inferred_from");
  const Loaded loaded = load_helping("        " + field + ": [BB1, BB2]\n", "");
  CHECK(loaded.fails_with(DiagnosticCode::conflicting_fields));
  CHECK(loaded.pointed_at() == "BB1");
}

TEST_CASE("what cannot be an id of a criterion or of its part is reported") {
  const std::string id = GENERATE("BB-1", "BB1.", ".updated", "BB1.a.b", "BB1.Updated");
  const Loaded loaded = load_helping("        helps: [\"" + id + "\"]\n");
  CAPTURE(id, loaded.summary());
  CHECK(loaded.fails_with(DiagnosticCode::malformed_id));
}

TEST_CASE("a catalog cannot help with itself, nor with what has no id") {
  CHECK(load_helping("", "helps_catalog: small").fails_with(DiagnosticCode::misplaced_reference));
  CHECK(load_helping("", "helps_catalog: Big One").fails_with(DiagnosticCode::malformed_id));
}

TEST_CASE("only a criterion that is answered as a whole can be inferred") {
  const Loaded loaded = load_helping(
      "        inferred_from: [BB1]\n"
      "        require: 1\n"
      "        checklist:\n"
      "          - id: one\n"
      "            text: It does one thing.\n");
  CHECK(loaded.fails_with(DiagnosticCode::conflicting_fields));
}

TEST_CASE("a level can say how it is read") {
  const Loaded loaded =
      load_helping("levels: [{id: low, title: Low, at_least: 50%, reading: Half.}]\n");
  INFO(loaded.summary());
  REQUIRE(loaded.catalog);
  CHECK(loaded.catalog->levels.front().reading == "Half.");
}

}  // namespace wwc::catalog
