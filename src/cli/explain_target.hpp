// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "report/explanation.hpp"
#include "wwc/catalog.hpp"
#include "wwc/diagnostic.hpp"

namespace wwc::cli {

using report::CriterionTarget;
using report::EntryTarget;
using report::ItemTarget;
using report::LevelTarget;
using report::PracticeTarget;
using report::ResourceTarget;
using report::Target;

/// The part of the catalog with this id (`DG1`, `DG1.updated`, `DG`, `gold`, or that of a
/// resource), in any case of letters.
[[nodiscard]] std::optional<Target> find_target(const Catalog& catalog, std::string_view id);

/// All ids that `find_target` knows, in catalog order.
[[nodiscard]] std::vector<std::string> target_ids(const Catalog& catalog);

}  // namespace wwc::cli
