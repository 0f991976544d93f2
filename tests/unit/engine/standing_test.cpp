// SPDX-License-Identifier: MIT
#include "engine/standing.hpp"

#include <vector>

#include <catch2/catch.hpp>

using namespace wwc;
using namespace wwc::engine;

namespace {
const Date k_early{2026, 1, 31};
const Date k_late{2026, 12, 31};
}  // namespace

TEST_CASE("both hold until the first of them ends") {
  CHECK(both(holds_through(k_early), holds_through(k_late)).expires == k_early);
  CHECK(both(holds_through(k_early), stays()).expires == k_early);
  CHECK_FALSE(both(fails(), stays()).holds);
}

TEST_CASE("either holds until the last of them ends") {
  CHECK(either(holds_through(k_early), holds_through(k_late)).expires == k_late);
  CHECK_FALSE(either(holds_through(k_early), stays()).expires);
  CHECK(either(fails(), holds_through(k_early)).expires == k_early);
  CHECK_FALSE(either(fails(), fails()).holds);
}

TEST_CASE("two of three hold until only one is left") {
  const std::vector<Standing> parts{holds_through(k_late), holds_through(k_early), stays()};
  CHECK(at_least(2, parts).expires == k_late);
  CHECK(at_least(3, parts).expires == k_early);
  CHECK_FALSE(at_least(1, parts).expires);
  CHECK_FALSE(at_least(4, parts).holds);
}

TEST_CASE("the part that ends a whole is named, the first of those that end on the same day") {
  const PartRef one{0, AnswerRef{1}};
  const PartRef two{0, std::size_t{2}};
  const Standing early = of_part(holds_through(k_early), one);
  const Standing late = of_part(holds_through(k_late), two);
  CHECK(both(late, early).ended_by == one);
  CHECK(either(late, early).ended_by == two);
  CHECK(both(of_part(holds_through(k_early), two), early).ended_by == two);
  CHECK(of_part(early, two).ended_by == one);
  CHECK_FALSE(of_part(stays(), one).ended_by);
}

TEST_CASE("at least none of nothing holds") {
  CHECK(at_least(0, {}).holds);
  CHECK_FALSE(at_least(1, {}).holds);
}
