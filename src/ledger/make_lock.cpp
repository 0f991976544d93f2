// SPDX-License-Identifier: MIT
#include "ledger/make_lock.hpp"

#include <algorithm>

#include "ledger/check_reviews.hpp"
#include "ledger/evidence_uses.hpp"
#include "ledger/find_locked.hpp"

namespace wwc::ledger {
namespace {

bool is_same_review(const LockedReview& locked, const Review& review) {
  return is_same_name(locked.by, review.by) && locked.on == review.on;
}

/// The line of a document that is there and cannot be read now: it stays what it was. Null where
/// there is none to keep.
const LockedFile* kept_line(const Lock* previous, const std::string& path, const FileFact& fact) {
  const bool is_there = fact.state == FileState::unreadable;
  return is_there && previous != nullptr ? find_file(*previous, path) : nullptr;
}

}  // namespace

Lock make_lock(const LedgerInput& input, const Lock* previous) {
  Lock lock;
  for (const auto& [path, places] : file_places(evidence_uses(input.catalog, input.answers))) {
    const auto fact = input.facts.files.find(path);
    if (fact == input.facts.files.end()) continue;
    if (has_content(fact->second)) {
      lock.files.push_back({path, fact->second.sha256, fact->second.size, {}});
    } else if (const LockedFile* locked = kept_line(previous, path, fact->second)) {
      lock.files.push_back(*locked);
    }
  }
  for (std::size_t position = 0; position < input.answers.criteria.size(); ++position) {
    const std::optional<Review>& review = input.answers.criteria[position].reviewed;
    if (!review) continue;
    const std::string& id = input.catalog.criteria[position].id;
    const LockedReview* locked = previous == nullptr ? nullptr : find_review(*previous, id);
    if (is_hollow(input, position, locked)) continue;
    const bool is_kept = locked != nullptr && is_same_review(*locked, *review);
    lock.reviews.push_back(
        {id,
         review->by,
         review->on,
         is_kept ? locked->answer_sha256 : input.assessment.findings[position].answer_sha256,
         {}});
  }
  std::sort(lock.reviews.begin(), lock.reviews.end(),
            [](const LockedReview& left, const LockedReview& right) {
              return left.criterion < right.criterion;
            });
  return lock;
}

}  // namespace wwc::ledger
