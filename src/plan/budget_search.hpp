// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "plan/problem.hpp"
#include "plan/search.hpp"
#include "plan/ways.hpp"

namespace wwc::plan {

/// What a budget buys on the way to the demands of a problem.
struct Affordable {
  std::vector<Demand> demands;  ///< The first ones of the problem, the last of them lowered unless
                                ///< it is met as it was.
  Solution solution;            ///< Meets these.
};

/// The most on the way to the demands that takes no more than the budget: the last demand is
/// lowered until the rest fits, then the one before it. For demands that take more than the budget
/// as they are; nothing where it does not buy one candidate of the first demand.
[[nodiscard]] std::optional<Affordable> within_budget(Problem problem, const WayTable& ways,
                                                      std::uint64_t budget,
                                                      const SearchLimits& limits);

}  // namespace wwc::plan
