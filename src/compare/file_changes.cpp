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

/// True where another file of the criterion has the same content, so that both count once.
bool has_double(const PastCriterion& criterion, const PastFile& file) {
  return std::any_of(criterion.files.begin(), criterion.files.end(), [&](const PastFile& other) {
    return other.path != file.path && other.sha256 == file.sha256;
  });
}

/// True for a file of an entry that has no part in a loss.
bool is_harmless(const CriterionPair& pair, const PastFile& file) {
  const PastPart* entry = find_part(pair.after->entries, file.entry);
  return entry != nullptr && is_aside_of_loss(pair, *entry);
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

FileChanges find_file_changes(const CriterionPair& pair) {
  FileChanges found;
  for (const PastFile& now : pair.after->files) {
    const PastFile* then = find_file(*pair.before, now);
    if (then == nullptr || is_harmless(pair, now)) continue;
    if (is_readable(*then) != is_readable(now)) {
      // Something may be there, but no document any more.
      const bool is_gone = now.state == PieceState::missing;
      (is_gone ? found.missing : found.changed)
          .push_back({now.path, is_gone || is_readable(now) ? std::string{} : now.detail});
    } else if (is_held_by_lock(*then) != is_held_by_lock(now)) {
      found.changed.push_back({now.path, lock_state(*then, now)});
    } else if (then->sha256 != now.sha256) {
      const bool counts_alike = has_double(*pair.before, *then) == has_double(*pair.after, now);
      (counts_alike ? found.harmless : found.changed).push_back({now.path, {}});
    }
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
