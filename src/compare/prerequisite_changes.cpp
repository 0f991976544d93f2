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

/// The entries that are ok on one side only, and asked on the other.
std::vector<EntryPair> changed_entries(const CriterionPair& pair) {
  std::vector<EntryPair> changed;
  for (const PastPart& now : pair.after->entries) {
    const PastPart* then = find_part(pair.before->entries, now.id);
    if (then == nullptr || then->holds == now.holds) continue;
    if ((then->holds ? now : *then).is_asked) changed.push_back({pair, then, &now});
  }
  return changed;
}

/// The entries of other criteria on which this one of the criterion builds.
std::vector<std::string> foundations_elsewhere(const EntryPair& entry) {
  std::vector<std::string> ids = foundations_of(*entry.before, *entry.after);
  std::erase_if(ids, [&](const auto& id) { return id.starts_with(entry.owners.after->id + "."); });
  return ids;
}

/// Those on which entries build that are ok on one side only, where what became of them is so.
template <typename IsSo>
std::vector<std::string> foundations_of_changes(const CriterionPair& pair,
                                                const PastAssessment& before,
                                                const PastAssessment& after, const IsSo& is_so) {
  std::vector<std::string> ids;
  for (const EntryPair& entry : changed_entries(pair)) {
    for (std::string& id : foundations_elsewhere(entry)) {
      const bool is_new = !contains(ids, id);
      if (is_new && is_so(entry, find_entry(id, before, after))) ids.push_back(std::move(id));
    }
  }
  return ids;
}

/// How many of the pieces of an entry that are in order are in order in the other too.
std::size_t count_shared(const PastPart& entry, const PastPart& other) {
  return static_cast<std::size_t>(std::ranges::count_if(
      entry.in_order, [&](const std::string& piece) { return contains(other.in_order, piece); }));
}

/// One side of an entry.
struct EntrySide {
  const PastCriterion& owner;
  const PastPart& entry;
};

/// The files of an entry; those of the whole criterion in an older result, which does not tell.
std::vector<PastFile> files_of(const EntrySide& side) {
  std::vector<PastFile> files = side.owner.files;
  std::erase_if(files, [&](const PastFile& file) {
    return !file.entry.empty() && file.entry != side.entry.id;
  });
  return files;
}

/// How many pieces of the entry, as it was when it was ok, are in order in the foundation of the
/// other side. A file that the foundation names has the content that it has there: what was done to
/// a document was done to it wherever it is named.
std::size_t count_shared_later(const EntrySide& when_ok, const EntrySide& foundation) {
  PastPart entry = when_ok.entry;
  const std::vector<PastFile> there = files_of(foundation);
  for (const PastFile& file : files_of(when_ok)) {
    const auto now = std::ranges::find(there, file.path, &PastFile::path);
    if (now == there.end() || now->sha256.empty()) continue;
    std::ranges::replace(entry.in_order, file.sha256, now->sha256);
  }
  return count_shared(entry, foundation.entry);
}

/// True where the foundation is ok on one side only; or where the pieces of the entry when it was
/// ok have less in common with the foundation of the other side, so that the entry would not have
/// been ok beside that one whatever became of its own pieces.
bool did_foundation_decide(const EntryPair& entry, const EntryPair& foundation) {
  if (foundation.before == nullptr || foundation.after == nullptr) return false;
  if (foundation.before->holds != foundation.after->holds) return true;
  if (entry.after->same_as != full_entry_id(*foundation.owners.after, *foundation.after))
    return false;
  const EntrySide before{*foundation.owners.before, *foundation.before};
  const EntrySide after{*foundation.owners.after, *foundation.after};
  const auto is_less = [](const EntrySide& when_ok, const EntrySide& there,
                          const EntrySide& other) {
    return count_shared_later(when_ok, other) < count_shared(when_ok.entry, there.entry);
  };
  return entry.before->holds ? is_less({*entry.owners.before, *entry.before}, before, after)
                             : is_less({*entry.owners.after, *entry.after}, after, before);
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
  std::ranges::move(foundations_of_changes(pair, before, after, did_foundation_decide),
                    std::back_inserter(ids));
  return ids;
}

std::vector<std::string> find_replaced_foundations(const CriterionPair& pair,
                                                   const PastAssessment& before,
                                                   const PastAssessment& after) {
  return foundations_of_changes(pair, before, after,
                                [](const EntryPair&, const EntryPair& foundation) {
                                  return did_content_change(foundation.owners);
                                });
}

bool did_any_entry_change(const CriterionPair& pair) {
  return !changed_entries(pair).empty();
}

}  // namespace wwc::compare
