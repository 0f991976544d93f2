// SPDX-License-Identifier: MIT
#include "engine/conclude.hpp"

#include <algorithm>
#include <utility>

#include "engine/assumptions.hpp"
#include "engine/fingerprint.hpp"
#include "engine/gaps.hpp"
#include "engine/judge_criterion.hpp"
#include "engine/reasons.hpp"
#include "support/blank_text.hpp"

namespace wwc::engine {

namespace {

std::uint32_t count_items(const JudgedCriterion& judged, ItemOutcome outcome) {
  return static_cast<std::uint32_t>(
      std::count_if(judged.checklist.begin(), judged.checklist.end(),
                    [&](const JudgedAnswer& item) { return item.finding.outcome == outcome; }));
}

/// Copies what was judged, part by part, into the finding; all but the documentation, which may be
/// large and is moved there once nothing else needs it.
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
  finding.owner = given.owner;
  finding.due = given.due;
  finding.span = given.span;
}

/// A criterion that does not apply to a city cannot be passed there, so it holds nothing up.
Standing prerequisites_standing(const Criterion& criterion, const std::vector<Finding>& findings) {
  Standing result = stays();
  for (const std::size_t needed : criterion.prerequisites) {
    const Finding& other = findings[needed];
    if (other.outcome == Outcome::not_applicable) continue;
    result = both(result, {other.outcome == Outcome::pass, other.expires, other.ended_by});
  }
  return result;
}

/// What the outcome follows from: the rule, what excuses from it, and what has to pass first.
struct Grounds {
  const JudgedCriterion& judged;
  Standing excuse;
  Standing prerequisites;

  [[nodiscard]] Standing earned_or_excused() const { return either(judged.earned, excuse); }
};

/// An obligation that is less than a must can turn what is not earned into a pass.
Standing excuse_for(const Criterion& criterion, const CriterionAnswer& given) {
  switch (criterion.obligation) {
    case Obligation::must:
      return fails();
    case Obligation::should:
      return holds_if(!support::says_nothing(given.justification));
    case Obligation::suggested:
      return stays();
  }
  return fails();
}

Grounds grounds_for(const Criterion& criterion, const CriterionAnswer& given,
                    const JudgedCriterion& judged, const std::vector<Finding>& findings) {
  // What is only suggested always passes, so nothing can hold it up.
  const bool is_held_up = criterion.obligation != Obligation::suggested;
  return {judged, excuse_for(criterion, given),
          is_held_up ? prerequisites_standing(criterion, findings) : stays()};
}

bool is_exempt(const Criterion& criterion, const CriterionAnswer& given) {
  return criterion.not_applicable_allowed && given.not_applicable &&
         !support::says_nothing(given.justification);
}

Outcome outcome_of(const Grounds& grounds) {
  if (grounds.earned_or_excused().holds) {
    return grounds.prerequisites.holds ? Outcome::pass : Outcome::blocked;
  }
  if (grounds.judged.satisfied.holds) return Outcome::claimed;
  return grounds.judged.possible ? Outcome::unanswered : Outcome::fail;
}

/// How long the outcome lasts; nothing is said of one that is no claim.
Standing end_of(Outcome outcome, const Grounds& grounds) {
  switch (outcome) {
    case Outcome::pass:
      return both(grounds.earned_or_excused(), grounds.prerequisites);
    case Outcome::claimed:
    case Outcome::blocked:
      return either(grounds.judged.satisfied, grounds.excuse);
    case Outcome::fail:
    case Outcome::unanswered:
    case Outcome::not_applicable:
      break;
  }
  return fails();
}

/// A pass that nobody could check: it was excused, or it rests on links or text alone.
bool is_unchecked(const Criterion& criterion, const Grounds& grounds,
                  const std::vector<Finding>& findings) {
  const bool is_earned =
      both(grounds.judged.earned, prerequisites_standing(criterion, findings)).holds;
  return !is_earned || rests_on_unchecked(criterion, grounds.judged);
}

void add_gaps(const Case& subject, std::size_t index, const JudgedCriterion& judged,
              const std::vector<Finding>& findings, Finding& finding) {
  if (finding.outcome != Outcome::blocked) finding.gaps = find_gaps(subject, index, judged);
  for (const std::size_t needed : subject.catalog.criteria[index].prerequisites) {
    const Outcome outcome = findings[needed].outcome;
    if (outcome == Outcome::pass || outcome == Outcome::not_applicable) continue;
    finding.gaps.push_back(prerequisite_gap(subject, index, needed));
  }
  for (const Gap& gap : finding.gaps)
    finding.steps += gap.steps;
}

}  // namespace

bool is_any_answered(const CriterionAnswer& given) {
  return given.not_applicable || is_answered(given.own.met) ||
         std::any_of(given.checklist.begin(), given.checklist.end(),
                     [](const Answer& answer) { return is_answered(answer.met); });
}

Finding conclude(const Case& subject, std::size_t index, std::vector<JudgedEntry> documentation,
                 const std::vector<Finding>& findings) {
  const Criterion& criterion = subject.catalog.criteria[index];
  const CriterionAnswer& given = subject.answers.criteria[index];
  JudgedCriterion judged = judge_criterion(subject, index, std::move(documentation));
  const Grounds grounds = grounds_for(criterion, given, judged, findings);
  Finding finding;
  describe(criterion, given, judged, finding);
  Fingerprint digests = fingerprint(criterion, given, subject.answers.city, subject.facts);
  finding.values_sha256 = std::move(digests.values);
  finding.answer_sha256 = std::move(digests.answer);
  finding.outcome = is_exempt(criterion, given) ? Outcome::not_applicable : outcome_of(grounds);
  const Standing end = end_of(finding.outcome, grounds);
  finding.expires = end.expires;
  finding.ended_by = end.ended_by;
  const bool is_pass = finding.outcome == Outcome::pass;
  finding.unchecked = is_pass && is_unchecked(criterion, grounds, findings);
  finding.reasons = reasons_for(criterion, given, judged, finding);
  mark_assumed(subject.answers, index, finding);
  if (is_taken_to_pass(subject.answers, index)) {
    take_to_pass(finding);
  } else if (!is_pass && finding.outcome != Outcome::not_applicable) {
    add_gaps(subject, index, judged, findings, finding);
  }
  for (JudgedEntry& entry : judged.documentation) {
    finding.documentation.push_back(std::move(entry.finding));
  }
  return finding;
}

}  // namespace wwc::engine
