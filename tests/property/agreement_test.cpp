// SPDX-License-Identifier: MIT
#include <array>

#include <catch2/catch.hpp>

#include "property/generate.hpp"
#include "property/guide_city.hpp"
#include "property/seeds.hpp"

namespace wwc::property {

TEST_CASE("the engine and the naive evaluation agree on random cities") {
  const std::vector<std::uint32_t> all = seeds(1100);
  std::array<int, 6> outcomes{};
  for (const std::uint32_t seed : all) {
    const Case city = random_case(seed);
    const NaiveResult expected = judge(city);
    for (const NaiveVerdict& verdict : expected.criteria) {
      ++outcomes.at(static_cast<std::size_t>(verdict.outcome));
    }
    const std::vector<std::string> lines = differences(city, expected, assess_case(city));
    if (lines.empty()) continue;
    FAIL_CHECK(reproduction(city, seed, lines));
    break;
  }
  for (const int number : outcomes)
    CHECK((all.size() < 1000 || number > 50));
}

TEST_CASE("the engine and the naive evaluation agree on random answers to the guide") {
  for (const std::uint32_t seed : seeds(40)) {
    Random random(seed);
    const Case city = random_city(random, guide_catalog());
    const std::vector<std::string> lines = differences(city, judge(city), assess_case(city));
    if (lines.empty()) continue;
    FAIL_CHECK(reproduction(city, seed, lines));
    break;
  }
}

TEST_CASE("the engine and the naive evaluation agree on when things lapse") {
  for (const std::uint32_t seed : seeds(8)) {
    const Case city = random_case(seed);
    const std::vector<std::string> lines =
        expiry_differences(city, judge_with_expiry(city), assess_case(city));
    if (lines.empty()) continue;
    FAIL_CHECK(reproduction(city, seed, lines));
    break;
  }
}

}  // namespace wwc::property
