// SPDX-License-Identifier: MIT
#include "answers/read_city.hpp"

#include <string>

#include <catch2/catch.hpp>

#include "unit/answers/fixture.hpp"

namespace wwc::test {
namespace {

TEST_CASE("a city keeps what is known of it") {
  const Loaded loaded = load(
      "city: {name: ' Maple Harbor ', state: OR, country: us, population: 84500, "
      "administration_began: 2024-01-08}\nas_of: 2030-11-01\n");
  CHECK(loaded.problems == "");
  const City& city = loaded.answers.value().city;
  CHECK(city.name == "Maple Harbor");
  CHECK(city.state == "OR");
  CHECK(city.country == "US");
  CHECK(city.population == 84500U);
  CHECK(city.administration_began == Date(2024, 1, 8));
  CHECK(loaded.answers->as_of == Date(2030, 11, 1));
  CHECK(loaded.answers->as_of_span.begin > 0);
}

TEST_CASE("a city need not be described") {
  const auto* text = GENERATE("answers: {}", "city:", "city: {state: OR}");
  CAPTURE(text);
  CHECK(load(text).problems == "");
}

TEST_CASE("what is left empty of a city is not given") {
  const Loaded loaded = load("city: {name: A, state: , country: , population: }\n");
  CHECK(loaded.problems == "");
  CHECK_FALSE(loaded.answers.value().city.population.has_value());
  CHECK_FALSE(loaded.answers->as_of.has_value());
}

struct WrongCity {
  const char* yaml;
  const char* problem;
};

constexpr WrongCity k_wrong[] = {
    {"city: Maple Harbor", "WWC136"},
    {"city: {name: ' '}", "WWC339 the city's name is blank"},
    {"city: {name: A, country: USA}", "WWC333 `USA` is not the code of a country | write `US`"},
    {"city: {name: A, country: United States}", "write `US`"},
    {"city: {name: A, country: UK}", "write `GB`"},
    {"city: {name: A, country: XX}", "such as `US`"},
    {"city: {name: A, population: '84,500'}", "write `84500`"},
    {"city: {name: A, population: 84.5}", "WWC138"},
    {"city: {name: A, population: 0}", "WWC138"},
    {"city: {name: A, population: -5}", "WWC138"},
    {"city: {name: A, administration_began: 2024-02-30}", "WWC312"},
    {"city: {name: A, mayor: B}", "WWC134"},
    {"city: {name: A}\nas_of: today", "WWC312"},
    {"city: {name: A}\nas_of: 11/01/2026", "write `2026-11-01`"},
};

TEST_CASE("a city with something wrong is one error") {
  for (const WrongCity& row : k_wrong) {
    CAPTURE(row.yaml);
    const Loaded loaded = load(row.yaml);
    CAPTURE(loaded.problems);
    CHECK_FALSE(loaded.answers.has_value());
    CHECK(loaded.problems.find(row.problem) != std::string::npos);
    CHECK(loaded.problems.find('\n') == loaded.problems.size() - 1);
  }
}

}  // namespace
}  // namespace wwc::test
