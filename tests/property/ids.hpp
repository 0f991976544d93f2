// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "wwc/catalog.hpp"

namespace wwc::property {

/// What a full id names: an entry, an item, or (neither) the criterion itself.
struct Target {
  std::size_t criterion = 0;
  std::optional<std::size_t> item;
  std::optional<std::size_t> entry;
};

/// Nothing when the catalog has no such id.
[[nodiscard]] inline std::optional<Target> find_target(const Catalog& catalog,
                                                       const std::string& id) {
  for (std::size_t i = 0; i < catalog.criteria.size(); ++i) {
    const Criterion& criterion = catalog.criteria[i];
    if (criterion.id == id) return Target{i, {}, {}};
    for (std::size_t j = 0; j < criterion.checklist.size(); ++j) {
      if (criterion.id + "." + criterion.checklist[j].id == id) return Target{i, j, {}};
    }
    for (std::size_t j = 0; j < criterion.documentation.size(); ++j) {
      if (criterion.id + "." + criterion.documentation[j].id == id) return Target{i, {}, j};
    }
  }
  return std::nullopt;
}

}  // namespace wwc::property
