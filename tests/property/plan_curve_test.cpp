// SPDX-License-Identifier: MIT
#include <chrono>
#include <cstddef>
#include <cstdio>

#include <catch2/catch.hpp>

#include "property/generate.hpp"
#include "property/guide_city.hpp"
#include "wwc/assess.hpp"
#include "wwc/plan.hpp"

namespace wwc::property {
namespace {

/// The built-in catalog as often as it takes for so many criteria, each time with practices and
/// references of its own.
Catalog repeated(std::size_t size) {
  const Catalog& guide = guide_catalog();
  Catalog catalog = guide;
  catalog.criteria.clear();
  catalog.practices.clear();
  catalog.resources.clear();
  for (std::size_t copy = 0; catalog.criteria.size() < size; ++copy) {
    const std::size_t first = catalog.criteria.size();
    const std::size_t first_practice = catalog.practices.size();
    catalog.practices.insert(catalog.practices.end(), guide.practices.begin(),
                             guide.practices.end());
    for (Criterion criterion : guide.criteria) {
      criterion.id += "x" + std::to_string(copy);
      criterion.practice += first_practice;
      for (std::size_t& needed : criterion.prerequisites)
        needed += first;
      for (Documentation& entry : criterion.documentation) {
        if (entry.same_as) entry.same_as->criterion += first;
        if (entry.needs) entry.needs->criterion += first;
      }
      catalog.criteria.push_back(criterion);
    }
  }
  return catalog;
}

/// Takes back what the city says of a criterion, as if nobody had answered it.
void clear(CriterionAnswer& answer) {
  for (Answer& item : answer.checklist)
    item.met = {};
  answer.own.met = {};
  for (std::vector<Evidence>& pieces : answer.documentation)
    pieces.clear();
  answer.not_applicable = false;
}

double milliseconds_since(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
      .count();
}

}  // namespace

// Not part of the tests, as a machine may be busy: `unit_property "[curve]"` prints it.
TEST_CASE("how long a plan takes by the size of the catalog", "[.][curve]") {
  for (const std::size_t size : {45U, 90U, 180U, 360U, 540U, 720U, 990U}) {
    Random random(static_cast<std::uint32_t>(size));
    Case city = random_city(random, repeated(size));
    for (CriterionAnswer& answer : city.answers.criteria)
      if (random.chance(70)) clear(answer);
    const Assessment found =
        assess(city.catalog, city.answers, city.facts, {city.as_of, AsOfSource::today});
    PlanRequest request;
    request.level = city.catalog.levels.size() - 2;
    const auto start = std::chrono::steady_clock::now();
    const PlanResult result = make_plan(city.catalog, city.answers, found, request);
    std::printf("%4zu criteria, %3u pass: %8.1f ms, %3zu steps, %s\n", city.catalog.criteria.size(),
                found.score.passed, milliseconds_since(start), result.best.steps.size(),
                result.proven ? "proven" : "not proven");
    CHECK(result.outcome == PlanOutcome::planned);
  }
}

}  // namespace wwc::property
