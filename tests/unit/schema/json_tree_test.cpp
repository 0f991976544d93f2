// SPDX-License-Identifier: MIT
#include "schema/json_tree.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

namespace wwc::schema {

TEST_CASE("values of each kind are written") {
  const Json json = Json::map({{"text", "a"},
                               {"number", -3},
                               {"yes", true},
                               {"none", nullptr},
                               {"list", Json::list({1, "b"})}});
  CHECK(json.to_text() ==
        "{\n"
        "  \"text\": \"a\",\n"
        "  \"number\": -3,\n"
        "  \"yes\": true,\n"
        "  \"none\": null,\n"
        "  \"list\": [\n"
        "    1,\n"
        "    \"b\"\n"
        "  ]\n"
        "}\n");
}

TEST_CASE("what is empty is written in two characters") {
  CHECK(Json::map().to_text() == "{}\n");
  CHECK(Json::list().to_text() == "[]\n");
  CHECK(Json::map().is_empty());
  CHECK_FALSE(Json::list({1}).is_empty());
}

TEST_CASE("a member that is set again keeps its place") {
  Json json = Json::map({{"a", 1}, {"b", 2}});
  json.set("a", 3).set("c", 4);
  CHECK(nlohmann::ordered_json::parse(json.to_text()).dump() == R"({"a":3,"b":2,"c":4})");
}

TEST_CASE("texts come back from JSON as they were") {
  const std::string text = "\"quoted\" \\ back\nline\ttab\x01 ü → 🙂";
  CHECK(nlohmann::json::parse(Json(text).to_text()) == text);
}

}  // namespace wwc::schema
