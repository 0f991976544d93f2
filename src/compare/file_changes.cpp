// SPDX-License-Identifier: MIT
#include "compare/file_changes.hpp"

#include <algorithm>

#include "support/text.hpp"

namespace wwc::compare {
namespace {

using support::quoted;

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

/// The file, with what is wrong with it where something is there, but no document any more.
std::string changed_text(const PastFile& now) {
  const bool is_broken = !is_readable(now) && !now.detail.empty();
  return is_broken ? quoted(now.path) + " " + now.detail : quoted(now.path);
}

}  // namespace

FileChanges find_file_changes(const CriterionPair& pair) {
  FileChanges found;
  for (const PastFile& now : pair.after->files) {
    const PastFile* then = find_file(*pair.before, now);
    if (then == nullptr || is_harmless(pair, now)) continue;
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

std::string list_of(std::vector<std::string> paths) {
  std::sort(paths.begin(), paths.end());
  paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
  return support::join_words(paths);
}

}  // namespace wwc::compare
