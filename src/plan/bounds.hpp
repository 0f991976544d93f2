// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "plan/problem.hpp"
#include "plan/shares.hpp"
#include "plan/ways.hpp"

/// What the rest of a plan costs at the least.
namespace wwc::plan {

/// Of shared work each candidate pays its share alone. The sum of the cheapest is then never more
/// than any plan takes.
class Bounds {
public:
  Bounds(const Problem& problem, const WayTable& ways, std::span<const std::size_t> order,
         const Shares& shares);

  /// The least that candidates from this place in the order on pay, when each demand still lacks so
  /// many. Of shared atoms that are paid for already, what they would pay is to be taken off.
  [[nodiscard]] Weight rest(std::size_t place, std::span<const std::uint32_t> lacking) const;
  /// What candidates from this place on pay of the atom together.
  [[nodiscard]] Weight paid_from(std::size_t place, std::size_t atom) const;
  /// What the candidate at this place pays, by atom.
  [[nodiscard]] std::span<const Share> shares_at(std::size_t place) const {
    return shares_at_[place];
  }
  /// How many candidates from this place on can be made to hold and count for the demand.
  [[nodiscard]] std::uint32_t within_reach(std::size_t place, std::size_t demand) const {
    return reach_[demand][place];
  }
  /// True if a candidate from this place on can use the atom.
  [[nodiscard]] bool is_used_from(std::size_t place, std::size_t atom) const {
    return !uses_[atom].empty() && uses_[atom].back().place >= place;
  }

private:
  /// A candidate that can use an atom, and what is paid of it there and later.
  struct Use {
    std::size_t place;
    Weight from_here;
  };

  void note_uses(std::size_t atoms);
  void sum_up(const Demand& demand, std::span<const Weight> least, const WayTable& ways,
              std::span<const std::size_t> order);

  std::vector<std::vector<Share>> shares_at_;
  std::vector<std::vector<Use>> uses_;  ///< Of each atom, by place.
  /// Of each demand and place: the least sum of 0, 1, 2… candidates from there on.
  std::vector<std::vector<std::vector<Weight>>> sums_;
  std::vector<std::vector<std::uint32_t>> reach_;
  bool demands_are_apart_;
};

}  // namespace wwc::plan
