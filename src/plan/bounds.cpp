// SPDX-License-Identifier: MIT
#include "plan/bounds.hpp"

#include <algorithm>
#include <optional>

#include "plan/rule_bound.hpp"

namespace wwc::plan {

Bounds::Bounds(const Problem& problem, const WayTable& ways, std::span<const std::size_t> order,
               const Shares& shares)
    : demands_are_apart_(are_apart(problem.demands)) {
  for (const std::size_t candidate : order)
    shares_at_.push_back(shares[candidate]);
  note_uses(problem.atoms.size());
  std::vector<Weight> least;
  std::optional<RuleBound> by_rule;
  if (!ways.is_complete()) by_rule.emplace(problem, ways.weights);
  for (std::size_t candidate = 0; candidate < ways.of.size(); ++candidate) {
    // Ways that were left out may be cheaper than all that are there.
    least.push_back(ways.complete[candidate]
                        ? least_with_shares(ways.of[candidate], shares[candidate])
                        : by_rule->least(candidate, shares[candidate]));
  }
  for (const Demand& demand : problem.demands)
    sum_up(demand, least, ways, order);
}

void Bounds::note_uses(std::size_t atoms) {
  uses_.resize(atoms);
  for (std::size_t place = shares_at_.size(); place-- > 0;) {
    for (const Share& share : shares_at_[place]) {
      std::vector<Use>& uses = uses_[share.atom];
      uses.push_back({place, share.weight + (uses.empty() ? 0 : uses.back().from_here)});
    }
  }
  for (std::vector<Use>& uses : uses_)
    std::ranges::reverse(uses);
}

void Bounds::sum_up(const Demand& demand, std::span<const Weight> least, const WayTable& ways,
                    std::span<const std::size_t> order) {
  std::vector<std::vector<Weight>> sums(order.size() + 1, {0});
  std::vector<std::uint32_t> reach(order.size() + 1, 0);
  std::vector<Weight> sorted;
  for (std::size_t place = order.size(); place-- > 0;) {
    const std::size_t candidate = order[place];
    const bool counts =
        std::ranges::binary_search(demand.candidates, candidate) && !ways.of[candidate].empty();
    reach[place] = reach[place + 1] + (counts ? 1U : 0U);
    if (counts) sorted.insert(std::ranges::upper_bound(sorted, least[candidate]), least[candidate]);
    for (std::size_t i = 0; i < sorted.size() && i < demand.at_least; ++i)
      sums[place].push_back(sums[place].back() + sorted[i]);
  }
  sums_.push_back(std::move(sums));
  reach_.push_back(std::move(reach));
}

Weight Bounds::rest(std::size_t place, std::span<const std::uint32_t> lacking) const {
  Weight all = 0;
  Weight most = 0;
  for (std::size_t demand = 0; demand < lacking.size(); ++demand) {
    const std::vector<Weight>& sums = sums_[demand][place];
    const Weight sum = sums[std::min<std::size_t>(lacking[demand], sums.size() - 1)];
    all += sum;
    most = std::max(most, sum);
  }
  return demands_are_apart_ ? all : most;
}

Weight Bounds::paid_from(std::size_t place, std::size_t atom) const {
  const std::vector<Use>& uses = uses_[atom];
  const auto first = std::ranges::lower_bound(uses, place, {}, &Use::place);
  return first == uses.end() ? 0 : first->from_here;
}

}  // namespace wwc::plan
