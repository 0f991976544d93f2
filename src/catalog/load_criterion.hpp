// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/catalog_draft.hpp"
#include "wwc/catalog.hpp"
#include "yaml/map_reader.hpp"

namespace wwc::catalog {

/// A criterion, and what it names.
struct LoadedCriterion {
  Criterion criterion;
  CriterionReferences references;
};

/// Reads one criterion of a practice; `Criterion::practice` is left for the caller.
[[nodiscard]] LoadedCriterion load_criterion(const yaml::Node& node, yaml::Context context);

}  // namespace wwc::catalog
