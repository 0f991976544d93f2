// SPDX-License-Identifier: MIT
#include <algorithm>
#include <utility>
#include <variant>

#include "compare/compare.hpp"
#include "compare/given.hpp"
#include "compare/spared_entries.hpp"
#include "support/builds_on.hpp"

namespace wwc::compare {
namespace {

std::vector<PastFile> files_of(const Criterion& criterion, const Finding& finding) {
  std::vector<PastFile> files;
  for (std::size_t entry = 0; entry < criterion.documentation.size(); ++entry) {
    for (const PieceFinding& piece : finding.documentation[entry].evidence) {
      if (piece.piece.kind != EvidenceKind::file) continue;
      files.push_back({piece.piece.value, piece.state, piece.sha256, piece.detail,
                       criterion.documentation[entry].id});
    }
  }
  return files;
}

template <typename Finding>
bool has_stale(const std::vector<Finding>& findings) {
  return std::ranges::find(findings, PieceState::stale, &Finding::state) != findings.end();
}

/// Records are told only where they were judged, as in a result that is written.
GivenAnswer given_answer(const AnswerFinding& finding, const Answer& answer) {
  GivenAnswer given{finding.value, answer.since, {}};
  const auto* records = std::get_if<std::vector<Record>>(&answer.met);
  if (records != nullptr && !finding.records.empty()) given.records = *records;
  return given;
}

PastPart part_of(std::string id, const AnswerFinding& finding, const Answer& answer) {
  const bool is_given = !std::holds_alternative<EmptyList>(answer.met) || answer.since;
  const bool is_met = finding.outcome == ItemOutcome::met;
  PastPart part{.id = std::move(id),
                .holds = is_met,
                .expires = finding.expires,
                .is_too_old = !is_met && is_given && finding.measured &&
                              (finding.records.empty() || has_stale(finding.records)),
                .is_measured = finding.measured};
  note_given(given_answer(finding, answer), part);
  return part;
}

std::vector<PastPart> answers_of(const Criterion& criterion, const CriterionAnswer& answer,
                                 const Finding& finding) {
  std::vector<PastPart> parts;
  if (finding.own) parts.push_back(part_of({}, *finding.own, answer.own));
  for (std::size_t item = 0; item < criterion.checklist.size(); ++item) {
    parts.push_back(
        part_of(criterion.checklist[item].id, finding.checklist[item], answer.checklist[item]));
  }
  return parts;
}

std::vector<PastPart> entries_of(const Catalog& catalog, const Criterion& criterion,
                                 const Finding& finding) {
  std::vector<PastPart> parts;
  for (std::size_t entry = 0; entry < criterion.documentation.size(); ++entry) {
    const EntryFinding& found = finding.documentation[entry];
    const bool holds = found.state == EntryState::ok;
    const bool is_asked = found.state != EntryState::not_required && !found.covered_by_alternative;
    PastPart& part = parts.emplace_back(
        PastPart{.id = criterion.documentation[entry].id,
                 .holds = holds,
                 .expires = found.expires,
                 .is_too_old = !holds && is_asked && has_stale(found.evidence),
                 .builds_on = support::builds_on(catalog, criterion.documentation[entry]),
                 .is_asked = is_asked,
                 .same_as = support::same_as(catalog, criterion.documentation[entry]),
                 .follows = support::follows(criterion, criterion.documentation[entry]),
                 .is_spared = found.covered_by_alternative});
    note_given(found.evidence, part);
  }
  return parts;
}

bool do_answers_suffice(const Criterion& criterion, const Finding& finding) {
  return finding.items_documented >= criterion.require && (!finding.own || finding.own->documented);
}

std::vector<std::string> held_up_by(const Finding& finding) {
  std::vector<std::string> prerequisites;
  for (const Gap& gap : finding.gaps) {
    if (gap.kind == GapKind::prerequisite_missing) prerequisites.push_back(gap.target);
  }
  return prerequisites;
}

/// The full ids that the gaps name.
std::vector<std::string> named_by_gaps(const Finding& finding) {
  std::vector<std::string> named;
  for (const Gap& gap : finding.gaps) {
    named.push_back(gap.target);
    std::ranges::copy(gap.any_of, std::back_inserter(named));
  }
  return named;
}

/// What was signed stands in the lock, not in the answers.
std::optional<PastReview> review_of(const CriterionAnswer& answer) {
  if (!answer.reviewed) return std::nullopt;
  return PastReview{answer.reviewed->by, answer.reviewed->on, {}};
}

std::string id_of(const Catalog& catalog, const std::optional<std::size_t>& level) {
  return level ? catalog.levels[*level].id : std::string{};
}

std::string title_of(const Catalog& catalog, const std::optional<std::size_t>& level) {
  return level ? catalog.levels[*level].title : std::string{};
}

}  // namespace

PastAssessment summarize(const Catalog& catalog, const Answers& answers,
                         const Assessment& assessment) {
  PastAssessment summary{.catalog_id = catalog.id,
                         .catalog_sha256 = catalog.sha256,
                         .city = answers.city.name,
                         .as_of = assessment.as_of.date,
                         .score = assessment.score,
                         .level = id_of(catalog, assessment.level),
                         .claimed_level = id_of(catalog, assessment.claimed_level),
                         .level_title = title_of(catalog, assessment.level),
                         .claimed_level_title = title_of(catalog, assessment.claimed_level),
                         .criteria = {},
                         .gate = {}};
  summary.any_answered = assessment.any_answered;
  summary.catalog_title = catalog.title;
  summary.catalog_edition = catalog.edition;
  summary.catalog_status = catalog.status;
  summary.administration_began = answers.city.administration_began;
  summary.as_of_from = assessment.as_of.from;
  for (const Assumption& assumption : assessment.assumptions) {
    summary.assumptions.push_back(assumption.text);
  }
  for (std::size_t index = 0; index < catalog.criteria.size(); ++index) {
    const Finding& finding = assessment.findings[index];
    const Criterion& criterion = catalog.criteria[index];
    if (!finding.counted) {
      summary.not_counted.push_back({criterion.id, criterion.status});
      continue;
    }
    summary.criteria.push_back(
        {criterion.id, criterion.title, finding.outcome, finding.expires, finding.values_sha256,
         finding.answer_sha256, files_of(criterion, finding), held_up_by(finding),
         review_of(answers.criteria[index]),
         answers_of(criterion, answers.criteria[index], finding),
         entries_of(catalog, criterion, finding), do_answers_suffice(criterion, finding),
         answers.criteria[index].has_later_dates, answers.criteria[index].justification});
    mark_spared(named_by_gaps(finding), summary.criteria.back());
  }
  return summary;
}

}  // namespace wwc::compare
