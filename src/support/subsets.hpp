// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace wwc::support {

/// Every choice of some of the things, none and all among them, each in the order of the things;
/// the smaller ones first, and of one size those that do without the last things. Of n things
/// there are 2 to the n.
template <typename Thing>
[[nodiscard]] std::vector<std::vector<Thing>> subsets_of(const std::vector<Thing>& things) {
  using Subset = std::vector<Thing>;
  std::vector<Subset> subsets{Subset{}};
  subsets.reserve(std::size_t{1} << things.size());
  for (const Thing& thing : things) {
    const std::size_t without = subsets.size();
    for (std::size_t i = 0; i < without; ++i) {
      subsets.push_back(subsets[i]);
      subsets.back().push_back(thing);
    }
  }
  std::ranges::stable_sort(subsets, {}, [](const Subset& subset) { return subset.size(); });
  return subsets;
}

}  // namespace wwc::support
