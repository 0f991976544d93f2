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

TEST_CASE("what a catalog names in another one is looked up there") {
  const auto check = [](const std::string& other, const std::string& fields) {
    World world;
    world.files.files["mine.yaml"] = "format: 1\nid: mine\ntitle: Mine\nedition: first\n" + other +
                                     "practices:\n"
                                     "  - id: AA\n"
                                     "    title: First\n"
                                     "    criteria:\n"
                                     "      - id: AA1\n"
                                     "        title: One\n"
                                     "        statement: Your city does it.\n"
                                     "        " +
                                     fields + "\n";
    return world.run({"catalog", "check", "mine.yaml"});
  };
  const std::string built_in = "helps_catalog: wwc-2018\n";
  const Ran good =
      check(built_in, "helps: [DG1, DG1.published, DG1.inventory]\n        inferred_from: OD2");
  CHECK(good.code == ExitCode::done);
  CHECK(good.err.empty());

  const Ran bad = check(built_in, "helps: [DG1.publishd, XX3, DG-1]");
  CHECK(bad.code == ExitCode::invalid_input);
  CHECK(has(bad.err, "`helps` names `DG1.publishd`, which is not in catalog `wwc-2018`"));
  CHECK(has(bad.err, "mine.yaml:13:17"));
  CHECK(has(bad.err, "did you mean `DG1.published`?"));
  CHECK(has(bad.err, "`helps` names `XX3`, which"));
  CHECK_FALSE(has(bad.err, "`helps` names `DG-1`"));
  CHECK(has(check(built_in, "inferred_from: SE2.howto").err,
            "`inferred_from` names `SE2.howto`, which is not in catalog `wwc-2018`"));

  const Ran unknown = check("helps_catalog: wwc-2019\n", "helps: [ZZ9]");
  CHECK(unknown.code == ExitCode::done);
  CHECK(has(unknown.err, "warning"));
  CHECK(has(unknown.err, "mine.yaml:5:16"));
  CHECK(has(unknown.err, "no built-in catalog has the id `wwc-2019`"));
  CHECK(check("helps_catalog: mine\n", "helps: [ZZ9]").code == ExitCode::invalid_input);
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
