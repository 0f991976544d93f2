// SPDX-License-Identifier: MIT
#include "cli/explain_target.hpp"

#include <utility>

#include "support/text.hpp"

namespace wwc::cli {
namespace {

struct NamedTarget {
  std::string id;
  Target target;
};

/// Everything that has an id; criteria come first, since they are asked for most.
std::vector<NamedTarget> all_targets(const Catalog& catalog) {
  std::vector<NamedTarget> all;
  for (std::size_t index = 0; index < catalog.criteria.size(); ++index) {
    const Criterion& criterion = catalog.criteria[index];
    all.push_back({criterion.id, CriterionTarget{index}});
    for (std::size_t item = 0; item < criterion.checklist.size(); ++item) {
      all.push_back({full_id(criterion, {item}), ItemTarget{index, item}});
    }
    for (std::size_t entry = 0; entry < criterion.documentation.size(); ++entry) {
      all.push_back({full_id(catalog, {index, entry}), EntryTarget{index, entry}});
    }
  }
  for (std::size_t index = 0; index < catalog.practices.size(); ++index) {
    all.push_back({catalog.practices[index].id, PracticeTarget{index}});
  }
  for (std::size_t index = 0; index < catalog.levels.size(); ++index) {
    all.push_back({catalog.levels[index].id, LevelTarget{index}});
  }
  for (std::size_t index = 0; index < catalog.resources.size(); ++index) {
    all.push_back({catalog.resources[index].id, ResourceTarget{index}});
  }
  return all;
}

}  // namespace

std::optional<Target> find_target(const Catalog& catalog, std::string_view id) {
  const std::vector<NamedTarget> all = all_targets(catalog);
  for (const NamedTarget& each : all) {
    if (each.id == id) return each.target;
  }
  for (const NamedTarget& each : all) {
    if (support::equals_ignoring_case(each.id, id)) return each.target;
  }
  return std::nullopt;
}

std::vector<std::string> target_ids(const Catalog& catalog) {
  std::vector<std::string> ids;
  for (NamedTarget& each : all_targets(catalog)) {
    ids.push_back(std::move(each.id));
  }
  return ids;
}

}  // namespace wwc::cli
