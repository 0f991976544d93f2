// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "answers/check_dates.hpp"
#include "property/day_by_day.hpp"
#include "property/generate.hpp"
#include "property/guide_city.hpp"
#include "property/seeds.hpp"

/// A forecast says nothing but what an assessment of each single day says.
namespace wwc::property {
namespace {

constexpr int k_months = 24;

/// As `--as-of` has it: what is dated later is not given.
Case without_future_dates(Case city) {
  Diagnostics ignored;
  answers::check_dates(city.answers, city.as_of, answers::FutureDates::ignore, ignored);
  return city;
}

std::vector<std::string> disagreements(const Case& city) {
  const ForecastPeriod period{{city.as_of, AsOfSource::file}, add_months(city.as_of, k_months)};
  return differences_by_day(city.catalog, city.answers, city.facts, period);
}

}  // namespace

TEST_CASE("a forecast of a random city agrees with an assessment of every day") {
  for (const std::uint32_t seed : seeds(20)) {
    const Case city = without_future_dates(random_case(seed));
    const std::vector<std::string> lines = disagreements(city);
    if (lines.empty()) continue;
    FAIL_CHECK(reproduction(city, seed, lines));
    break;
  }
}

TEST_CASE("a forecast of random answers to the guide agrees with an assessment of every day") {
  for (const std::uint32_t seed : seeds(1)) {
    Random random(seed);
    const Case city = without_future_dates(random_city(random, guide_catalog()));
    const std::vector<std::string> lines = disagreements(city);
    if (lines.empty()) continue;
    FAIL_CHECK(reproduction(city, seed, lines));
    break;
  }
}

}  // namespace wwc::property
