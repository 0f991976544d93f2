// SPDX-License-Identifier: MIT
#include "plan/budget_search.hpp"

#include <utility>

namespace wwc::plan {

std::optional<Affordable> within_budget(Problem problem, const WayTable& ways, std::uint64_t budget,
                                        const SearchLimits& limits) {
  std::vector<Demand>& demands = problem.demands;
  const auto solve = [&]() -> std::optional<Solution> {
    std::optional<Solution> found = search_quickly(problem, ways, limits);
    return found && found->cost <= budget ? found : std::nullopt;
  };
  while (!demands.empty()) {
    std::optional<Solution> best;
    std::uint32_t fits = 0;
    std::uint32_t too_much = demands.back().at_least;
    while (too_much - fits > 1) {
      const std::uint32_t tried = (fits + too_much) / 2;
      demands.back().at_least = tried;
      std::optional<Solution> found = solve();
      (found ? fits : too_much) = tried;
      if (found) best = std::move(found);
    }
    if (best) {
      demands.back().at_least = fits;
      return Affordable{std::move(demands), *std::move(best)};
    }
    demands.pop_back();
    if (demands.empty()) break;
    if (std::optional<Solution> found = solve())
      return Affordable{std::move(demands), *std::move(found)};
  }
  return std::nullopt;
}

}  // namespace wwc::plan
