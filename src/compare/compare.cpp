// SPDX-License-Identifier: MIT
#include "compare/compare.hpp"

#include <algorithm>
#include <utility>

#include "compare/find_causes.hpp"

namespace wwc::compare {
namespace {

ChangeKind kind_of(const std::optional<Outcome>& before, const std::optional<Outcome>& after) {
  const bool passed = before == Outcome::pass;
  const bool passes = after == Outcome::pass;
  if (passed && !passes) return ChangeKind::lost;
  return passes && !passed ? ChangeKind::gained : ChangeKind::changed;
}

std::optional<Outcome> outcome_of(const PastCriterion* criterion) {
  return criterion == nullptr ? std::nullopt : std::optional(criterion->outcome);
}

/// The status of a criterion that the assessment shows and does not count; empty for any other.
std::optional<CriterionStatus> uncounted_status(const PastAssessment& assessment,
                                                const std::string& id) {
  const auto found = std::ranges::find(assessment.not_counted, id, &UncountedCriterion::id);
  return found == assessment.not_counted.end() ? std::nullopt : std::optional(found->status);
}

/// The criteria of both sides: those of the later one, then those that only the earlier one has.
std::vector<CriterionPair> pairs_of(const PastAssessment& before, const PastAssessment& after) {
  std::vector<CriterionPair> pairs;
  for (const PastCriterion& criterion : after.criteria) {
    pairs.push_back({find_criterion(before, criterion.id), &criterion});
  }
  for (const PastCriterion& criterion : before.criteria) {
    if (find_criterion(after, criterion.id) == nullptr) pairs.push_back({&criterion, nullptr});
  }
  return pairs;
}

}  // namespace

Comparison compare(PastAssessment before, PastAssessment after) {
  Comparison comparison{std::move(before), std::move(after), {}};
  for (const CriterionPair& pair : pairs_of(comparison.before, comparison.after)) {
    const std::optional<Outcome> outcome_before = outcome_of(pair.before);
    const std::optional<Outcome> outcome_after = outcome_of(pair.after);
    if (outcome_before == outcome_after) continue;
    const PastCriterion& named = pair.after != nullptr ? *pair.after : *pair.before;
    comparison.changes.push_back({kind_of(outcome_before, outcome_after), named.id, named.title,
                                  outcome_before, outcome_after,
                                  find_causes(pair, comparison.before, comparison.after),
                                  uncounted_status(comparison.before, named.id),
                                  uncounted_status(comparison.after, named.id)});
  }
  std::stable_sort(comparison.changes.begin(), comparison.changes.end(),
                   [](const Change& left, const Change& right) { return left.kind < right.kind; });
  return comparison;
}

std::vector<const Change*> losses(const Comparison& comparison) {
  std::vector<const Change*> lost;
  for (const Change& change : comparison.changes) {
    if (change.kind == ChangeKind::lost) lost.push_back(&change);
  }
  return lost;
}

}  // namespace wwc::compare
