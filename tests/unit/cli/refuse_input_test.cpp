// SPDX-License-Identifier: MIT
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "unit/cli/world.hpp"

namespace wwc::cli {
namespace {

using test::has;
using test::put_city;
using test::Ran;
using test::World;
using Words = std::vector<std::string>;

constexpr const char* k_bad = "answers: {DG9: {note: x}}\n";
constexpr const char* k_good = "answers: {DG1: {checklist: {methodology: yes}}}\n";

/// The commands that write reports to files, and what their JSON calls itself.
struct Writer {
  const char* schema;
  Words words;
};
const Writer k_writers[] = {
    {"wwc-assessment/1", {"assess", "city.yaml"}},
    {"wwc-assessment/1", {"check", "city.yaml", "--level", "silver"}},
    {"wwc-plan/1", {"plan", "city.yaml", "--to", "silver"}},
    {"wwc-forecast/1", {"forecast", "city.yaml"}},
};

Words with(Words words, const Words& more) {
  words.insert(words.end(), more.begin(), more.end());
  return words;
}

std::string schema_line(const Writer& writer) {
  return std::string{"\"schema\": \""} + writer.schema + '"';
}

}  // namespace

TEST_CASE("messages and exit code are the same in every format") {
  for (const Writer& writer : k_writers) {
    World world;
    put_city(world, k_bad);
    const Ran text = world.run(with(writer.words, {"--format", "text"}));
    const Ran json = world.run(with(writer.words, {"--format", "json"}));
    CAPTURE(writer.words, json.err);
    CHECK(text.code == ExitCode::invalid_input);
    CHECK(json.code == ExitCode::invalid_input);
    CHECK(has(text.err, "error[WWC305]: unknown criterion `DG9`"));
    CHECK(json.err == text.err);
    CHECK(text.out.empty());
    CHECK(has(json.out, schema_line(writer)));
  }
}

TEST_CASE("formats for people are not written on invalid input, and an older one is named") {
  for (const Writer& writer : k_writers) {
    World world;
    put_city(world, k_bad);
    world.files.files["old.md"] = "# Earlier\n";
    const Ran ran = world.run(
        with(writer.words, {"-f", "markdown", "-o", "old.md", "-o", "new.txt", "-o", "p.json"}));
    CAPTURE(writer.words, ran.err);
    CHECK(ran.code == ExitCode::invalid_input);
    CHECK(ran.out.empty());
    CHECK(world.files.writes == Words{"p.json"});
    CHECK(has(ran.err, "`old.md` was not written, and what is there is older"));
    CHECK(has(world.files.files["p.json"], schema_line(writer)));
  }
  World world;
  put_city(world, k_bad);
  CHECK(world.run({"forecast", "city.yaml", "-f", "ics"}).out.empty());
}

TEST_CASE("on invalid input a report replaces an earlier one, but no result and nothing else") {
  for (const Writer& writer : k_writers) {
    CAPTURE(writer.words);
    World world;
    put_city(world, k_good);
    CHECK(world.run({"assess", "city.yaml", "-o", "result.json"}).code == ExitCode::done);
    static_cast<void>(world.run({"plan", "city.yaml", "--to", "silver", "-o", "plan.json"}));
    static_cast<void>(world.run({"forecast", "city.yaml", "-o", "forecast.json"}));
    REQUIRE(world.files.writes == Words{"result.json", "plan.json", "forecast.json"});
    put_city(world, k_bad);
    for (const char* name : {"problems.json", "problems.json"}) {
      CHECK(world.run(with(writer.words, {"-o", name})).code == ExitCode::invalid_input);
      CHECK(has(world.files.files[name], schema_line(writer)));
      CHECK(has(world.files.files[name], "WWC305"));
    }
    for (const char* name : {"result.json", "plan.json", "forecast.json"}) {
      const std::string result = world.files.files[name];
      const Ran kept = world.run(with(writer.words, {"-o", name}));
      CHECK(kept.code == ExitCode::invalid_input);
      CHECK(has(kept.err, "no list of problems replaces the result that is there"));
      CHECK(world.files.files[name] == result);
    }

    world.files.files["evidence.json"] = "{\"name\": \"Inventory\"}";
    const Ran refused = world.run(with(writer.words, {"-o", "evidence.json"}));
    CHECK(refused.code == ExitCode::usage);
    CHECK(has(refused.err, "error[WWC515]"));
    CHECK(world.files.files["evidence.json"] == "{\"name\": \"Inventory\"}");
    const Ran own = world.run(with(writer.words, {"-o", "json=city.yaml"}));
    CHECK(own.code == ExitCode::usage);
    CHECK(has(world.files.files["city.yaml"], "DG9"));
  }
}

TEST_CASE("a wrong option goes before invalid input, and then nothing is written") {
  World world;
  put_city(world, k_bad);
  const Ran plan = world.run({"plan", "city.yaml", "--to", "sliver", "-f", "json"});
  CHECK(plan.code == ExitCode::usage);
  CHECK(plan.out.empty());
  const Ran diff = world.run({"diff", "-", "-", "-f", "json"});
  CHECK(diff.code == ExitCode::usage);
  CHECK(diff.out.empty());
}

TEST_CASE("a file that cannot be read is no invalid input") {
  for (const Writer& writer : k_writers) {
    World world;
    world.files.files["old.json"] = "{}";
    const Ran ran = world.run(with(writer.words, {"-f", "json", "-o", "old.json"}));
    CAPTURE(writer.words);
    CHECK(ran.code == ExitCode::input_output);
    CHECK(ran.out.empty());
    CHECK(has(ran.err, "`old.json` was not written, and what is there is older"));
  }
  World world;
  CHECK(world.run({"explain", "DG1", "city.yaml", "-f", "json"}).out.empty());
  CHECK(world.run({"diff", "old.json", "city.yaml", "-f", "json"}).out.empty());
}

TEST_CASE("comparisons and explanations for people stay unwritten on invalid input") {
  World world;
  put_city(world, k_bad);
  for (const Words& words : {Words{"diff", "city.yaml", "city.yaml"},
                             Words{"diff", "city.yaml", "city.yaml", "-f", "markdown"},
                             Words{"explain", "DG1", "city.yaml"}}) {
    const Ran ran = world.run(words);
    CAPTURE(words, ran.err);
    CHECK(ran.code == ExitCode::invalid_input);
    CHECK(ran.out.empty());
    CHECK(has(ran.err, "error[WWC305]"));
  }
}

}  // namespace wwc::cli
