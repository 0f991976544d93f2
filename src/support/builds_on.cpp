// SPDX-License-Identifier: MIT
#include "support/builds_on.hpp"

namespace wwc::support {

std::vector<EntryRef> foundations_of(const Documentation& entry) {
  std::vector<EntryRef> foundations;
  if (entry.same_as) foundations.push_back(*entry.same_as);
  if (entry.needs && entry.needs != entry.same_as) foundations.push_back(*entry.needs);
  return foundations;
}

std::vector<std::string> builds_on(const Catalog& catalog, const Documentation& entry) {
  std::vector<std::string> ids;
  for (const EntryRef other : foundations_of(entry))
    ids.push_back(full_id(catalog, other));
  return ids;
}

}  // namespace wwc::support
