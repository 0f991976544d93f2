// SPDX-License-Identifier: MIT
#include <array>

#include <catch2/catch.hpp>

#include "cli/explain_word.hpp"
#include "diagnostic/codes.hpp"
#include "support/text.hpp"
#include "unit/cli/world.hpp"

namespace wwc::cli {
namespace {

using test::has;
using test::put_city;
using test::Ran;
using test::World;

/// The explanation of an id as JSON in one line, without spaces between its tokens.
std::string explained(std::vector<std::string> words) {
  World world;
  put_city(world,
           "city: {name: Maple Harbor}\n"
           "as_of: 2026-11-01\n"
           "answers:\n"
           "  DG1:\n"
           "    checklist: {methodology: yes, updated: 2026-03-02, coverage: 34 of 41}\n"
           "    documentation: {inventory: {url: https://a.example/x}, process: a.md}\n"
           "  DG2:\n"
           "    checklist: {meetings: [2026-02-18]}\n");
  world.files.files["a.md"] = "How.\n";
  words.insert(words.begin(), "explain");
  words.insert(words.end(), {"--format", "json"});
  const Ran ran = world.run(words);
  CHECK(ran.code == ExitCode::done);
  CHECK(ran.err.empty());
  CHECK(has(ran.out, "\"schema\": \"wwc-explanation/1\""));
  return support::collapse_spaces(ran.out);
}

TEST_CASE("an explanation by the catalog alone holds what is asked") {
  const std::string json = explained({"DG1"});
  CHECK(has(json, R"("kind": "criterion", "id": "DG1", "catalog": { "id": "wwc-2018")"));
  CHECK(has(json, R"("asked": { "id": "DG1", "title": "Comprehensive Data Inventory")"));
  CHECK_FALSE(has(json, "\"found\""));
}

TEST_CASE("each kind of target is named, asked and found") {
  for (const auto& [id, kind, asked] : std::vector<std::array<const char*, 3>>{
           {"DG1", "criterion", R"("asked": { "id": "DG1")"},
           {"DG1.updated", "item", R"("asked": { "id": "updated")"},
           {"DG1.inventory", "documentation", R"("asked": { "id": "inventory")"},
           {"RP4", "criterion", R"("asked": { "id": "RP4")"},
           {"DG", "practice", R"("asked": { "id": "DG")"},
           {"gold", "level", R"("asked": { "id": "gold")"},
       }) {
    CAPTURE(id);
    const std::string head =
        support::replace_all(support::replace_all(R"("kind": "K", "id": "I")", "K", kind), "I", id);
    CHECK(has(explained({id}), head));
    CHECK(has(explained({id}), asked));
    const std::string with_answers = explained({id, "city.yaml"});
    CHECK(has(with_answers, head));
    CHECK(has(with_answers, asked));
    CHECK(has(with_answers, R"("found": { "id": ")"));
    CHECK(has(with_answers, R"("city": { "name": "Maple Harbor")"));
    CHECK(has(with_answers, R"("assumptions": [])"));
  }
}

TEST_CASE("with answers the rule is a tree in which each part says whether it holds") {
  const std::string json = explained({"DG1", "city.yaml"});
  CHECK(has(json, R"("rule": { "rule": "all_of", "id": "DG1", "holds": true, "parts": [)"));
  CHECK(
      has(json,
          R"({ "rule": "at_least", "id": "DG1", "holds": true, "needs": 3, "of": 4, "have": 3,)"));
  CHECK(has(json, R"({ "rule": "answer", "id": "DG1.updated", "holds": true, "outcome": "met", )"
                  R"("value": "2026-03-02", "parts": [] })"));
  CHECK(
      has(json,
          R"({ "rule": "answer", "id": "DG1.published", "holds": false, "outcome": "unanswered")"));
  CHECK(has(json,
            R"({ "rule": "documentation", "id": "DG1.process", "holds": true, "state": "ok" })"));
  const std::string short_of_dates = explained({"DG2", "city.yaml"});
  CHECK(has(short_of_dates, R"("rule": { "rule": "all_of", "id": "DG2", "holds": false)"));
}

TEST_CASE("the point is worth what a criterion more or less comes to") {
  const std::string passes = explained({"DG1", "city.yaml"});
  CHECK(has(passes,
            R"("worth": { "with": { "passed": 1, "possible": 45, "level": null, "next_level": )"
            R"({ "id": "silver", "needs": 22 } }, "without": { "passed": 0,)"));
  const std::string open = explained({"DG2", "city.yaml"});
  CHECK(has(open, R"("worth": { "with": { "passed": 2,)"));
  CHECK(has(open, R"("without": { "passed": 1,)"));
}

TEST_CASE("what lapses is told with what ends the pass") {
  CHECK(has(explained({"DG1", "city.yaml"}),
            R"("lapses": [ { "target": "DG1.updated", "last_day": "2027-03-02", )"
            R"("ends_outcome": true } ])"));
}

TEST_CASE("codes and words are explained as JSON too") {
  const std::string code = explained({"wwc401"});
  CHECK(has(code, R"("kind": "code", "id": "WWC401", "severity": "warning")"));
  const std::string word = explained({"Not applicable"});
  CHECK(has(word, R"("kind": "word", "id": "not_applicable", "meanings": [ { "of": ")"));
  CHECK(has(explained({"checklist_short"}), R"("to_close": ")"));
  for (const std::string_view each : known_words()) {
    CHECK(has(explained({std::string{each}}), "\"meaning\": \""));
  }
}

TEST_CASE("the text tells worth and lapses as well") {
  World world;
  put_city(world,
           "answers: {DG1: {checklist: {methodology: yes, updated: 2026-03-02, coverage: 90%}, "
           "documentation: {inventory: a.md, process: a.md}}}\n");
  world.files.files["a.md"] = "How.\n";
  const std::string passes = world.run({"explain", "DG1", "city.yaml"}).out;
  CHECK(has(passes, "now: 1 of 45 pass, below Silver; 22 more must pass for Silver"));
  CHECK(has(passes, "without this point: 0 of 45 pass, below Silver; 23 more must pass"));
  CHECK(has(passes, "DG1.updated: counts through 2027-03-02; with it the pass ends"));
  const std::string open = world.run({"explain", "DG2", "city.yaml"}).out;
  CHECK(has(open, "with this point: 2 of 45 pass, below Silver; 21 more must pass for Silver"));
}

TEST_CASE("the worth of a point that waits for another one names it") {
  World world;
  world.files.files["two.yaml"] =
      "format: 1\nid: two\ntitle: Two\nedition: \"1\"\nlevels: []\npractices:\n"
      "  - id: A\n    title: Alpha\n    criteria:\n"
      "      - {id: A1, title: One, statement: Your city does one.}\n"
      "      - {id: A2, title: Two, statement: Your city does two., prerequisites: [A1]}\n";
  world.files.files["city.yaml"] = "catalog: two\nanswers: {A1: {met: no}, A2: {met: yes}}\n";
  std::vector<std::string> words{"explain", "A2", "city.yaml", "--catalog", "two.yaml"};
  CHECK(has(world.run(words).out, "with this point, and A1 before it: 2 of 2 pass"));
  words.insert(words.end(), {"--format", "json"});
  CHECK(has(world.run(words).out, "\"included\": [\n      \"A1\"\n    ]"));
}

TEST_CASE("what else the cheapest way brings is told apart from the point alone") {
  const std::string rest =
      "  RP3: {checklist: {process: yes}, documentation: {decision: decision.md}}\n";
  World world;
  world.files.files["decision.md"] = "The decision.\n";
  put_city(world, "answers:\n  RP2: {met: yes}\n" + rest);
  const std::string text = world.run({"explain", "RP2", "city.yaml"}).out;
  CHECK(has(text, "0.5 days for 2 points"));
  CHECK(has(text, "with this point alone: 1 of 45 pass, below Silver; 22 more must pass"));
  CHECK(has(text, "with all that the cheapest way brings: 2 of 45 pass, below Silver; 21 more"));
  const std::string json =
      support::collapse_spaces(world.run({"explain", "RP2", "city.yaml", "--format", "json"}).out);
  CHECK(has(json, R"("worth": { "with": { "passed": 1,)"));
  CHECK(has(json, R"("included": [], "with_first_way": { "passed": 2, "possible": 45,)"));
  world.files.files["process.md"] = "The process.\n";
  put_city(world, "answers:\n  RP2: {met: yes, documentation: {process: process.md}}\n" + rest);
  CHECK(has(world.run({"explain", "RP2", "city.yaml"}).out, "now: 2 of 45 pass"));
  CHECK(has(world.run({"explain", "RP2", "city.yaml", "--format", "json"}).out,
            R"("with_first_way": null)"));
}

TEST_CASE("an explanation that cannot be given writes no JSON") {
  const Ran ran = World{}.run({"explain", "DG77", "--format", "json"});
  CHECK(ran.code == ExitCode::usage);
  CHECK(ran.out.empty());
  CHECK(has(World{}.run({"explain", "DG1", "--format", "yaml"}).err, "known are text and json"));
}

}  // namespace
}  // namespace wwc::cli
