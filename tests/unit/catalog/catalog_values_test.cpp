// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "catalog/catalog_readers.hpp"
#include "unit/catalog/loaded.hpp"

namespace wwc::catalog {

TEST_CASE("ids have the form that their place asks for") {
  const std::string long_id(61, 'a');
  CHECK(is_id("DG1", IdForm::criterion));
  CHECK(is_id("dg1", IdForm::criterion));
  CHECK_FALSE(is_id("1DG", IdForm::criterion));
  CHECK_FALSE(is_id("DG-1", IdForm::criterion));
  CHECK_FALSE(is_id("DG.1", IdForm::criterion));
  CHECK(is_id("rung-1", IdForm::practice));
  CHECK(is_id("DG", IdForm::practice));
  CHECK(is_id("in-house", IdForm::kebab));
  CHECK_FALSE(is_id("In-house", IdForm::kebab));
  CHECK_FALSE(is_id("in--house", IdForm::kebab));
  CHECK_FALSE(is_id("in-house-", IdForm::kebab));
  CHECK_FALSE(is_id("in_house", IdForm::kebab));
  CHECK_FALSE(is_id("2026-01-01", IdForm::kebab));
  CHECK(is_id("goods_or_service", IdForm::snake));
  CHECK_FALSE(is_id("goods-or-service", IdForm::snake));
  CHECK_FALSE(is_id("", IdForm::kebab));
  CHECK_FALSE(is_id(long_id, IdForm::kebab));
}

TEST_CASE("a malformed id is reported with the one that was meant") {
  const Loaded loaded = load_fields(
      "        documentation:\n"
      "          - {id: Data Inventory, text: D}\n");
  CHECK(loaded.fails_with(DiagnosticCode::malformed_id));
  CHECK(loaded.pointed_at() == "Data Inventory");
  CHECK(loaded.diagnostics.front().help.find("`data-inventory`") != std::string::npos);
}

TEST_CASE("a malformed criterion id is reported once, and references to it hold") {
  const Loaded loaded = load_criteria(
      "      - {id: AA-1, title: One, statement: S}\n"
      "      - {id: AA2, title: Two, statement: S, prerequisites: AA-1}\n");
  CHECK(loaded.fails_with(DiagnosticCode::malformed_id));
}

TEST_CASE("a value outside a closed list is reported with the one that was meant") {
  const Loaded loaded = load_fields("        obligation: shuold\n");
  CHECK(loaded.fails_with(DiagnosticCode::unknown_catalog_value));
  CHECK(loaded.pointed_at() == "shuold");
  CHECK(loaded.diagnostics.front().help.starts_with("did you mean `should`?"));
}

TEST_CASE("obligation, status and not_applicable are read") {
  const Loaded loaded = load_criteria(
      "      - {id: AA1, title: A, statement: S}\n"
      "      - {id: AA2, title: B, statement: S, obligation: suggested, status: future, "
      "not_applicable: allowed}\n");
  REQUIRE(loaded.catalog);
  const auto& criteria = loaded.catalog->criteria;
  CHECK(criteria[0].obligation == Obligation::must);
  CHECK(criteria[0].status == CriterionStatus::active);
  CHECK_FALSE(criteria[0].not_applicable_allowed);
  CHECK(criteria[1].obligation == Obligation::suggested);
  CHECK(criteria[1].status == CriterionStatus::future);
  CHECK(criteria[1].not_applicable_allowed);
}

TEST_CASE("a text of spaces alone is not a text") {
  CHECK(load_criteria("      - {id: AA1, title: '  ', statement: S}\n")
            .fails_with(DiagnosticCode::missing_field));
}

TEST_CASE("a value that a list has twice is reported at its second place") {
  const Loaded loaded = load_measured("{kind: options, at_least: 1, of: [red, green, red]}");
  CHECK(loaded.fails_with(DiagnosticCode::repeated_value));
  REQUIRE(loaded.diagnostics.front().secondary.size() == 1);
  CHECK(loaded.diagnostics.front().secondary.front().span.begin <
        loaded.diagnostics.front().primary->span.begin);
}

}  // namespace wwc::catalog
