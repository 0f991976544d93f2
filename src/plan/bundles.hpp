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
/// to look at plans in which each rule uses the first: as a bundle's nodes ask for all of some
/// work, and never for one thing or another, two bundles that serve different rules take no less
/// than one that serves both and one that serves what is left. What a fee is paid for may be done
/// in other ways too.
///
/// Parallel to the nodes; none for one that has no other to be exchanged with.
[[nodiscard]] std::vector<std::optional<BundlePlace>> find_bundles(const Problem& problem);

}  // namespace wwc::plan
