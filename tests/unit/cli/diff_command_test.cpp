// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "support/text.hpp"
#include "unit/cli/world.hpp"

namespace wwc::cli {
namespace {

using test::has;
using test::Ran;
using test::World;

/// Two answers files that differ in DG1, which passes in the first alone, with their results.
struct DiffWorld : World {
  DiffWorld() {
    files.files["a.csv"] = "a,b\n";
    files.files["a.md"] = "How.\n";
    put("old", "yes");
    put("new", "no");
  }

  void put(const std::string& name, const std::string& methodology) {
    files.files[name + ".yaml"] =
        "catalog: wwc-2018\n"
        "city: {name: Maple Harbor}\n"
        "answers:\n"
        "  DG1:\n"
        "    checklist: {methodology: " +
        methodology +
        ", updated: 2026-03-02, coverage: 34 of 41}\n"
        "    documentation: {inventory: a.csv, process: a.md}\n";
    REQUIRE(run({"assess", name + ".yaml", "-o", name + ".json"}).code == ExitCode::done);
  }
};

bool shows_loss(const Ran& ran) {
  CAPTURE(ran.err, ran.out);
  CHECK(ran.err.empty());
  CHECK(ran.code == ExitCode::done);
  return has(ran.out, "DG1") && has(ran.out, "answers changed") && has(ran.out, "Lost");
}

TEST_CASE("two results, two answers files, or one of each are compared") {
  DiffWorld world;
  for (const char* before : {"old.json", "old.yaml"}) {
    for (const char* after : {"new.json", "new.yaml"}) {
      CAPTURE(before, after);
      CHECK(shows_loss(world.run({"diff", before, after})));
    }
  }
}

TEST_CASE("answers are known by either extension of YAML") {
  DiffWorld world;
  world.files.files["new.yml"] = world.files.files["new.yaml"];
  CHECK(shows_loss(world.run({"diff", "old.yaml", "new.yml"})));
}

TEST_CASE("an option for judging is refused where both sides are judged already") {
  DiffWorld world;
  const std::vector<std::vector<std::string>> options{
      {"--as-of", "2027-01-01"}, {"--catalog", "wwc-2018"}, {"--evidence-root", "."}};
  for (const std::vector<std::string>& option : options) {
    CAPTURE(option);
    const Ran ran = world.run({"diff", "old.json", "new.json", option[0], option[1]});
    CHECK(ran.code == ExitCode::usage);
    CHECK(ran.out.empty());
    CHECK(has(ran.err, "error[WWC511]: `" + option[0] + "` is for answers, and both sides are"));
    CHECK(world.run({"diff", "old.json", "new.yaml", option[0], option[1]}).code == ExitCode::done);
  }
}

TEST_CASE("reports name no absolute path") {
  DiffWorld world;
  world.files.files["/run/secret/base.json"] = world.files.files["old.json"];
  for (const char* format : {"text", "markdown", "json"}) {
    CAPTURE(format);
    const Ran ran = world.run({"diff", "/run/secret/base.json", "new.yaml", "--format", format});
    CHECK(ran.code == ExitCode::done);
    CHECK(has(ran.out, "base.json"));
    CHECK_FALSE(has(ran.out, "secret"));
  }
}

TEST_CASE("a document that counts as before is no cause of a loss by an answer") {
  DiffWorld world;
  world.files.files["a.md"] = "Another way.\n";
  const Ran ran = world.run({"diff", "old.json", "new.yaml"});
  CHECK(has(ran.out, "answers changed\n"));
  CHECK_FALSE(has(ran.out, "a.md"));
}

TEST_CASE("as of an earlier day no answer is said to have changed") {
  DiffWorld world;
  const Ran ran = world.run({"diff", "old.json", "old.yaml", "--as-of", "2026-02-01"});
  CHECK(has(ran.out, "judged earlier: as of 2026-02-01 in place of "));
  CHECK_FALSE(has(ran.out, "answers changed"));
}

TEST_CASE("the order says which is the earlier one") {
  DiffWorld world;
  const Ran ran = world.run({"diff", "new.json", "old.yaml"});
  CHECK(has(ran.out, "Gained"));
  CHECK_FALSE(has(ran.out, "Lost"));
}

TEST_CASE("where nothing differs, that is said, and it is no failure") {
  DiffWorld world;
  const Ran ran = world.run({"diff", "old.json", "old.yaml"});
  CHECK(ran.code == ExitCode::done);
  CHECK(has(ran.out, "No outcome differs."));
  CHECK(has(ran.out, "1 of 45, as before"));
}

TEST_CASE("each format is written") {
  DiffWorld world;
  CHECK(has(world.run({"diff", "old.json", "new.json", "--format", "json"}).out,
            "\"schema\": \"wwc-comparison/1\""));
  CHECK(has(world.run({"diff", "old.json", "new.json", "-f", "markdown"}).out,
            "## Maple Harbor: what changed"));
  const Ran ran = world.run({"diff", "old.json", "new.json", "--format", "jsn"});
  CHECK(ran.code == ExitCode::usage);
  CHECK(ran.out.empty());
  CHECK(has(ran.err, "did you mean `json`? the formats are `text`, `json` and `markdown`"));
}

TEST_CASE("a city without a name is this city") {
  DiffWorld world;
  for (const char* name : {"old.json", "new.json"}) {
    std::string& result = world.files.files[name];
    result = support::replace_all(result, "Maple Harbor", "");
  }
  const auto format = [&](const char* name) {
    return world.run({"diff", "old.json", "new.json", "--format", name}).out;
  };
  CHECK(has(format("text"), "\nThis city: old.json"));
  CHECK(format("markdown").starts_with("## This city: what changed"));
}

TEST_CASE("the catalog is the one thing that must be the same") {
  DiffWorld world;
  world.files.files["other.json"] =
      support::replace_all(world.files.files["new.json"], "\"wwc-2018\"", "\"wwc-2081\"");
  const Ran ran = world.run({"diff", "old.json", "other.json"});
  CHECK(ran.code == ExitCode::invalid_input);
  CHECK(ran.out.empty());
  CHECK(has(ran.err,
            "error[WWC602]: `old.json` was judged by catalog `wwc-2018`, and "
            "`other.json` by `wwc-2081`"));
}

TEST_CASE("both sides that cannot be used are told") {
  DiffWorld world;
  world.files.files["bad.json"] = "[]";
  const Ran ran = world.run({"diff", "none.json", "bad.json"});
  CHECK(ran.code == ExitCode::input_output);
  CHECK(ran.out.empty());
  CHECK(has(ran.err, "`none.json`"));
  CHECK(has(ran.err, "`bad.json` is not a result"));
  world.files.files["bad.yaml"] = "answers: {DG9: {note: x}}\n";
  CHECK(world.run({"diff", "bad.yaml", "new.json"}).code == ExitCode::invalid_input);
  CHECK(world.run({"diff", "old.json"}).code == ExitCode::usage);
}

TEST_CASE("no text of a result reaches the terminal as it is") {
  DiffWorld world;
  std::string& old = world.files.files["old.json"];
  old = support::replace_all(old, "\"level\": null", "\"level\": \"gold\"");
  old = support::replace_all(old, "\"level_title\": null",
                             "\"level_title\": \"\\u001b[31m\\n::error::Gold\"");
  const Ran ran = world.run({"diff", "old.json", "new.json"});
  REQUIRE(ran.code == ExitCode::done);
  CHECK(has(ran.out, "Gold"));
  CHECK_FALSE(has(ran.out, "\x1B"));
  CHECK_FALSE(has(ran.out, "\n::"));
}

TEST_CASE("a side in which nothing is answered is warned of, whichever form it has") {
  DiffWorld world;
  world.files.files["none.yaml"] = "catalog: wwc-2018\nanswers: {DG1: {owner: Clerk}}\n";
  REQUIRE(world.run({"assess", "none.yaml", "-o", "none.json"}).code == ExitCode::nothing_assessed);
  for (const char* name : {"none.yaml", "none.json"}) {
    const Ran ran = world.run({"diff", "old.json", name});
    CHECK(ran.code == ExitCode::done);
    CHECK(has(ran.err, "warning[WWC523]: no criterion is answered in `" + std::string{name}));
    CHECK(has(world.run({"diff", name, "old.yaml"}).err, "WWC523"));
  }
}

TEST_CASE("a result comes from standard input for a dash") {
  DiffWorld world;
  world.in = world.files.files["old.json"];
  CHECK(shows_loss(world.run({"diff", "-", "new.yaml"})));
}

TEST_CASE("answers are judged as of one day on both sides") {
  DiffWorld world;
  const Ran ran = world.run({"diff", "old.yaml", "old.yaml", "--as-of", "2027-03-03"});
  CHECK(has(ran.out, "as of 2027-03-03"));
  CHECK(has(ran.out, "No outcome differs."));
}

TEST_CASE("what time took away since a result is told") {
  DiffWorld world;
  const Ran ran = world.run({"diff", "old.json", "old.yaml", "--as-of", "2027-03-03"});
  CHECK(has(ran.out, "evidence aged: lapsed after 2027-03-02"));
}

TEST_CASE("two cities side by side are a warning") {
  DiffWorld world;
  std::string& answers = world.files.files["new.yaml"];
  answers.replace(answers.find("Maple Harbor"), 12, "Oak Harbor");
  const Ran ran = world.run({"diff", "old.json", "new.yaml"});
  CHECK(ran.code == ExitCode::done);
  CHECK(has(ran.err, "warning[WWC611]"));
}

TEST_CASE("standard input cannot be both sides") {
  DiffWorld world;
  const Ran ran = world.run({"diff", "-", "-"});
  CHECK(ran.code == ExitCode::usage);
  CHECK(has(ran.err, "WWC529"));
}

}  // namespace
}  // namespace wwc::cli
