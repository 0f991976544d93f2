// SPDX-License-Identifier: MIT
#include "compare/find_causes.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "support/text.hpp"

namespace wwc::compare {
namespace {

using support::quoted;

const PastFile* find_file(const PastCriterion& criterion, const std::string& path) {
  const auto found = std::find_if(criterion.files.begin(), criterion.files.end(),
                                  [&](const PastFile& file) { return file.path == path; });
  return found == criterion.files.end() ? nullptr : &*found;
}

bool is_readable(const PastFile& file) {
  return !file.sha256.empty();
}

bool is_held_by_lock(const PastFile& file) {
  return file.state == PieceState::changed;
}

std::string list_of(std::vector<std::string> paths) {
  std::sort(paths.begin(), paths.end());
  paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
  return support::join_words(paths);
}

/// True where another file of the criterion has the same content, so that both count once.
bool has_double(const PastCriterion& criterion, const PastFile& file) {
  return std::any_of(criterion.files.begin(), criterion.files.end(), [&](const PastFile& other) {
    return other.path != file.path && other.sha256 == file.sha256;
  });
}

/// The file, with what is wrong with it where something is there, but no document any more.
std::string changed_text(const PastFile& now) {
  const bool is_broken = !is_readable(now) && !now.detail.empty();
  return is_broken ? quoted(now.path) + " " + now.detail : quoted(now.path);
}

/// What became of the files that both sides name.
struct FileChanges {
  std::vector<std::string> missing;
  std::vector<std::string> changed;
  /// Files with other content that count as before: a cause only where there is no other.
  std::vector<std::string> harmless;
};

FileChanges find_file_changes(const CriterionPair& pair) {
  FileChanges found;
  for (const PastFile& now : pair.after->files) {
    const PastFile* then = find_file(*pair.before, now.path);
    if (then == nullptr) continue;
    if (is_readable(*then) != is_readable(now)) {
      const bool is_gone = now.state == PieceState::missing;
      (is_gone ? found.missing : found.changed)
          .push_back(is_gone ? quoted(now.path) : changed_text(now));
    } else if (is_held_by_lock(*then) != is_held_by_lock(now)) {
      found.changed.push_back(quoted(now.path));
    } else if (then->sha256 != now.sha256) {
      const bool counts_alike = has_double(*pair.before, *then) == has_double(*pair.after, now);
      (counts_alike ? found.harmless : found.changed).push_back(quoted(now.path));
    }
  }
  return found;
}

void add_files(ChangeCause cause, std::vector<std::string> paths, std::vector<CauseFound>& causes) {
  if (!paths.empty()) causes.push_back({cause, list_of(std::move(paths))});
}

bool did_answers_change(const CriterionPair& pair) {
  const std::string& before = pair.before->values_sha256;
  const std::string& after = pair.after->values_sha256;
  // An older result does not tell values from content; then the digest of both decides.
  if (before.empty() || after.empty()) {
    return pair.before->answer_sha256 != pair.after->answer_sha256;
  }
  return before != after;
}

/// What only one side takes for granted of a criterion, in place of its answers.
std::string assumed_text(const std::string& id, const PastAssessment& before,
                         const PastAssessment& after) {
  std::vector<std::string> texts;
  const auto add = [&](const PastAssessment& side, const PastAssessment& other) {
    for (const std::string& text : side.assumptions) {
      const bool is_of_criterion = text.substr(0, text.find_first_of(".=")) == id;
      const bool is_shared = std::find(other.assumptions.begin(), other.assumptions.end(), text) !=
                             other.assumptions.end();
      if (is_of_criterion && !is_shared) texts.push_back(quoted(text));
    }
  };
  add(before, after);
  add(after, before);
  return texts.empty() ? std::string{} : "assumed " + support::join_words(texts);
}

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

const PastPart* find_part(const std::vector<PastPart>& parts, std::string_view id) {
  const auto found = std::ranges::find(parts, id, &PastPart::id);
  return found == parts.end() ? nullptr : &*found;
}

/// The last days of parts that held before and are too old now.
void add_last_days(const std::vector<PastPart>& before, const std::vector<PastPart>& after,
                   Date as_of, std::vector<Date>& days) {
  for (const PastPart& now : after) {
    const PastPart* then = find_part(before, now.id);
    const bool did_hold = then != nullptr && then->holds && !now.holds;
    if (did_hold && now.is_too_old && then->expires && *then->expires < as_of) {
      days.push_back(*then->expires);
    }
  }
}

std::string lapse_text(Date last_day) {
  return "lapsed after " + to_string(last_day);
}

/// Only what is too old now has aged: what was renewed since has not.
void add_aged(const CriterionPair& pair, Date as_of, std::vector<CauseFound>& causes) {
  if (rank_of(pair.after->outcome) > rank_of(pair.before->outcome)) return;
  std::vector<Date> days;
  if (!pair.after->answers_suffice) {
    add_last_days(pair.before->answers, pair.after->answers, as_of, days);
  }
  add_last_days(pair.before->entries, pair.after->entries, as_of, days);
  if (days.empty()) return;
  const std::optional<Date>& expected = pair.before->expires;
  const bool is_known = expected && std::ranges::find(days, *expected) != days.end();
  const Date last_day = is_known ? *expected : *std::ranges::min_element(days);
  causes.push_back({ChangeCause::evidence_aged, lapse_text(last_day)});
}

/// An entry on both sides.
struct EntryPair {
  const PastPart& before;
  const PastPart& after;
};

/// The entries that are ok on one side only.
std::vector<EntryPair> changed_entries(const CriterionPair& pair) {
  std::vector<EntryPair> changed;
  for (const PastPart& now : pair.after->entries) {
    const PastPart* then = find_part(pair.before->entries, now.id);
    if (then != nullptr && then->holds != now.holds) changed.push_back({*then, now});
  }
  return changed;
}

/// The entries of other criteria on which those build that are ok on one side only.
std::vector<std::string> foundations_of_changes(const CriterionPair& pair) {
  std::vector<std::string> ids;
  for (const EntryPair& entry : changed_entries(pair)) {
    // An older result does not know on what an entry builds.
    const bool is_known = !entry.after.builds_on.empty();
    for (const std::string& id : (is_known ? entry.after : entry.before).builds_on) {
      const bool is_own = id.starts_with(pair.after->id + ".");
      if (!is_own && std::ranges::find(ids, id) == ids.end()) ids.push_back(id);
    }
  }
  return ids;
}

/// The criterion to which an entry belongs, on both sides.
CriterionPair owners_of(std::string_view entry, const PastAssessment& before,
                        const PastAssessment& after) {
  const std::string_view id = entry.substr(0, entry.find('.'));
  return {find_criterion(before, id), find_criterion(after, id)};
}

/// True where an entry is ok on one side only.
bool did_standing_change(std::string_view entry, const CriterionPair& owners) {
  if (owners.before == nullptr || owners.after == nullptr) return false;
  const std::string_view id = entry.substr(entry.find('.') + 1);
  const PastPart* then = find_part(owners.before->entries, id);
  const PastPart* now = find_part(owners.after->entries, id);
  return then != nullptr && now != nullptr && then->holds != now->holds;
}

/// True where something else is given or answered beside an entry: what is to be the same evidence
/// is compared with it.
bool did_content_change(const CriterionPair& owners) {
  return owners.before != nullptr && owners.after != nullptr &&
         owners.before->answer_sha256 != owners.after->answer_sha256;
}

/// A criterion that is blocked would pass by itself, so what changed is what blocks it; and an
/// entry goes the way of those on which it builds.
void add_prerequisite_cause(const CriterionPair& pair, const PastAssessment& before,
                            const PastAssessment& after, std::vector<CauseFound>& causes) {
  const bool was_blocked = pair.before->outcome == Outcome::blocked;
  const bool is_blocked = pair.after->outcome == Outcome::blocked;
  const bool did_block = was_blocked != is_blocked;
  std::vector<std::string> ids;
  if (did_block) ids = (is_blocked ? pair.after : pair.before)->held_up_by;
  for (const std::string& id : foundations_of_changes(pair)) {
    if (did_standing_change(id, owners_of(id, before, after))) ids.push_back(id);
  }
  if (did_block || !ids.empty()) {
    causes.push_back({ChangeCause::prerequisite_changed, support::join_words(ids)});
  }
}

/// What the other day alone explains.
CauseFound day_cause(const PastAssessment& before, const PastAssessment& after) {
  const bool is_earlier = after.as_of < before.as_of;
  return {is_earlier ? ChangeCause::judged_earlier : ChangeCause::judged_later,
          "as of " + to_string(after.as_of) + " in place of " + to_string(before.as_of)};
}

/// What must be the reason where nothing else is.
CauseFound remaining_cause(const CriterionPair& pair, const PastAssessment& before,
                           const PastAssessment& after, std::vector<std::string> harmless) {
  std::vector<std::string> others;
  for (const std::string& id : foundations_of_changes(pair)) {
    if (did_content_change(owners_of(id, before, after))) others.push_back(id);
  }
  if (!others.empty()) return {ChangeCause::prerequisite_changed, support::join_words(others)};
  if (after.as_of < before.as_of) return day_cause(before, after);
  const bool is_worse = rank_of(pair.after->outcome) < rank_of(pair.before->outcome);
  const bool is_later = before.as_of < after.as_of;
  if (is_worse && pair.before->expires && *pair.before->expires < after.as_of) {
    return {ChangeCause::evidence_aged, lapse_text(*pair.before->expires)};
  }
  // Documents do not come to count by time.
  if (is_later && !is_worse && changed_entries(pair).empty()) return day_cause(before, after);
  return {ChangeCause::evidence_changed,
          harmless.empty() ? std::string{} : list_of(std::move(harmless))};
}

/// True where the digests of values may differ for no other reason than the day.
bool may_be_the_day(const CriterionPair& pair, const PastAssessment& before,
                    const PastAssessment& after) {
  if (before.as_of == after.as_of) return false;
  const bool is_earlier = after.as_of < before.as_of;
  // Dates after the day are not given on it, so on an earlier one the same answers say less.
  return (is_earlier ? pair.after : pair.before)->has_later_dates.value_or(is_earlier);
}

/// What differs in the answers; true where the day may be the reason for it.
bool add_answers_cause(const CriterionPair& pair, const PastAssessment& before,
                       const PastAssessment& after, std::vector<CauseFound>& causes) {
  const bool has_other_values = did_answers_change(pair);
  const bool is_open = has_other_values && may_be_the_day(pair, before, after);
  // What a date gives once its day has come is seldom a loss.
  const bool is_likely_other = is_open && before.as_of < after.as_of &&
                               rank_of(pair.after->outcome) <= rank_of(pair.before->outcome);
  std::string assumed = assumed_text(pair.after->id, before, after);
  if ((has_other_values && !is_open) || is_likely_other || !assumed.empty()) {
    causes.push_back({ChangeCause::answers_changed, std::move(assumed)});
  }
  return is_open;
}

}  // namespace

const PastCriterion* find_criterion(const PastAssessment& assessment, std::string_view id) {
  const auto found =
      std::find_if(assessment.criteria.begin(), assessment.criteria.end(),
                   [&](const PastCriterion& criterion) { return criterion.id == id; });
  return found == assessment.criteria.end() ? nullptr : &*found;
}

std::vector<CauseFound> find_causes(const CriterionPair& pair, const PastAssessment& before,
                                    const PastAssessment& after) {
  std::vector<CauseFound> causes;
  if (pair.before == nullptr || pair.after == nullptr) {
    return {{ChangeCause::catalog_changed, {}}};
  }
  const bool may_be_day = add_answers_cause(pair, before, after, causes);
  FileChanges files = find_file_changes(pair);
  add_files(ChangeCause::evidence_missing, std::move(files.missing), causes);
  add_files(ChangeCause::evidence_changed, std::move(files.changed), causes);
  add_aged(pair, after.as_of, causes);
  if (before.catalog_sha256 != after.catalog_sha256) {
    causes.push_back({ChangeCause::catalog_changed, {}});
  }
  add_prerequisite_cause(pair, before, after, causes);
  if (may_be_day) causes.push_back(day_cause(before, after));
  if (causes.empty()) {
    causes.push_back(remaining_cause(pair, before, after, std::move(files.harmless)));
  }
  return causes;
}

}  // namespace wwc::compare
