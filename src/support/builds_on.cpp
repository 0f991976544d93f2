// SPDX-License-Identifier: MIT
#include "support/builds_on.hpp"

#include <optional>

namespace wwc::support {

std::vector<std::string> builds_on(const Catalog& catalog, const Documentation& entry) {
  std::vector<std::string> ids;
  if (entry.same_as) ids.push_back(full_id(catalog, *entry.same_as));
  if (entry.needs && entry.needs != entry.same_as) ids.push_back(full_id(catalog, *entry.needs));
  return ids;
}

}  // namespace wwc::support
