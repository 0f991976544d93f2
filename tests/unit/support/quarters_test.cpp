// SPDX-License-Identifier: MIT
#include "wwc/quarters.hpp"

#include <catch2/catch.hpp>

using namespace wwc;

TEST_CASE("a quarter is named by its number and its year") {
  const auto [day, name] = GENERATE(table<Date, const char*>({
      {{2026, 1, 1}, "Q1 2026"},
      {{2026, 3, 31}, "Q1 2026"},
      {{2026, 4, 1}, "Q2 2026"},
      {{2026, 9, 30}, "Q3 2026"},
      {{2026, 12, 31}, "Q4 2026"},
  }));
  CHECK(quarter_name(day) == name);
}

TEST_CASE("a measure is quarterly by itself, or by one that it leaves the choice of") {
  const Measure quarterly{Frequency{Cadence::quarter}};
  const Measure yearly{Frequency{Cadence::year}};
  const Measure fresh{Within{12, {}}};
  CHECK(is_quarterly(quarterly));
  CHECK_FALSE(is_quarterly(yearly));
  CHECK_FALSE(is_quarterly(fresh));
  CHECK(is_quarterly(Measure{AnyOf{{fresh, quarterly}}}));
  CHECK_FALSE(is_quarterly(Measure{AnyOf{{fresh, yearly}}}));
}
