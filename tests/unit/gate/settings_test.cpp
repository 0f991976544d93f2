// SPDX-License-Identifier: MIT
#include "gate/settings.hpp"

#include <catch2/catch.hpp>

#include "support/names.hpp"
#include "unit/gate/small_gate.hpp"

namespace wwc::gate {
namespace {

using test::SmallGate;

Catalog sample_catalog() {
  SmallGate sample(3, 3);
  sample.level("silver", 50);
  sample.level("gold", 70);
  return sample.catalog;
}

/// Every demand with values of its own: `n` is 0 or 1.
Gate full(std::size_t n) {
  Gate gate;
  gate.level = n;
  gate.fail_under = Threshold{static_cast<std::uint32_t>(n + 1), std::to_string(n + 1)};
  gate.require = {n, 2};
  gate.no_regress = gate.no_claims = gate.no_unchecked = gate.locked = gate.require_review = true;
  gate.fresh_for_days = 60 + static_cast<std::uint32_t>(n);
  gate.baseline = n == 0 ? "zero.json" : "one.json";
  return gate;
}

GateSettings settings(const Gate& gate) {
  return settings_of(gate, sample_catalog());
}

TEST_CASE("the rows are all demands that can be written, in the order of their keys") {
  const auto rows = setting_rows();
  REQUIRE(rows.size() == static_cast<std::size_t>(GateKey::same_gate));
  for (std::size_t index = 0; index < rows.size(); ++index) {
    CHECK(rows[index].key == static_cast<GateKey>(index));
  }
}

TEST_CASE("settings are the demands by the names of their keys") {
  CHECK(settings({}).empty());
  CHECK(settings(full(0)) == GateSettings{{"level", "silver"},
                                          {"fail_under", "1"},
                                          {"require", "P1,P3"},
                                          {"no_regress", "yes"},
                                          {"fresh_for", "60d"},
                                          {"no_claims", "yes"},
                                          {"no_unchecked", "yes"},
                                          {"locked", "yes"},
                                          {"require_review", "yes"}});
}

TEST_CASE("a switch that is off is no demand") {
  Gate gate;
  gate.no_regress = gate.no_claims = gate.no_unchecked = gate.locked = gate.require_review = false;
  CHECK(settings(gate).empty());
}

TEST_CASE("a baseline alone demands nothing") {
  Gate gate;
  gate.baseline = "old.json";
  CHECK(settings(gate).empty());
}

TEST_CASE("what only one side demands is kept") {
  CHECK(settings(merge({}, full(1), sample_catalog())) == settings(full(1)));
  CHECK(settings(merge(full(0), {}, sample_catalog())) == settings(full(0)));
  CHECK(merge({}, full(1), sample_catalog()).baseline == "one.json");
  CHECK(merge(full(0), {}, sample_catalog()).baseline == "zero.json");
}

TEST_CASE("an option goes before the file, for each of its values") {
  const Gate merged = merge(full(0), full(1), sample_catalog());
  CHECK(settings(merged) == settings(full(0)));
  CHECK(merged.baseline == "zero.json");
}

TEST_CASE("an option replaces its own key only") {
  for (const SettingRow& row : setting_rows()) {
    const Catalog catalog = sample_catalog();
    const std::string name{support::name_of(row.key)};
    CAPTURE(name);
    Gate option;
    row.copy(full(0), option);
    CHECK(settings(option).size() == 1);
    GateSettings expected = settings(full(1));
    expected[name] = settings(full(0))[name];
    CHECK(settings(merge(option, full(1), catalog)) == expected);
  }
}

TEST_CASE("required criteria of an option replace those of the file, all of them") {
  Gate option;
  option.require = {1};
  Gate file;
  file.require = {0, 2};
  CHECK(merge(option, file, sample_catalog()).require == std::vector<std::size_t>{1});
}

TEST_CASE("an option turns on what the file turns off") {
  Gate option;
  option.no_claims = true;
  Gate file;
  file.no_claims = false;
  file.no_unchecked = false;
  CHECK(settings(merge(option, file, sample_catalog())) == GateSettings{{"no_claims", "yes"}});
}

}  // namespace
}  // namespace wwc::gate
