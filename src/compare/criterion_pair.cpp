// SPDX-License-Identifier: MIT
#include "compare/criterion_pair.hpp"

#include <algorithm>

namespace wwc::compare {
namespace {

/// So far as an outcome goes towards a pass.
int rank_of(Outcome outcome) {
  switch (outcome) {
    case Outcome::pass:
      return 2;
    case Outcome::claimed:
    case Outcome::blocked:
      return 1;
    case Outcome::fail:
    case Outcome::unanswered:
    case Outcome::not_applicable:
      break;
  }
  return 0;
}

}  // namespace

const PastCriterion* find_criterion(const PastAssessment& assessment, std::string_view id) {
  const auto found = std::ranges::find(assessment.criteria, id, &PastCriterion::id);
  return found == assessment.criteria.end() ? nullptr : &*found;
}

const PastPart* find_part(const std::vector<PastPart>& parts, std::string_view id) {
  const auto found = std::ranges::find(parts, id, &PastPart::id);
  return found == parts.end() ? nullptr : &*found;
}

EntryPair find_entry(std::string_view full_id, const PastAssessment& before,
                     const PastAssessment& after) {
  const std::string_view criterion = full_id.substr(0, full_id.find('.'));
  const std::string_view entry = full_id.substr(full_id.find('.') + 1);
  const CriterionPair owners{find_criterion(before, criterion), find_criterion(after, criterion)};
  const auto find = [&](const PastCriterion* owner) {
    return owner == nullptr ? nullptr : find_part(owner->entries, entry);
  };
  return {owners, find(owners.before), find(owners.after)};
}

const std::vector<std::string>& foundations_of(const PastPart& before, const PastPart& after) {
  return after.builds_on.empty() ? before.builds_on : after.builds_on;
}

int progress_of(const CriterionPair& pair) {
  return rank_of(pair.after->outcome) - rank_of(pair.before->outcome);
}

bool is_given_alike(const PastPart& before, const PastPart& after) {
  return !before.given.empty() && before.given == after.given;
}

bool is_pass_lost(const CriterionPair& pair) {
  return pair.before->outcome == Outcome::pass && pair.after->outcome != Outcome::pass;
}

bool is_foundation(const PastPart& entry, const PastCriterion& criterion) {
  const std::string id = full_entry_id(criterion, entry);
  return std::ranges::any_of(criterion.entries, [&](const PastPart& other) {
    return std::ranges::find(other.builds_on, id) != other.builds_on.end();
  });
}

bool is_aside_of_loss(const CriterionPair& pair, const PastPart& entry) {
  return is_pass_lost(pair) && entry.holds && !is_foundation(entry, *pair.before) &&
         !is_foundation(entry, *pair.after);
}

std::string full_answer_id(const PastCriterion& criterion, const PastPart& answer) {
  return answer.id.empty() ? criterion.id : criterion.id + "." + answer.id;
}

std::string full_entry_id(const PastCriterion& criterion, const PastPart& entry) {
  return criterion.id + "." + entry.id;
}

bool may_follow(const PastPart& entry, const std::string& answer) {
  return !entry.follows || std::ranges::find(*entry.follows, answer) != entry.follows->end();
}

bool are_answers_given_alike(const CriterionPair& pair, const PastPart& entry) {
  return std::ranges::equal(
      pair.before->answers, pair.after->answers, [&](const PastPart& then, const PastPart& now) {
        const bool may_decide = may_follow(entry, full_answer_id(*pair.after, now));
        return then.id == now.id && (!may_decide || is_given_alike(then, now));
      });
}

bool is_more_in_order(const PastPart& before, const PastPart& after) {
  return std::ranges::any_of(after.in_order, [&](const std::string& piece) {
    return std::ranges::find(before.in_order, piece) == before.in_order.end();
  });
}

}  // namespace wwc::compare
