// SPDX-License-Identifier: MIT
#include "compare/find_causes.hpp"

#include <string>
#include <utility>

#include "compare/ageing.hpp"
#include "compare/file_changes.hpp"
#include "compare/prerequisite_changes.hpp"
#include "compare/value_changes.hpp"
#include "support/text.hpp"

namespace wwc::compare {
namespace {

void add_files(ChangeCause cause, const std::vector<ChangedFile>& files,
               std::vector<CauseFound>& causes) {
  if (!files.empty()) causes.push_back({cause, list_of(files)});
}

/// What the other day alone explains.
CauseFound day_cause(const PastAssessment& before, const PastAssessment& after) {
  const bool is_earlier = after.as_of < before.as_of;
  return {is_earlier ? ChangeCause::judged_earlier : ChangeCause::judged_later,
          "as of " + to_string(after.as_of) + " in place of " + to_string(before.as_of)};
}

/// What differs in the answers, unless the day explains it.
void add_answers_cause(const CriterionPair& pair, const ValueChange& values,
                       const PastAssessment& before, const PastAssessment& after,
                       std::vector<CauseFound>& causes) {
  // What a date gives once its day has come is seldom a loss.
  const bool is_likely_other =
      !values.is_known && values.may_be_day && before.as_of < after.as_of && progress_of(pair) <= 0;
  const bool is_other =
      values.may_matter && (!values.may_be_day || values.is_more_than_day || is_likely_other);
  std::string assumed = assumed_text(pair.after->id, before, after);
  if (is_other || !assumed.empty()) {
    causes.push_back({ChangeCause::answers_changed, std::move(assumed)});
  }
}

/// A criterion that is blocked would pass by itself, so what changed is what blocks it; and an
/// entry goes the way of those on which it builds.
void add_prerequisite_cause(const CriterionPair& pair, const PastAssessment& before,
                            const PastAssessment& after, std::vector<CauseFound>& causes) {
  const std::vector<std::string> ids = find_prerequisite_changes(pair, before, after);
  // A result need not say what holds a criterion up.
  const bool is_unnamed = did_holding_up_change(pair) && pair.before->held_up_by.empty() &&
                          pair.after->held_up_by.empty();
  if (is_unnamed || !ids.empty()) {
    causes.push_back({ChangeCause::prerequisite_changed, support::join_words(ids)});
  }
}

/// What must be the reason where nothing else is.
CauseFound remaining_cause(const CriterionPair& pair, const PastAssessment& before,
                           const PastAssessment& after, const std::vector<ChangedFile>& harmless) {
  const std::vector<std::string> others = find_replaced_foundations(pair, before, after);
  if (!others.empty()) return {ChangeCause::prerequisite_changed, support::join_words(others)};
  if (after.as_of < before.as_of) return day_cause(before, after);
  const bool is_worse = progress_of(pair) < 0;
  const bool is_later = before.as_of < after.as_of;
  const std::optional<Date>& last_day = pair.before->expires;
  if (is_worse && last_day && *last_day < after.as_of) {
    return aged_after(did_values_change(pair) ? std::nullopt : last_day, after.as_of);
  }
  // Documents do not come to count by time.
  if (is_later && !is_worse && !did_any_entry_change(pair)) return day_cause(before, after);
  if (!harmless.empty()) return {ChangeCause::evidence_changed, list_of(harmless)};
  return {did_values_change(pair) ? ChangeCause::answers_changed : ChangeCause::evidence_changed,
          {}};
}

}  // namespace

std::vector<CauseFound> find_causes(const CriterionPair& pair, const PastAssessment& before,
                                    const PastAssessment& after) {
  std::vector<CauseFound> causes;
  if (pair.before == nullptr || pair.after == nullptr) {
    return {{ChangeCause::catalog_changed, {}}};
  }
  const ValueChange values = find_value_change(pair, before, after);
  add_answers_cause(pair, values, before, after, causes);
  const FileChanges files = find_file_changes(pair, before, after);
  add_files(ChangeCause::evidence_missing, files.missing, causes);
  add_files(ChangeCause::evidence_changed, files.changed, causes);
  if (auto aged = find_ageing(pair, before, after)) causes.push_back(std::move(*aged));
  if (before.catalog_sha256 != after.catalog_sha256) {
    causes.push_back({ChangeCause::catalog_changed, {}});
  }
  add_prerequisite_cause(pair, before, after, causes);
  if (values.may_be_day) causes.push_back(day_cause(before, after));
  if (causes.empty()) {
    causes.push_back(remaining_cause(pair, before, after, files.harmless));
  }
  return causes;
}

}  // namespace wwc::compare
