// SPDX-License-Identifier: MIT
#include "plan/bounds.hpp"

#include <algorithm>
#include <limits>
#include <set>

namespace wwc::plan {
namespace {

/// What a candidate takes when of shared work it pays its share alone.
Weight least_share(const std::vector<Way>& ways, const std::vector<Weight>& shares) {
  Weight least = std::numeric_limits<Weight>::max();
  for (const Way& way : ways) {
    Weight sum = way.own;
    for (const std::size_t atom : way.shared)
      sum += shares[atom];
    least = std::min(least, sum);
  }
  return least;
}

bool are_apart(const std::vector<Demand>& demands) {
  std::set<std::size_t> seen;
  for (const Demand& demand : demands) {
    for (const std::size_t candidate : demand.candidates)
      if (!seen.insert(candidate).second) return false;
  }
  return true;
}

}  // namespace

Bounds::Bounds(const Problem& problem, const WayTable& ways, std::span<const std::size_t> order)
    : demands_are_apart_(are_apart(problem.demands)) {
  share_out(problem, ways, order);
  std::vector<Weight> least;
  for (const std::vector<Way>& of_candidate : ways.of)
    // Ways that were left out may be cheaper than all that are there.
    least.push_back(ways.complete ? least_share(of_candidate, shares_) : 0);
  for (const Demand& demand : problem.demands)
    sum_up(demand, least, ways, order);
}

void Bounds::share_out(const Problem& problem, const WayTable& ways,
                       std::span<const std::size_t> order) {
  users_.resize(problem.atoms.size());
  last_use_.assign(problem.atoms.size(), 0);
  for (std::size_t place = 0; place < order.size(); ++place) {
    for (const Way& way : ways.of[order[place]]) {
      for (const std::size_t atom : way.shared) {
        if (!users_[atom].empty() && users_[atom].back() == place) continue;
        users_[atom].push_back(place);
        last_use_[atom] = place;
      }
    }
  }
  for (std::size_t atom = 0; atom < problem.atoms.size(); ++atom) {
    const auto count = static_cast<Weight>(users_[atom].size());
    shares_.push_back(count == 0 ? 0 : ways.weights[atom] / count);
  }
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

Weight Bounds::rest(std::size_t place, std::span<const std::uint32_t> lacking,
                    std::span<const std::size_t> bought) const {
  Weight all = 0;
  Weight most = 0;
  for (std::size_t demand = 0; demand < lacking.size(); ++demand) {
    const std::vector<Weight>& sums = sums_[demand][place];
    const Weight sum = sums[std::min<std::size_t>(lacking[demand], sums.size() - 1)];
    all += sum;
    most = std::max(most, sum);
  }
  Weight result = demands_are_apart_ ? all : most;
  for (const std::size_t atom : bought) {
    const auto& users = users_[atom];
    const auto later = users.end() - std::ranges::lower_bound(users, place);
    result -= shares_[atom] * static_cast<Weight>(later);
  }
  return std::max<Weight>(result, 0);
}

}  // namespace wwc::plan
