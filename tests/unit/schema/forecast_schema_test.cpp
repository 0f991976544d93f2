// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "schema/schema.hpp"
#include "unit/report/sample_forecast.hpp"
#include "unit/schema/validator.hpp"

namespace wwc::schema {
namespace {

using nlohmann::json;

json forecast() {
  return json::parse(test::SampleForecast().render("json"));
}

std::string problem_of(const json& value) {
  return violation(json::parse(forecast_schema()), value);
}

/// The value without each of the members at a place in turn fits no longer.
void check_each_member(const json& whole, const std::string& place) {
  const json::json_pointer pointer(place);
  REQUIRE(whole.at(pointer).is_object());
  for (const auto& member : whole.at(pointer).items()) {
    CAPTURE(place, member.key());
    json value = whole;
    value.at(pointer).erase(member.key());
    CHECK(problem_of(value) != "");
  }
}

}  // namespace

TEST_CASE("a forecast fits its schema, and lacks no part of it") {
  const json whole = forecast();
  CHECK(problem_of(whole) == "");
  for (const char* place : {"", "/levels/0", "/levels/0/renewal", "/levels/0/renewal/steps/0",
                            "/claimed_levels/0", "/criteria/0", "/changes/0", "/lapses/0"}) {
    check_each_member(whole, place);
  }
}

TEST_CASE("a changed forecast does not fit") {
  json value = forecast();
  value["lapses"][0]["kind"] = "age";
  CHECK(problem_of(value) != "");
  value = forecast();
  value["levels"][0]["lost_on"] = "soon";
  CHECK(problem_of(value) != "");
}

}  // namespace wwc::schema
