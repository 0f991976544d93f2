// SPDX-License-Identifier: MIT
#include "report/view.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include "report/words.hpp"
#include "support/text.hpp"

namespace wwc::report {
namespace {

bool is_asked_for(const ReportInput& input, std::string_view owner) {
  return input.owner.empty() || is_same_person(input.owner, owner);
}

std::vector<Expiry> expiries(const ReportInput& input) {
  std::vector<Expiry> result;
  const std::vector<Finding>& findings = input.assessment.findings;
  for (std::size_t position = 0; position < findings.size(); ++position) {
    const Finding& finding = findings[position];
    if (!finding.counted || !finding.expires || !is_asked_for(input, finding.owner)) {
      continue;
    }
    result.push_back({*finding.expires, days_between(input.assessment.as_of.date, *finding.expires),
                      position, finding.ended_by.value_or(PartRef{position, AnswerRef{}})});
  }
  std::ranges::stable_sort(result, {}, &Expiry::last_day);
  return result;
}

OwnerLoad& load_of(std::vector<OwnerLoad>& loads, const std::string& owner) {
  const auto place = std::ranges::find_if(
      loads, [&](const OwnerLoad& load) { return is_same_person(load.owner, owner); });
  if (place != loads.end()) return *place;
  loads.push_back({owner, 0, 0, std::nullopt});
  return loads.back();
}

void add_gap(OwnerLoad& load, const Gap& gap, bool overdue) {
  ++load.gaps;
  if (overdue) {
    ++load.overdue;
  } else if (gap.due && (!load.next_due || *gap.due < *load.next_due)) {
    load.next_due = gap.due;
  }
}

/// Collects evidence by what it is and how it was judged.
class EvidenceTable {
public:
  void add(const std::vector<PieceFinding>& pieces, const std::string& target) {
    for (const PieceFinding& piece : pieces) {
      add(piece, target);
    }
  }
  std::vector<UsedEvidence> take() { return std::move(rows_); }

private:
  using Key = std::tuple<EvidenceKind, std::string, PieceState, std::optional<Date>, std::string>;

  void add(const PieceFinding& finding, const std::string& target) {
    const Evidence& piece = finding.piece;
    const auto [place, is_new] = positions_.try_emplace(
        Key{piece.kind, evidence_text(piece), finding.state, piece.date, finding.sha256},
        rows_.size());
    if (is_new) rows_.push_back({&finding, {}});
    std::vector<std::string>& used_by = rows_[place->second].used_by;
    if (std::ranges::find(used_by, target) == used_by.end()) used_by.push_back(target);
  }

  std::vector<UsedEvidence> rows_;
  std::map<Key, std::size_t> positions_;
};

}  // namespace

std::vector<std::size_t> open_points(const ReportInput& input) {
  std::vector<std::size_t> points = input.assessment.open;
  if (input.next_steps != nullptr)
    std::ranges::transform(input.next_steps->points, points.begin(), &OpenPoint::criterion);
  std::erase_if(points, [&](std::size_t criterion) {
    return !input.owner.empty() && gaps_of(input, criterion).empty();
  });
  return points;
}

std::vector<const Gap*> gaps_of(const ReportInput& input, std::size_t criterion) {
  std::vector<const Gap*> gaps;
  for (const Gap& gap : input.assessment.findings[criterion].gaps) {
    if (is_asked_for(input, gap.owner)) gaps.push_back(&gap);
  }
  return gaps;
}

bool is_overdue(const ReportInput& input, const Finding& finding, const std::optional<Date>& due) {
  return finding.counted && due && *due < input.assessment.as_of.date;
}

std::size_t count_overdue(const ReportInput& input) {
  std::size_t count = 0;
  for (const std::size_t criterion : open_points(input)) {
    const Finding& finding = input.assessment.findings[criterion];
    count += static_cast<std::size_t>(std::ranges::count_if(
        gaps_of(input, criterion),
        [&](const Gap* gap) { return is_overdue(input, finding, gap->due); }));
  }
  return count;
}

std::vector<OwnerLoad> owner_loads(const ReportInput& input) {
  std::vector<OwnerLoad> loads;
  OwnerLoad nobody;
  for (const Finding& finding : input.assessment.findings) {
    if (!finding.counted) continue;
    for (const Gap& gap : finding.gaps) {
      OwnerLoad& load = gap.owner.empty() ? nobody : load_of(loads, gap.owner);
      add_gap(load, gap, is_overdue(input, finding, gap.due));
    }
  }
  if (nobody.gaps > 0) loads.push_back(nobody);
  return loads;
}

bool is_soon(const Expiry& expiry) {
  return expiry.days_left < k_soon_days;
}

std::vector<Expiry> next_expiries(const ReportInput& input, std::size_t at_least) {
  std::vector<Expiry> all = expiries(input);
  const auto soon = static_cast<std::size_t>(std::ranges::count_if(all, is_soon));
  all.resize(std::min(all.size(), std::max(soon, at_least)));
  return all;
}

std::vector<std::size_t> criteria_of(const Catalog& catalog, std::size_t practice) {
  std::vector<std::size_t> positions;
  for (std::size_t position = 0; position < catalog.criteria.size(); ++position) {
    if (catalog.criteria[position].practice == practice) positions.push_back(position);
  }
  return positions;
}

std::string target_text(const Catalog& catalog, std::string_view full_id) {
  const std::size_t dot = full_id.find('.');
  const auto position = find_criterion(catalog, full_id.substr(0, dot));
  if (!position) return {};
  const Criterion& criterion = catalog.criteria[*position];
  if (dot == std::string_view::npos) return criterion.title;
  const std::string_view part = full_id.substr(dot + 1);
  const auto item = std::ranges::find(criterion.checklist, part, &ChecklistItem::id);
  if (item != criterion.checklist.end()) return item->text;
  const auto entry = std::ranges::find(criterion.documentation, part, &Documentation::id);
  return entry != criterion.documentation.end() ? entry->text : std::string{};
}

std::vector<UsedEvidence> used_evidence(const ReportInput& input) {
  EvidenceTable table;
  for (std::size_t position = 0; position < input.assessment.findings.size(); ++position) {
    const Criterion& criterion = input.catalog.criteria[position];
    const Finding& finding = input.assessment.findings[position];
    if (finding.own) table.add(finding.own->evidence, criterion.id);
    for (std::size_t item = 0; item < finding.checklist.size(); ++item) {
      table.add(finding.checklist[item].evidence, full_id(criterion, AnswerRef{item}));
    }
    for (std::size_t entry = 0; entry < finding.documentation.size(); ++entry) {
      table.add(finding.documentation[entry].evidence,
                criterion.id + '.' + criterion.documentation[entry].id);
    }
  }
  return table.take();
}

bool is_same_person(std::string_view left, std::string_view right) {
  return support::normalized_text(left) == support::normalized_text(right);
}

OwnerPart owner_part(const ReportInput& input) {
  OwnerPart part;
  part.name = input.owner;
  std::set<std::string> seen;
  for (const Finding& finding : input.assessment.findings) {
    if (finding.owner.empty() || !seen.insert(support::normalized_text(finding.owner)).second) {
      continue;
    }
    part.owners.push_back(finding.owner);
    if (!is_same_person(input.owner, finding.owner)) continue;
    part.known = true;
    part.name = finding.owner;
  }
  for (const std::size_t criterion : open_points(input)) {
    ++part.points;
    part.gaps += gaps_of(input, criterion).size();
  }
  return part;
}

}  // namespace wwc::report
