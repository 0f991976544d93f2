// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "schema/schema.hpp"
#include "unit/cli/world.hpp"
#include "unit/schema/validator.hpp"

namespace wwc::schema {
namespace {

using nlohmann::json;

json explanation(std::vector<std::string> words) {
  test::World world;
  test::put_city(world,
                 "answers:\n"
                 "  DG1:\n"
                 "    effort: 0.5\n"
                 "    checklist: {updated: 2026-03-02, coverage: {met: 34 of 41, effort: 2}}\n"
                 "    documentation: {inventory: a.md}\n"
                 "  PA2: {met: [2026-02-18]}\n");
  words.insert(words.begin(), "explain");
  words.insert(words.end(), {"--format", "json"});
  return json::parse(world.run(words).out);
}

std::string problem_of(const json& value) {
  return violation(json::parse(explanation_schema()), value);
}

}  // namespace

TEST_CASE("every kind of explanation fits its schema, with answers and without") {
  for (const char* id :
       {"DG1", "PA2", "EVAL4", "RDC5", "DG1.updated", "DG1.inventory", "DG", "gold"}) {
    CAPTURE(id);
    CHECK(problem_of(explanation({id})) == "");
    CHECK(problem_of(explanation({id, "city.yaml"})) == "");
    CHECK(problem_of(explanation({id, "city.yaml", "--assume", "OD2=pass"})) == "");
  }
  CHECK(problem_of(explanation({"WWC401"})) == "");
  CHECK(problem_of(explanation({"missing"})) == "");
}

TEST_CASE("an explanation that lacks a part does not fit") {
  const json whole = explanation({"DG1", "city.yaml"});
  for (const auto& member : whole.items()) {
    CAPTURE(member.key());
    json value = whole;
    value.erase(member.key());
    CHECK(problem_of(value) != "");
  }
}

TEST_CASE("a changed explanation does not fit") {
  json value = explanation({"DG1", "city.yaml"});
  value["rule"]["parts"][0].erase("holds");
  CHECK(problem_of(value) != "");
  value = explanation({"DG1", "city.yaml"});
  value["worth"]["with"]["passed"] = "1";
  CHECK(problem_of(value) != "");
  value = explanation({"DG1", "city.yaml"});
  CHECK(value["worth"].erase("with_first_way") == 1);
  CHECK(problem_of(value) != "");
  value = explanation({"DG1", "city.yaml"});
  value["schema"] = "wwc-explanation/2";
  CHECK(problem_of(value) != "");
}

}  // namespace wwc::schema
