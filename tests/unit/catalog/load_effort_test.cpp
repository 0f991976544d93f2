// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>

#include <catch2/catch.hpp>

#include "catalog/catalog_fields.hpp"
#include "support/names.hpp"
#include "unit/catalog/loaded.hpp"

namespace wwc::catalog {
namespace {

Loaded load_scale(const std::string& scale) {
  return load_criteria("      - {id: AA1, title: One, statement: S}\neffort: " + scale + '\n');
}

}  // namespace

TEST_CASE("the scale of effort is read in working days") {
  const Loaded loaded = load_scale("{attach: 1, write: 2.5, change: 0}");
  CHECK(loaded.summary().empty());
  REQUIRE(loaded.catalog);
  CHECK(loaded.catalog->effort.attach == Effort{10});
  CHECK(loaded.catalog->effort.write == Effort{25});
  CHECK(loaded.catalog->effort.change == Effort{0});
}

TEST_CASE("what the scale leaves out is as where there is none") {
  const EffortScale usual;
  const Loaded loaded = load_scale("{write: 4}");
  REQUIRE(loaded.catalog);
  CHECK(loaded.catalog->effort.attach == usual.attach);
  CHECK(loaded.catalog->effort.write == Effort{40});
  CHECK(loaded.catalog->effort.change == usual.change);
}

TEST_CASE("the fields of the scale say what is the default") {
  const EffortScale usual;
  for (const auto& row : support::name_rows<EffortClass>()) {
    const auto fields = fields_of(MapKind::effort_scale);
    const auto field = std::ranges::find(fields, row.name, &yaml::FieldSpec::name);
    REQUIRE(field != fields.end());
    const std::string given = to_string(effort_of(usual, row.value)) + " is the default.";
    CHECK(std::string(field->doc).ends_with("; " + given));
  }
}

TEST_CASE("what is no number of working days is refused with what was meant") {
  constexpr auto k_general =
      "write how many working days one person needs, at most 10000 and with at most one decimal, "
      "such as `0.5` or `10`";
  const auto [value, help] = GENERATE_COPY(table<const char*, const char*>({
      {"-1", k_general},
      {"much", k_general},
      {"10001", k_general},
      {"2 weeks", "write working days: `10`"},
      {"0.25", "write working days: `0.3`"},
  }));
  CAPTURE(value);
  const Loaded loaded = load_scale("{change: " + std::string(value) + "}");
  CHECK(loaded.fails_with(DiagnosticCode::wrong_effort));
  CHECK(loaded.pointed_at() == value);
  CHECK(loaded.diagnostics.front().help == help);
}

TEST_CASE("a list is no number of working days") {
  CHECK(load_scale("{change: [1]}").fails_with(DiagnosticCode::wrong_kind));
  CHECK(load_scale("{changed: 1}").fails_with(DiagnosticCode::unknown_field));
  CHECK(load_scale("3").fails_with(DiagnosticCode::wrong_kind));
}

TEST_CASE("items change the city and documents are attached where nothing else is said") {
  const Loaded loaded = load_fields(
      "        require: 1\n"
      "        checklist: [{id: a, text: A}, {id: b, text: B, effort: write}]\n"
      "        documentation: [{id: c, text: C}, {id: d, text: D, effort: write}]\n");
  REQUIRE(loaded.catalog);
  const Criterion& criterion = loaded.catalog->criteria[0];
  CHECK(criterion.effort == EffortClass::change);
  CHECK(criterion.checklist[0].effort == EffortClass::change);
  CHECK(criterion.checklist[1].effort == EffortClass::write);
  CHECK(criterion.documentation[0].effort == EffortClass::attach);
  CHECK(criterion.documentation[1].effort == EffortClass::write);
}

TEST_CASE("a criterion says what its own answer takes, if it has one") {
  const Loaded own = load_fields("        effort: attach\n");
  REQUIRE(own.catalog);
  CHECK(own.catalog->criteria[0].effort == EffortClass::attach);

  const std::string checklist =
      "        require: 1\n        checklist: [{id: a, text: A}]\n        effort: write\n";
  CHECK(load_fields(checklist).fails_with(DiagnosticCode::conflicting_fields));
  const Loaded both = load_fields("        measure: {kind: within, months: 3}\n" + checklist);
  REQUIRE(both.catalog);
  CHECK(both.catalog->criteria[0].effort == EffortClass::write);
}

TEST_CASE("a kind of work that nobody knows is refused") {
  const Loaded loaded = load_fields("        effort: copy\n");
  CHECK(loaded.fails_with(DiagnosticCode::unknown_catalog_value));
  CHECK(loaded.pointed_at() == "copy");
}

}  // namespace wwc::catalog
