// SPDX-License-Identifier: MIT
#include <cmath>
#include <glpk.h>
#include <optional>

#include <catch2/catch.hpp>

#include "plan/search.hpp"
#include "unit/plan/integer_program.hpp"
#include "unit/plan/random_problem.hpp"

namespace wwc::plan {
namespace {

using test::Dice;
using test::IntegerProgram;
using test::random_problem;
using test::sharing_problem;

constexpr std::size_t k_plenty = 1'000'000;

void check_same(const Problem& problem, std::uint32_t seed) {
  CAPTURE(seed);
  const std::optional<Solution> found = search(problem, find_ways(problem), {k_plenty});
  const std::optional<double> least = IntegerProgram(problem).solve();
  REQUIRE(found.has_value() == least.has_value());
  if (!found) return;
  REQUIRE(found->is_proven());
  REQUIRE(found->cost == static_cast<std::uint64_t>(std::llround(*least)));
}

TEST_CASE("integer programming finds the same least on problems of forty pieces of work") {
  glp_term_out(GLP_OFF);
  for (std::uint32_t seed = 1; seed <= 60; ++seed) {
    Dice dice(seed + 10'000);
    check_same(random_problem(dice, {40, 20, 15}), seed);
  }
}

TEST_CASE("integer programming finds the same least on problems of the size of a certification") {
  glp_term_out(GLP_OFF);
  for (std::uint32_t seed = 1; seed <= 5; ++seed) {
    Dice dice(seed + 20'000);
    check_same(random_problem(dice, {150, 12, 45}), seed);
  }
}

TEST_CASE("integer programming finds the same least where criteria share work at random") {
  glp_term_out(GLP_OFF);
  const auto sharing = GENERATE(test::Sharing{45, 2, 45}, test::Sharing{45, 3, 60});
  CAPTURE(sharing.candidates, sharing.atoms);
  for (std::uint32_t seed = 1; seed <= 3; ++seed) {
    Dice dice(seed + 30'000);
    check_same(sharing_problem(dice, sharing), seed);
  }
}

}  // namespace
}  // namespace wwc::plan
