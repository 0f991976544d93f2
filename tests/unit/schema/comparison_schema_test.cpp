// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "schema/schema.hpp"
#include "unit/cli/world.hpp"
#include "unit/schema/validator.hpp"

namespace wwc::schema {
namespace {

using nlohmann::json;

/// What a criterion that is lost, and one that is only claimed now, come to.
json comparison() {
  test::World world;
  world.files.files["a.md"] = "How.\n";
  test::put_city(world, "answers: {RP2: {met: yes}, PA7: {met: yes}}\n");
  CHECK(world.run({"assess", "city.yaml", "--assume", "OD2=pass", "-o", "old.json"}).code ==
        cli::ExitCode::done);
  test::put_city(world, "answers: {RP2: {met: yes}}\n");
  return json::parse(world.run({"diff", "old.json", "city.yaml", "--format", "json"}).out);
}

std::string problem_of(const json& value) {
  return violation(json::parse(comparison_schema()), value);
}

}  // namespace

TEST_CASE("a comparison fits its schema, and one that lacks a part does not") {
  const json whole = comparison();
  REQUIRE(whole["changes"].size() >= 2);
  REQUIRE(whole["before"]["assumptions"] == json::parse(R"(["OD2=pass"])"));
  CHECK(problem_of(whole) == "");
  for (const auto& member : whole.items()) {
    CAPTURE(member.key());
    json value = whole;
    value.erase(member.key());
    CHECK(problem_of(value) != "");
  }
}

TEST_CASE("a changed comparison does not fit") {
  json value = comparison();
  value["changes"][0]["causes"] = json::array();
  CHECK(problem_of(value) != "");
  value = comparison();
  value["changes"][0]["after"] = "passed";
  CHECK(problem_of(value) != "");
  value = comparison();
  value["before"].erase("assumptions");
  CHECK(problem_of(value) != "");
}

}  // namespace wwc::schema
