// SPDX-License-Identifier: MIT
#include "compare/read_result.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "diagnostic/codes.hpp"
#include "unit/compare/past.hpp"

namespace wwc::compare {
namespace {

using Json = nlohmann::json;

constexpr const char* k_good = R"({
  "schema": "wwc-assessment/1",
  "catalog": {"id": "tiny", "sha256": "c"},
  "city": {"name": "Maple Harbor"},
  "as_of": "2026-11-01",
  "score": {"possible": 3, "passed": 1, "claimed": 2, "unchecked": 1,
            "level": "silver", "claimed_level": null},
  "criteria": [
    {"id": "A1", "title": "One", "outcome": "pass", "expires": "2027-03-02",
     "values_sha256": "v", "answer_sha256": "a", "counted": true,
     "documentation": [{"evidence": [
       {"file": "a.pdf", "state": "ok", "sha256": "1"},
       {"url": "https://a.example/", "state": "unchecked"},
       {"file": "b.pdf", "state": "missing", "sha256": null}]}]},
    {"id": "A2", "title": "Two", "outcome": "blocked", "expires": null,
     "values_sha256": "v", "answer_sha256": "a", "counted": true, "documentation": []},
    {"id": "A3", "title": "Three", "outcome": "fail", "expires": null,
     "values_sha256": "v", "answer_sha256": "a", "counted": true, "documentation": []},
    {"id": "A4", "title": "Four", "outcome": "not_applicable", "expires": null,
     "values_sha256": "v", "answer_sha256": "a", "counted": true, "documentation": []},
    {"id": "A5", "title": "Five", "outcome": "pass", "expires": null,
     "values_sha256": "v", "answer_sha256": "a", "counted": false, "documentation": []}],
  "gate": {"held": true, "settings": {"level": "gold"}, "conditions": []}
})";

struct Read {
  std::optional<PastAssessment> result;
  std::string problem;  ///< What is wrong, without its introduction; empty: nothing.
};

Read read(std::string_view text) {
  Diagnostics diagnostics;
  Read read{read_result("old.json", text, diagnostics), {}};
  const std::vector<Diagnostic> found = diagnostics.sorted();
  CHECK(found.size() == (read.result ? 0U : 1U));
  if (read.result || found.empty()) return read;
  CHECK(found[0].code == DiagnosticCode::not_a_result);
  CHECK(found[0].help == "make it anew with `wwc assess city.yaml --format json`");
  const std::string introduction = "`old.json` is not a result that can be compared: ";
  CHECK(found[0].message.starts_with(introduction));
  read.problem = found[0].message.substr(introduction.size());
  return read;
}

/// What is said when the value at a place of the good result is another.
std::string problem_with(const char* place, const Json& value) {
  Json json = Json::parse(k_good);
  json[Json::json_pointer(place)] = value;
  return read(json.dump()).problem;
}

std::string problem_without(const char* place, const char* name) {
  Json json = Json::parse(k_good);
  REQUIRE(json[Json::json_pointer(place)].erase(name) == 1);
  return read(json.dump()).problem;
}

TEST_CASE("a result is read") {
  const auto result = read(k_good).result;
  REQUIRE(result);
  CHECK(result->catalog_id == "tiny");
  CHECK(result->catalog_sha256 == "c");
  CHECK(result->city == "Maple Harbor");
  CHECK(result->as_of == Date{2026, 11, 1});
  CHECK(result->score.possible == 3);
  CHECK(result->score.unchecked == 1);
  CHECK(result->level == "silver");
  CHECK(result->claimed_level.empty());
  CHECK(result->gate == GateSettings{{"level", "gold"}});
  REQUIRE(result->criteria.size() == 4);
  CHECK(result->criteria[0].expires == Date{2027, 3, 2});
  REQUIRE(result->criteria[0].files.size() == 2);
  CHECK(result->criteria[0].files[1].path == "b.pdf");
  CHECK(result->criteria[0].files[1].state == PieceState::missing);
  CHECK(result->criteria[0].files[1].sha256.empty());
  CHECK_FALSE(result->criteria[1].expires);
}

