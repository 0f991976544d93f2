// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "schema/schema.hpp"
#include "unit/schema/validator.hpp"

namespace wwc::schema {
namespace {

using nlohmann::json;

json assessment() {
  return json::parse(R"({
    "schema": "wwc-assessment/1", "generator": {"name": "wwc", "version": "0.1.0"},
    "catalog": {"id": "tiny", "title": "Tiny", "edition": "1",
                "sha256": "0000000000000000000000000000000000000000000000000000000000000000"},
    "city": {"name": "Maple Harbor", "state": "OR", "country": "US", "population": null},
    "as_of": "2026-11-01", "as_of_from": "file", "eligible": null,
    "score": {"possible": 1, "passed": 0, "claimed": 1, "unchecked": 0, "level": null, "claimed_level": "gold",
              "next_level": {"id": "gold", "needs": 1}},
    "practices": [{"id": "AA", "title": "A", "possible": 1, "passed": 0, "claimed": 1}],
    "criteria": [{
      "id": "AA1", "practice": "AA", "title": "A", "outcome": "claimed", "require": 1, "of": 1, "met": null,
      "checklist": [{"id": "a", "text": "A", "outcome": "met", "value": "2026-03-02", "documented": true,
                     "expires": "2027-03-02", "evidence": []}],
      "documentation": [{"id": "d", "text": "D", "state": "broken", "expires": null,
                         "evidence": [{"file": "d.pdf", "state": "missing", "date": null, "sha256": null}]}],
      "expires": null, "reasons": ["R"],
      "answer_sha256": "0000000000000000000000000000000000000000000000000000000000000000",
      "gaps": [{"kind": "documentation_broken", "target": "AA1.d", "text": "T", "action": "A", "any_of": [],
                "owner": null, "due": null, "resources": []}]}],
    "diagnostics": []})");
}

std::string problem_of(const json& value) {
  return violation(json::parse(assessment_schema()), value);
}

}  // namespace

TEST_CASE("the schema of assessments says which draft it follows") {
  CHECK(json::parse(assessment_schema())["$schema"] ==
        "https://json-schema.org/draft/2020-12/schema");
}

TEST_CASE("a whole assessment fits") {
  CHECK(problem_of(assessment()) == "");
}

TEST_CASE("fields that later versions add fit") {
  json value = assessment();
  value["criteria"][0]["new"] = 1;
  CHECK(problem_of(value) == "");
}

TEST_CASE("an assessment that lacks a part does not fit") {
  const json whole = assessment();
  for (const auto& member : whole.items()) {
    CAPTURE(member.key());
    json value = whole;
    value.erase(member.key());
    CHECK(problem_of(value) != "");
  }
}

TEST_CASE("names that are not in the program's lists do not fit") {
  json outcome = assessment();
  outcome["criteria"][0]["outcome"] = "passed";
  CHECK(problem_of(outcome) != "");
  json state = assessment();
  state["criteria"][0]["documentation"][0]["evidence"][0]["state"] = "lost";
  CHECK(problem_of(state) != "");
}

TEST_CASE("on invalid input there are diagnostics, and no outcome") {
  json value = json::parse(
      R"({"schema": "wwc-assessment/1", "generator": {"name": "wwc", "version": "0.1.0"},
    "diagnostics": [{"code": "WWC305", "severity": "error", "message": "m", "file": "city.yaml", "line": 1, "column": 1}]})");
  CHECK(problem_of(value) == "");
  value["catalog"] = assessment()["catalog"];
  CHECK(problem_of(value) == "");
  value["score"] = assessment()["score"];
  CHECK(problem_of(value) != "");
  value.erase("score");
  value["diagnostics"] = json::array();
  CHECK(problem_of(value) != "");
}

}  // namespace wwc::schema
