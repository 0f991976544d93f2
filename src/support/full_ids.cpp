// SPDX-License-Identifier: MIT
#include "support/full_ids.hpp"

namespace wwc::support {

std::vector<std::string> full_ids(const Catalog& catalog) {
  std::vector<std::string> ids;
  for (const Criterion& criterion : catalog.criteria) {
    ids.push_back(criterion.id);
    for (const ChecklistItem& item : criterion.checklist)
      ids.push_back(criterion.id + '.' + item.id);
    for (const Documentation& entry : criterion.documentation)
      ids.push_back(criterion.id + '.' + entry.id);
  }
  return ids;
}

}  // namespace wwc::support
