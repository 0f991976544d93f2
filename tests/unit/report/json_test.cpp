// SPDX-License-Identifier: MIT
#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "report/formats.hpp"
#include "report/json_parts.hpp"
#include "unit/report/sample.hpp"

namespace wwc::report {
namespace {

using Json = nlohmann::ordered_json;

Json rendered(const test::Sample& sample) {
  return Json::parse(render_json(sample.input(), {}));
}

std::vector<std::string> keys(const Json& object) {
  std::vector<std::string> result;
  for (const auto& [key, value] : object.items()) {
    result.push_back(key);
  }
  return result;
}

/// The keys that the format promises come in this order; others may stand between them.
bool has_in_order(const Json& object, const std::vector<std::string>& promised) {
  std::size_t found = 0;
  for (const std::string& key : keys(object)) {
    if (found < promised.size() && key == promised[found]) ++found;
  }
  return found == promised.size();
}

}  // namespace

TEST_CASE("effort is a number of days, whole or with one decimal, and absent where none is given") {
  test::Sample sample;
  sample.answers.criteria[0].effort = Effort{20};
  sample.answers.criteria[1].effort = Effort{5};
  const Json json = rendered(sample);
  CHECK(json["criteria"][0]["effort"] == 2);
  CHECK(json["criteria"][0]["effort"].is_number_integer());
  CHECK(json["criteria"][1]["effort"] == 0.5);
  CHECK_FALSE(json["criteria"][2].contains("effort"));
}

TEST_CASE("the assessment has the promised shape") {
  const Json json = rendered(test::Sample{});
  CHECK(has_in_order(json, {"schema", "generator", "catalog", "city", "as_of", "as_of_from",
                            "eligible", "score", "practices", "criteria", "diagnostics"}));
  CHECK(json["schema"] == "wwc-assessment/1");
  CHECK(json["generator"].dump() == R"({"name":"wwc","version":"0.1.0"})");
  CHECK(has_in_order(json["catalog"], {"id", "title", "edition", "sha256"}));
  CHECK(has_in_order(json["city"], {"name", "state", "country", "population"}));
  CHECK(json["as_of"] == "2026-11-01");
  CHECK(json["as_of_from"] == "file");
  CHECK(json["eligible"] == true);
  CHECK(
      json["score"].dump() ==
      R"({"possible":3,"passed":1,"claimed":2,"unchecked":1,"level":"silver","claimed_level":"gold","level_title":"Silver","claimed_level_title":"Gold",)"
      R"("next_level":{"id":"gold","needs":1}})");
  CHECK(has_in_order(json["practices"][0], {"id", "title", "possible", "passed", "claimed"}));
}

TEST_CASE("a criterion has the promised shape") {
  const Json json = rendered(test::Sample{})["criteria"][0];
  CHECK(
      has_in_order(json, {"id", "practice", "title", "outcome", "require", "of", "met", "checklist",
                          "documentation", "expires", "reasons", "answer_sha256", "gaps"}));
  CHECK(json["practice"] == "DG");
  CHECK(json["outcome"] == "claimed");
  CHECK(json["met"].is_null());
  CHECK(has_in_order(json["checklist"][1],
                     {"id", "text", "outcome", "value", "documented", "expires", "evidence"}));
  CHECK(json["checklist"][1]["value"] == "2026-03-02");
  CHECK(json["checklist"][2]["value"].is_null());
  CHECK(has_in_order(json["documentation"][0], {"id", "text", "state", "expires", "evidence"}));
  CHECK(json["documentation"][0]["evidence"][0].dump() ==
        R"({"file":"evidence/inventory.csv","state":"missing","date":"2026-03-02","sha256":null,)"
        R"("detail":"no such file"})");
  CHECK(has_in_order(json["gaps"][0],
                     {"kind", "target", "text", "action", "any_of", "owner", "due", "resources"}));
  CHECK(json["gaps"][0]["kind"] == "documentation_broken");
  CHECK(json["gaps"][0]["due"] == "2027-02-01");
}

TEST_CASE("a criterion that is answered itself has no N of M and is met like an item") {
  const Json json = rendered(test::Sample{})["criteria"][1];
  CHECK(json["require"].is_null());
  CHECK(json["of"].is_null());
  CHECK(has_in_order(json["met"], {"outcome", "value", "documented", "expires"}));
  CHECK(json["met"]["expires"] == "2026-12-16");
}

TEST_CASE("what is not known is null, never left out") {
  test::Sample sample;
  sample.assessment.level.reset();
  sample.assessment.claimed_level.reset();
  sample.assessment.next_level.reset();
  sample.assessment.eligible.reset();
  sample.answers.city.population.reset();
  const Json json = rendered(sample);
  CHECK(json["score"].at("level").is_null());
  CHECK(json["score"].at("claimed_level").is_null());
  CHECK(json["score"].at("next_level").is_null());
  CHECK(json.at("eligible").is_null());
  CHECK(json["city"].at("population").is_null());
  CHECK(json["criteria"][2]["gaps"][0].at("owner").is_null());
}

TEST_CASE("evidence carries the key of its kind") {
  test::Sample sample;
  std::vector<PieceFinding>& pieces = sample.assessment.findings[1].documentation[0].evidence;
  pieces.resize(3);
  pieces[1].piece.kind = EvidenceKind::text;
  pieces[1].piece.value = "It is so";
  pieces[2].piece.kind = EvidenceKind::contact;
  pieces[2].piece.contact = Contact{"A", "Officer", "a@city.example"};
  pieces[2].piece.register_id = std::string("officer");
  const Json json = rendered(sample)["criteria"][1]["documentation"][0]["evidence"];
  CHECK(json[0]["url"] == "https://data.example/roles");
  CHECK(json[1]["text"] == "It is so");
  CHECK(json[2]["contact"].dump() == R"({"name":"A","title":"Officer","email":"a@city.example"})");
  CHECK(json[2]["register"] == "officer");
}

TEST_CASE("written one criterion after the other, the text is that of the whole tree") {
  test::Sample sample;
  CHECK(render_json(sample.input(), {}) == json_text(assessment_tree(sample.input())));
  sample.assessment.findings.clear();
  CHECK(render_json(sample.input(), {}) == json_text(assessment_tree(sample.input())));
}

TEST_CASE("records come with their fields and whether they count") {
  test::Sample sample;
  Record record;
  record.fields = {{"topic", "Parks"}};
  sample.answers.criteria[1].own.met = std::vector<Record>{record};
  RecordFinding finding;
  finding.state = PieceState::undated;
  finding.detail = "has no date";
  sample.assessment.findings[1].own->records = {finding};
  const Json json = rendered(sample)["criteria"][1]["met"]["records"][0];
  CHECK(json.dump() ==
        R"({"fields":{"topic":"Parks"},"date":null,"state":"undated","counts":false,)"
        R"("repeats_unique":false,"documented":true,"detail":"has no date"})");
}

TEST_CASE("diagnostics have code, severity, place and help") {
  CHECK(
      rendered(test::Sample{})["diagnostics"][0].dump() ==
      R"({"code":"WWC122","severity":"warning","message":"`inventory` names a file that is missing",)"
      R"("file":"city.yaml","line":2,"column":1,"help":"put the file there"})");
}

TEST_CASE("a diagnostic without a place has none") {
  test::Sample sample;
  sample.diagnostics[0].primary.reset();
  const Json json = rendered(sample)["diagnostics"][0];
  CHECK(json.at("file").is_null());
  CHECK(json.at("line").is_null());
}

TEST_CASE("invalid input has diagnostics and no outcomes") {
  const test::Sample sample;
  const Json without =
      Json::parse(render_invalid_json({sample.diagnostics, sample.sources, "0.1.0"}));
  CHECK(keys(without) == std::vector<std::string>{"schema", "generator", "diagnostics"});
  const Json with = Json::parse(
      render_invalid_json({sample.diagnostics, sample.sources, "0.1.0", &sample.catalog}));
  CHECK(with["catalog"]["id"] == "tiny-2018");
  CHECK_FALSE(with.contains("criteria"));
  CHECK(with["diagnostics"].size() == 1);
}

TEST_CASE("whatever bytes a city writes, the JSON parses") {
  const auto text =
      GENERATE("\xff\xfe", "\"quoted\"", "a\nb\x01", "\\", "\xed\xa0\x80", "</script>", "\u202E");
  CAPTURE(text);
  test::Sample sample;
  sample.answers.city.name = text;
  sample.assessment.findings[0].gaps[0].text = text;
  sample.assessment.findings[0].documentation[0].evidence[0].piece.value = text;
  sample.assessment.findings[0].documentation[0].evidence[0].piece.fields = {{text, text}};
  sample.diagnostics[0].message = text;
  CHECK(rendered(sample)["criteria"].size() == 3);
}

TEST_CASE("an owner changes nothing in the JSON") {
  test::Sample sample;
  const std::string all = render_json(sample.input(), {});
  sample.owner = "Chief Data Officer";
  CHECK(render_json(sample.input(), {}) == all);
}

}  // namespace wwc::report
