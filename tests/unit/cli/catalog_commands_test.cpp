// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "catalog/builtin.hpp"
#include "unit/cli/world.hpp"

namespace wwc::cli {
namespace {

using test::has;
using test::Ran;
using test::World;

TEST_CASE("the list of catalogs has a line for each built-in one") {
  const Ran ran = World{}.run({"catalog", "list"});
  CHECK(ran.code == ExitCode::done);
  CHECK(ran.err.empty());
  for (const std::string_view id : catalog::builtin_ids()) {
    CHECK(has(ran.out, std::string{id} + "  "));
  }
  CHECK(has(ran.out,
            "wwc-2018            What Works Cities Certification, edition 2018, superseded "
            "(default)\n"));
}

TEST_CASE("a catalog is shown as text, as JSON, and as its own source") {
  const std::string source{catalog::find_builtin("wwc-2018")->text};
  CHECK(World{}.run({"catalog", "show", "wwc-2018", "--format", "yaml"}).out == source);
  CHECK(has(World{}.run({"catalog", "show"}).out, "DG1"));
  CHECK(World{}.run({"catalog", "show", "-f", "json"}).out.starts_with("{"));
  CHECK(World{}.run({"catalog", "show", "wwc-2019"}).code == ExitCode::usage);
  CHECK(World{}.run({"catalog", "show", "none.yaml"}).code == ExitCode::input_output);
}

TEST_CASE("what is shown as source is accepted again") {
  World world;
  world.files.files["mine.yaml"] = world.run({"catalog", "show", "-f", "yaml"}).out;
  const Ran ran = world.run({"catalog", "check", "mine.yaml"});
  CHECK(ran.code == ExitCode::done);
  CHECK(ran.err.empty());
  CHECK(has(ran.out, "8 practices, 45 criteria, 80 items, "));
  CHECK(has(ran.out, "3 levels"));
}

TEST_CASE("a catalog with errors is refused, and no summary is printed") {
  World world;
  world.files.files["bad.yaml"] = "format: 1\npractices: []\n";
  const Ran ran = world.run({"catalog", "check", "bad.yaml"});
  CHECK(ran.code == ExitCode::invalid_input);
  CHECK(ran.out.empty());
  CHECK(has(ran.err, "bad.yaml:"));
}

TEST_CASE("a catalog that is not there gets help about catalogs, and a built-in one is checked") {
  const Ran missing = World{}.run({"catalog", "check", "none.yaml"});
  CHECK(missing.code == ExitCode::input_output);
  CHECK(has(missing.err, "`wwc catalog show wwc-2018"));
  CHECK_FALSE(has(missing.err, "wwc init"));
  CHECK(has(World{}.run({"catalog", "check", "wwc-2018"}).out, "wwc-2018: 8 practices"));
}

TEST_CASE("each schema is printed") {
  for (const char* kind : {"answers", "catalog", "assessment"}) {
    const Ran ran = World{}.run({"schema", kind});
    CHECK(ran.code == ExitCode::done);
    CHECK(ran.out.starts_with("{"));
    CHECK(has(ran.out, "\"$schema\""));
  }
  CHECK(has(World{}.run({"schema", "answers"}).out, "DG1"));
  CHECK(has(World{}.run({"schema", "answer"}).err, "did you mean `answers`?"));
}

}  // namespace
}  // namespace wwc::cli
