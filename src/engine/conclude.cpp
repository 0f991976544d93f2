// SPDX-License-Identifier: MIT
#include "engine/conclude.hpp"

#include <algorithm>

#include "engine/fingerprint.hpp"
#include "engine/gaps.hpp"
#include "engine/judge_criterion.hpp"
#include "engine/reasons.hpp"
#include "support/text.hpp"

namespace wwc::engine {

namespace {

bool is_any_answered(const CriterionAnswer& given) {
  return given.not_applicable || is_answered(given.own.met) ||
         std::any_of(given.checklist.begin(), given.checklist.end(),
                     [](const Answer& answer) { return is_answered(answer.met); });
}

std::uint32_t count_items(const JudgedCriterion& judged, ItemOutcome outcome) {
  return static_cast<std::uint32_t>(
      std::count_if(judged.checklist.begin(), judged.checklist.end(),
                    [&](const JudgedAnswer& item) { return item.finding.outcome == outcome; }));
}

/// Copies what was judged, part by part, into the finding.
void describe(const Criterion& criterion, const CriterionAnswer& given,
              const JudgedCriterion& judged, Finding& finding) {
  finding.counted = criterion.is_counted();
  finding.answered = is_any_answered(given);
  finding.satisfied = judged.satisfied.holds;
  finding.items_met = count_items(judged, ItemOutcome::met);
  finding.items_unanswered = count_items(judged, ItemOutcome::unanswered);
  for (const JudgedAnswer& item : judged.checklist) {
    finding.items_documented += item.documented.holds ? 1U : 0U;
    finding.checklist.push_back(item.finding);
  }
  if (judged.own) finding.own = judged.own->finding;
  for (const JudgedEntry& entry : judged.documentation) {
    finding.documentation.push_back(entry.finding);
  }
  finding.owner = given.owner;
  finding.due = given.due;
  finding.span = given.span;
}

Outcome outcome_of(const JudgedCriterion& judged) {
  if (judged.earned.holds) return Outcome::pass;
  if (judged.satisfied.holds) return Outcome::claimed;
  return judged.possible ? Outcome::unanswered : Outcome::fail;
}

/// A criterion that does not apply to a city cannot be passed there, so it holds nothing up.
Standing prerequisites_standing(const Criterion& criterion, const std::vector<Finding>& findings) {
  Standing result = stays();
  for (const std::size_t needed : criterion.prerequisites) {
    const Finding& other = findings[needed];
    if (other.outcome == Outcome::not_applicable) continue;
    result = both(result, {other.outcome == Outcome::pass, other.expires});
  }
  return result;
}

/// An obligation that is less than a must turns what is not earned into a pass.
bool is_excused(const Criterion& criterion, const CriterionAnswer& given) {
  switch (criterion.obligation) {
    case Obligation::must:
      return false;
    case Obligation::should:
      return !support::trim(given.justification).empty();
    case Obligation::suggested:
      return true;
  }
  return false;
}

bool is_exempt(const Criterion& criterion, const CriterionAnswer& given) {
  return criterion.not_applicable_allowed && given.not_applicable &&
         !support::trim(given.justification).empty();
}

std::optional<Date> expiry_of(Outcome outcome, const JudgedCriterion& judged,
                              const Standing& prerequisites) {
  switch (outcome) {
    case Outcome::pass:
      return both(judged.earned, prerequisites).expires;
    case Outcome::claimed:
    case Outcome::blocked:
      return judged.satisfied.expires;
    case Outcome::fail:
    case Outcome::unanswered:
    case Outcome::not_applicable:
      break;
  }
  return std::nullopt;
}

void add_gaps(const Case& subject, std::size_t index, const JudgedCriterion& judged,
              const std::vector<Finding>& findings, Finding& finding) {
  finding.gaps = find_gaps(subject, index, judged);
  for (const std::size_t needed : subject.catalog.criteria[index].prerequisites) {
    const Outcome outcome = findings[needed].outcome;
    if (outcome == Outcome::pass || outcome == Outcome::not_applicable) continue;
    finding.gaps.push_back(prerequisite_gap(subject, index, needed));
  }
}

}  // namespace

Finding conclude(const Case& subject, std::size_t index, const std::vector<Finding>& findings) {
  const Criterion& criterion = subject.catalog.criteria[index];
  const CriterionAnswer& given = subject.answers.criteria[index];
  const JudgedCriterion judged = judge_criterion(subject, index);
  const Standing prerequisites = prerequisites_standing(criterion, findings);
  Finding finding;
  describe(criterion, given, judged, finding);
  finding.answer_sha256 = fingerprint(criterion, given, subject.facts);
  finding.outcome = outcome_of(judged);
  finding.unchecked = rests_on_unchecked(criterion, judged);
  if (finding.outcome == Outcome::pass && !prerequisites.holds) finding.outcome = Outcome::blocked;
  finding.expires = expiry_of(finding.outcome, judged, prerequisites);
  if (finding.outcome != Outcome::pass && is_excused(criterion, given)) {
    finding.outcome = Outcome::pass;
    finding.unchecked = true;
    finding.expires.reset();
  }
  if (is_exempt(criterion, given)) {
    finding.outcome = Outcome::not_applicable;
    finding.expires.reset();
  }
  finding.unchecked = finding.unchecked && finding.outcome == Outcome::pass;
  finding.reasons = reasons_for(criterion, given, judged, finding);
  if (finding.outcome != Outcome::pass && finding.outcome != Outcome::not_applicable) {
    add_gaps(subject, index, judged, findings, finding);
  }
  return finding;
}

}  // namespace wwc::engine
