// SPDX-License-Identifier: MIT
#include "ledger/find_locked.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace wwc::ledger {
namespace {

template <typename Part>
const Part* find(const std::vector<Part>& parts, std::string Part::*key, std::string_view wanted) {
  const auto found =
      std::lower_bound(parts.begin(), parts.end(), wanted,
                       [&](const Part& part, std::string_view text) { return part.*key < text; });
  return found != parts.end() && (*found).*key == wanted ? &*found : nullptr;
}

}  // namespace

const LockedFile* find_file(const Lock& lock, std::string_view path) {
  return find(lock.files, &LockedFile::path, path);
}

const LockedReview* find_review(const Lock& lock, std::string_view criterion) {
  return find(lock.reviews, &LockedReview::criterion, criterion);
}

bool has_content(const FileFact& fact) {
  return fact.state == FileState::ok || fact.state == FileState::changed;
}

bool has_content(const EvidenceFacts& facts, const std::string& path) {
  const auto fact = facts.files.find(path);
  return fact != facts.files.end() && has_content(fact->second);
}

bool is_as_locked(const FileFact& fact, const LockedFile& file) {
  return has_content(fact) && fact.sha256 == file.sha256 && fact.size == file.size;
}

}  // namespace wwc::ledger
