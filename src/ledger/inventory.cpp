// SPDX-License-Identifier: MIT
#include "ledger/inventory.hpp"

#include <algorithm>
#include <set>
#include <string_view>
#include <tuple>

namespace wwc::ledger {
namespace {

auto identity_of(const Evidence& piece) {
  return std::tuple<EvidenceKind, std::string_view, std::string_view, std::string_view,
                    std::string_view>(piece.kind, piece.value, piece.contact.name,
                                      piece.contact.title, piece.contact.email);
}

}  // namespace

std::vector<UsedPiece> used_pieces(const std::vector<EvidenceUse>& uses) {
  std::vector<UsedPiece> pieces;
  std::map<decltype(identity_of(Evidence{})), std::size_t> positions;
  for (const EvidenceUse& use : uses) {
    const auto [place, is_new] = positions.try_emplace(identity_of(*use.piece), pieces.size());
    if (is_new) pieces.push_back({use.piece, {}});
    std::vector<std::string>& used_by = pieces[place->second].used_by;
    if (std::find(used_by.begin(), used_by.end(), use.target) == used_by.end()) {
      used_by.push_back(use.target);
    }
  }
  return pieces;
}

std::vector<std::vector<std::string>> duplicates(const EvidenceFacts& facts) {
  std::map<std::string_view, std::vector<std::string>> by_content;
  for (const auto& [path, fact] : facts.files) {
    if (!fact.sha256.empty()) by_content[fact.sha256].push_back(path);
  }
  std::vector<std::vector<std::string>> groups;
  for (auto& [digest, paths] : by_content) {
    if (paths.size() > 1) groups.push_back(std::move(paths));
  }
  std::sort(groups.begin(), groups.end());
  return groups;
}

std::vector<std::string> evidence_folders(const std::vector<EvidenceUse>& uses,
                                          const std::vector<RegisterEntry>& entries) {
  std::set<std::string> folders;
  const auto add = [&](const Evidence& piece) {
    const std::size_t slash = piece.value.find('/');
    const bool is_in_folder = piece.kind == EvidenceKind::file && slash != std::string::npos;
    const std::string folder = is_in_folder ? piece.value.substr(0, slash) : std::string{};
    if (!folder.empty() && folder != "..") folders.insert(folder);
  };
  for (const EvidenceUse& use : uses)
    add(*use.piece);
  for (const RegisterEntry& entry : entries)
    add(entry.evidence);
  return {folders.begin(), folders.end()};
}

std::vector<Orphan> orphans(const std::vector<std::string>& found,
                            const std::vector<EvidenceUse>& uses,
                            const std::vector<RegisterEntry>& entries) {
  const FilePlaces used = file_places(uses);
  std::map<std::string_view, std::string> registered;
  for (const RegisterEntry& entry : entries) {
    if (entry.evidence.kind == EvidenceKind::file) {
      registered.try_emplace(entry.evidence.value, entry.id);
    }
  }
  std::vector<Orphan> unused;
  for (const std::string& path : found) {
    if (used.contains(path)) continue;
    const auto entry = registered.find(path);
    unused.push_back({path, entry == registered.end() ? std::string{} : entry->second});
  }
  return unused;
}

std::vector<Lapse> lapses(const Catalog& catalog, const Assessment& assessment) {
  std::vector<Lapse> found;
  for (std::size_t criterion = 0; criterion < assessment.findings.size(); ++criterion) {
    const std::vector<EntryFinding>& entries = assessment.findings[criterion].documentation;
    for (std::size_t entry = 0; entry < entries.size(); ++entry) {
      if (entries[entry].state != EntryState::ok || !entries[entry].expires) continue;
      found.push_back({*entries[entry].expires, full_id(catalog, EntryRef{criterion, entry})});
    }
  }
  std::stable_sort(found.begin(), found.end(), [](const Lapse& left, const Lapse& right) {
    return left.last_day < right.last_day;
  });
  return found;
}

}  // namespace wwc::ledger
