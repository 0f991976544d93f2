// SPDX-License-Identifier: MIT
#include "ledger/make_lock.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "ledger/check_reviews.hpp"
#include "ledger/evidence_uses.hpp"
#include "ledger/find_locked.hpp"
#include "ledger/unseen_documents.hpp"

namespace wwc::ledger {
namespace {

bool is_same_review(const LockedReview& locked, const Review& review) {
  return is_same_name(locked.by, review.by) && locked.on == review.on;
}

/// The line of a document that is there and cannot be read now: it stays what it was. Null where
/// there is none to keep.
const LockedFile* kept_line(const Lock* previous, std::string_view path, const FileFact& fact) {
  const bool is_there = fact.state == FileState::unreadable;
  return is_there && previous != nullptr ? find_file(*previous, path) : nullptr;
}

/// The paths of all files that are used, sorted, each once. They belong to the answers.
std::vector<std::string_view> used_paths(const LedgerInput& input) {
  std::vector<std::string_view> paths;
  visit_uses(input.catalog, input.answers, [&](const EvidenceUse& use) {
    if (use.piece->kind == EvidenceKind::file) paths.emplace_back(use.piece->value);
  });
  std::sort(paths.begin(), paths.end());
  paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
  return paths;
}

}  // namespace

Signable::Signable(const Assessment& assessment) : as_of_(assessment.as_of.date) {
  criteria_.reserve(assessment.findings.size());
  for (const Finding& finding : assessment.findings) {
    criteria_.push_back({finding.answered, finding.answer_sha256});
  }
}

Lock make_lock(const LedgerInput& input, const Lock* previous) {
  Lock lock;
  const std::vector<std::string_view> paths = used_paths(input);
  lock.files.reserve(paths.size());
  for (const std::string_view path : paths) {
    const auto fact = input.facts.files.find(path);
    if (fact == input.facts.files.end()) continue;
    if (has_content(fact->second)) {
      lock.files.push_back({fact->first, fact->second.sha256, fact->second.size, {}});
    } else if (const LockedFile* locked = kept_line(previous, path, fact->second)) {
      lock.files.push_back(*locked);
    }
  }
  for (std::size_t position = 0; position < input.answers.criteria.size(); ++position) {
    const std::optional<Review>& review = input.answers.criteria[position].reviewed;
    if (!review) continue;
    const std::string& id = input.catalog.criteria[position].id;
    const LockedReview* locked = previous == nullptr ? nullptr : find_review(*previous, id);
    const bool is_kept = locked != nullptr && is_same_review(*locked, *review);
    const bool is_unseen = !is_kept && !unseen_documents(input, position).empty();
    if (is_unseen || is_hollow(input, position, locked)) {
      // Else the one before could be given again as if it were new.
      if (locked != nullptr) lock.reviews.push_back(*locked);
      continue;
    }
    lock.reviews.push_back(
        {id,
         review->by,
         review->on,
         is_kept ? locked->answer_sha256 : input.signable.content(position).answer_sha256,
         {}});
  }
  std::sort(lock.reviews.begin(), lock.reviews.end(),
            [](const LockedReview& left, const LockedReview& right) {
              return left.criterion < right.criterion;
            });
  return lock;
}

bool records_the_same(const Lock& left, const Lock& right) {
  const auto is_same_file = [](const LockedFile& one, const LockedFile& other) {
    return one.path == other.path && one.sha256 == other.sha256 && one.size == other.size;
  };
  const auto is_same_sign_off = [](const LockedReview& one, const LockedReview& other) {
    return one.criterion == other.criterion && one.by == other.by && one.on == other.on &&
           one.answer_sha256 == other.answer_sha256;
  };
  return std::ranges::equal(left.files, right.files, is_same_file) &&
         std::ranges::equal(left.reviews, right.reviews, is_same_sign_off);
}

}  // namespace wwc::ledger
