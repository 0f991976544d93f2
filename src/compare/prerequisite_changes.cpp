// SPDX-License-Identifier: MIT
#include "compare/prerequisite_changes.hpp"

#include <algorithm>

namespace wwc::compare {
namespace {

bool contains(const std::vector<std::string>& ids, const std::string& id) {
  return std::ranges::find(ids, id) != ids.end();
}

/// False only where the criterion came to the very same on both sides.
bool may_have_changed(const std::string& id, const PastAssessment& before,
                      const PastAssessment& after) {
  const PastCriterion* then = find_criterion(before, id);
  const PastCriterion* now = find_criterion(after, id);
  return then == nullptr || now == nullptr || then->outcome != now->outcome;
}

/// What holds a criterion up, where that is what it came to, or where it would have passed.
std::vector<std::string> held_up_on_one_side(const CriterionPair& pair) {
  const Outcome then = pair.before->outcome;
  const Outcome now = pair.after->outcome;
  const bool may_hold_up = then == Outcome::pass || now == Outcome::blocked;
  std::vector<std::string> ids;
  if (may_hold_up) {
    std::ranges::copy_if(pair.after->held_up_by, std::back_inserter(ids),
                         [&](const auto& id) { return !contains(pair.before->held_up_by, id); });
  }
  // Whoever passes is held up by nothing, so all that held it up has changed.
  if (now == Outcome::pass) ids = pair.before->held_up_by;
  return ids;
}

/// The entries that are ok on one side only.
std::vector<EntryPair> changed_entries(const CriterionPair& pair) {
  std::vector<EntryPair> changed;
  for (const PastPart& now : pair.after->entries) {
    const PastPart* then = find_part(pair.before->entries, now.id);
    if (then != nullptr && then->holds != now.holds) changed.push_back({pair, then, &now});
  }
  return changed;
}

/// The entries of other criteria on which those build that are ok on one side only.
std::vector<std::string> foundations_of_changes(const CriterionPair& pair) {
  std::vector<std::string> ids;
  for (const EntryPair& entry : changed_entries(pair)) {
    for (const std::string& id : foundations_of(*entry.before, *entry.after)) {
      const bool is_own = id.starts_with(pair.after->id + ".");
      if (!is_own && !contains(ids, id)) ids.push_back(id);
    }
  }
  return ids;
}

bool did_standing_change(const EntryPair& entry) {
  return entry.before != nullptr && entry.after != nullptr &&
         entry.before->holds != entry.after->holds;
}

bool did_content_change(const CriterionPair& owners) {
  return owners.before != nullptr && owners.after != nullptr &&
         owners.before->answer_sha256 != owners.after->answer_sha256;
}

}  // namespace

bool did_holding_up_change(const CriterionPair& pair) {
  const auto is_held_up = [](const PastCriterion& side) {
    return side.outcome == Outcome::blocked;
  };
  return is_held_up(*pair.before) != is_held_up(*pair.after);
}

std::vector<std::string> find_prerequisite_changes(const CriterionPair& pair,
                                                   const PastAssessment& before,
                                                   const PastAssessment& after) {
  std::vector<std::string> ids = held_up_on_one_side(pair);
  std::erase_if(ids, [&](const std::string& id) { return !may_have_changed(id, before, after); });
  for (const std::string& id : foundations_of_changes(pair)) {
    if (did_standing_change(find_entry(id, before, after))) ids.push_back(id);
  }
  return ids;
}

std::vector<std::string> find_replaced_foundations(const CriterionPair& pair,
                                                   const PastAssessment& before,
                                                   const PastAssessment& after) {
  std::vector<std::string> ids = foundations_of_changes(pair);
  std::erase_if(ids, [&](const std::string& id) {
    return !did_content_change(find_entry(id, before, after).owners);
  });
  return ids;
}

bool did_any_entry_change(const CriterionPair& pair) {
  return !changed_entries(pair).empty();
}

}  // namespace wwc::compare
