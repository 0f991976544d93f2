// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "support/text.hpp"
#include "unit/cli/world.hpp"

namespace wwc::cli {
namespace {

using test::has;
using test::Ran;
using test::World;

/// A catalog with one level, and a city that loses it on 2027-03-03.
struct ForecastWorld : World {
  ForecastWorld() {
    files.files["tiny.yaml"] =
        "format: 1\n"
        "id: tiny\n"
        "title: Tiny\n"
        "edition: \"2018\"\n"
        "publisher: Nobody\n"
        "source: A test\n"
        "levels: [{id: bronze, title: Bronze, at_least: 50%}]\n"
        "practices:\n"
        "  - id: P\n"
        "    title: Practice\n"
        "    criteria:\n"
        "      - id: P1\n"
        "        title: First\n"
        "        statement: Your city did it within the past 12 months.\n"
        "        measure: {kind: within, months: 12}\n"
        "        documentation: [{id: plan, text: A plan.}]\n"
        "      - id: P2\n"
        "        title: Second\n"
        "        statement: Your city has it.\n"
        "        documentation: [{id: proof, text: A proof.}]\n";
    files.files["city.yaml"] =
        "catalog: tiny\n"
        "city: {name: Maple Harbor}\n"
        "answers:\n"
        "  P1:\n"
        "    met: 2026-03-02\n"
        "    documentation: {plan: plan.md}\n";
    files.files["plan.md"] = "A plan.\n";
  }

  Ran forecast(const std::vector<std::string>& more = {}) {
    std::vector<std::string> words{"forecast", "city.yaml", "--catalog", "tiny.yaml"};
    words.insert(words.end(), more.begin(), more.end());
    return run(words);
  }
};

TEST_CASE("a forecast is written as text, from today on") {
  ForecastWorld world;
  const Ran ran = world.forecast();
  CAPTURE(ran.err, ran.out);
  CHECK(ran.code == ExitCode::done);
  CHECK(ran.err.empty());
  CHECK(has(ran.out, "forecast as of 2026-11-01 (the day of the run) through 2028-11-01"));
  CHECK(has(ran.out, "Bronze is lost on 2027-03-03"));
}

TEST_CASE("the as-of date comes from the option, the file, or today") {
  ForecastWorld world;
  CHECK(has(world.forecast({"--as-of", "2026-04-01"}).out,
            "as of 2026-04-01 (given with --as-of) through 2028-04-01"));
  world.files.files["city.yaml"] += "as_of: 2026-05-01\n";
  CHECK(has(world.forecast().out, "as of 2026-05-01 (date in the answers file)"));
}

TEST_CASE("the forecast ends where it is told to") {
  ForecastWorld world;
  CHECK(has(world.forecast({"--until", "2027-03-03"}).out, "Bronze is lost"));
  CHECK(has(world.forecast({"--until", "2027-03-02"}).out, "Nothing lapses through 2027-03-02"));
  CHECK(has(world.forecast({"--until", "4m"}).out, "Bronze lasts through 2027-03-01 at least."));
}

TEST_CASE("what the forecast says, an assessment on that day and the day before says too") {
  ForecastWorld world;
  const auto assessed = [&](const char* day) {
    return world.run({"assess", "city.yaml", "--catalog", "tiny.yaml", "--as-of", day}).out;
  };
  CHECK(has(assessed("2027-03-02"), "1 of 2 criteria pass, 50 %: Bronze"));
  CHECK(has(assessed("2027-03-03"), "0 of 2 criteria pass, 0 %: below Bronze"));
}

TEST_CASE("a forecast in several files leaves standard output empty, and says so") {
  ForecastWorld world;
  const Ran ran = world.forecast({"-o", "lapses.ics", "-o", "markdown=out.txt"});
  CHECK(ran.code == ExitCode::done);
  CHECK(ran.out.empty());
  CHECK(ran.err.starts_with("wrote lapses.ics and out.txt: Bronze is lost on 2027-03-03"));
  CHECK(world.files.files["lapses.ics"].starts_with("BEGIN:VCALENDAR\r\n"));
  CHECK(world.files.files["out.txt"].starts_with("# Forecast: Maple Harbor\n"));
  const Ran both = world.forecast({"-o", "out.json", "--format", "text", "-q"});
  CHECK(has(both.out, "Bronze is lost"));
  CHECK(both.err.empty());
}

TEST_CASE("a wrong horizon is a wrong command line, whatever the answers say") {
  ForecastWorld world;
  for (const char* text : {"0d", "51y", "soon", "2026-11-01", "2019-01-01"}) {
    CAPTURE(text);
    const Ran ran = world.forecast({"--until", text});
    CHECK(ran.code == ExitCode::usage);
    CHECK(ran.out.empty());
    CHECK(has(ran.err, "`--until`: `" + std::string{text} + "` is "));
  }
}

TEST_CASE("formats are those of a forecast") {
  ForecastWorld world;
  const Ran unknown = world.forecast({"--format", "sarif"});
  CHECK(unknown.code == ExitCode::usage);
  CHECK(has(unknown.err, "the formats are text, json, markdown, ics"));
  const Ran extension = world.forecast({"-o", "lapses.pdf"});
  CHECK(extension.code == ExitCode::usage);
  CHECK(has(extension.err, "wwc writes .txt, .json, .md and .ics"));
}

TEST_CASE("a forecast replaces nothing that belongs to the input") {
  ForecastWorld world;
  for (const char* path : {"text=city.yaml", "text=tiny.yaml", "markdown=plan.md"}) {
    CAPTURE(path);
    const Ran ran = world.forecast({"-o", path});
    CHECK(ran.code == ExitCode::usage);
    CHECK(has(ran.err, "which belongs to the input"));
  }
  CHECK(world.forecast({"-o", "a.ics", "-o", "ics=a.ics"}).code == ExitCode::usage);
  CHECK(world.files.writes.empty());
}

TEST_CASE("where no criterion is answered, the forecast is written and fails") {
  ForecastWorld world;
  world.files.files["city.yaml"] = "catalog: tiny\nanswers:\n  P1: {note: x}\n";
  const Ran ran = world.forecast();
  CHECK(ran.code == ExitCode::nothing_assessed);
  CHECK(has(ran.out, "there is nothing to lose"));
  CHECK(has(ran.err, "no criterion is answered"));
}

TEST_CASE("answers that are not valid have no forecast") {
  ForecastWorld world;
  world.files.files["city.yaml"] += "  P9: {met: yes}\n";
  const Ran ran = world.forecast({"-o", "lapses.ics"});
  CHECK(ran.code == ExitCode::invalid_input);
  CHECK(world.files.writes.empty());
  CHECK(world.run({"forecast", "none.yaml"}).code == ExitCode::input_output);
  world.files.unwritable["lapses.ics"] = "no space left";
  world.files.files["city.yaml"] = support::replace_all(world.files.files["city.yaml"], "P9", "P2");
  CHECK(world.forecast({"-o", "lapses.ics"}).code == ExitCode::input_output);
}

}  // namespace
}  // namespace wwc::cli
