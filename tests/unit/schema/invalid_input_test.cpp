// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

#include "schema/schema.hpp"
#include "unit/cli/world.hpp"
#include "unit/schema/validator.hpp"

namespace wwc::schema {
namespace {

using nlohmann::json;
using Words = std::vector<std::string>;

/// A command that writes JSON, and what describes it.
struct Case {
  std::string marker;
  std::string schema;
  Words words;
};

std::vector<Case> all_cases() {
  return {{"wwc-assessment/1", assessment_schema(), {"assess", "city.yaml"}},
          {"wwc-assessment/1", assessment_schema(), {"check", "city.yaml", "--level", "silver"}},
          {"wwc-plan/1", plan_schema(), {"plan", "city.yaml", "--to", "silver"}},
          {"wwc-forecast/1", forecast_schema(), {"forecast", "city.yaml"}},
          {"wwc-explanation/1", explanation_schema(), {"explain", "DG1", "city.yaml"}},
          {"wwc-comparison/1", comparison_schema(), {"diff", "city.yaml", "city.yaml"}}};
}

/// Errors, one of which has no help, and a warning.
void put_mistakes(test::World& world) {
  test::put_city(world,
                 "include: more.yaml\n"
                 "city: {name: Maple Harbor, population: many}\n"
                 "answers:\n"
                 "  DG1: {checklist: {updated: 03/02/2026}}\n"
                 "  DG9: {note: x}\n"
                 "  DG2:\n"
                 "    note: the list of room #2\n");
  world.files.files["more.yaml"] = "answers: {DG3: {nonsense: 1}}\n";
}

json ran(test::World& world, Words words) {
  words.insert(words.end(), {"--format", "json"});
  const test::Ran ran = world.run(words);
  CAPTURE(words, ran.err);
  CHECK(ran.code == cli::ExitCode::invalid_input);
  return json::parse(ran.out);
}

std::string problem_of(const Case& each, const json& value) {
  return violation(json::parse(each.schema), value);
}

}  // namespace

TEST_CASE("on invalid input the JSON of every command says what is wrong, and nothing else") {
  test::World world;
  put_mistakes(world);
  const json assessed = ran(world, {"assess", "city.yaml"});
  REQUIRE(assessed["diagnostics"].size() >= 3);
  for (const Case& each : all_cases()) {
    const json value = ran(world, each.words);
    CAPTURE(each.words, value.dump());
    CHECK(problem_of(each, value) == "");
    CHECK(value["schema"] == each.marker);
    CHECK(value["generator"] == assessed["generator"]);
    for (const auto& member : value.items()) {
      const std::string& key = member.key();
      CHECK((key == "schema" || key == "generator" || key == "catalog" || key == "diagnostics"));
    }
    // Both sides of the comparison are this file, so all is said of each.
    if (each.words.front() == "diff") {
      CHECK(value["diagnostics"].size() == 2 * assessed["diagnostics"].size());
      CHECK_FALSE(value.contains("catalog"));
      continue;
    }
    CHECK(value["diagnostics"] == assessed["diagnostics"]);
    CHECK(value["catalog"]["id"] == "wwc-2018");
  }
}

TEST_CASE("each diagnostic has code, place, message and help") {
  test::World world;
  test::put_city(world, "answers:\n  DG1: {checklist: {updated: 03/02/2026}}\n");
  for (const Case& each : all_cases()) {
    const json first = ran(world, each.words)["diagnostics"][0];
    CAPTURE(each.words, first.dump());
    CHECK(first["code"] == "WWC312");
    CHECK(first["severity"] == "error");
    CHECK(first["file"] == "city.yaml");
    CHECK(first["line"] == 3);
    CHECK(first["column"] == 30);
    CHECK(first["message"] == "`03/02/2026` is not a date that item `DG1.updated` can take");
    CHECK(first["help"] ==
          "write `2026-03-02` if the month comes first, `2026-02-03` if the day does");
  }
}

TEST_CASE("warnings are told beside the errors, and what has no help says so") {
  test::World world;
  put_mistakes(world);
  for (const Case& each : all_cases()) {
    const json diagnostics = ran(world, each.words)["diagnostics"];
    CAPTURE(each.words, diagnostics.dump());
    const auto has = [&](const char* member, const json& expected) {
      return std::ranges::any_of(
          diagnostics, [&](const json& diagnostic) { return diagnostic.at(member) == expected; });
    };
    CHECK(has("severity", "error"));
    CHECK(has("severity", "warning"));
    CHECK(has("help", nullptr));
  }
}

TEST_CASE("a list of problems without an error, or beside a result, fits no schema") {
  test::World world;
  put_mistakes(world);
  for (const Case& each : all_cases()) {
    const json whole = ran(world, each.words);
    CAPTURE(each.words);
    json value = whole;
    value.erase("diagnostics");
    CHECK(problem_of(each, value) != "");
    value = whole;
    value["diagnostics"] = json::array();
    CHECK(problem_of(each, value) != "");
    value = whole;
    value["schema"] = "wwc-other/1";
    CHECK(problem_of(each, value) != "");
    value = whole;
    value["diagnostics"][0].erase("code");
    CHECK(problem_of(each, value) != "");
    // Parts of a result, and what the schema does not know, have no place beside it.
    json parts = json::parse(each.schema)["properties"];
    parts["other"] = true;
    for (const char* part : {"schema", "generator", "catalog", "diagnostics"}) {
      parts.erase(part);
    }
    for (const auto& [part, form] : parts.items()) {
      CAPTURE(part);
      value = whole;
      value[part] = nullptr;
      CHECK(problem_of(each, value) != "");
    }
  }
}

TEST_CASE("a catalog that is not valid is told by each command that reads one") {
  test::World world;
  test::put_city(world, "answers: {DG1: {note: x}}\n");
  world.files.files["mine.yaml"] = "format: 1\nid: mine\ntitle: Mine\n";
  std::vector<Case> cases = all_cases();
  cases.push_back({"wwc-explanation/1", explanation_schema(), {"explain", "DG1"}});
  for (Case& each : cases) {
    each.words.insert(each.words.end(), {"--catalog", "mine.yaml"});
    const json value = ran(world, each.words);
    CAPTURE(each.words, value.dump());
    CHECK(problem_of(each, value) == "");
    CHECK(value["schema"] == each.marker);
    CHECK_FALSE(value.contains("catalog"));
    CHECK(value["diagnostics"][0]["file"] == "mine.yaml");
  }
}

TEST_CASE("so is a lock that is damaged, and a result that is none") {
  test::World world;
  test::put_city(world, "answers: {DG1: {checklist: {methodology: yes}}}\n");
  world.files.files["wwc.lock"] = "no lock\n";
  for (const Case& each : all_cases()) {
    const json value = ran(world, each.words);
    CAPTURE(each.words, value.dump());
    CHECK(problem_of(each, value) == "");
    CHECK(value["diagnostics"][0]["file"] == "wwc.lock");
  }
  world.files.files.erase("wwc.lock");
  world.files.files["old.json"] = "{}\n";
  const json value = ran(world, {"diff", "old.json", "city.yaml"});
  CHECK(violation(json::parse(comparison_schema()), value) == "");
  CHECK(value["diagnostics"][0]["code"] == "WWC601");
}

}  // namespace wwc::schema
