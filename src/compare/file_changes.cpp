// SPDX-License-Identifier: MIT
#include "compare/file_changes.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "support/text.hpp"

namespace wwc::compare {
namespace {

const PastFile* find_file(const PastCriterion& criterion, const PastFile& other) {
  const auto found = std::ranges::find_if(criterion.files, [&](const PastFile& file) {
    // An older result need not say which entry names it.
    const bool is_known = !file.entry.empty() && !other.entry.empty();
    return file.path == other.path && (!is_known || file.entry == other.entry);
  });
  return found == criterion.files.end() ? nullptr : &*found;
}

bool is_readable(const PastFile& file) {
  return !file.sha256.empty();
}

bool is_held_by_lock(const PastFile& file) {
  return file.state == PieceState::changed;
}

/// What the lock has to do with it, where the file is as it was; empty where it is another.
std::string lock_state(const PastFile& then, const PastFile& now) {
  if (then.sha256 != now.sha256) return {};
  return is_held_by_lock(now) ? "is not as it was locked" : "is now as it was locked";
}

/// True where another file of the entry has the same content, so that both count once.
bool has_double(const PastCriterion& criterion, const PastFile& file) {
  return std::ranges::any_of(criterion.files, [&](const PastFile& other) {
    return other.path != file.path && other.sha256 == file.sha256 && other.entry == file.entry;
  });
}

bool has_content(const PastPart& entry, const PastFile& file) {
  return std::ranges::find(entry.in_order, file.sha256) != entry.in_order.end();
}

/// A criterion on one side.
struct Side {
  const PastCriterion& criterion;
  const PastAssessment& assessment;
};

/// True where an entry that is to show the same evidence as the one of these files has the content
/// of the first and not that of the second.
bool is_shared_alone(const Side& side, const PastFile& file, const PastFile& other) {
  const auto has_one = [&](const PastPart& entry) {
    return has_content(entry, file) && !has_content(entry, other);
  };
  const std::string named = side.criterion.id + "." + file.entry;
  return std::ranges::any_of(side.criterion.entries, [&](const PastPart& entry) {
    if (entry.same_as == named) return has_one(entry);
    if (entry.id != file.entry || entry.same_as.empty()) return false;
    const PastPart* model = find_entry(entry.same_as, side.assessment, side.assessment).after;
    return model != nullptr && has_one(*model);
  });
}

/// True where a file with other content counts for as much as before. Where it is to be the same as
/// another, that does not lie in what became of the other.
bool counts_alike(const Side& before, const PastFile& then, const Side& after,
                  const PastFile& now) {
  return has_double(before.criterion, then) == has_double(after.criterion, now) &&
         !is_shared_alone(after, then, now) && !is_shared_alone(before, now, then);
}

/// True for a file of an entry that has no part in a loss, since it is ok.
bool is_aside(const CriterionPair& pair, const PastFile& file) {
  const PastPart* entry = find_part(pair.after->entries, file.entry);
  return entry != nullptr && is_aside_of_loss(pair, *entry);
}

/// True for a file of an entry that has no part in a loss, since it need not be ok.
bool is_spared(const CriterionPair& pair, const PastFile& file) {
  const PastPart* entry = find_part(pair.after->entries, file.entry);
  return entry != nullptr && entry->is_spared && is_pass_lost(pair);
}

/// What became of a file; the list of those to which it belongs, or null where it is as it was.
std::vector<ChangedFile>* kind_of(FileChanges& found, const Side& before, const PastFile& then,
                                  const Side& after, const PastFile& now) {
  if (is_readable(then) != is_readable(now)) {
    return now.state == PieceState::missing ? &found.missing : &found.changed;
  }
  if (is_held_by_lock(then) != is_held_by_lock(now)) return &found.changed;
  if (then.sha256 == now.sha256) return nullptr;
  return counts_alike(before, then, after, now) ? &found.harmless : &found.changed;
}

/// What the file is now, where it is no other document.
std::string state_of(const PastFile& then, const PastFile& now) {
  if (!is_readable(now)) return now.detail;
  return is_held_by_lock(then) == is_held_by_lock(now) ? std::string{} : lock_state(then, now);
}

/// The beginning of a state: what is of no use in the middle of a sentence is left out, such as
/// what helps, and what else is wrong with the file.
std::string brief(const std::string& state) {
  return state.substr(0, std::min(state.find("; "), state.find(", and ")));
}

/// Files in one state, as a clause.
std::string clause(const std::set<std::string>& paths, const std::string& state) {
  const std::string names = support::join_quoted(paths);
  if (state.empty()) return names + " changed";
  return (paths.size() == 1 ? names : "each of " + names) + " " + state;
}

}  // namespace

FileChanges find_file_changes(const CriterionPair& pair, const PastAssessment& before,
                              const PastAssessment& after) {
  FileChanges found;
  for (const PastFile& now : pair.after->files) {
    const PastFile* then = find_file(*pair.before, now);
    if (then == nullptr || is_aside(pair, now)) continue;
    auto* kind = kind_of(found, {*pair.before, before}, *then, {*pair.after, after}, now);
    if (kind == nullptr) continue;
    if (is_spared(pair, now)) kind = &found.harmless;
    // That a file is gone is said of all that are.
    const bool is_gone = kind == &found.missing;
    kind->push_back({now.path, is_gone ? std::string{} : state_of(*then, now)});
  }
  return found;
}

std::string list_of(const std::vector<ChangedFile>& files) {
  std::map<std::string, std::string> states;  // Several entries may name a file.
  for (const ChangedFile& file : files)
    states.try_emplace(file.path, file.state);
  const auto is_other = [&](const auto& each) { return each.second != states.begin()->second; };
  const bool is_mixed = std::ranges::any_of(states, is_other);
  std::map<std::string, std::set<std::string>> paths;
  for (const auto& [path, state] : states)
    paths[is_mixed ? brief(state) : state].insert(path);
  if (!is_mixed && paths.contains({})) return support::join_quoted(paths.begin()->second);
  std::vector<std::string> clauses;
  for (const auto& [state, in_it] : paths)
    clauses.push_back(clause(in_it, state));
  return support::join_words(clauses);
}

}  // namespace wwc::compare
