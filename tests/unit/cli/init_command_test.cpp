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

TEST_CASE("a folder that cannot be made is exit code 5") {
  World world;
  world.files.unwritable["locked"] = "permission denied";
  CHECK(world.run({"init", "locked"}).code == ExitCode::input_output);
}

}  // namespace
}  // namespace wwc::cli