TEST_CASE("a byte order mark, line feeds and fields that are new change nothing") {
  CHECK(read("\xEF\xBB\xBF" + std::string{k_good} + "\r\n\n").result);
  CHECK(problem_with("/moon", Json::parse("[[1]]")).empty());
  CHECK(problem_with("/criteria/0/moon", nullptr).empty());
}

TEST_CASE("a result of the first versions has no digest of the values, no gate and no `counted`") {
  CHECK(problem_without("", "gate").empty());
  CHECK(problem_with("/gate", nullptr).empty());
  CHECK(problem_without("/criteria/0", "values_sha256").empty());
  CHECK(problem_without("/criteria/0", "counted").empty());
  CHECK(problem_without("/criteria/4", "counted") == "its score does not agree with its criteria");
}

TEST_CASE("a result of the first versions does not say whether dates lay ahead") {
  CHECK_FALSE(read(k_good).result->criteria[0].has_later_dates.has_value());
  Json json = Json::parse(k_good);
  json["criteria"][0]["has_later_dates"] = false;
  CHECK(read(json.dump()).result->criteria[0].has_later_dates == false);
}

TEST_CASE("a result of the first versions does not say what an entry follows") {
  Json json = Json::parse(k_good);
  Json& entry = json["criteria"][0]["documentation"][0];
  entry["id"] = "plan";
  entry["state"] = "ok";
  entry["expires"] = nullptr;
  const auto follows = [&] { return read(json.dump()).result->criteria[0].entries.at(0).follows; };
  CHECK_FALSE(follows().has_value());
  entry["follows"] = Json::array();
  CHECK(follows() == std::vector<std::string>{});
}

TEST_CASE("what is no JSON is told from what was cut short") {
  CHECK(read("").problem == "it is empty");
  CHECK(read(" \n").problem == "it is empty");
  for (const char* text : {"city: {}", "<html>", "[1, 2", "nul", "\xFF\xFE{"}) {
    CAPTURE(text);
    CHECK(read(text).problem == "it is not JSON");
  }
  const std::string good = k_good;
  for (std::size_t length = 1; length < good.size(); length += 7) {
    CAPTURE(length);
    CHECK(read(good.substr(0, length)).problem == "it is cut short or damaged");
  }
  CHECK(read(good + "}").problem == "it is cut short or damaged");
  CHECK(read(good + good).problem == "it is cut short or damaged");
}

TEST_CASE("bytes that are no UTF-8 are damage") {
  std::string text = k_good;
  text.replace(text.find("Maple"), 1, "\xFF");
  CHECK(read(text).problem == "it is cut short or damaged");
  CHECK(read(std::string("{\"a\": \"\0\"}", 10)).problem == "it is cut short or damaged");
}

TEST_CASE("JSON that is something else is no result") {
  for (const char* text : {"[]", "{}", "null", "true", "1", "\"wwc-assessment/1\"", "{\"a\": 1}",
                           "[{\"schema\": \"wwc-assessment/1\"}]"}) {
    CAPTURE(text);
    CHECK(read(text).problem == "it has no `schema` where one must be");
  }
  CHECK(read("{\"schema\": 1}").problem == "`schema` is not a text");
}

TEST_CASE("a result of another version is refused by its schema") {
  for (const char* schema : {"wwc-assessment/2", "wwc-assessment/10", "wwc-comparison/1", ""}) {
    CHECK(problem_with("/schema", schema) ==
          "its schema is `" + std::string{schema} + "`, and this version reads `wwc-assessment/1`");
  }
}

TEST_CASE("what was written for invalid input holds no assessment") {
  CHECK(read(R"({"schema": "wwc-assessment/1", "diagnostics": []})").problem ==
        "it lists what was wrong with the input, and holds no assessment");
}

