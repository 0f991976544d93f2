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

/// The day after which something no longer counted, if time alone took it away.
std::string lapse_text(const PastCriterion& before, const PastAssessment& after) {
  if (before.expires && *before.expires < after.as_of) {
    return "lapsed after " + to_string(*before.expires);
  }
  return "judged as of " + to_string(after.as_of);
}

/// A criterion that is blocked would pass by itself, so what changed is what blocks it.
void add_prerequisite_cause(const CriterionPair& pair, std::vector<CauseFound>& causes) {
  const bool was_blocked = pair.before->outcome == Outcome::blocked;
  const bool is_blocked = pair.after->outcome == Outcome::blocked;
  if (was_blocked == is_blocked) return;
  const PastCriterion& blocked = is_blocked ? *pair.after : *pair.before;
  causes.push_back({ChangeCause::prerequisite_changed, support::join_words(blocked.held_up_by)});
}

std::string earlier_text(const PastAssessment& before, const PastAssessment& after) {
  return "as of " + to_string(after.as_of) + " in place of " + to_string(before.as_of);
}

/// What must be the reason where nothing else is.
CauseFound remaining_cause(const CriterionPair& pair, const PastAssessment& before,
                           const PastAssessment& after, std::vector<std::string> harmless) {
  if (after.as_of < before.as_of) return {ChangeCause::judged_earlier, earlier_text(before, after)};
  if (!harmless.empty()) return {ChangeCause::evidence_changed, list_of(std::move(harmless))};
  if (before.as_of < after.as_of)
    return {ChangeCause::evidence_aged, lapse_text(*pair.before, after)};
  return {ChangeCause::evidence_changed, {}};
}

bool did_lapse(const CriterionPair& pair, const PastAssessment& after) {
  return pair.before->expires && *pair.before->expires < after.as_of &&
         pair.before->outcome == Outcome::pass;
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
  // Dates after the day are not given on it, so on an earlier one the same answers say less.
  const bool is_earlier = after.as_of < before.as_of;
  const bool has_other_values = did_answers_change(pair);
  std::string assumed = assumed_text(pair.after->id, before, after);
  if ((has_other_values && !is_earlier) || !assumed.empty()) {
    causes.push_back({ChangeCause::answers_changed, std::move(assumed)});
  }
  FileChanges files = find_file_changes(pair);
  add_files(ChangeCause::evidence_missing, std::move(files.missing), causes);
  add_files(ChangeCause::evidence_changed, std::move(files.changed), causes);
  if (did_lapse(pair, after)) {
    causes.push_back({ChangeCause::evidence_aged, lapse_text(*pair.before, after)});
  }
  if (before.catalog_sha256 != after.catalog_sha256) {
    causes.push_back({ChangeCause::catalog_changed, {}});
  }
  add_prerequisite_cause(pair, causes);
  if (has_other_values && is_earlier) {
    causes.push_back({ChangeCause::judged_earlier, earlier_text(before, after)});
  }
  if (causes.empty()) {
    causes.push_back(remaining_cause(pair, before, after, std::move(files.harmless)));
  }
  return causes;
}

}  // namespace wwc::compare
