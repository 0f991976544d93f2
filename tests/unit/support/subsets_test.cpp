// SPDX-License-Identifier: MIT
#include "support/subsets.hpp"

#include <string>

#include <catch2/catch.hpp>

using wwc::support::subsets_of;

TEST_CASE("subsets come smaller ones first, then those without the last things") {
  using Subsets = std::vector<std::vector<std::string>>;
  CHECK(subsets_of(std::vector<std::string>{}) == Subsets(1));
  CHECK(subsets_of(std::vector<std::string>{"a", "b", "c"}) ==
        Subsets{{}, {"a"}, {"b"}, {"c"}, {"a", "b"}, {"a", "c"}, {"b", "c"}, {"a", "b", "c"}});
  // Without the last goes before without the first.
  const auto pairs = subsets_of(std::vector<int>{1, 2, 3, 4});
  CHECK(pairs[7] == std::vector{2, 3});
  CHECK(pairs[8] == std::vector{1, 4});
}
