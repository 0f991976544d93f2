// SPDX-License-Identifier: MIT
#include "ledger/inventory.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <string_view>
#include <tuple>

namespace wwc::ledger {
namespace {

auto identity_of(const Evidence& piece) {
  return std::tuple<EvidenceKind, std::string_view, std::string_view, std::string_view,
                    std::string_view>(piece.kind, piece.value, piece.contact->name,
                                      piece.contact->title, piece.contact->email);
}

bool has_dates(const Answer& answer) {
  return std::holds_alternative<Date>(answer.met) ||
         std::holds_alternative<std::vector<Date>>(answer.met);
}

bool is_too_old(const AnswerFinding& finding, const Answer& answer) {
  if (finding.outcome != ItemOutcome::unmet) return false;
  return has_dates(answer) ||
         std::any_of(finding.records.begin(), finding.records.end(),
                     [](const RecordFinding& record) { return record.state == PieceState::stale; });
}

bool is_too_old(const EntryFinding& finding) {
  if (finding.state == EntryState::ok || finding.state == EntryState::not_required) return false;
  return std::any_of(finding.evidence.begin(), finding.evidence.end(),
                     [](const PieceFinding& piece) { return piece.state == PieceState::stale; });
}

class LapseCollector {
public:
  void add(const AnswerFinding& finding, const Answer& answer, std::string target) {
    add(finding.outcome == ItemOutcome::met, finding.expires, is_too_old(finding, answer),
        std::move(target));
  }

  void add(const EntryFinding& finding, std::string target) {
    add(finding.state == EntryState::ok, finding.expires, is_too_old(finding), std::move(target));
  }

  std::vector<Lapse> take() {
    std::stable_sort(lapses_.begin(), lapses_.end(), [](const Lapse& left, const Lapse& right) {
      return left.last_day < right.last_day;
    });
    return std::move(lapses_);
  }

private:
  void add(bool holds, const std::optional<Date>& expires, bool is_over, std::string target) {
    if (is_over) lapses_.push_back({std::nullopt, std::move(target)});
    if (holds && expires) lapses_.push_back({expires, std::move(target)});
  }

  std::vector<Lapse> lapses_;
};

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
  using File = decltype(EvidenceFacts::files)::value_type;
  std::vector<const File*> files;
  for (const File& file : facts.files) {
    if (!file.second.sha256.empty()) files.push_back(&file);
  }
  const auto digest_of = [](const File* file) -> const Digest& { return file->second.sha256; };
  std::ranges::stable_sort(files, {}, digest_of);
  std::vector<std::vector<std::string>> groups;
  for (auto file = files.begin(); file != files.end();) {
    const auto end = std::ranges::upper_bound(file, files.end(), digest_of(*file), {}, digest_of);
    if (end - file > 1) {
      std::ranges::transform(file, end, std::back_inserter(groups.emplace_back()),
                             [](const File* each) { return each->first; });
    }
    file = end;
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

std::vector<const RegisterEntry*> unused_entries(const std::vector<EvidenceUse>& uses,
                                                 const std::vector<RegisterEntry>& entries,
                                                 const std::vector<Orphan>& orphans) {
  std::set<std::string_view> listed;
  for (const EvidenceUse& use : uses)
    listed.insert(*use.piece->register_id);
  for (const Orphan& orphan : orphans)
    listed.insert(orphan.register_id);
  std::vector<const RegisterEntry*> unused;
  for (const RegisterEntry& entry : entries) {
    if (!listed.contains(entry.id)) unused.push_back(&entry);
  }
  return unused;
}

std::vector<Lapse> lapses(const Catalog& catalog, const Answers& answers,
                          const Assessment& assessment) {
  LapseCollector collector;
  for (std::size_t position = 0; position < assessment.findings.size(); ++position) {
    const Finding& finding = assessment.findings[position];
    const Criterion& criterion = catalog.criteria[position];
    const CriterionAnswer& given = answers.criteria[position];
    if (finding.own) collector.add(*finding.own, given.own, criterion.id);
    for (std::size_t item = 0; item < finding.checklist.size(); ++item) {
      collector.add(finding.checklist[item], given.checklist[item],
                    full_id(criterion, AnswerRef{item}));
    }
    for (std::size_t entry = 0; entry < finding.documentation.size(); ++entry) {
      collector.add(finding.documentation[entry], full_id(catalog, EntryRef{position, entry}));
    }
  }
  return collector.take();
}

}  // namespace wwc::ledger
