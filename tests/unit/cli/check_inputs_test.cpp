// SPDX-License-Identifier: MIT
#include <algorithm>

#include <catch2/catch.hpp>

#include "support/text.hpp"
#include "unit/cli/world.hpp"

namespace wwc::cli {
namespace {

using test::has;
using test::put_city;
using test::Ran;
using test::World;
using Words = std::vector<std::string>;

constexpr const char* k_answers =
    "answers:\n"
    "  DG1:\n"
    "    checklist: {methodology: yes, updated: 2026-03-02, coverage: 34 of 41}\n"
    "    documentation: {inventory: a.csv, process: a.md}\n";

/// A city of which DG1 passes, with a result of now in `old.json`.
struct BaselineWorld : World {
  BaselineWorld() {
    files.files["a.csv"] = "a,b\n";
    files.files["a.md"] = "How.\n";
    put_city(*this, k_answers);
    REQUIRE(run({"assess", "city.yaml", "-o", "old.json"}).code == ExitCode::done);
    files.writes.clear();
  }

  std::string& old() { return files.files["old.json"]; }
  Ran check(const Words& more) {
    Words words{"check", "city.yaml", "--no-regress", "--baseline", "old.json"};
    words.insert(words.end(), more.begin(), more.end());
    return run(words);
  }
};

/// The baseline after a change is refused with these words.
void check_refused(BaselineWorld& world, const std::string& words) {
  const Ran ran = world.check({});
  CAPTURE(ran.err);
  CHECK(ran.code == ExitCode::invalid_input);
  CHECK(has(ran.err, "error[WWC601]: `old.json` is not a result that can be compared: " + words));
}

TEST_CASE("a baseline has exactly the criteria and levels of the catalog that it names") {
  BaselineWorld world;
  const std::string good = world.old();
  REQUIRE(world.check({}).code == ExitCode::done);
  world.old() = support::replace_all(good, "\"id\": \"OD3\"", "\"id\": \"OD33\"");
  check_refused(world, "it leaves out criterion `OD3` of its catalog\n");
  world.old() = support::replace_all(good, "\"level\": null", "\"level\": \"bronze\"");
  check_refused(world, "its catalog has no level `bronze`\n");
  const std::size_t digest = good.find("\"sha256\": \"") + 11;
  world.old() = support::replace_all(good, "\"id\": \"OD3\"", "\"id\": \"OD33\"");
  world.old().replace(digest, 4, good.substr(digest, 4) == "0000" ? "1111" : "0000");
  CHECK(world.check({"--allow-catalog-change"}).code == ExitCode::done);
}

TEST_CASE("a baseline has no criterion and no claimed level that its catalog does not know") {
  BaselineWorld world;
  const std::string good = world.old();
  const std::size_t end = good.find("\"id\": \"DG2\"");
  const std::size_t begin = good.rfind("{", good.find("\"id\": \"DG1\""));
  REQUIRE(begin < end);
  std::string first = good.substr(begin, good.rfind("{", end) - begin);
  first = support::replace_all(first, "\"DG1\"", "\"XX1\"");
  first = support::replace_all(first, "\"outcome\": \"pass\"", "\"outcome\": \"not_applicable\"");
  world.old().insert(begin, first);
  check_refused(world, "its catalog does not count a criterion `XX1`\n");
  world.old() =
      support::replace_all(good, "\"claimed_level\": null", "\"claimed_level\": \"bronze\"");
  check_refused(world, "its catalog has no level `bronze`\n");
}

TEST_CASE("a baseline does not count what its catalog does not") {
  World world;
  world.files.files["tiny.yaml"] =
      "format: 1\nid: tiny\ntitle: Tiny\nedition: '1'\npublisher: Somebody\nsource: Nowhere\n"
      "levels: [{id: bronze, title: Bronze, at_least: 50%}]\n"
      "practices:\n"
      "  - id: P\n"
      "    title: Practice\n"
      "    summary: What the city practices.\n"
      "    criteria:\n"
      "      - {id: P1, title: First, statement: Your city does something.}\n"
      "      - {id: P2, title: Second, statement: Your city will do more., status: future}\n";
  world.files.files["city.yaml"] = "answers: {P1: {met: yes}}\n";
  REQUIRE(world.run({"assess", "city.yaml", "--catalog", "tiny.yaml", "-o", "old.json"}).code ==
          ExitCode::done);
  std::string& old = world.files.files["old.json"];
  REQUIRE(has(old, "\"counted\": false"));
  old = support::replace_all(old, "\"counted\": false", "\"counted\": true");
  old = support::replace_all(old, "\"outcome\": \"unanswered\",\n      \"require\"",
                             "\"outcome\": \"not_applicable\",\n      \"require\"");
  const Ran ran = world.run(
      {"check", "city.yaml", "--catalog", "tiny.yaml", "--no-regress", "--baseline", "old.json"});
  CHECK(ran.code == ExitCode::invalid_input);
  CHECK(has(ran.err, "its catalog does not count a criterion `P2`\n"));
}

TEST_CASE("a demand of the baseline that this version does not know is missed") {
  BaselineWorld world;
  REQUIRE(world.run({"check", "city.yaml", "--require", "DG1", "-o", "old.json"}).code ==
          ExitCode::done);
  world.old() = support::replace_all(world.old(), "\"require\": \"DG1\"", "\"moon\": \"full\"");
  const Ran ran = world.check({});
  CHECK(ran.code == ExitCode::missed);
  CHECK(has(ran.err, "same_gate: `moon` was demanded, which this version does not know\n"));
}

TEST_CASE("a baseline of a later day than the check is warned of") {
  BaselineWorld world;
  CHECK_FALSE(has(world.check({}).err, "WWC613"));
  const Ran ran = world.check({"--as-of", "2026-10-31"});
  CHECK(ran.code == ExitCode::done);
  CHECK(has(ran.err,
            "warning[WWC613]: `old.json` was judged as of 2026-11-01, and this city as of "
            "2026-10-31\n"));
}

TEST_CASE("a baseline is called by its name, wherever CI keeps it") {
  BaselineWorld world;
  world.files.files["/runner/x/old.json"] = "{";
  const Ran ran = world.run({"check", "city.yaml", "--no-regress", "--baseline",
                             "/runner/x/old.json", "-o", "github=r.txt"});
  CHECK(ran.code == ExitCode::invalid_input);
  CHECK(has(world.files.files["r.txt"], "`old.json` is not a result"));
  CHECK_FALSE(has(world.files.files["r.txt"], "/runner"));
}

TEST_CASE("answers and baseline cannot both be standard input") {
  BaselineWorld world;
  world.in = world.files.files["city.yaml"];
  const Ran ran = world.run({"check", "-", "--no-regress", "--baseline", "-"});
  CHECK(ran.code == ExitCode::usage);
  CHECK(has(ran.err, "WWC529"));
}

TEST_CASE("a baseline is no evidence, whether an option or the file names it") {
  BaselineWorld world;
  put_city(world, support::replace_all(k_answers, "a.csv", "old.json"));
  const Ran ran = world.check({});
  CHECK(ran.code == ExitCode::missed);
  CHECK(has(ran.err, "WWC408"));
  CHECK_FALSE(has(world.run({"assess", "city.yaml"}).err, "WWC408"));
  put_city(world,
           "gate: {baseline: old.json}\n" + support::replace_all(k_answers, "a.csv", "old.json"));
  CHECK(has(world.run({"assess", "city.yaml"}).err, "WWC408"));
}

TEST_CASE("the baseline that the file names is recorded, and another is a lower gate") {
  BaselineWorld world;
  put_city(world, std::string{"gate: {no_regress: yes, baseline: old.json}\n"} + k_answers);
  REQUIRE(world.run({"check", "city.yaml", "-o", "new.json"}).code == ExitCode::done);
  CHECK(has(world.files.files["new.json"], "\"baseline\": \"old.json\""));
  world.old() = world.files.files["new.json"];
  CHECK(world.run({"check", "city.yaml"}).code == ExitCode::done);
  world.files.files["weak.json"] = world.old();
  put_city(world, std::string{"gate: {no_regress: yes, baseline: weak.json}\n"} + k_answers);
  const Ran ran = world.run({"check", "city.yaml", "--baseline", "old.json"});
  CHECK(ran.code == ExitCode::missed);
  CHECK(has(ran.err, "same_gate: `baseline: old.json` was changed to `weak.json`\n"));
  CHECK(world.run({"check", "city.yaml", "--allow-gate-change"}).code == ExitCode::done);
}

TEST_CASE("on invalid input no report goes over the result of an assessment") {
  BaselineWorld world;
  const std::string good = world.old();
  const auto* text =
      GENERATE("city: {nme: x}\n", "gate: {no_regress: yes, baseline: old.json}\ncity: {nme: x}\n",
               "gate: {baseline: [old.json]}\n", "gate: [\nbaseline: old.json\n");
  CAPTURE(text);
  put_city(world, text);
  for (const char* command : {"assess", "check"}) {
    const Ran ran = world.run({command, "city.yaml", "-o", "old.json", "-o", "sarif=new.sarif"});
    CHECK(ran.code == ExitCode::invalid_input);
    CHECK(has(ran.err,
              "warning[WWC521]: `old.json` was not written: the input is not valid, and no list of "
              "problems replaces the result that is there\n"));
    CHECK(world.old() == good);
    CHECK(has(world.files.files["new.sarif"], "\"executionSuccessful\": false"));
  }
  CHECK(world.run({"assess", "city.yaml", "-o", "sarif=old.json"}).code == ExitCode::invalid_input);
  CHECK(world.old() == good);
}

TEST_CASE("an earlier report for programs that is no result is replaced on invalid input") {
  BaselineWorld world;
  const Words words{"assess", "city.yaml", "-o", "r.json", "-o", "r.sarif", "-o", "github=r.txt"};
  REQUIRE(world.run({"assess", "city.yaml", "-o", "r.sarif", "-o", "github=r.txt"}).code ==
          ExitCode::done);
  const std::string before = world.files.files["r.sarif"];
  put_city(world, "answers: {DG9: {note: x}}\n");
  world.files.files["r.json"] = "";
  for (int run = 0; run < 2; ++run) {
    const Ran ran = world.run(words);
    CHECK(ran.code == ExitCode::invalid_input);
    CHECK_FALSE(has(ran.err, "was not written"));
  }
  CHECK(has(world.files.files["r.json"], "WWC305"));
  CHECK(has(world.files.files["r.sarif"], "\"executionSuccessful\": false"));
  CHECK(has(world.files.files["r.txt"], "the input is invalid"));
  world.files.files["r.txt"] = "A document.\nwwc: named in it.\nThe end.\n";
  CHECK(world.run(words).code == ExitCode::usage);
  world.files.files["r.txt"] = "";
  world.files.files["r.json"] = "It begins with \"schema\": \"wwc-assessment/1\".\n";
  CHECK(world.run(words).code == ExitCode::usage);
  world.files.files["r.json"] = "";
  world.files.files["r.sarif"] =
      support::replace_all(before, "\"name\": \"wwc\"", "\"name\": \"x\"");
  CHECK(world.run(words).code == ExitCode::usage);
}

TEST_CASE("a report for people that is not written is told to be older, where there is one") {
  BaselineWorld world;
  const Words words{"assess", "city.yaml", "-o", "gaps.md", "-o", "junit.xml", "-f", "text"};
  REQUIRE(world.run(words).code == ExitCode::done);
  const std::string before = world.files.files["gaps.md"];
  world.files.files.erase("junit.xml");
  const std::string older =
      "warning[WWC521]: `gaps.md` was not written, and what is there is older\n";
  put_city(world, "answers: {DG9: {note: x}}\n");
  const Ran invalid = world.run(words);
  CHECK(invalid.code == ExitCode::invalid_input);
  CHECK(has(invalid.err, older));
  CHECK_FALSE(has(invalid.err, "junit.xml"));
  world.files.files.erase("city.yaml");
  const Ran missing = world.run(words);
  CHECK(missing.code == ExitCode::input_output);
  CHECK(has(missing.err, older));
  CHECK(world.files.files["gaps.md"] == before);
}

TEST_CASE("what stands for a descriptor is written to, whatever file has its name") {
  BaselineWorld world;
  put_city(world, "answers: {DG9: {note: x}}\n");
  for (const std::string& content : {std::string{"x\n"}, std::string{world.old()}}) {
    world.files.files["-"] = world.files.files["/dev/stdout"] = content;
    for (const char* output : {"text=-", "text=/dev/stdout", "json=-", "json=/dev/stdout"}) {
      CAPTURE(output);
      const Ran ran = world.run({"assess", "city.yaml", "-o", output});
      CHECK(ran.code == ExitCode::invalid_input);
      CHECK_FALSE(has(ran.err, "was not written"));
    }
  }
}

TEST_CASE("a folder is no older report") {
  World world;
  put_city(world, "answers: {DG9: {note: x}}\n");
  world.files.files["folder/file"] = "x";
  const Ran ran = world.run({"assess", "city.yaml", "-o", "text=folder"});
  CHECK(ran.code == ExitCode::invalid_input);
  CHECK_FALSE(has(ran.err, "was not written"));
}

TEST_CASE("the step summary keeps what is there, and takes what fits") {
  BaselineWorld world;
  world.step_summary = "summary.md";
  const Words words{"assess", "city.yaml", "-f", "github"};
  std::string& summary = world.files.files["summary.md"];
  const auto summary_after = [&](const std::string& before) {
    summary = before;
    CHECK(world.run(words).code == ExitCode::done);
    CHECK(summary.starts_with(before));
    CHECK(summary.size() < std::max(before.size() + 1, std::size_t{1} << 20));
    return summary.size() - before.size();
  };
  const std::size_t whole = summary_after("");
  CHECK(whole > 1000);
  CHECK(summary_after("Earlier.\n") == whole);
  CHECK(summary_after("Earlier.") == whole + 1);
  const std::size_t most = std::size_t{1} << 20;
  const std::size_t added = summary_after(std::string(most - 500, 'x'));
  CHECK(added > 0);
  CHECK(added < 500);
  CHECK(summary_after(std::string(most - 1, 'x')) == 0);
  CHECK(summary_after(std::string(most + 100, 'x')) == 0);
}

TEST_CASE("a step summary that cannot be read is not replaced") {
  BaselineWorld world;
  world.step_summary = "summary.md";
  world.files.files["summary.md"] = "Earlier.\n";
  world.files.unreadable["summary.md"] = support::ReadError::not_regular;
  const Ran ran = world.run({"assess", "city.yaml", "-f", "github"});
  CHECK(ran.code == ExitCode::input_output);
  CHECK(has(ran.err, "cannot add to the step summary `summary.md`"));
  CHECK(world.files.files["summary.md"] == "Earlier.\n");
}

}  // namespace
}  // namespace wwc::cli
