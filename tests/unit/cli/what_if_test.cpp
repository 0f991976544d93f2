// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "unit/cli/world.hpp"
#include "wwc/report.hpp"

namespace wwc::cli {
namespace {

using test::has;
using test::put_city;
using test::Ran;
using test::World;

/// A city of which nothing passes.
struct CityWorld : World {
  CityWorld() {
    put_city(*this,
             "city: {name: Maple Harbor}\n"
             "answers:\n"
             "  DG1:\n"
             "    checklist: {methodology: yes, updated: 2026-03-02, coverage: no, published: no}\n"
             "    documentation: {inventory: none.csv}\n");
  }
};

Ran assess(World& world, const std::vector<std::string>& more) {
  std::vector<std::string> words{"assess", "city.yaml"};
  words.insert(words.end(), more.begin(), more.end());
  return world.run(words);
}

/// One error at an assumption, nothing reported, exit code 2.
void check_refused(const std::vector<std::string>& more, const std::string& part) {
  CityWorld world;
  const Ran ran = assess(world, more);
  CAPTURE(ran.err, part);
  CHECK(ran.code == ExitCode::usage);
  CHECK(ran.out.empty());
  CHECK(has(ran.err, part));
  CHECK(has(ran.err, "--assume:1:"));
}

TEST_CASE("every format says what was assumed") {
  for (const ReportFormat& format : report_formats()) {
    CityWorld world;
    const Ran ran = assess(world, {"--format", std::string{format.name}, "--assume",
                                   "DG1.published=yes", "--assume", "OD2=pass"});
    CAPTURE(format.name, ran.out);
    CHECK(ran.code == ExitCode::done);
    CHECK(has(ran.out, "DG1.published=yes"));
    CHECK(has(ran.out, "OD2=pass"));
    CityWorld plain;
    CHECK_FALSE(has(assess(plain, {"--format", std::string{format.name}}).out, "what if"));
  }
}

TEST_CASE("a report for one owner, and a table without rows, say it too") {
  World world;
  put_city(world, "owners: {DG: Ada}\nanswers: {DG1: {checklist: {methodology: yes}}}\n");
  std::vector<std::string> words{"--owner", "Ada"};
  for (const char* id : {"DG1", "DG2", "DG3", "DG4", "DG5"}) {
    words.insert(words.end(), {"--assume", std::string{id} + "=pass"});
  }
  CHECK(has(assess(world, words).out, "DG5=pass"));
  words.insert(words.end(), {"--format", "csv", "--gaps"});
  const std::string table = assess(world, words).out;
  CHECK(has(table, "DG5=pass"));
  CHECK_FALSE(has(table, "answer_missing"));
  words[words.size() - 2] = "markdown";
  words.pop_back();
  CHECK(has(assess(world, words).out, "DG5=pass"));
}

TEST_CASE("the head of the text report says that nobody earned it") {
  CityWorld world;
  const Ran ran = assess(world, {"--assume", "OD2=pass"});
  CHECK(has(ran.out, "\nwhat if: OD2=pass; the answers do not say so\n"));
  CHECK(has(ran.out, "   1 of 45 criteria pass"));
  const Ran to_file = assess(world, {"--assume", "OD2=pass", "-o", "out.json"});
  CHECK(has(to_file.err, "what if: OD2=pass; the answers do not say so\n"));
}

TEST_CASE("what cannot be assumed is a usage error at the option") {
  check_refused({"--assume", "DG1.published=maybe"},
                "`maybe` is no answer to item `DG1.published`");
  check_refused({"--assume", "DG1.publishd=yes"}, "did you mean `DG1.published`?");
  check_refused({"--assume", "DG1"}, "`DG1` is no assumption");
  check_refused({"--assume", "DG1.updated=2027-01-01"}, "2027-01-01");
  check_refused({"--assume", "DG1.updated=2027-01-01", "--as-of", "2026-11-01"}, "2027-01-01");
  check_refused({"--assume", "OD2=pass", "--assume", "OD2=pass"}, "`OD2` is assumed twice");
}

TEST_CASE("a gate on assumptions is not offered") {
  CityWorld world;
  const Ran ran = world.run({"check", "city.yaml", "--require", "OD2", "--assume", "OD2=pass"});
  CHECK(ran.code == ExitCode::usage);
  CHECK(has(ran.err, "unknown option `--assume`"));
}

TEST_CASE("a result that rests on assumptions is no baseline") {
  CityWorld world;
  REQUIRE(assess(world, {"--assume", "OD2=pass", "-o", "what-if.json"}).code == ExitCode::done);
  const Ran ran = world.run({"check", "city.yaml", "--no-regress", "--baseline", "what-if.json"});
  CHECK(ran.code == ExitCode::invalid_input);
  CHECK(has(ran.err, "`what-if.json` rests on assumptions: `OD2=pass`"));
}

TEST_CASE("a comparison warns of a side that rests on assumptions, in every format") {
  CityWorld world;
  REQUIRE(assess(world, {"--assume", "OD2=pass", "-o", "what-if.json"}).code == ExitCode::done);
  for (const char* format : {"text", "json", "markdown"}) {
    CAPTURE(format);
    for (const bool is_first : {true, false}) {
      const std::string one = is_first ? "what-if.json" : "city.yaml";
      const std::string other = is_first ? "city.yaml" : "what-if.json";
      const Ran ran = world.run({"diff", one, other, "--format", format});
      CHECK(ran.code == ExitCode::done);
      CHECK(has(ran.out, "OD2=pass"));
      CHECK(has(ran.err, "`what-if.json` rests on assumptions: `OD2=pass`"));
    }
    CHECK_FALSE(
        has(world.run({"diff", "city.yaml", "city.yaml", "--format", format}).err, "assumptions"));
  }
}

TEST_CASE("explain follows assumptions and says so") {
  CityWorld world;
  const Ran ran = world.run({"explain", "OD2", "city.yaml", "--assume", "OD2=pass"});
  CHECK(ran.code == ExitCode::done);
  CHECK(has(ran.out, "what if: OD2=pass; the answers do not say so"));
  CHECK(has(ran.out, "taken to pass by an assumption"));
}

TEST_CASE("what is said of answers is refused where there are none") {
  CityWorld world;
  const Ran ran = world.run({"explain", "OD2", "--assume", "OD2=pass", "--as-of", "2026-11-01"});
  CHECK(ran.code == ExitCode::usage);
  CHECK(ran.out.empty());
  CHECK(has(ran.err, "`--assume` without answers"));
  CHECK(has(ran.err, "`--as-of` without answers"));
  CHECK(has(ran.err, "`wwc explain OD2 city.yaml`"));
  CHECK(world.run({"explain", "OD2"}).code == ExitCode::done);
}

TEST_CASE("a pass by assumption is called one, and not one that rests on links") {
  CityWorld world;
  const std::string explained =
      world.run({"explain", "OD2", "city.yaml", "--assume", "OD2=pass"}).out;
  CHECK(has(explained, "passes with what is assumed"));
  CHECK_FALSE(has(explained, "links"));
  for (const char* format : {"text", "markdown", "json", "csv"}) {
    CAPTURE(format);
    const std::string out = assess(world, {"--assume", "OD2=pass", "--format", format}).out;
    CHECK_FALSE(has(out, "links or text alone"));
    CHECK_FALSE(has(out, "\"unchecked\": true"));
  }
  CHECK(has(assess(world, {"--assume", "OD2=pass", "--format", "markdown"}).out,
            "with what is assumed"));
  CHECK(has(assess(world, {"--assume", "OD2=pass", "--format", "json"}).out, "\"assumed\": true"));
  CHECK_FALSE(has(assess(world, {"--format", "json"}).out, "\"assumed\": true"));
}

}  // namespace
}  // namespace wwc::cli
