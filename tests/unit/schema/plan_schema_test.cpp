// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "schema/schema.hpp"
#include "unit/cli/world.hpp"
#include "unit/schema/validator.hpp"

namespace wwc::schema {
namespace {

using nlohmann::json;

json plan(std::vector<std::string> words) {
  test::World world;
  test::put_city(world,
                 "answers:\n"
                 "  DG1:\n"
                 "    owner: Chief Data Officer\n"
                 "    effort: 0.5\n"
                 "    checklist: {updated: 2026-03-02, coverage: {met: 34 of 41, effort: 2}}\n"
                 "    documentation: {inventory: a.md}\n"
                 "  PA2: {met: [2026-02-18], due: 2026-12-01}\n");
  words.insert(words.begin(), {"plan", "city.yaml"});
  words.insert(words.end(), {"--format", "json"});
  return json::parse(world.run(words).out);
}

std::string problem_of(const json& value) {
  return violation(json::parse(plan_schema()), value);
}

}  // namespace

TEST_CASE("every outcome of a plan fits its schema") {
  const json planned = plan({"--to", "silver"});
  CHECK(planned["outcome"] == "planned");
  CHECK(planned["weighed"] == true);
  CHECK(problem_of(planned) == "");
  const json over = plan({"--to", "silver", "--budget", "3", "--by", "2027-01-01"});
  CHECK(over["outcome"] == "over_budget");
  CHECK(problem_of(over) == "");
  const json unreachable = plan({"--to", "silver", "--only", "DG"});
  CHECK(unreachable["outcome"] == "unreachable");
  CHECK(unreachable["plan"].is_null());
  CHECK(unreachable["request"]["only"] == json{"DG"});
  CHECK(planned["request"]["only"] == json::array());
  CHECK(problem_of(unreachable) == "");
}

TEST_CASE("an id that is named twice is said once") {
  const json twice = plan({"--to", "silver", "--exclude", "RDC3,RDC3", "--only", "DG, RDC,DG"});
  CHECK(twice["summary"][1] == "Only work on DG and RDC was considered.");
  CHECK(twice["summary"][2] == "No work on RDC3 was considered.");
  CHECK(twice["request"]["only"] == json{"DG", "RDC"});
}

TEST_CASE("a plan that lacks a part does not fit, nor does a step") {
  const json whole = plan({"--to", "silver"});
  for (const auto& member : whole.items()) {
    CAPTURE(member.key());
    json value = whole;
    value.erase(member.key());
    CHECK(problem_of(value) != "");
  }
  for (const auto& member : whole["plan"]["steps"][0].items()) {
    CAPTURE(member.key());
    json value = whole;
    value["plan"]["steps"][0].erase(member.key());
    // What records lack came with a later version, so a plan of an earlier one is without it.
    CHECK((problem_of(value) == "") == (member.key() == "records"));
  }
}

TEST_CASE("a plan has the city as an assessment has it") {
  test::World world;
  test::put_city(world, "answers: {PA2: {met: [2026-02-18]}}\n");
  const auto city = [&](const std::vector<std::string>& words) {
    return json::parse(world.run(words).out)["city"];
  };
  const json assessed = city({"assess", "city.yaml", "--format", "json"});
  CHECK(city({"plan", "city.yaml", "--to", "gold", "--format", "json"}) == assessed);
  CHECK(city({"forecast", "city.yaml", "--format", "json"}) == assessed);
}

}  // namespace wwc::schema
