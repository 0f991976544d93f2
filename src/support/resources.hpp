// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "wwc/catalog.hpp"

/// Which resources help with what. Each list holds positions in `Catalog::resources`, the closest
/// resource first, those that are equally close in catalog order, and none twice. What helps with
/// the whole catalog is in `general_resources` alone.
namespace wwc::support {

/// Help with parts of a criterion: what names one of the parts, then the criterion, then its
/// practice.
[[nodiscard]] std::vector<std::size_t> resources_of_parts(const Catalog& catalog,
                                                          std::size_t criterion,
                                                          std::span<const PartRef> parts);

/// Help with a criterion: what names the criterion, then any part of it, then its practice.
[[nodiscard]] std::vector<std::size_t> resources_of_criterion(const Catalog& catalog,
                                                              std::size_t criterion);

/// Help with a practice: what names the practice, then any of its criteria or their parts.
[[nodiscard]] std::vector<std::size_t> resources_of_practice(const Catalog& catalog,
                                                             std::size_t practice);

/// Help with the catalog as a whole.
[[nodiscard]] std::vector<std::size_t> general_resources(const Catalog& catalog);

/// `DG`, `DG1` or `DG1.updated`.
[[nodiscard]] std::string target_id(const Catalog& catalog, const HelpTarget& target);

}  // namespace wwc::support
