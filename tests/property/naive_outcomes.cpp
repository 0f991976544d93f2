// SPDX-License-Identifier: MIT
#include <algorithm>

#include "property/naive_rules.hpp"

namespace wwc::property {

const Criterion& NaiveRules::criterion_of(std::size_t index) const {
  return case_.catalog.criteria[index];
}

const CriterionAnswer& NaiveRules::answers_to(std::size_t index) const {
  return case_.answers.criteria[index];
}

const Documentation& NaiveRules::entry_of(EntryRef ref) const {
  return criterion_of(ref.criterion).documentation[ref.entry];
}

const std::vector<Evidence>& NaiveRules::pieces_of(EntryRef ref) const {
  return answers_to(ref.criterion).documentation[ref.entry];
}

const Answer& NaiveRules::answer_of(std::size_t criterion, AnswerRef ref) const {
  return ref.item ? answers_to(criterion).checklist[*ref.item] : answers_to(criterion).own;
}

bool NaiveRules::rule_satisfied(const Criterion& criterion, const std::vector<ItemOutcome>& items,
                                ItemOutcome own) const {
  if (criterion.checklist.empty()) return own == ItemOutcome::met;
  std::uint32_t met = 0;
  for (const ItemOutcome item : items) {
    if (item == ItemOutcome::met) ++met;
  }
  return met >= criterion.require && (!criterion.measure || own == ItemOutcome::met);
}

bool NaiveRules::some_way_satisfies(const Criterion& criterion, std::vector<ItemOutcome> items,
                                    ItemOutcome own) const {
  if (own == ItemOutcome::unanswered) {
    return some_way_satisfies(criterion, items, ItemOutcome::met) ||
           some_way_satisfies(criterion, items, ItemOutcome::unmet);
  }
  const auto open = std::find(items.begin(), items.end(), ItemOutcome::unanswered);
  if (open == items.end()) return rule_satisfied(criterion, items, own);
  *open = ItemOutcome::met;
  if (some_way_satisfies(criterion, items, own)) return true;
  *open = ItemOutcome::unmet;
  return some_way_satisfies(criterion, items, own);
}

bool NaiveRules::satisfied(std::size_t criterion) const {
  std::vector<ItemOutcome> items;
  for (std::size_t i = 0; i < criterion_of(criterion).checklist.size(); ++i) {
    items.push_back(item_outcome(criterion, {i}));
  }
  return rule_satisfied(criterion_of(criterion), items, item_outcome(criterion, {}));
}

bool NaiveRules::earned(std::size_t index) const {
  const Criterion& criterion = criterion_of(index);
  std::uint32_t documented = 0;
  for (std::size_t i = 0; i < criterion.checklist.size(); ++i) {
    if (item_documented(index, {i})) ++documented;
  }
  if (documented < criterion.require) return false;
  const bool is_answered_itself = criterion.checklist.empty() || criterion.measure.has_value();
  if (is_answered_itself && !item_documented(index, {})) return false;
  for (std::size_t i = 0; i < criterion.documentation.size(); ++i) {
    const Documentation& entry = criterion.documentation[i];
    if (entry.for_item || entry.for_records) continue;
    const bool is_ok = entry_state({index, i}) == EntryState::ok;
    const bool is_replaced =
        entry.alternative && entry_state({index, *entry.alternative}) == EntryState::ok;
    if (!is_ok && !is_replaced) return false;
  }
  return true;
}

bool NaiveRules::waived(std::size_t criterion) const {
  return criterion_of(criterion).obligation == Obligation::should &&
         !plain_text(answers_to(criterion).justification).empty();
}

bool NaiveRules::blocked(std::size_t criterion) const {
  for (const std::size_t prerequisite : criterion_of(criterion).prerequisites) {
    const Outcome other = outcome(prerequisite);
    if (other != Outcome::pass && other != Outcome::not_applicable) return true;
  }
  return false;
}

Outcome NaiveRules::outcome(std::size_t index) const {
  const Criterion& criterion = criterion_of(index);
  const CriterionAnswer& answers = answers_to(index);
  if (criterion.not_applicable_allowed && answers.not_applicable &&
      !plain_text(answers.justification).empty()) {
    return Outcome::not_applicable;
  }
  if (criterion.obligation == Obligation::suggested) return Outcome::pass;
  if (earned(index) || waived(index)) return blocked(index) ? Outcome::blocked : Outcome::pass;
  if (satisfied(index)) return Outcome::claimed;
  std::vector<ItemOutcome> items;
  for (std::size_t i = 0; i < criterion.checklist.size(); ++i) {
    items.push_back(item_outcome(index, {i}));
  }
  return some_way_satisfies(criterion, items, item_outcome(index, {})) ? Outcome::unanswered
                                                                       : Outcome::fail;
}

bool NaiveRules::rests_on_file(std::size_t index) const {
  const std::vector<Documentation>& entries = criterion_of(index).documentation;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const EntryRef ref{index, i};
    if (entry_state(ref) != EntryState::ok) continue;
    if (entries[i].for_item && !item_documented(index, {entries[i].for_item})) continue;
    if (entries[i].for_records && !item_documented(index, entries[i].for_records->of)) continue;
    for (const Evidence* piece : counting_pieces(ref)) {
      if (piece->kind == EvidenceKind::file) return true;
    }
  }
  return false;
}

bool NaiveRules::unchecked(std::size_t index) const {
  if (outcome(index) != Outcome::pass) return false;
  if (!earned(index) || blocked(index)) return true;
  return !criterion_of(index).documentation.empty() && !rests_on_file(index);
}

NaiveVerdict NaiveRules::verdict(std::size_t index) const {
  const Criterion& criterion = criterion_of(index);
  NaiveVerdict verdict;
  verdict.outcome = outcome(index);
  verdict.satisfied = satisfied(index);
  verdict.unchecked = unchecked(index);
  const auto item = [this, index](AnswerRef ref) {
    return NaiveItem{
        item_outcome(index, ref), item_documented(index, ref), record_counts(index, ref), {}, {}};
  };
  for (std::size_t i = 0; i < criterion.checklist.size(); ++i)
    verdict.checklist.push_back(item({i}));
  if (criterion.checklist.empty() || criterion.measure) verdict.own = item({});
  for (std::size_t i = 0; i < criterion.documentation.size(); ++i) {
    NaiveEntry entry;
    entry.state = entry_state({index, i});
    for (const Evidence& piece : pieces_of({index, i})) {
      entry.pieces.push_back(piece_state({index, i}, piece));
    }
    verdict.documentation.push_back(entry);
  }
  return verdict;
}

}  // namespace wwc::property
