// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "wwc/catalog.hpp"
#include "wwc/diagnostic.hpp"

namespace wwc::cli {

/// Parts of a catalog, by position.
struct CriterionTarget {
  std::size_t criterion = 0;
};
struct ItemTarget {
  std::size_t criterion = 0;
  std::size_t item = 0;
};
struct EntryTarget {
  std::size_t criterion = 0;
  std::size_t entry = 0;
};
struct PracticeTarget {
  std::size_t practice = 0;
};
struct LevelTarget {
  std::size_t level = 0;
};

/// What an id of a catalog stands for.
using Target = std::variant<CriterionTarget, ItemTarget, EntryTarget, PracticeTarget, LevelTarget>;

/// The part of the catalog with this id (`DG1`, `DG1.updated`, `DG`, `gold`), in any case of
/// letters.
[[nodiscard]] std::optional<Target> find_target(const Catalog& catalog, std::string_view id);

/// All ids that `find_target` knows, in catalog order.
[[nodiscard]] std::vector<std::string> target_ids(const Catalog& catalog);

}  // namespace wwc::cli
