// SPDX-License-Identifier: MIT
#include "support/names.hpp"

#include <cstddef>

namespace wwc::support {
namespace {

template <typename Enum, std::size_t Count>
consteval bool is_in_order(const NameRow<Enum> (&rows)[Count], Enum last) {
  for (std::size_t index = 0; index < Count; ++index) {
    if (static_cast<std::size_t>(rows[index].value) != index) return false;
  }
  return static_cast<std::size_t>(last) + 1 == Count;
}

constexpr NameRow<Outcome> k_outcomes[] = {
    {Outcome::pass, "pass",
     "Enough is answered and documented; the only outcome that earns the point."},
    {Outcome::claimed, "claimed",
     "The answers alone satisfy the rule, but something is not documented."},
    {Outcome::fail, "fail",
     "The rule cannot be satisfied, whatever the answers that are still open."},
    {Outcome::unanswered, "unanswered",
     "Too little is answered to tell whether the rule is satisfied."},
    {Outcome::blocked, "blocked", "Would pass, but a criterion that must pass first does not."},
    {Outcome::not_applicable, "not_applicable",
     "Does not apply to the city, with a justification; `possible` is without it."},
};
static_assert(is_in_order(k_outcomes, Outcome::not_applicable));

constexpr NameRow<ItemOutcome> k_item_outcomes[] = {
    {ItemOutcome::met, "met", "The answer holds."},
    {ItemOutcome::unmet, "unmet", "The answer does not hold, or no longer."},
    {ItemOutcome::unanswered, "unanswered", "There is no answer yet, or it is unknown."},
};
static_assert(is_in_order(k_item_outcomes, ItemOutcome::unanswered));

constexpr NameRow<EntryState> k_entry_states[] = {
    {EntryState::not_required, "not_required",
     "Belongs to an item or to records that do not ask for it now."},
    {EntryState::ok, "ok", "The pieces that count satisfy everything that is asked."},
    {EntryState::missing, "missing", "Nothing is given."},
    {EntryState::broken, "broken", "Some of what is given cannot be used."},
    {EntryState::stale, "stale", "Some of what is given is too old."},
    {EntryState::incomplete, "incomplete", "What is given does not show all that is asked."},
};
static_assert(is_in_order(k_entry_states, EntryState::incomplete));

constexpr NameRow<PieceState> k_piece_states[] = {
    {PieceState::ok, "ok", "The file is there and can be read, or the piece needs no file."},
    {PieceState::missing, "missing", "The file is not there."},
    {PieceState::empty, "empty", "The file or text holds nothing, or only white space."},
    {PieceState::unreadable, "unreadable", "The file cannot be read."},
    {PieceState::outside, "outside", "The path leads out of the evidence root."},
    {PieceState::changed, "changed", "The file differs from the one that was locked."},
    {PieceState::not_accepted, "not_accepted", "This kind of evidence is not accepted here."},
    {PieceState::stale, "stale", "It is older than is allowed."},
    {PieceState::undated, "undated", "It has no date where one is asked."},
    {PieceState::incomplete, "incomplete",
     "It lacks a field, page numbers, or a part of a contact."},
    {PieceState::unchecked, "unchecked",
     "A link that nobody opened; it counts, and the report says so."},
};
static_assert(is_in_order(k_piece_states, PieceState::unchecked));

constexpr NameRow<GapKind> k_gap_kinds[] = {
    {GapKind::answer_missing, "answer_missing",
     "Something that nothing else can replace is not answered yet."},
    {GapKind::answer_unmet, "answer_unmet",
     "Something that nothing else can replace is answered and does not hold."},
    {GapKind::value_missing, "value_missing",
     "A bare yes stands where a date, share, list or records are asked."},
    {GapKind::checklist_short, "checklist_short",
     "So many more checklist items are needed, of those named."},
    {GapKind::documentation_missing, "documentation_missing",
     "Required documentation is not given."},
    {GapKind::documentation_broken, "documentation_broken",
     "Documentation is given that cannot be used."},
    {GapKind::documentation_stale, "documentation_stale", "Documentation is too old."},
    {GapKind::documentation_incomplete, "documentation_incomplete",
     "Documentation does not show all that is asked."},
    {GapKind::prerequisite_missing, "prerequisite_missing", "Another criterion must pass first."},
};
static_assert(is_in_order(k_gap_kinds, GapKind::prerequisite_missing));

constexpr NameRow<AsOfSource> k_as_of_sources[] = {
    {AsOfSource::option, "option", "The as-of date was given on the command line."},
    {AsOfSource::file, "file", "The as-of date stands in the answers file."},
    {AsOfSource::today, "today", "The as-of date is the day on which the program ran."},
};
static_assert(is_in_order(k_as_of_sources, AsOfSource::today));

constexpr NameRow<Obligation> k_obligations[] = {
    {Obligation::must, "must", "The criterion has to be satisfied."},
    {Obligation::should, "should", "Passes without being satisfied, given a justification."},
    {Obligation::suggested, "suggested", "Always passes."},
};
static_assert(is_in_order(k_obligations, Obligation::suggested));

constexpr NameRow<CriterionStatus> k_criterion_statuses[] = {
    {CriterionStatus::active, "active", "The criterion is counted."},
    {CriterionStatus::future, "future", "Shown but not counted yet."},
    {CriterionStatus::retired, "retired", "Shown but no longer counted."},
};
static_assert(is_in_order(k_criterion_statuses, CriterionStatus::retired));

constexpr NameRow<CatalogStatus> k_catalog_statuses[] = {
    {CatalogStatus::current, "current", "The edition in force."},
    {CatalogStatus::superseded, "superseded", "A later edition has replaced it."},
};
static_assert(is_in_order(k_catalog_statuses, CatalogStatus::superseded));

constexpr NameRow<EvidenceKind> k_evidence_kinds[] = {
    {EvidenceKind::file, "file", "A file below the evidence root."},
    {EvidenceKind::url, "url", "A link; only its form is checked."},
    {EvidenceKind::text, "text", "A text written in the answers file."},
    {EvidenceKind::contact, "contact", "A person, with name, title and email."},
};
static_assert(is_in_order(k_evidence_kinds, EvidenceKind::contact));

constexpr NameRow<ResourceKind> k_resource_kinds[] = {
    {ResourceKind::guide, "guide", "Explains how something is done."},
    {ResourceKind::template_, "template", "An example or a form to copy."},
    {ResourceKind::generator, "generator", "A tool that makes a draft."},
    {ResourceKind::playbook, "playbook", "Proven courses of action to choose from."},
    {ResourceKind::partner, "partner", "An organization that helps cities itself."},
    {ResourceKind::strategy, "strategy", "An approach, with tactics that carry it out."},
};
static_assert(is_in_order(k_resource_kinds, ResourceKind::strategy));

constexpr NameRow<EffortClass> k_effort_classes[] = {
    {EffortClass::attach, "attach", "Attach a document that exists, or say what is so already."},
    {EffortClass::write, "write", "Write a document that does not exist yet."},
    {EffortClass::change, "change", "Change what the city does."},
};
static_assert(is_in_order(k_effort_classes, EffortClass::change));

constexpr NameRow<PlanOutcome> k_plan_outcomes[] = {
    {PlanOutcome::planned, "planned", "The steps lead to the level."},
    {PlanOutcome::reached, "reached", "The level is reached already."},
    {PlanOutcome::unreachable, "unreachable", "Whatever may be done, the level is not reached."},
    {PlanOutcome::over_budget, "over_budget",
     "The level, or the best plan that was found for it, takes more than the budget."},
};
static_assert(is_in_order(k_plan_outcomes, PlanOutcome::over_budget));

constexpr NameRow<FieldKind> k_field_kinds[] = {
    {FieldKind::text, "text", "Any text."},
    {FieldKind::url, "url", "An http or https link."},
    {FieldKind::choice, "choice", "One of a list of values."},
};
static_assert(is_in_order(k_field_kinds, FieldKind::choice));

constexpr NameRow<Cadence> k_cadences[] = {
    {Cadence::quarter, "quarter",
     "In each of the four calendar quarters before the one of the as-of date."},
    {Cadence::year, "year", "Within the 12 months up to the as-of date."},
};
static_assert(is_in_order(k_cadences, Cadence::year));

constexpr NameRow<CityDate> k_city_dates[] = {
    {CityDate::administration_began, "city.administration_began",
     "The day on which the city's administration began."},
};
static_assert(is_in_order(k_city_dates, CityDate::administration_began));

constexpr NameRow<Choice> k_choices[] = {
    {Choice::yes, "yes", "It is so."},
    {Choice::no, "no", "It is not so."},
    {Choice::unknown, "unknown", "Nobody knows yet; counts as not answered."},
};
static_assert(is_in_order(k_choices, Choice::unknown));

constexpr NameRow<Severity> k_severities[] = {
    {Severity::error, "error", "Must be mended before anything is assessed."},
    {Severity::warning, "warning", "Probably a mistake; the assessment goes on."},
    {Severity::note, "note", "Worth knowing."},
};
static_assert(is_in_order(k_severities, Severity::note));

constexpr NameRow<GateKey> k_gate_keys[] = {
    {GateKey::level, "level", "This level, or a higher one, must be reached."},
    {GateKey::fail_under, "fail_under",
     "So many criteria must pass: a share of those that count, compared exactly, or a number."},
    {GateKey::require, "require", "These criteria must pass."},
    {GateKey::no_regress, "no_regress", "What passed in the baseline must still pass."},
    {GateKey::fresh_for, "fresh_for", "No pass may expire before so many days are over."},
    {GateKey::no_claims, "no_claims", "No criterion may be claimed without its documentation."},
    {GateKey::no_unchecked, "no_unchecked", "No pass may rest on links or text alone."},
    {GateKey::locked, "locked", "All evidence that counts must be as the lock records it."},
    {GateKey::require_review, "require_review",
     "There must be sign-offs, and none of them void or unrecorded."},
    {GateKey::same_gate, "same_gate", "The gate must demand no less than in the baseline."},
    {GateKey::same_catalog, "same_catalog", "The catalog must be the one of the baseline."},
};
static_assert(is_in_order(k_gate_keys, GateKey::same_catalog));

constexpr NameRow<GateSource> k_gate_sources[] = {
    {GateSource::option, "option", "Demanded on the command line."},
    {GateSource::file, "file", "Demanded under `gate` in the answers."},
    {GateSource::baseline, "baseline", "Demanded wherever there is a baseline."},
};
static_assert(is_in_order(k_gate_sources, GateSource::baseline));

constexpr NameRow<ReviewState> k_review_states[] = {
    {ReviewState::valid, "valid",
     "The lock records the sign-off, and neither answers nor evidence changed since."},
    {ReviewState::voided, "void",
     "Answers or evidence are not those that were signed; somebody has to look again."},
    {ReviewState::unrecorded, "unrecorded", "The lock does not record what was signed."},
    {ReviewState::not_checked, "not_checked", "There is no lock that could tell what was signed."},
};
static_assert(is_in_order(k_review_states, ReviewState::not_checked));

constexpr NameRow<ChangeCause> k_change_causes[] = {
    {ChangeCause::answers_changed, "answers_changed", "The answers file says something else."},
    {ChangeCause::evidence_changed, "evidence_changed",
     "The content of evidence differs, or is none that can be read any more."},
    {ChangeCause::evidence_missing, "evidence_missing",
     "Evidence that could be read is no longer there."},
    {ChangeCause::evidence_aged, "evidence_aged", "Time passed, and something no longer counts."},
    {ChangeCause::catalog_changed, "catalog_changed", "The catalog's text is another."},
    {ChangeCause::prerequisite_changed, "prerequisite_changed",
     "Another criterion, which must pass first, changed, or an entry of another criterion on which "
     "one of this builds."},
    {ChangeCause::judged_earlier, "judged_earlier",
     "It was judged as of an earlier day than before, on which later dates of the answers do not "
     "count. Whether the answers changed as well cannot be told."},
    {ChangeCause::judged_later, "judged_later",
     "It was judged as of a later day than before: on it a date of the answers no longer lies "
     "ahead, or a quarter has passed."},
};
static_assert(is_in_order(k_change_causes, ChangeCause::judged_later));

constexpr NameRow<ChangeKind> k_change_kinds[] = {
    {ChangeKind::lost, "lost", "It passed, and no longer does."},
    {ChangeKind::gained, "gained", "It passes, and did not before."},
    {ChangeKind::changed, "changed", "Its outcome is another, and it passes on neither side."},
};
static_assert(is_in_order(k_change_kinds, ChangeKind::changed));

constexpr NameRow<LapseKind> k_lapse_kinds[] = {
    {LapseKind::date, "date", "The date that an answer gives, or the latest of a list."},
    {LapseKind::quarter, "quarter", "A calendar quarter that passes without a date in it."},
    {LapseKind::record, "record", "A record of an answer."},
    {LapseKind::piece, "piece", "A piece of evidence."},
    {LapseKind::part, "part", "An answer or an entry that rests on another one that lapses."},
};
static_assert(is_in_order(k_lapse_kinds, LapseKind::part));

}  // namespace

template <>
std::span<const NameRow<Outcome>> name_rows<Outcome>() {
  return k_outcomes;
}
template <>
std::span<const NameRow<ItemOutcome>> name_rows<ItemOutcome>() {
  return k_item_outcomes;
}
template <>
std::span<const NameRow<EntryState>> name_rows<EntryState>() {
  return k_entry_states;
}
template <>
std::span<const NameRow<PieceState>> name_rows<PieceState>() {
  return k_piece_states;
}
template <>
std::span<const NameRow<GapKind>> name_rows<GapKind>() {
  return k_gap_kinds;
}
template <>
std::span<const NameRow<AsOfSource>> name_rows<AsOfSource>() {
  return k_as_of_sources;
}
template <>
std::span<const NameRow<Obligation>> name_rows<Obligation>() {
  return k_obligations;
}
template <>
std::span<const NameRow<CriterionStatus>> name_rows<CriterionStatus>() {
  return k_criterion_statuses;
}
template <>
std::span<const NameRow<CatalogStatus>> name_rows<CatalogStatus>() {
  return k_catalog_statuses;
}
template <>
std::span<const NameRow<EvidenceKind>> name_rows<EvidenceKind>() {
  return k_evidence_kinds;
}
template <>
std::span<const NameRow<ResourceKind>> name_rows<ResourceKind>() {
  return k_resource_kinds;
}
template <>
std::span<const NameRow<PlanOutcome>> name_rows<PlanOutcome>() {
  return k_plan_outcomes;
}
template <>
std::span<const NameRow<EffortClass>> name_rows<EffortClass>() {
  return k_effort_classes;
}
template <>
std::span<const NameRow<FieldKind>> name_rows<FieldKind>() {
  return k_field_kinds;
}
template <>
std::span<const NameRow<Cadence>> name_rows<Cadence>() {
  return k_cadences;
}
template <>
std::span<const NameRow<CityDate>> name_rows<CityDate>() {
  return k_city_dates;
}
template <>
std::span<const NameRow<Choice>> name_rows<Choice>() {
  return k_choices;
}
template <>
std::span<const NameRow<Severity>> name_rows<Severity>() {
  return k_severities;
}
template <>
std::span<const NameRow<GateKey>> name_rows<GateKey>() {
  return k_gate_keys;
}
template <>
std::span<const NameRow<GateSource>> name_rows<GateSource>() {
  return k_gate_sources;
}
template <>
std::span<const NameRow<ReviewState>> name_rows<ReviewState>() {
  return k_review_states;
}
template <>
std::span<const NameRow<ChangeCause>> name_rows<ChangeCause>() {
  return k_change_causes;
}
template <>
std::span<const NameRow<ChangeKind>> name_rows<ChangeKind>() {
  return k_change_kinds;
}
template <>
std::span<const NameRow<LapseKind>> name_rows<LapseKind>() {
  return k_lapse_kinds;
}

}  // namespace wwc::support
