// SPDX-License-Identifier: MIT
#include "engine/judge_criterion.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "engine/needs.hpp"
#include "engine/record_documents.hpp"
#include "support/text.hpp"
#include "wwc/answer_of.hpp"

namespace wwc::engine {

namespace {

const std::vector<Record>* records_of(const Answer& answer) {
  return std::get_if<std::vector<Record>>(&answer.met);
}

/// An answer with what its criterion says of it, so that an item and an own answer are one thing.
struct Subject {
  AnswerRef ref;
  const std::optional<Measure>& measure;
  const Answer& answer;
};

Subject subject_of(const Criterion& criterion, const CriterionAnswer& given, AnswerRef ref) {
  return {ref, measure_of(criterion, ref), answer_of(given, ref)};
}

JudgedAnswer& judged_of(JudgedCriterion& judged, AnswerRef ref) {
  return ref.item ? judged.checklist[*ref.item] : *judged.own;
}

bool is_met(JudgedCriterion& judged, AnswerRef ref) {
  return judged_of(judged, ref).met.holds;
}

/// Marks entries that need not be ok because the one that can replace them is.
void mark_covered(const Criterion& criterion, JudgedCriterion& judged) {
  for (std::size_t i = 0; i < criterion.documentation.size(); ++i) {
    JudgedEntry& entry = judged.documentation[i];
    entry.finding.covered_by_alternative =
        !entry.standing.holds && with_alternative(criterion, judged, i).holds;
  }
}

/// Marks entries that nothing asks for now.
void mark_not_required(const Criterion& criterion, const CriterionAnswer& given,
                       JudgedCriterion& judged) {
  for (std::size_t i = 0; i < criterion.documentation.size(); ++i) {
    const Documentation& entry = criterion.documentation[i];
    bool is_asked = !entry.for_item || is_met(judged, {entry.for_item});
    if (entry.for_records) {
      const Subject subject = subject_of(criterion, given, entry.for_records->of);
      const auto* records = records_of(subject.answer);
      is_asked = is_asked && records != nullptr &&
                 has_record_for(*entry.for_records, *records,
                                judged_of(judged, entry.for_records->of).finding.records);
    }
    if (is_asked) continue;
    judged.documentation[i].finding.state = EntryState::not_required;
    judged.documentation[i].finding.expires.reset();
  }
}

/// The entries for kinds of records that are not ok.
std::vector<std::size_t> entries_not_ok(const Criterion& criterion, AnswerRef of,
                                        const std::vector<JudgedEntry>& entries) {
  std::vector<std::size_t> not_ok;
  for (std::size_t e = 0; e < criterion.documentation.size(); ++e) {
    const auto& wanted = criterion.documentation[e].for_records;
    if (wanted && wanted->of == of && !entries[e].standing.holds) not_ok.push_back(e);
  }
  return not_ok;
}

/// Finds which of the entries for kinds of records would document enough of them, and what is to
/// be done about the records then.
void find_documenting_sets(const Criterion& criterion, const Subject& asked,
                           const std::vector<JudgedEntry>& entries, const MeasureContext& context,
                           AnswerFinding& finding) {
  const std::vector<std::size_t> not_ok = entries_not_ok(criterion, asked.ref, entries);
  std::vector<std::size_t> open;
  std::ranges::copy_if(not_ok, std::back_inserter(open), [&](std::size_t entry) {
    return has_usable_record_for(*criterion.documentation[entry].for_records,
                                 *records_of(asked.answer), finding.records);
  });
  std::vector<DocumentingSet>& sets = finding.documented_by;
  sets = sets_that_document(criterion, *asked.measure, asked.answer,
                            {not_ok, open, finding.records, finding.records_left, context});
  for (DocumentingSet& set : sets) {
    if (set.to_complete == finding.records_left.to_complete) {
      set.action = finding.action;
      continue;
    }
    Measured measured = judge_measure(*asked.measure, asked.answer, context);
    measured.records_left.to_complete = set.to_complete;
    set.action = describe_shortfall(*asked.measure, asked.answer, measured, context);
  }
  const auto least = std::ranges::min_element(sets, {}, [&](const DocumentingSet& set) {
    std::uint32_t steps = 0;
    for (const std::size_t entry : set.entries)
      steps += std::max(entries[entry].finding.steps, 1U);
    return steps;
  });
  if (least == sets.end()) return;
  std::rotate(sets.begin(), least, least + 1);
  if (sets.front().action == finding.action) return;
  finding.records_left.to_complete = sets.front().to_complete;
  finding.lack = finding.action = sets.front().action;
}

/// A record is documented while every entry that belongs to its kind is ok.
void mark_documented_records(const Criterion& criterion, const Subject& subject,
                             const std::vector<JudgedEntry>& entries, JudgedAnswer& answer) {
  const std::vector<Record>& records = *records_of(subject.answer);
  for (std::size_t i = 0; i < records.size() && i < answer.finding.records.size(); ++i) {
    for (std::size_t e = 0; e < criterion.documentation.size(); ++e) {
      const auto& wanted = criterion.documentation[e].for_records;
      if (!wanted || wanted->of != subject.ref || entries[e].standing.holds) continue;
      if (is_of_kind(records[i], *wanted)) answer.finding.records[i].documented = false;
    }
  }
}

/// Adds to an answer's own worth what its documentation demands.
void judge_documented_answer(const Case& subject, const Criterion& criterion, const Subject& asked,
                             JudgedCriterion& judged) {
  JudgedAnswer& answer = judged_of(judged, asked.ref);
  for (std::size_t e = 0; e < criterion.documentation.size(); ++e) {
    const Documentation& entry = criterion.documentation[e];
    if (entry.for_item && entry.for_item == asked.ref.item) {
      answer.documented = both(answer.documented, with_alternative(criterion, judged, e));
    }
  }
  if (records_of(asked.answer) != nullptr && asked.measure) {
    mark_documented_records(criterion, asked, judged.documentation, answer);
    const Standing documented = judge_documented(*asked.measure, asked.answer,
                                                 answer.finding.records, subject.measure_context());
    if (!documented.holds) {
      find_documenting_sets(criterion, asked, judged.documentation, subject.measure_context(),
                            answer.finding);
    }
    answer.documented = both(answer.documented, documented);
  }
  answer.finding.documented = answer.documented.holds;
  answer.finding.expires = answer.met.expires;
  answer.finding.documented_expires = answer.documented.expires;
}

std::vector<AnswerRef> answer_refs(const Criterion& criterion) {
  std::vector<AnswerRef> refs;
  for (std::size_t i = 0; i < criterion.checklist.size(); ++i)
    refs.push_back({i});
  if (criterion.is_answered_itself()) refs.push_back({std::nullopt});
  return refs;
}

/// The rule over what is met, or over what is documented.
Standing rule(const Criterion& criterion, const JudgedCriterion& judged,
              Standing JudgedAnswer::*part) {
  std::vector<Standing> items;
  for (const JudgedAnswer& item : judged.checklist)
    items.push_back(item.*part);
  const Standing checklist = at_least(criterion.require, items);
  return judged.own ? both(checklist, *judged.own.*part) : checklist;
}

/// Three-valued: possible while the unanswered could still make it hold.
bool is_possible(const Criterion& criterion, const JudgedCriterion& judged) {
  const auto open = std::count_if(
      judged.checklist.begin(), judged.checklist.end(),
      [](const JudgedAnswer& item) { return item.finding.outcome != ItemOutcome::unmet; });
  const bool own_is_open = !judged.own || judged.own->finding.outcome != ItemOutcome::unmet;
  return own_is_open && static_cast<std::size_t>(open) >= criterion.require;
}

Standing required_documentation(const Criterion& criterion, const JudgedCriterion& judged) {
  Standing result = stays();
  for (std::size_t i = 0; i < criterion.documentation.size(); ++i) {
    if (!is_required(criterion.documentation[i])) continue;
    result = both(result, with_alternative(criterion, judged, i));
  }
  return result;
}

/// True unless the entry belongs to an answer that is not documented, and so carries no pass.
bool owner_is_documented(const Documentation& entry, const JudgedCriterion& judged) {
  if (entry.for_item) return judged.checklist[*entry.for_item].documented.holds;
  if (!entry.for_records) return true;
  const AnswerRef of = entry.for_records->of;
  return (of.item ? judged.checklist[*of.item] : *judged.own).documented.holds;
}

bool is_checked_file(const PieceFinding& piece) {
  return piece.counts() && piece.piece.kind == EvidenceKind::file;
}

}  // namespace

bool is_required(const Documentation& entry) {
  return entry.is_for_criterion();
}

bool belongs_to(const Documentation& entry, AnswerRef answer) {
  if (entry.for_records) return entry.for_records->of == answer;
  return entry.for_item.has_value() && entry.for_item == answer.item;
}

Standing with_alternative(const Criterion& criterion, const JudgedCriterion& judged,
                          std::size_t entry) {
  const Standing& own = judged.documentation[entry].standing;
  const auto& alternative = criterion.documentation[entry].alternative;
  return alternative ? either(own, judged.documentation[*alternative].standing) : own;
}

bool rests_on_unchecked(const Criterion& criterion, const JudgedCriterion& judged) {
  if (criterion.documentation.empty()) return false;
  for (std::size_t i = 0; i < criterion.documentation.size(); ++i) {
    const EntryFinding& finding = judged.documentation[i].finding;
    const bool is_used =
        finding.state == EntryState::ok && owner_is_documented(criterion.documentation[i], judged);
    if (is_used && std::any_of(finding.evidence.begin(), finding.evidence.end(), is_checked_file)) {
      return false;
    }
  }
  return true;
}

JudgedCriterion judge_criterion(const Case& subject, std::size_t index,
                                std::vector<JudgedEntry> documentation) {
  const Criterion& criterion = subject.catalog.criteria[index];
  const CriterionAnswer& given = subject.answers.criteria[index];
  JudgedCriterion judged;
  judged.documentation = std::move(documentation);
  for (const AnswerRef ref : answer_refs(criterion)) {
    const Subject asked = subject_of(criterion, given, ref);
    JudgedAnswer answer =
        judge_answer(asked.measure, asked.answer, subject.facts, subject.measure_context());
    answer.met = of_part(answer.met, {index, ref});
    if (ref.item)
      judged.checklist.push_back(std::move(answer));
    else
      judged.own = std::move(answer);
  }
  for (const AnswerRef ref : answer_refs(criterion)) {
    judge_documented_answer(subject, criterion, subject_of(criterion, given, ref), judged);
    JudgedAnswer& answer = judged_of(judged, ref);
    answer.documented = of_part(answer.documented, {index, ref});
  }
  mark_covered(criterion, judged);
  mark_not_required(criterion, given, judged);
  judged.satisfied = rule(criterion, judged, &JudgedAnswer::met);
  judged.earned = both(rule(criterion, judged, &JudgedAnswer::documented),
                       required_documentation(criterion, judged));
  judged.possible = is_possible(criterion, judged);
  return judged;
}

}  // namespace wwc::engine
