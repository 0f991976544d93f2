// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "plan/problem.hpp"

/// How each candidate can be made to hold.
namespace wwc::plan {

/// The weight of work that orders plans: cost first, then the number of atoms and how reluctantly
/// each is done.
using Weight = std::int64_t;

/// So much of what comes after the cost can be told apart from one more of cost.
inline constexpr int k_count_bits = 20;

/// One way to make a rule hold.
struct Way {
  Weight own = 0;                   ///< Of the atoms that no other way to anything uses.
  std::vector<std::size_t> shared;  ///< Other atoms, which are paid once for all; sorted.
  std::vector<std::size_t> atoms;   ///< All atoms; sorted.
  Weight all = 0;                   ///< Of all atoms.
};

/// The ways of all candidates, none worse than another of the same candidate in every respect.
struct WayTable {
  std::vector<std::vector<Way>> of;  ///< Parallel to `Problem::candidates`.
  /// Parallel to `of`; false where some were left out, as there are too many.
  std::vector<bool> complete;
  std::vector<Weight> weights;  ///< Parallel to `Problem::atoms`.

  /// True if no way of any candidate was left out.
  [[nodiscard]] bool is_complete() const {
    return std::ranges::find(complete, false) == complete.end();
  }
};

/// Finds the ways of every candidate from its rule; none for one that cannot be made to hold, or
/// that waits for such a one. Of ways that differ in which of interchangeable parts hold, one is
/// there. Takes a time that is bounded whatever the rules are.
[[nodiscard]] WayTable find_ways(const Problem& problem);

}  // namespace wwc::plan
