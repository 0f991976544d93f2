// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "unit/cli/world.hpp"

namespace wwc::cli {
namespace {

using test::has;
using test::put_city;
using test::Ran;
using test::World;

constexpr const char* k_good =
    "city: {name: Maple Harbor}\n"
    "owners: {DG: Chief Data Officer}\n"
    "answers:\n"
    "  DG1:\n"
    "    checklist: {methodology: yes, updated: 2026-03-02, coverage: 34 of 41}\n"
    "    documentation: {inventory: a.csv, process: a.md}\n";

void fill(World& world) {
  put_city(world, k_good);
  world.files.files["a.csv"] = "a,b\n";
  world.files.files["a.md"] = "How.\n";
}

TEST_CASE("a documented criterion passes, and the report goes to standard output") {
  World world;
  fill(world);
  const Ran ran = world.run({"assess", "city.yaml"});
  CHECK(ran.code == ExitCode::done);
  CHECK(ran.err.empty());
  CHECK(has(ran.out, "1 of 45 criteria pass"));
  CHECK(has(ran.out, "Self-assessment, not a certification"));
}

TEST_CASE("evidence that is missing takes the point away and is a line on standard error") {
  World world;
  fill(world);
  world.files.files.erase("a.csv");
  const Ran ran = world.run({"assess", "city.yaml"});
  CHECK(ran.code == ExitCode::done);
  CHECK(ran.err == "city.yaml:7:32: warning[WWC401]: evidence `a.csv` does not exist\n");
  CHECK(has(ran.out, "0 of 45 criteria pass"));
  CHECK(world.run({"assess", "city.yaml", "--quiet"}).err.empty());
}

TEST_CASE("the as-of date is that of the option, else of the file, else today") {
  World world;
  fill(world);
  const auto has_date = [&](std::vector<std::string> more, const std::string& part) {
    std::vector<std::string> words{"assess", "city.yaml", "--format", "json"};
    words.insert(words.end(), more.begin(), more.end());
    return has(world.run(words).out, part);
  };
  CHECK(has_date({}, "\"as_of\": \"2026-11-01\""));
  CHECK(has_date({}, "\"as_of_from\": \"today\""));
  put_city(world, std::string{"as_of: 2026-10-15\n"} + k_good);
  CHECK(has_date({}, "\"as_of\": \"2026-10-15\""));
  CHECK(has_date({}, "\"as_of_from\": \"file\""));
  CHECK(has_date({"--as-of", "2026-09-30"}, "\"as_of\": \"2026-09-30\""));
  CHECK(has_date({"--as-of", "2026-09-30"}, "\"as_of_from\": \"option\""));
}

TEST_CASE("what has aged by the as-of date no longer passes") {
  World world;
  fill(world);
  CHECK(has(world.run({"assess", "city.yaml", "--as-of", "2027-03-02"}).out, "1 of 45"));
  CHECK(has(world.run({"assess", "city.yaml", "--as-of", "2027-03-03"}).out, "0 of 45"));
}

TEST_CASE("with output files standard output stays empty and one line says what was written") {
  World world;
  fill(world);
  const Ran ran = world.run({"assess", "city.yaml", "-o", "gaps.md", "-o", "result.json"});
  CHECK(ran.code == ExitCode::done);
  CHECK(ran.out.empty());
  CHECK(ran.err == "wrote gaps.md and result.json: 1 of 45 pass, below Silver\n");
  CHECK(world.files.writes == std::vector<std::string>{"gaps.md", "result.json"});
  CHECK(has(world.files.files["result.json"], "\"wwc-assessment/1\""));
  CHECK(world.run({"assess", "city.yaml", "-o", "gaps.md", "--quiet"}).err.empty());
  CHECK(has(world.run({"assess", "city.yaml", "-o", "gaps.md", "--format", "json"}).out,
            "\"score\""));
}

TEST_CASE("the same input gives the same bytes, to a file or to standard output") {
  World world;
  fill(world);
  CHECK(world.run({"assess", "city.yaml", "-o", "text=a.txt"}).code == ExitCode::done);
  CHECK(world.files.files["a.txt"] == world.run({"assess", "city.yaml"}).out);
}

TEST_CASE("an output that fails is an error, and the others are written") {
  World world;
  fill(world);
  world.files.unwritable["gaps.md"] = "the disk is full";
  const Ran ran = world.run({"assess", "city.yaml", "-o", "gaps.md", "-o", "result.json"});
  CHECK(ran.code == ExitCode::input_output);
  CHECK(has(ran.err, "cannot write `gaps.md`: the disk is full"));
  CHECK(has(ran.err, "wrote result.json: "));
  CHECK(world.files.writes == std::vector<std::string>{"result.json"});
}

TEST_CASE("a report for a folder that is not there says to make it") {
  World world;
  fill(world);
  world.files.unwritable["out/gaps.md"] = "no such folder";
  CHECK(has(world.run({"assess", "city.yaml", "-o", "out/gaps.md"}).err,
            "make the folder `out` first"));
}

TEST_CASE("standard output that breaks is exit code 5") {
  World world;
  fill(world);
  world.out_is_broken = true;
  CHECK(world.run({"assess", "city.yaml"}).code == ExitCode::input_output);
}

TEST_CASE("a report never replaces what was read") {
  World world;
  fill(world);
  world.files.files["more/x.md"] = "answers: {DG3: {note: none}}\n";
  put_city(world, std::string{"include: more/*.md\n"} + k_good);
  for (const char* path : {"a.md", "./more/x.md"}) {
    const Ran ran = world.run({"assess", "city.yaml", "-o", path});
    CHECK(ran.code == ExitCode::usage);
    CHECK(has(ran.err, "WWC515"));
  }
  CHECK(world.files.writes.empty());
}

TEST_CASE("an owner sees a part, and an unknown one is told who there is") {
  World world;
  fill(world);
  CHECK(world.run({"assess", "city.yaml", "--owner", "Chief Data Officer"}).code == ExitCode::done);
  const Ran ran = world.run({"assess", "city.yaml", "--owner", "Chief Date Officer", "-o", "a.md"});
  CHECK(ran.code == ExitCode::usage);
  CHECK(has(ran.err, "did you mean `Chief Data Officer`?"));
  CHECK(world.files.writes.empty());
}

TEST_CASE("when nothing is answered the report is written, and the exit code is 4") {
  World world;
  put_city(world, "answers: {DG1: {checklist: {methodology: unknown}}}\n");
  const Ran ran = world.run({"assess", "city.yaml"});
  CHECK(ran.code == ExitCode::nothing_assessed);
  CHECK(has(ran.out, "0 of 45"));
  CHECK(has(ran.err, "no criterion is answered"));
}

TEST_CASE("invalid answers: JSON carries the diagnostics, reports for people are not written") {
  World world;
  put_city(world, "answers: {DG9: {note: x}}\n");
  const Ran ran =
      world.run({"assess", "city.yaml", "-f", "json", "-o", "gaps.md", "-o", "result.json"});
  CHECK(ran.code == ExitCode::invalid_input);
  CHECK(has(ran.out, "\"diagnostics\""));
  CHECK_FALSE(has(ran.out, "\"score\""));
  CHECK(world.files.writes == std::vector<std::string>{"result.json"});
  CHECK(world.files.files["result.json"] == ran.out);
}

TEST_CASE("of very many errors JSON carries all, and standard error says how many there are") {
  World world;
  std::string answers = "answers:\n";
  for (int count = 0; count < 205; ++count) {
    answers += "  XX" + std::to_string(count) + ": {note: x}\n";
  }
  put_city(world, answers);
  const Ran ran = world.run({"assess", "city.yaml", "-f", "json"});
  CHECK(ran.code == ExitCode::invalid_input);
  CHECK(has(ran.out, "`XX204`"));
  CHECK_FALSE(has(ran.err, "`XX204`"));
  CHECK(has(ran.err, "and 5 more errors\n205 errors\n"));
}

TEST_CASE("a file that is not there, is a folder, or may not be read is exit code 5") {
  World world;
  world.files.files["folder/x"] = "";
  world.files.unreadable["secret.yaml"] = support::ReadError::no_permission;
  CHECK(world.run({"assess", "none.yaml", "-f", "json"}).out.empty());
  for (const char* path : {"none.yaml", "folder", "secret.yaml"}) {
    const Ran ran = world.run({"assess", path});
    CHECK(ran.code == ExitCode::input_output);
    CHECK(has(ran.err, path));
  }
}

TEST_CASE("standard input is read for a dash, with paths from the current folder") {
  World world;
  fill(world);
  world.in = world.files.files["city.yaml"];
  const Ran ran = world.run({"assess", "-"});
  CHECK(ran.code == ExitCode::done);
  CHECK(ran.err.empty());
  CHECK(has(ran.out, "1 of 45"));
  world.in = "answers: {DG9: }";
  CHECK(has(world.run({"assess", "-"}).err, "<stdin>:1:11"));
}

TEST_CASE("the other extension of YAML is suggested where that file is there") {
  World world;
  put_city(world, "answers: {}\n");
  CHECK(has(world.run({"assess", "city.yml"}).err, "did you mean `city.yaml`?"));
  CHECK_FALSE(has(world.run({"assess", "town.yml"}).err, "did you mean"));
}

TEST_CASE("what standard input includes is looked for in the current folder, and that is said") {
  World world;
  world.in = "catalog: wwc-2018\ninclude: answers/*.yaml\n";
  CHECK(has(world.run({"assess", "-"}).err, "the evidence root is the current folder"));
}

TEST_CASE("the evidence root is the folder of the answers, or the one given") {
  World world;
  fill(world);
  world.files.files["x/city.yaml"] = world.files.files["city.yaml"];
  CHECK(has(world.run({"assess", "x/city.yaml"}).out, "0 of 45"));
  CHECK(has(world.run({"assess", "x/city.yaml", "--evidence-root", "."}).out, "1 of 45"));
  CHECK(world.run({"assess", "city.yaml", "--evidence-root", "none"}).code ==
        ExitCode::input_output);
  CHECK(world.run({"assess", "city.yaml", "--evidence-root", "a.md"}).code ==
        ExitCode::input_output);
}

TEST_CASE("a catalog on the command line must be the one that the answers name") {
  World world;
  fill(world);
  CHECK(world.run({"assess", "city.yaml", "--catalog", "wwc-2018"}).code == ExitCode::done);
  const Ran unknown = world.run({"assess", "city.yaml", "--catalog", "wwc-2081"});
  CHECK(unknown.code == ExitCode::usage);
  CHECK(has(unknown.err, "did you mean `wwc-2018`?"));
  CHECK(world.run({"assess", "city.yaml", "--catalog", "none.yaml"}).code ==
        ExitCode::input_output);
  world.files.files["mine.yaml"] =
      "format: 1\nid: mine\ntitle: Mine\nedition: '1'\npublisher: P\nsource: S\n"
      "practices:\n  - {id: P, title: P, summary: P., criteria: [\n"
      "      {id: P1, title: T, statement: S., require: 1, checklist: [{id: one, text: One.}]}]}\n";
  const Ran conflict = world.run({"assess", "city.yaml", "--catalog", "mine.yaml"});
  CHECK(conflict.code == ExitCode::usage);
  CHECK(has(conflict.err, "city.yaml:1:10"));
  world.files.files["mine-city.yaml"] = "catalog: mine\nanswers: {P1: {checklist: {one: yes}}}\n";
  CHECK(has(world.run({"assess", "mine-city.yaml", "--catalog", "mine.yaml"}).out, "1 of 1"));
}

}  // namespace
}  // namespace wwc::cli