TEST_CASE("a key may not stand twice in one map") {
  std::string text = k_good;
  text.replace(text.find("\"outcome\": \"fail\""), 0, "\"outcome\": \"pass\", ");
  CHECK(read(text).problem == "it has `outcome` twice");
  CHECK(read(R"({"schema": "x", "schema": "wwc-assessment/1"})").problem ==
        "it has `schema` twice");
}

TEST_CASE("a criterion may not stand in it twice") {
  CHECK(problem_with("/criteria/2/id", "A1") == "criterion `A1` stands in it twice");
  CHECK(problem_with("/criteria/4/id", "A1") == "criterion `A1` stands in it twice");
}

TEST_CASE("the counts must be those of the criteria, and not contradict each other") {
  const std::string other = "its score does not agree with its criteria";
  CHECK(problem_with("/score/possible", 4) == other);
  CHECK(problem_with("/score/possible", 2) == other);
  CHECK(problem_with("/score/passed", 2) == other);
  CHECK(problem_with("/score/claimed", 3) == other);
  CHECK(problem_with("/score/claimed", 1) == other);
  CHECK(problem_with("/criteria/0/outcome", "fail") == other);
  CHECK(problem_with("/criteria/2/outcome", "pass") == other);
  const std::string contradicting = "its counts contradict each other";
  CHECK(problem_with("/score/unchecked", 2) == contradicting);
  CHECK(problem_with("/score/passed", 3) == contradicting);
  CHECK(problem_with("/score/claimed", 4) == contradicting);
  CHECK(problem_with("/score/claimed", 0) == contradicting);
}

TEST_CASE("a count is a whole number that can be") {
  for (const Json& value : {Json(-1), Json(1.0), Json("1"), Json(nullptr), Json(true),
                            Json(std::uint64_t{1} << 32), Json(1e300), Json::array()}) {
    CAPTURE(value.dump());
    CHECK(problem_with("/score/passed", value) == "`passed` is not a count");
  }
  std::string text = k_good;
  text.replace(text.find("\"passed\": 1"), 11, "\"passed\": 18446744073709551617");
  CHECK(read(text).problem == "`passed` is not a count");
  text.replace(text.find("18446744073709551617"), 20, "1e999999");
  CHECK(read(text).problem == "it is cut short or damaged");
}

TEST_CASE("words must be those that are known") {
  CHECK(problem_with("/criteria/0/outcome", "passed") ==
        "`passed` is no outcome that this version knows");
  CHECK(problem_with("/criteria/0/outcome", "") == "`` is no outcome that this version knows");
  CHECK(problem_with("/criteria/0/documentation/0/evidence/0/state", "fine") ==
        "`fine` is no state that this version knows");
}

struct Wrong {
  const char* place;
  Json value;
  const char* problem;
};

