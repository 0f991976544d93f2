// SPDX-License-Identifier: MIT
#include "report/gap_help.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "report/view.hpp"
#include "support/names.hpp"
#include "support/resources.hpp"
#include "support/text.hpp"

namespace wwc::report {
namespace {

bool helps_with_whole(const Catalog& catalog, std::size_t criterion, const Resource& resource) {
  return std::ranges::any_of(resource.helps, [&](const HelpTarget& target) {
    return target.practice ? target.practice == catalog.criteria[criterion].practice
                           : !target.part && target.criterion == criterion;
  });
}

void add_once(std::vector<std::size_t>& list, std::size_t value) {
  if (std::ranges::find(list, value) == list.end()) list.push_back(value);
}

}  // namespace

GapHelp help_with(const Catalog& catalog, std::size_t criterion,
                  const std::vector<const Gap*>& gaps) {
  GapHelp help;
  for (const Gap* gap : gaps) {
    std::vector<std::size_t>& own = help.of_gaps.emplace_back();
    for (const std::size_t resource : gap->resources) {
      const bool is_whole = helps_with_whole(catalog, criterion, catalog.resources[resource]);
      add_once(is_whole ? help.of_criterion : own, resource);
    }
  }
  return help;
}

std::vector<UsedResource> used_resources(const ReportInput& input) {
  std::vector<UsedResource> all(input.catalog.resources.size());
  bool has_gap = false;
  for (std::size_t criterion = 0; criterion < input.catalog.criteria.size(); ++criterion) {
    for (const Gap* gap : gaps_of(input, criterion)) {
      has_gap = true;
      for (const std::size_t resource : gap->resources) {
        add_once(all[resource].criteria, criterion);
      }
    }
  }
  std::vector<UsedResource> used;
  if (!has_gap) return used;
  for (std::size_t index = 0; index < all.size(); ++index) {
    all[index].resource = index;
    if (!all[index].criteria.empty()) used.push_back(all[index]);
  }
  for (const std::size_t index : support::general_resources(input.catalog)) {
    used.push_back({index, {}});
  }
  return used;
}

std::string resource_origin(const Resource& resource) {
  std::vector<std::string> parts;
  if (!resource.publisher.empty()) parts.push_back(resource.publisher);
  parts.emplace_back(support::name_of(resource.kind));
  if (resource.archived) parts.emplace_back("archived");
  return support::join(parts, ", ");
}

std::string resource_title(const Resource& resource) {
  return fmt::format("{} ({})", resource.title, resource_origin(resource));
}

std::string resource_text(const Resource& resource) {
  return resource.url.empty() ? resource_title(resource)
                              : fmt::format("{} {}", resource_title(resource), resource.url);
}

}  // namespace wwc::report
