// SPDX-License-Identifier: MIT
#include <string>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "report/formats.hpp"
#include "unit/report/sample.hpp"

/// What the reports for people and the JSON report say of a gate.
namespace wwc::report {
namespace {

using Json = nlohmann::ordered_json;

struct GatedSample : test::Sample {
  GateResult gate;

  GatedSample() {
    gate.verdicts = {
        {GateKey::level, GateSource::option, "gold", false, "1 criterion more must pass", {}, {}},
        {GateKey::no_claims,
         GateSource::file,
         "",
         false,
         "1 criterion claimed without documentation",
         {{0, "DG1 is *claimed*"}, {{}, "a | b"}},
         {}},
        {GateKey::same_catalog, GateSource::baseline, "", true, "", {}, {"the catalog is new"}}};
  }

  ReportInput gated() const {
    ReportInput result = input();
    result.gate = &gate;
    return result;
  }
};

}  // namespace

TEST_CASE("without a gate the JSON report says null") {
  CHECK(Json::parse(render_json(test::Sample{}.input(), {})).at("gate").is_null());
}

TEST_CASE("the JSON report records what was demanded and what came of it") {
  const Json json = Json::parse(render_json(GatedSample{}.gated(), {}))["gate"];
  CHECK(json["held"] == false);
  CHECK(json["settings"].dump() == R"({"level":"gold","no_claims":"yes"})");
  REQUIRE(json["conditions"].size() == 3);
  CHECK(json["conditions"][0].dump() ==
        R"({"name":"level","from":"option","value":"gold","held":false,)"
        R"("shortfall":"1 criterion more must pass","faults":[],"notes":[]})");
  CHECK(json["conditions"][1]["value"].is_null());
  CHECK(json["conditions"][1]["faults"].dump() ==
        R"([{"criterion":"DG1","text":"DG1 is *claimed*"},{"criterion":null,"text":"a | b"}])");
  CHECK(json["conditions"][2]["shortfall"].is_null());
  CHECK(json["conditions"][2]["notes"][0] == "the catalog is new");
}

TEST_CASE("a gate that was not judged is recorded by its settings alone") {
  const test::Sample sample;
  ReportInput input = sample.input();
  input.gate_settings = {{"level", "gold"}, {"no_claims", "yes"}};
  CHECK(Json::parse(render_json(input, {}))["gate"].dump() ==
        R"({"held":null,"settings":{"level":"gold","no_claims":"yes"},"conditions":[]})");
}

TEST_CASE("the report for a terminal has the gate in front of the verdict") {
  const std::string text = render_terminal(GatedSample{}.gated(), {});
  const std::size_t gate = text.find(
      "The gate is missed: 1 of 3 demands met.\n"
      "  missed level gold: 1 criterion more must pass\n"
      "  missed no_claims: 1 criterion claimed without documentation\n"
      "         - DG1 is *claimed*\n"
      "         - a | b\n"
      "  met    same_catalog\n"
      "         - note: the catalog is new\n");
  REQUIRE(gate != std::string::npos);
  CHECK(gate < text.find("criteria pass"));
}

TEST_CASE("the Markdown report has the gate in front of the verdict") {
  const std::string text = render_markdown(GatedSample{}.gated(), {});
  const std::size_t gate = text.find(
      "## Whether the gate holds\n\n"
      "**The gate is missed: 1 of 3 demands met.**\n\n"
      "| Demand | Result | By how much |\n"
      "| --- | --- | --- |\n"
      "| `level gold` | **missed** | 1 criterion more must pass |\n"
      "| `no_claims` | **missed** | 1 criterion claimed without documentation |\n"
      "| `same_catalog` | met |  |\n\n"
      "`no_claims`:\n\n"
      "- DG1 is \\*claimed\\*\n"
      "- a \\| b\n\n"
      "`same_catalog`:\n\n"
      "- Note: the catalog is new\n");
  REQUIRE(gate != std::string::npos);
  CHECK(gate < text.find("## Where the city stands"));
}

TEST_CASE("a gate that holds says so, and one without demands does not hold") {
  GatedSample sample;
  sample.gate.verdicts.erase(sample.gate.verdicts.begin(), sample.gate.verdicts.begin() + 2);
  CHECK(render_terminal(sample.gated(), {}).find("The gate holds: 1 of 1 demand met.\n") !=
        std::string::npos);
  sample.gate.verdicts.clear();
  CHECK(render_terminal(sample.gated(), {}).find("it cannot hold") != std::string::npos);
}

}  // namespace wwc::report
