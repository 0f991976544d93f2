// SPDX-License-Identifier: MIT
#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "report/formats.hpp"
#include "unit/report/sample.hpp"

namespace wwc::report {
namespace {

using Json = nlohmann::ordered_json;

Json run_of(const ReportInput& input) {
  const Json log = Json::parse(render_sarif(input, {}));
  CHECK(log["version"] == "2.1.0");
  REQUIRE(log["runs"].size() == 1);
  return log["runs"][0];
}

Json run_of(const test::Sample& sample) {
  return run_of(sample.input());
}

Json fingerprints_of(const Json& run) {
  Json list = Json::array();
  for (const Json& result : run["results"]) {
    list.push_back(result["partialFingerprints"]);
  }
  return list;
}

}  // namespace

TEST_CASE("every criterion that counts is a rule with all that code scanning asks for") {
  test::Sample sample;
  sample.assessment.findings[1].counted = false;
  sample.diagnostics.clear();
  const Json rules = run_of(sample)["tool"]["driver"]["rules"];
  REQUIRE(rules.size() == 2);
  CHECK(rules[0]["id"] == "DG1");
  CHECK(rules[0]["fullDescription"]["text"] == "Your city knows what data it has.");
  CHECK(rules[0]["helpUri"] == "https://example.org/how");
  CHECK(rules[0]["properties"]["tags"][0] == "DG");
  CHECK(rules[1]["id"] == "OD1");
  CHECK_FALSE(rules[1].contains("helpUri"));
  for (const Json& rule : rules) {
    CHECK_FALSE(rule["shortDescription"]["text"].get<std::string>().empty());
    CHECK_FALSE(rule["help"]["text"].get<std::string>().empty());
    CHECK_FALSE(rule["help"]["markdown"].get<std::string>().empty());
  }
}

TEST_CASE("the help of a rule says how its gap is closed") {
  test::Sample sample;
  sample.catalog.criteria[0].checklist[0].reading = "A draft counts.";
  sample.catalog.criteria[0].prerequisites = {1};
  sample.catalog.criteria[0].notes = {"<b>Mind</b> this."};
  const Json help = run_of(sample)["tool"]["driver"]["rules"][0]["help"];
  CHECK(help["text"] ==
        "Answer the checklist of DG1.\n\n"
        "Confirm at least 2 of these:\n"
        "- methodology: A methodology is written down. (A draft counts.)\n"
        "- updated: The inventory is fresh.\n"
        "- published: The inventory is public.\n\n"
        "Hand in as documentation:\n"
        "- inventory: A copy of the inventory.\n\n"
        "Must pass first:\n"
        "- DG2: Roles\n\n"
        "Note:\n"
        "- <b>Mind</b> this.\n\n"
        "Help:\n"
        "- How to (Makers, guide) https://example.org/how\n\n"
        "`wwc explain DG1` shows the whole rule.\n");
  const auto markdown = help["markdown"].get<std::string>();
  CHECK(markdown.find("- `inventory`: A copy of the inventory.\n") != std::string::npos);
  CHECK(markdown.find("&lt;b&gt;Mind") != std::string::npos);
  CHECK(markdown.find("[How to](<https://example.org/how>)") != std::string::npos);
}

TEST_CASE("a result is at its place, with its rule, its practice and its outcome") {
  test::Sample sample;
  sample.assessment.findings[0].span = {sample.answers.source, 19, 26};
  const Json run = run_of(sample);
  REQUIRE(run["results"].size() == 2);
  const Json& result = run["results"][0];
  CHECK(result["ruleId"] == "DG1");
  CHECK(run["tool"]["driver"]["rules"][result["ruleIndex"].get<std::size_t>()]["id"] == "DG1");
  CHECK(result["level"] == "warning");
  CHECK(result["message"]["text"] ==
        "DG1 Data Inventory: claimed, not yet documented.\n"
        "- A copy of the inventory: mend it: evidence/inventory.csv: no such file.");
  CHECK(result["properties"]["tags"].dump() == R"(["DG","claimed"])");
  const Json& place = result["locations"][0]["physicalLocation"];
  CHECK(place["artifactLocation"]["uri"] == "city.yaml");
  CHECK(place["region"].dump() == R"({"startLine":2,"startColumn":1,"endLine":2,"endColumn":8})");
  CHECK(
      run["artifacts"][place["artifactLocation"]["index"].get<std::size_t>()]["location"]["uri"] ==
      "city.yaml");
  CHECK(run["columnKind"] == "unicodeCodePoints");
  CHECK(run["automationDetails"]["id"] == "wwc/tiny-2018/");
}

TEST_CASE("what is not met is an error") {
  test::Sample sample;
  sample.assessment.findings[2].outcome = Outcome::fail;
  const Json result = run_of(sample)["results"][0];
  CHECK(result["ruleId"] == "OD1");
  CHECK(result["level"] == "error");
}

TEST_CASE("fingerprints survive moved lines and tell problems apart") {
  test::Sample sample;
  const Json before = fingerprints_of(run_of(sample));
  sample.answers.source = sample.sources.add("city.yaml", "\n\n\ncatalog: x\nanswers:\n  DG1:\n");
  sample.assessment.findings[0].span = {sample.answers.source, 25, 28};
  sample.assessment.findings[0].gaps[0].action = "something else";
  CHECK(fingerprints_of(run_of(sample)) == before);
  CHECK(before[0]["wwcCriterion/v1"] == "DG1/claimed");
  CHECK(before[0]["primaryLocationLineHash"] != before[1]["primaryLocationLineHash"]);
  sample.assessment.findings[0].outcome = Outcome::fail;
  CHECK(fingerprints_of(run_of(sample))[0] != before[0]);
  sample.catalog.id = "other";
  CHECK(fingerprints_of(run_of(sample))[1]["primaryLocationLineHash"] !=
        before[1]["primaryLocationLineHash"]);
}

TEST_CASE("the demands of a gate are rules, and what misses them is an error") {
  test::Sample sample;
  GateResult gate;
  gate.verdicts = {
      {GateKey::level, GateSource::file, "gold", false, "1 criterion more must pass", {}, {}},
      {GateKey::no_unchecked, GateSource::option, "", false, "1", {{1, "DG2 rests on links"}}, {}}};
  sample.answers.gate_span = {sample.answers.source, 19, 26};
  ReportInput input = sample.input();
  input.gate = &gate;
  const Json run = run_of(input);
  const Json& rules = run["tool"]["driver"]["rules"];
  REQUIRE(rules.size() == 5);
  CHECK(rules[3]["id"] == "gate.level");
  CHECK(rules[3]["defaultConfiguration"]["level"] == "error");
  CHECK(rules[3]["properties"]["problem.severity"] == "error");
  CHECK(rules[0]["defaultConfiguration"]["level"] == "warning");
  CHECK(rules[0]["properties"]["problem.severity"] == "warning");
  const Json& results = run["results"];
  REQUIRE(results.size() == 4);
  CHECK(results[0]["ruleId"] == "gate.level");
  CHECK(results[0]["ruleIndex"] == 3);
  CHECK(results[0]["properties"]["tags"].dump() == R"(["gate","missed"])");
  CHECK(results[0]["message"]["text"] == "Gate level gold: missed: 1 criterion more must pass.");
  CHECK(results[0]["locations"][0]["physicalLocation"]["region"]["startLine"] == 2);
  CHECK(results[1]["ruleId"] == "DG2");
  CHECK(results[1]["level"] == "error");
  CHECK(results[1]["message"]["text"] == "DG2 Roles: DG2 rests on links.");
  CHECK(results[1]["properties"]["tags"].dump() == R"(["DG","pass"])");
  CHECK(results[2]["level"] == "warning");
}

TEST_CASE("files that are not as they were locked have fingerprints of their own") {
  test::Sample sample;
  const Span at{sample.answers.source, 4, 6};
  GateResult gate;
  gate.verdicts = {{GateKey::locked,
                    GateSource::file,
                    "",
                    false,
                    "2 differences from the lock",
                    {{std::nullopt, "`a` is not in the lock", std::nullopt, at},
                     {std::nullopt, "`b` is not in the lock", std::nullopt, at}},
                    {}}};
  ReportInput input = sample.input();
  input.gate = &gate;
  const Json results = run_of(input)["results"];
  CHECK(results[0]["ruleId"] == "gate.locked");
  CHECK(results[1]["ruleId"] == "gate.locked");
  CHECK(results[0]["partialFingerprints"]["wwcCriterion/v1"] !=
        results[1]["partialFingerprints"]["wwcCriterion/v1"]);
  CHECK(results[0]["partialFingerprints"]["primaryLocationLineHash"] !=
        results[1]["partialFingerprints"]["primaryLocationLineHash"]);
}

TEST_CASE("diagnostics are notifications of a run that was successful") {
  const Json run = run_of(test::Sample{});
  const Json& invocation = run["invocations"][0];
  CHECK(invocation["executionSuccessful"] == true);
  REQUIRE(invocation["toolExecutionNotifications"].size() == 1);
  const Json& notification = invocation["toolExecutionNotifications"][0];
  CHECK(notification["level"] == "warning");
  CHECK(notification["message"]["text"] ==
        "`inventory` names a file that is missing.\nHelp: put the file there.");
  CHECK(notification["locations"][0]["physicalLocation"]["region"]["startLine"] == 2);
  const std::size_t index = notification["descriptor"]["index"];
  CHECK(run["tool"]["driver"]["notifications"][index]["id"] == "WWC122");
}

TEST_CASE("what is assumed is told in front of all other notifications") {
  test::Sample sample;
  sample.assessment.assumptions.emplace_back().text = "OD1=pass";
  const Json list = run_of(sample)["invocations"][0]["toolExecutionNotifications"];
  REQUIRE(list.size() == 2);
  CHECK(list[0]["message"]["text"].get<std::string>().find("OD1=pass") != std::string::npos);
}

TEST_CASE("a warning that has a place is a result too, since nothing else is shown on a line") {
  test::Sample sample;
  sample.diagnostics.push_back(sample.diagnostics[0]);
  sample.diagnostics.push_back(sample.diagnostics[0]);
  sample.diagnostics[2].primary.reset();
  const Json run = run_of(sample);
  REQUIRE(run["results"].size() == 4);
  const Json& result = run["results"][2];
  CHECK(result["ruleId"] == "WWC122");
  CHECK(result["level"] == "warning");
  CHECK(result["locations"][0]["physicalLocation"]["region"]["startLine"] == 2);
  const Json& rules = run["tool"]["driver"]["rules"];
  REQUIRE(rules.size() == 4);
  CHECK(rules[result["ruleIndex"].get<std::size_t>()]["id"] == "WWC122");
  CHECK(result["partialFingerprints"] != run["results"][3]["partialFingerprints"]);
  sample.answers.source = sample.sources.add("city.yaml", "\n\ncatalog: x\nanswers:\n");
  sample.diagnostics[0].primary->span.source = sample.answers.source;
  CHECK(run_of(sample)["results"][2]["partialFingerprints"] == result["partialFingerprints"]);
}

TEST_CASE("invalid input was no successful run and has no results") {
  test::Sample sample;
  sample.diagnostics[0].severity = Severity::error;
  const Json log =
      Json::parse(render_invalid_sarif({sample.diagnostics, sample.sources, "0.1.0", nullptr}));
  const Json& run = log["runs"][0];
  CHECK(run["invocations"][0]["executionSuccessful"] == false);
  CHECK(run["invocations"][0]["toolExecutionNotifications"][0]["level"] == "error");
  CHECK(run["results"].empty());
  CHECK(run["automationDetails"]["id"] == "wwc/");
  const Json known = Json::parse(
      render_invalid_sarif({sample.diagnostics, sample.sources, "0.1.0", &sample.catalog}));
  CHECK(known["runs"][0]["automationDetails"]["id"] == "wwc/tiny-2018/");
}

TEST_CASE("paths become relative references") {
  test::Sample sample;
  sample.answers.source = sample.sources.add("./my city/a:b#ä.yaml", "");
  const Json result = run_of(sample)["results"][0];
  CHECK(result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] ==
        "my%20city/a%3Ab%23%C3%A4.yaml");
}

TEST_CASE("text from files makes no link and no endless description") {
  test::Sample sample;
  sample.assessment.findings[0].gaps[0].text = "[click](https://evil.example)";
  sample.catalog.criteria[0].statement = std::string(5000, 'x');
  const Json run = run_of(sample);
  const auto text = run["results"][0]["message"]["text"].get<std::string>();
  CHECK(text.find("](") == text.find("\\](") + 1);
  const auto full = run["tool"]["driver"]["rules"][0]["fullDescription"]["text"].get<std::string>();
  CHECK(full.size() <= 1024);
}

}  // namespace wwc::report
