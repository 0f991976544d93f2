// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "wwc/assessment.hpp"
#include "wwc/catalog.hpp"

namespace wwc {

/// How far a city would be.
struct WorthSide {
  Score score;
  std::optional<std::size_t> level;  ///< Position in `Catalog::levels`; empty: below the lowest.
  std::optional<NextLevel> next_level;
};

/// What a criterion's point changes, all else as it is; one of the sides is how things stand.
struct Worth {
  WorthSide with;
  WorthSide without;
  /// What must pass first and does not: `with` counts these as well. In catalog order.
  std::vector<std::size_t> included{};
};

/// What the point of a criterion is worth, exactly: what it holds up or frees, as the prerequisite
/// of others, is counted, and what it waits for itself. Nothing for a criterion that does not count
/// or does not apply.
[[nodiscard]] std::optional<Worth> worth_of(const Catalog& catalog, const Assessment& assessment,
                                            std::size_t criterion);

/// How far a city would be if all of these had their points as well; what they free is counted.
[[nodiscard]] WorthSide standing_with(const Catalog& catalog, const Assessment& assessment,
                                      std::span<const std::size_t> criteria);

}  // namespace wwc
