// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "plan/problem.hpp"
#include "plan/ways.hpp"

/// How the weight of shared work is split among the candidates that can use it.
namespace wwc::plan {

/// What one candidate pays of a shared atom.
struct Share {
  std::size_t atom = 0;
  Weight weight = 0;
};

/// Of each candidate its shares, by atom. The shares of one atom never add up to more than it
/// weighs, so that the sum over any candidates is never more than what they take together.
using Shares = std::vector<std::vector<Share>>;

/// The same for all that can use an atom and that a demand counts; nothing for others.
[[nodiscard]] Shares even_shares(const Problem& problem, const WayTable& ways);

/// Shares, and a plan that was seen on the way to them.
struct Raised {
  Shares shares;
  std::vector<std::size_t> atoms;  ///< Meets every demand; the lightest seen; sorted.
};

/// Moves weight to where it raises the least that the demands take together, as far as this gets in
/// a bounded number of rounds; never worse than the shares given. `target` is what a known plan
/// weighs. For disjoint demands the limit is the bound that linear programming gives.
[[nodiscard]] Raised raise_shares(Shares shares, const Problem& problem, const WayTable& ways,
                                  Weight target);

/// What a candidate takes at the least when of shared work it pays its share alone; 0 where ways
/// were left out, as these may be cheaper.
[[nodiscard]] Weight least_with_shares(const std::vector<Way>& ways, std::span<const Share> shares);

/// True where no candidate counts for two demands.
[[nodiscard]] bool are_apart(std::span<const Demand> demands);

}  // namespace wwc::plan
