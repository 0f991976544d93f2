// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "plan/problem.hpp"
#include "plan/ways.hpp"

/// What the rest of a plan costs at the least.
namespace wwc::plan {

/// Splits the weight of shared work evenly among all candidates that can use it. The sum of the
/// cheapest shares is then never more than any plan takes.
class Bounds {
public:
  Bounds(const Problem& problem, const WayTable& ways, std::span<const std::size_t> order);

  /// The least that candidates from this place in the order on add, when each demand still lacks so
  /// many and these shared atoms are paid for.
  [[nodiscard]] Weight rest(std::size_t place, std::span<const std::uint32_t> lacking,
                            std::span<const std::size_t> bought) const;
  /// How many candidates from this place on can be made to hold and count for the demand.
  [[nodiscard]] std::uint32_t within_reach(std::size_t place, std::size_t demand) const {
    return reach_[demand][place];
  }
  /// True if a candidate from this place on can use the atom.
  [[nodiscard]] bool is_used_from(std::size_t place, std::size_t atom) const {
    return last_use_[atom] >= place && !users_[atom].empty();
  }

private:
  void share_out(const Problem& problem, const WayTable& ways, std::span<const std::size_t> order);
  void sum_up(const Demand& demand, std::span<const Weight> least, const WayTable& ways,
              std::span<const std::size_t> order);

  std::vector<Weight> shares_;                   ///< Of each atom, for one of its users.
  std::vector<std::vector<std::size_t>> users_;  ///< Of each atom: places in the order, sorted.
  std::vector<std::size_t> last_use_;            ///< Of each atom: the last of these places.
  /// Of each demand and place: the least sum of 0, 1, 2… candidates from there on.
  std::vector<std::vector<std::vector<Weight>>> sums_;
  std::vector<std::vector<std::uint32_t>> reach_;
  bool demands_are_apart_ = true;  ///< No candidate counts for two demands.
};

}  // namespace wwc::plan