TEST_CASE("each field that is read must be of its kind") {
  const Wrong k_wrong[] = {
      {"/catalog", 1, "it has no `id` where one must be"},
      {"/catalog/id", nullptr, "`id` is not a text"},
      {"/catalog/id", "", "`id` is not a text"},
      {"/catalog/id", "tiny catalog", "`tiny catalog` is no id, and stands as `id`"},
      {"/catalog/sha256", nullptr, "`sha256` is not a text"},
      {"/city", Json::array(), "it has no `name` where one must be"},
      {"/city/name", 7, "`name` is not a text"},
      {"/as_of", nullptr, "it has no as-of date"},
      {"/as_of", "2026-02-30", "`as_of` is not a date"},
      {"/as_of", 20261101, "`as_of` is not a text"},
      {"/score", nullptr, "it has no `possible` where one must be"},
      {"/score/level", 1, "`level` is not a text"},
      {"/score/claimed_level", true, "`claimed_level` is not a text"},
      {"/score/level", "gold\n::error::x", "`gold\n::error::x` is no id, and stands as `level`"},
      {"/score/level", "1", "`1` is no id, and stands as `level`"},
      {"/criteria/0/id", "A\x1B[31m", "`A\x1B[31m` is no id, and stands as `id`"},
      {"/criteria/0/id", nullptr, "`id` is not a text"},
      {"/criteria", Json::object(), "`criteria` is not a list"},
      {"/criteria/0", "A1", "it has no `id` where one must be"},
      {"/criteria/0", nullptr, "it has no `id` where one must be"},
      {"/criteria/0/id", 1, "`id` is not a text"},
      {"/criteria/0/title", nullptr, "`title` is not a text"},
      {"/criteria/0/expires", "soon", "`expires` is not a date"},
      {"/criteria/0/values_sha256", nullptr, "`values_sha256` is not a text"},
      {"/criteria/0/answer_sha256", 1, "`answer_sha256` is not a text"},
      {"/criteria/0/documentation", nullptr, "`documentation` is not a list"},
      {"/criteria/0/documentation/0", 1, "it has no `evidence` where one must be"},
      {"/criteria/0/documentation/0/evidence", "a.pdf", "`evidence` is not a list"},
      {"/criteria/0/documentation/0/evidence/0", "a.pdf",
       "`evidence` holds what is no piece of evidence"},
      {"/criteria/0/documentation/0/evidence/0/file", 1, "`file` is not a text"},
      {"/criteria/0/documentation/0/evidence/0/state", nullptr, "`state` is not a text"},
      {"/criteria/0/documentation/0/evidence/0/sha256", 1, "`sha256` is not a text"},
      {"/criteria/0/met", 1, "it has no `outcome` where one must be"},
      {"/criteria/0/checklist", 1, "`checklist` is not a list"},
      {"/criteria/0/checklist", Json::array({"a"}), "it has no `id` where one must be"},
      {"/criteria/0/documentation/0/state", "fine", "`fine` is no state that this version knows"},
      {"/criteria/0/documentation/0/state", "ok", "it has no `id` where one must be"},
      {"/gate", 1, "it has no `settings` where one must be"},
      {"/gate/settings/level", 1, "`level` is not a text"},
      {"/gate/settings", Json::array({"level"}), "`settings` is not a map"},
  };
  for (const Wrong& wrong : k_wrong) {
    CAPTURE(wrong.place, wrong.value.dump());
    CHECK(problem_with(wrong.place, wrong.value) == wrong.problem);
  }
}

TEST_CASE("each field that is read must be there") {
  for (const char* name : {"catalog", "city", "as_of", "criteria"}) {
    CAPTURE(name);
    CHECK_FALSE(problem_without("", name).empty());
  }
  for (const char* name : {"id", "title", "outcome", "expires", "answer_sha256", "documentation"}) {
    CAPTURE(name);
    CHECK(problem_without("/criteria/2", name) ==
          "it has no `" + std::string{name} + "` where one must be");
  }
  for (const char* name : {"possible", "passed", "claimed", "unchecked", "level"}) {
    CAPTURE(name);
    CHECK_FALSE(problem_without("/score", name).empty());
  }
}

TEST_CASE("deep nesting and long texts are read without harm") {
  const std::string deep = std::string(10'000, '[') + std::string(10'000, ']');
  CHECK(read(deep).problem == "it has no `schema` where one must be");
  CHECK(read(std::string(10'000, '[')).problem == "it is not JSON");
  std::string objects;
  for (int depth = 0; depth < 10'000; ++depth) {
    objects += "{\"a\":";
  }
  CHECK(read(objects).problem == "it is cut short or damaged");
  std::string inside = k_good;
  inside.replace(inside.find("\"held\": true"), 12, "\"held\": " + deep);
  CHECK(read(inside).result);
  CHECK(problem_with("/criteria/0/outcome", std::string(100'000, 'x')).size() < 100'100);
}

}  // namespace
}  // namespace wwc::compare
