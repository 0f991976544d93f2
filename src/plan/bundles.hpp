// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "plan/problem.hpp"

/// Bundles of work that can stand for each other in all rules at once.
namespace wwc::plan {

/// A node that asks for work of a bundle.
struct BundlePlace {
  std::size_t place = 0;   ///< The same for nodes that can be exchanged with each other.
  std::size_t bundle = 0;  ///< Of those the first are to be used.
};

/// Work that only ever goes together, as what four criteria ask of one contract does, makes a
/// bundle. Bundles are alike where exchanging them changes no rule. Of alike bundles it is enough
/// to look at plans in which each rule uses the first. For of two, one done so far and the other so
/// far, let the first do what either does and the second what both do: together they take the same,
/// and as a node asks for all of its work, it holds in the first if it held in either, and in the
/// second if it held in both, so that no rule counts fewer. A choice between ways to do one thing
/// goes for work, as beside its own it takes only fees, and these stay.
///
/// Parallel to the nodes; none for one that has no other to be exchanged with.
[[nodiscard]] std::vector<std::optional<BundlePlace>> find_bundles(const Problem& problem);

}  // namespace wwc::plan
