// SPDX-License-Identifier: MIT
#include "cli/gate_options.hpp"

#include <catch2/catch.hpp>

#include "diagnostic/codes.hpp"
#include "gate/settings.hpp"

namespace wwc::cli {
namespace {

Catalog sample_catalog() {
  Catalog catalog;
  catalog.id = "tiny";
  catalog.levels = {{"silver", "Silver", {1, 2}, "50%", {}, {}},
                    {"gold", "Gold", {3, 4}, "75%", {}, {}}};
  for (const char* id : {"A1", "A2", "A3"}) {
    catalog.criteria.emplace_back();
    catalog.criteria.back().id = id;
  }
  return catalog;
}

struct Understood {
  Gate gate;
  std::vector<std::string> problems;
};

Understood understand(std::vector<std::pair<GateKey, std::string>> demands) {
  Diagnostics diagnostics;
  Understood result{
      read_gate_options({std::move(demands), "old.json"}, sample_catalog(), diagnostics), {}};
  for (const Diagnostic& diagnostic : diagnostics.sorted()) {
    CHECK(diagnostic.code == DiagnosticCode::wrong_gate_value);
    result.problems.push_back(diagnostic.message);
  }
  return result;
}

TEST_CASE("an option has the name of its key, with dashes") {
  CHECK(option_name(GateKey::fail_under) == "fail-under");
  CHECK(option_name(GateKey::level) == "level");
}

TEST_CASE("options become demands by the ids of the catalog") {
  const Understood read = understand({{GateKey::level, "gold"},
                                      {GateKey::fail_under, "66.6%"},
                                      {GateKey::require, "A3, A1,A3"},
                                      {GateKey::fresh_for, "60d"},
                                      {GateKey::no_regress, ""},
                                      {GateKey::no_claims, ""},
                                      {GateKey::no_unchecked, ""},
                                      {GateKey::locked, ""},
                                      {GateKey::require_review, ""}});
  CHECK(read.problems.empty());
  CHECK(read.gate.baseline == "old.json");
  CHECK(gate::settings_of(read.gate, sample_catalog()) == GateSettings{{"level", "gold"},
                                                                       {"fail_under", "66.6%"},
                                                                       {"require", "A3,A1"},
                                                                       {"fresh_for", "60d"},
                                                                       {"no_regress", "yes"},
                                                                       {"no_claims", "yes"},
                                                                       {"no_unchecked", "yes"},
                                                                       {"locked", "yes"},
                                                                       {"require_review", "yes"}});
}

TEST_CASE("each value that cannot be demanded is told, and the others are read") {
  const Understood read = understand({{GateKey::level, "golld"},
                                      {GateKey::fail_under, "4"},
                                      {GateKey::require, "A1,B1,B2"},
                                      {GateKey::fresh_for, "0d"}});
  CHECK(read.problems ==
        std::vector<std::string>{"`--level`: unknown level `golld` in catalog `tiny`",
                                 "`--fail-under`: `4` is no threshold for 3 criteria",
                                 "`--require`: unknown criterion `B1` in catalog `tiny`",
                                 "`--require`: unknown criterion `B2` in catalog `tiny`",
                                 "`--fresh-for`: `0d` is not a number of days"});
  CHECK(read.gate.require == std::vector<std::size_t>{0});
}

TEST_CASE("what a result records is read as it was demanded") {
  const GateSettings settings{
      {"level", "silver"},     {"fail_under", "2"},   {"require", "A2,A3"},
      {"fresh_for", "1d"},     {"no_regress", "yes"}, {"no_claims", "yes"},
      {"no_unchecked", "yes"}, {"locked", "yes"},     {"require_review", "yes"}};
  const RecordedGate recorded = read_recorded_gate(settings, sample_catalog());
  CHECK(recorded.unread.empty());
  CHECK(gate::settings_of(recorded.gate, sample_catalog()) == settings);
}

TEST_CASE("what a result records and this catalog cannot say is named") {
  const RecordedGate recorded = read_recorded_gate(
      {{"level", "bronze"}, {"moon", "full"}, {"require", "A1,B1"}, {"no_claims", "yes"}},
      sample_catalog());
  CHECK(recorded.unread ==
        std::vector<std::string>{
            "`moon` was demanded, which this version does not know",
            "`level` of the baseline has no meaning now: unknown level `bronze` in catalog `tiny`",
            "`require` of the baseline has no meaning now: unknown criterion `B1` in catalog "
            "`tiny`"});
  CHECK(recorded.gate.no_claims == true);
  CHECK(recorded.gate.require == std::vector<std::size_t>{0});
  CHECK_FALSE(recorded.gate.level);
}

}  // namespace
}  // namespace wwc::cli
