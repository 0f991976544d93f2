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

bool is_same_person(std::string_view left, std::string_view right) {
  return support::normalized_text(left) == support::normalized_text(right);
}

bool is_asked_for(const ReportInput& input, std::string_view owner) {
  return input.owner.empty() || is_same_person(input.owner, owner);
}

bool is_open(const Finding& finding) {
  return finding.counted && finding.outcome != Outcome::pass &&
         finding.outcome != Outcome::not_applicable;
}

std::uint32_t steps_of(const Finding& finding) {
  std::uint32_t steps = 0;
  for (const Gap& gap : finding.gaps) {
    steps += gap.needs;
  }
  return steps;
}

/// What is nearest among points with as many steps: least work first.
int rank_of(Outcome outcome) {
  switch (outcome) {
    case Outcome::claimed:
      return 0;
    case Outcome::unanswered:
      return 1;
    case Outcome::fail:
      return 2;
    case Outcome::blocked:
    case Outcome::pass:
    case Outcome::not_applicable:
      break;
  }
  return 3;
}

std::vector<OpenPoint> all_open_points(const ReportInput& input) {
  const std::vector<Finding>& findings = input.assessment.findings;
  std::vector<OpenPoint> points;
  for (std::size_t position = 0; position < findings.size(); ++position) {
    if (is_open(findings[position])) points.push_back({position, steps_of(findings[position])});
  }
  const auto key = [&](const OpenPoint& point) {
    return std::tuple{point.steps, rank_of(findings[point.criterion].outcome), point.criterion};
  };
  std::ranges::sort(points, {}, key);
  return points;
}

std::optional<AnswerRef> first_answer_to_expire(const Finding& finding) {
  if (finding.own && finding.own->expires == finding.expires) return AnswerRef{};
  const auto item = std::ranges::find(finding.checklist, finding.expires, &AnswerFinding::expires);
  if (item == finding.checklist.end()) return std::nullopt;
  return AnswerRef{static_cast<std::size_t>(item - finding.checklist.begin())};
}

std::string first_to_expire(const Criterion& criterion, const Finding& finding) {
  if (const auto answer = first_answer_to_expire(finding)) return full_id(criterion, *answer);
  for (std::size_t entry = 0; entry < finding.documentation.size(); ++entry) {
    if (finding.documentation[entry].expires == finding.expires) {
      return criterion.id + '.' + criterion.documentation[entry].id;
    }
  }
  for (std::size_t item = 0; item < finding.checklist.size(); ++item) {
    if (finding.checklist[item].documented_expires == finding.expires) {
      return full_id(criterion, AnswerRef{item});
    }
  }
  return criterion.id;
}

std::vector<Expiry> expiries(const ReportInput& input) {
  std::vector<Expiry> result;
  const std::vector<Finding>& findings = input.assessment.findings;
  for (std::size_t position = 0; position < findings.size(); ++position) {
    const Finding& finding = findings[position];
    const bool holds_a_point = finding.outcome == Outcome::pass ||
                               finding.outcome == Outcome::claimed ||
                               finding.outcome == Outcome::blocked;
    if (!finding.counted || !holds_a_point || !finding.expires ||
        !is_asked_for(input, finding.owner))
      continue;
    result.push_back({*finding.expires, days_between(input.assessment.as_of.date, *finding.expires),
                      position, first_to_expire(input.catalog.criteria[position], finding),
                      first_answer_to_expire(finding)});
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

std::vector<OpenPoint> open_points(const ReportInput& input) {
  std::vector<OpenPoint> points = all_open_points(input);
  std::erase_if(points, [&](const OpenPoint& point) {
    return !input.owner.empty() && gaps_of(input, point.criterion).empty();
  });
  return points;
}

std::vector<OpenPoint> points_to_next_level(const ReportInput& input) {
  if (!input.assessment.next_level) return {};
  const NextLevel& next = *input.assessment.next_level;
  const std::vector<std::size_t>& practices = input.catalog.levels.at(next.level).practices;
  std::vector<OpenPoint> points = all_open_points(input);
  std::erase_if(points, [&](const OpenPoint& point) {
    const std::size_t practice = input.catalog.criteria[point.criterion].practice;
    return !practices.empty() && std::ranges::find(practices, practice) == practices.end();
  });
  points.resize(std::min<std::size_t>(points.size(), next.needs));
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
  for (const OpenPoint& point : open_points(input)) {
    const Finding& finding = input.assessment.findings[point.criterion];
    count += static_cast<std::size_t>(std::ranges::count_if(
        gaps_of(input, point.criterion),
        [&](const Gap* gap) { return is_overdue(input, finding, gap->due); }));
  }
  return count;
}

std::vector<OwnerLoad> owner_loads(const ReportInput& input) {
  std::vector<OwnerLoad> loads;
  OwnerLoad nobody;
  for (const Finding& finding : input.assessment.findings) {
    if (!is_open(finding)) continue;
    for (const Gap& gap : finding.gaps) {
      OwnerLoad& load = gap.owner.empty() ? nobody : load_of(loads, gap.owner);
      add_gap(load, gap, is_overdue(input, finding, gap.due));
    }
  }
  if (nobody.gaps > 0) loads.push_back(nobody);
  return loads;
}

std::vector<Expiry> next_expiries(const ReportInput& input, std::size_t at_least) {
  std::vector<Expiry> all = expiries(input);
  const auto is_soon = [](const Expiry& expiry) { return expiry.days_left <= k_soon_days; };
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
  for (const OpenPoint& point : open_points(input)) {
    ++part.points;
    part.gaps += gaps_of(input, point.criterion).size();
  }
  return part;
}

}  // namespace wwc::report
