// SPDX-License-Identifier: MIT
#include "support/builds_on.hpp"

#include <algorithm>
#include <utility>

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

std::string same_as(const Catalog& catalog, const Documentation& entry) {
  return entry.same_as ? full_id(catalog, *entry.same_as) : std::string{};
}

std::vector<std::string> follows(const Criterion& criterion, const Documentation& entry) {
  std::vector<std::string> ids;
  const auto add = [&](AnswerRef answer) {
    std::string id = full_id(criterion, answer);
    if (std::ranges::find(ids, id) == ids.end()) ids.push_back(std::move(id));
  };
  if (entry.latest_of) add(*entry.latest_of);
  if (entry.or_records) add(*entry.or_records);
  if (entry.for_records) add(entry.for_records->of);
  return ids;
}

}  // namespace wwc::support
