// SPDX-License-Identifier: MIT
#include "wwc/fraction.hpp"

#include <catch2/catch.hpp>

using wwc::Fraction;
using wwc::k_max_fraction_part;
using wwc::least_count;

TEST_CASE("fractions are compared exactly by value") {
  CHECK(Fraction{1, 2} == Fraction{2, 4});
  CHECK(Fraction{30, 45} < Fraction{67, 100});
  CHECK(Fraction{31, 45} > Fraction{67, 100});
  CHECK(Fraction{4, 5} == Fraction{80, 100});
  CHECK(Fraction{k_max_fraction_part - 1, k_max_fraction_part} < Fraction{1, 1});
  CHECK(Fraction{k_max_fraction_part - 2, k_max_fraction_part - 1} <
        Fraction{k_max_fraction_part - 1, k_max_fraction_part});
}

TEST_CASE("the least count that reaches a share is never rounded down") {
  const auto [percent, count] = GENERATE(
      table<std::int64_t, std::int64_t>({{51, 23}, {67, 31}, {84, 38}, {100, 45}, {0, 0}}));
  CHECK(least_count(Fraction{percent, 100}, 45) == count);
}

TEST_CASE("a percentage is rounded down") {
  const auto [part, whole, text] = GENERATE(table<std::int64_t, std::int64_t, const char*>({
      {34, 41, "82.9 %"},
      {1, 2, "50 %"},
      {2, 3, "66.6 %"},
      {999, 1000, "99.9 %"},
      {9999, 10000, "99.9 %"},
      {0, 12, "0 %"},
      {7, 7, "100 %"},
  }));
  CHECK(to_percent(Fraction{part, whole}) == text);
}

TEST_CASE("a fraction has parts that can be compared exactly") {
  CHECK(wwc::make_fraction(0, 1));
  CHECK(wwc::make_fraction(k_max_fraction_part, k_max_fraction_part));
  CHECK_FALSE(wwc::make_fraction(1, 0));
  CHECK_FALSE(wwc::make_fraction(-1, 2));
  CHECK_FALSE(wwc::make_fraction(1, -2));
  CHECK_FALSE(wwc::make_fraction(k_max_fraction_part + 1, k_max_fraction_part));
  CHECK(to_string(Fraction{34, 41}) == "34/41");
}
