// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "unit/cli/world.hpp"

namespace wwc::cli {
namespace {

using test::has;
using test::Ran;
using test::World;

TEST_CASE("init writes two files and says what comes next") {
  World world;
  const Ran ran = world.run({"init", "maple"});
  CHECK(ran.code == ExitCode::done);
  CHECK(world.files.writes ==
        std::vector<std::string>{"maple/city.yaml", "maple/answers.schema.json"});
  CHECK(has(ran.out, "wwc assess maple/city.yaml"));
  CHECK(has(world.files.files["maple/city.yaml"], "$schema=answers.schema.json"));
}

TEST_CASE("what init writes is accepted, and says nothing yet") {
  World world;
  REQUIRE(world.run({"init"}).code == ExitCode::done);
  const Ran ran = world.run({"assess", "city.yaml"});
  CHECK(ran.code == ExitCode::nothing_assessed);
  CHECK_FALSE(has(ran.err, "warning"));
}

TEST_CASE("init never writes over a file, nor half of its own") {
  const std::string existing = GENERATE("city.yaml", "answers.schema.json");
  World world;
  world.files.files[existing] = "mine";
  const Ran ran = world.run({"init"});
  CHECK(ran.code == ExitCode::input_output);
  CHECK(has(ran.err, existing));
  CHECK(world.files.writes.empty());
  CHECK(world.files.files[existing] == "mine");
}

TEST_CASE("init fills in what answers to another catalog show, and marks it") {
  World world;
  put_city(world,
           "city: {name: \"Port: St. Mary\", state: OR, country: US, population: 84500}\n"
           "answers:\n"
           "  SE2:\n"
           "    checklist: {how-to: yes}\n"
           "    documentation: {guidance: https://data.example/guide}\n");
  const Ran ran =
      world.run({"init", "--catalog", "open-data-maturity", "--from", "city.yaml", "ladder"});
  CAPTURE(ran.err);
  REQUIRE(ran.code == ExitCode::done);
  CHECK(has(ran.out, "Filled in 2 of 28 criteria from what city.yaml shows: R2C, R4A.\n"));
  const std::string& text = world.files.files["ladder/city.yaml"];
  CHECK(
      has(text, "\n  name: \"Port: St. Mary\"\n  state: OR\n  country: US\n  population: 84500\n"));
  CHECK(has(text, "  R4A:\n    met: yes  # inferred from SE2.how-to of city.yaml\n"));
  CHECK(has(text, "  R4B:\n    met:\n"));
  const Ran assessed = world.run({"assess", "ladder/city.yaml", "--format", "json"});
  CHECK(assessed.code == ExitCode::done);
  CHECK(has(assessed.out, "\"passed\": 0,\n    \"claimed\": 2"));
}

TEST_CASE("where the answers show nothing, init says so and fills in the city alone") {
  World world;
  // What nothing documents is no more than a claim.
  const std::string answer = GENERATE("no", "yes");
  put_city(world, "city: {name: Maple Harbor}\nanswers: {SE2: {checklist: {how-to: " + answer +
                      "}}, OD4: {checklist: {standard: " + answer + "}}}\n");
  const Ran ran =
      world.run({"init", "--catalog", "open-data-maturity", "--from", "city.yaml", "a"});
  REQUIRE(ran.code == ExitCode::done);
  CHECK(has(ran.out, "Nothing could be filled in from what city.yaml shows.\n"));
  CHECK(has(world.files.files["a/city.yaml"], "\n  name: Maple Harbor\n  # state: OR\n"));
  CHECK(has(ran.out, "  3. wwc assess a/city.yaml\n"));
  CHECK(world.run({"assess", "a/city.yaml"}).code == ExitCode::nothing_assessed);
}

TEST_CASE("init cannot fill in from a file without knowing for which catalog") {
  World world;
  put_city(world, "answers: {SE2: {checklist: {how-to: yes}}}\n");
  const Ran alone = world.run({"init", "--from", "city.yaml", "a"});
  CHECK(alone.code == ExitCode::usage);
  CHECK(has(alone.err, "`--from` needs `--catalog`"));
  const Ran nothing = world.run({"init", "--catalog", "wwc-2018", "--from", "city.yaml", "a"});
  CHECK(nothing.code == ExitCode::usage);
  CHECK(has(nothing.err, "nothing about catalog `wwc-2018` can be inferred"));
  CHECK(world.files.writes.empty());
}

TEST_CASE("init refuses to infer from answers to another catalog, and from broken ones") {
  World world;
  world.files.files["other.yaml"] = "catalog: open-data-maturity\nanswers: {R1A: {met: yes}}\n";
  const Ran other =
      world.run({"init", "--catalog", "open-data-maturity", "--from", "other.yaml", "a"});
  CHECK(other.code == ExitCode::invalid_input);
  CHECK(has(other.err, "`other.yaml` answers catalog `open-data-maturity`, not `wwc-2018`"));
  world.files.files["broken.yaml"] = "answers: {SE9: {met: yes}}\n";
  CHECK(world.run({"init", "--catalog", "open-data-maturity", "--from", "broken.yaml", "a"}).code ==
        ExitCode::invalid_input);
  CHECK(world.run({"init", "--catalog", "open-data-maturity", "--from", "none.yaml", "a"}).code ==
        ExitCode::input_output);
  CHECK(world.files.writes.empty());
}

TEST_CASE("a folder that cannot be made is exit code 5") {
  World world;
  world.files.unwritable["locked"] = "permission denied";
  CHECK(world.run({"init", "locked"}).code == ExitCode::input_output);
}

}  // namespace
}  // namespace wwc::cli
