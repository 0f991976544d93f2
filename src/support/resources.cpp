// SPDX-License-Identifier: MIT
#include "support/resources.hpp"

#include <algorithm>

namespace wwc::support {
namespace {

/// The resources that any of the tests finds, those of the first test first.
template <typename... Test>
std::vector<std::size_t> in_order_of(const Catalog& catalog, const Test&... tests) {
  std::vector<std::size_t> found;
  const auto add = [&](const auto& test) {
    for (std::size_t index = 0; index < catalog.resources.size(); ++index) {
      if (std::ranges::any_of(catalog.resources[index].helps, test) &&
          std::ranges::find(found, index) == found.end()) {
        found.push_back(index);
      }
    }
  };
  (add(tests), ...);
  return found;
}

auto names_practice(std::size_t practice) {
  return [practice](const HelpTarget& target) { return target.practice == practice; };
}

auto names_criterion(std::size_t criterion) {
  return [criterion](const HelpTarget& target) {
    return !target.practice && !target.part && target.criterion == criterion;
  };
}

auto names_part_of(std::size_t criterion) {
  return [criterion](const HelpTarget& target) {
    return target.part && target.part->criterion == criterion;
  };
}

}  // namespace

std::vector<std::size_t> resources_of_parts(const Catalog& catalog, std::size_t criterion,
                                            std::span<const PartRef> parts) {
  const auto names_one = [parts](const HelpTarget& target) {
    return target.part && std::ranges::find(parts, *target.part) != parts.end();
  };
  return in_order_of(catalog, names_one, names_criterion(criterion),
                     names_practice(catalog.criteria[criterion].practice));
}

std::vector<std::size_t> resources_of_criterion(const Catalog& catalog, std::size_t criterion) {
  return in_order_of(catalog, names_criterion(criterion), names_part_of(criterion),
                     names_practice(catalog.criteria[criterion].practice));
}

std::vector<std::size_t> resources_of_practice(const Catalog& catalog, std::size_t practice) {
  const auto names_one_inside = [&](const HelpTarget& target) {
    return !target.practice && catalog.criteria[target.criterion].practice == practice;
  };
  return in_order_of(catalog, names_practice(practice), names_one_inside);
}

std::vector<std::size_t> general_resources(const Catalog& catalog) {
  std::vector<std::size_t> general;
  for (std::size_t index = 0; index < catalog.resources.size(); ++index) {
    if (catalog.resources[index].helps.empty()) general.push_back(index);
  }
  return general;
}

std::string target_id(const Catalog& catalog, const HelpTarget& target) {
  if (target.practice) return catalog.practices[*target.practice].id;
  return target.part ? full_part_id(catalog, *target.part) : catalog.criteria[target.criterion].id;
}

}  // namespace wwc::support
