// SPDX-License-Identifier: MIT
#include "engine/gaps.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <string>

#include <fmt/format.h>

#include "engine/gap_words.hpp"
#include "support/resources.hpp"
#include "support/text.hpp"

namespace wwc::engine {

namespace {

/// Finds the gaps of one criterion.
class GapFinder {
public:
  GapFinder(const Case& subject, std::size_t index, const JudgedCriterion& judged)
      : subject_(subject),
        index_(index),
        criterion_(subject.catalog.criteria[index]),
        given_(subject.answers.criteria[index]),
        judged_(judged) {}

  std::vector<Gap> find() {
    add_own_gap();
    add_checklist_gaps();
    for (std::size_t e = 0; e < criterion_.documentation.size(); ++e) {
      if (is_required(criterion_.documentation[e])) add_entry_gap(e);
    }
    return std::move(gaps_);
  }

  Gap blank_gap(GapKind kind, std::string target) const {
    Gap gap;
    gap.kind = kind;
    gap.target = std::move(target);
    gap.owner = given_.owner;
    gap.due = given_.due;
    return gap;
  }

private:
  void add_own_gap() {
    if (!judged_.own || judged_.own->documented.holds) return;
    add_answer_gaps({std::nullopt}, *judged_.own);
  }

  void add_checklist_gaps() {
    const std::vector<std::size_t> open = open_items();
    const std::size_t documented = judged_.checklist.size() - open.size();
    if (documented >= criterion_.require) return;
    const std::size_t needed = criterion_.require - documented;
    if (needed < open.size()) {
      gaps_.push_back(choice_gap(open, needed));
      return;
    }
    for (const std::size_t item : open)
      add_answer_gaps({item}, judged_.checklist[item]);
  }

  /// Items that do not count yet, those that take the least work first.
  std::vector<std::size_t> open_items() const {
    std::vector<std::size_t> open;
    for (const ItemOutcome outcome :
         {ItemOutcome::met, ItemOutcome::unanswered, ItemOutcome::unmet}) {
      for (std::size_t i = 0; i < judged_.checklist.size(); ++i) {
        const JudgedAnswer& item = judged_.checklist[i];
        if (item.finding.outcome == outcome && !item.documented.holds) open.push_back(i);
      }
    }
    return open;
  }

  /// Pieces that are still to be given; 1 where it is what the entry builds on that lacks.
  std::uint32_t entry_steps(std::size_t entry) const {
    return std::max(judged_.documentation[entry].finding.steps, 1U);
  }

  /// What an open item takes: its answer, where that is not enough, and its own documentation.
  std::uint32_t item_steps(std::size_t item) const {
    std::uint32_t steps = judged_.checklist[item].finding.steps;
    for (const std::size_t entry : entries_of({item})) {
      steps += entry_steps(entry);
    }
    return std::max(steps, 1U);
  }

  /// The fewest things to do for so many of the open items.
  std::uint32_t fewest_steps(const std::vector<std::size_t>& open, std::size_t needed) const {
    std::vector<std::uint32_t> steps;
    for (const std::size_t item : open) {
      steps.push_back(item_steps(item));
    }
    std::sort(steps.begin(), steps.end());
    return std::accumulate(steps.begin(), steps.begin() + static_cast<std::ptrdiff_t>(needed), 0U);
  }

  Gap choice_gap(const std::vector<std::size_t>& open, std::size_t needed) const {
    Gap gap = blank_gap(GapKind::checklist_short, criterion_.id);
    gap.needs = static_cast<std::uint32_t>(needed);
    gap.steps = fewest_steps(open, needed);
    std::vector<std::string> names;
    std::vector<PartRef> parts;
    for (const std::size_t item : open) {
      parts.push_back({index_, AnswerRef{item}});
      for (const std::size_t entry : entries_of({item})) {
        parts.push_back({index_, entry});
      }
      gap.any_of.push_back(full_id(criterion_, AnswerRef{item}));
      gap.options.push_back(option_text({item}, judged_.checklist[item]));
      names.push_back(criterion_.checklist[item].id);
    }
    gap.text =
        fmt::format("{} of {} checklist items count, {} required",
                    judged_.checklist.size() - open.size(), judged_.checklist.size(),
                    criterion_.require == 1 ? "1 is" : fmt::format("{} are", criterion_.require));
    gap.action = fmt::format("{} more of: {}", needed == 1 ? "one" : std::to_string(needed),
                             support::join(names, ", "));
    gap.resources = resources_of(parts);
    return gap;
  }

  const std::string& text_of(AnswerRef ref) const {
    return ref.item ? criterion_.checklist[*ref.item].text : criterion_.statement;
  }

  /// How an item stands and what it needs before it counts, as one clause.
  std::string option_text(AnswerRef ref, const JudgedAnswer& answer) const {
    std::vector<std::string> needs{answer_standing(answer.finding)};
    if (!answer.finding.lack.empty()) needs.push_back(answer.finding.lack);
    for (const std::size_t entry : entries_of(ref)) {
      needs.push_back("document: " + clause(criterion_.documentation[entry].text));
    }
    return support::join(needs, "; ");
  }

  /// The entries that belong to an answer and are not ok; for records, only those asked for now.
  std::vector<std::size_t> entries_of(AnswerRef ref) const {
    std::vector<std::size_t> entries;
    for (std::size_t e = 0; e < criterion_.documentation.size(); ++e) {
      const Documentation& entry = criterion_.documentation[e];
      const EntryState state = judged_.documentation[e].finding.state;
      const bool is_asked = state != EntryState::not_required || entry.for_item.has_value();
      if (belongs_to(entry, ref) && is_asked && is_needed(ref, e) &&
          !with_alternative(criterion_, judged_, e).holds) {
        entries.push_back(e);
      }
    }
    return entries;
  }

  const AnswerFinding& finding_of(AnswerRef ref) const {
    return ref.item ? judged_.checklist[*ref.item].finding : judged_.own->finding;
  }

  /// False for what documents a kind of record of which there are enough without.
  bool is_needed(AnswerRef ref, std::size_t entry) const {
    return !criterion_.documentation[entry].for_records || is_in_first_set(finding_of(ref), entry);
  }

  /// The entries of which one is enough to document the records that are given; empty where it is
  /// not as simple as that: several are needed, or each asks for other records to be completed.
  std::vector<std::size_t> choice_of_kinds(AnswerRef ref) const {
    const auto& sets = finding_of(ref).documented_by;
    std::vector<std::size_t> choices;
    for (const DocumentingSet& set : sets) {
      if (sets.size() == 1 || set.entries.size() != 1) return {};
      if (set.to_complete != sets.front().to_complete) return {};
      choices.push_back(set.entries.front());
    }
    return choices;
  }

  void add_answer_gaps(AnswerRef ref, const JudgedAnswer& answer) {
    if (answer.finding.steps > 0) {
      gaps_.push_back(answer_gap(ref, answer));
      open_answers_.push_back(ref);
    }
    const std::vector<std::size_t> kinds = choice_of_kinds(ref);
    if (!kinds.empty()) add_choice_gap(kinds);
    for (const std::size_t entry : entries_of(ref)) {
      const bool is_told = !kinds.empty() && criterion_.documentation[entry].for_records;
      if (!is_told && judged_.documentation[entry].finding.state != EntryState::not_required) {
        add_entry_gap(entry);
      }
    }
  }

  Gap answer_gap(AnswerRef ref, const JudgedAnswer& answer) const {
    const AnswerFinding& finding = answer.finding;
    Gap gap = blank_gap(finding.outcome == ItemOutcome::met          ? GapKind::value_missing
                        : finding.outcome == ItemOutcome::unanswered ? GapKind::answer_missing
                                                                     : GapKind::answer_unmet,
                        full_id(criterion_, ref));
    gap.text = clause(text_of(ref));
    gap.steps = finding.steps;
    gap.action = finding.action;
    gap.resources = resources_of({{index_, ref}});
    const std::string later = asked_later(ref);
    if (!later.empty()) gap.action += "; then document it as that asks: " + later;
    const std::string newest = asked_of_new_dates(ref);
    if (!newest.empty()) gap.action += "; then document the newest in " + newest;
    gap.action += words_on_other_kinds(ref);
    return gap;
  }

  /// `; a record whose `conducted` is `in-house` also takes `EVAL4.in-house``: where only some
  /// kinds of records are documented and those to come may be of any.
  std::string words_on_other_kinds(AnswerRef ref) const {
    std::string field;
    std::vector<std::string> kinds;
    std::vector<std::string> entries;
    bool is_any_documented = false;
    for (std::size_t e = 0; e < criterion_.documentation.size(); ++e) {
      const std::optional<ForRecords>& kind = criterion_.documentation[e].for_records;
      if (!kind || kind->of != ref) continue;
      const bool is_documented = is_shown(ref, e);
      is_any_documented = is_any_documented || is_documented;
      if (is_documented) continue;
      field = kind->field;
      kinds.push_back(support::quoted(kind->is));
      entries.push_back(support::quoted(entry_id(e)));
    }
    if (!is_any_documented || kinds.empty() || !is_kind_open(ref, field)) return {};
    return fmt::format("; a record whose {} is {} also takes {}", support::quoted(field),
                       support::join_words(kinds, "or"), support::join_words(entries, "or"));
  }

  /// Entries that lack documents once the dates are listed that the answer lacks.
  std::string asked_of_new_dates(AnswerRef ref) const {
    std::vector<std::string> entries;
    for (std::size_t e = 0; e < criterion_.documentation.size(); ++e) {
      const EntryFinding& finding = judged_.documentation[e].finding;
      const bool is_asked = criterion_.documentation[e].latest_of == ref &&
                            finding.state != EntryState::not_required &&
                            finding.steps_for_new_dates > 0;
      if (is_asked) entries.push_back(support::quoted(entry_id(e)));
    }
    return support::join_words(entries);
  }

  /// Entries that will be asked for once the answer is given: all those of the kinds that completed
  /// records say they are of, or else one, depending on what the answer is.
  std::string asked_later(AnswerRef ref) const {
    const AnswerFinding& finding = finding_of(ref);
    std::vector<std::string> all;
    std::vector<std::string> any;
    for (std::size_t e = 0; e < criterion_.documentation.size(); ++e) {
      const Documentation& entry = criterion_.documentation[e];
      const bool is_later = judged_.documentation[e].finding.state == EntryState::not_required &&
                            belongs_to(entry, ref) && !judged_.documentation[e].standing.holds;
      if (!is_later) continue;
      if (entry.for_records && is_in_first_set(finding, e)) {
        all.push_back(support::quoted(entry_id(e)));
      } else if (!entry.for_records || needs_kind(ref, entry.for_records->field)) {
        any.push_back(support::quoted(entry_id(e)));
      }
    }
    return all.empty() ? support::join_words(any, "or") : support::join_words(all);
  }

  static bool is_in_first_set(const AnswerFinding& finding, std::size_t entry) {
    return !finding.documented_by.empty() &&
           std::ranges::binary_search(finding.documented_by.front().entries, entry);
  }

  /// True where records are listed or completed that do not say yet of which kind they are, and no
  /// kind is documented, nor will be.
  bool needs_kind(AnswerRef ref, const std::string& field) const {
    for (std::size_t e = 0; e < criterion_.documentation.size(); ++e) {
      const std::optional<ForRecords>& kind = criterion_.documentation[e].for_records;
      if (kind && kind->of == ref && kind->field == field && is_shown(ref, e)) return false;
    }
    return is_kind_open(ref, field);
  }

  /// True if the entry is ok, or among those that are asked for first.
  bool is_shown(AnswerRef ref, std::size_t entry) const {
    return judged_.documentation[entry].standing.holds || is_in_first_set(finding_of(ref), entry);
  }

  /// True where records are listed or completed that do not say yet of which kind they are.
  bool is_kind_open(AnswerRef ref, const std::string& field) const {
    const AnswerFinding& finding = finding_of(ref);
    const std::vector<std::size_t>& completed = finding.records_left.to_complete;
    return completed.empty() || finding.records_left.to_add > 0 ||
           std::ranges::any_of(
               completed, [&](std::size_t record) { return finding.records[record].lacks(field); });
  }

  /// True where records that are asked for anyway will bring the links that the entry asks for.
  bool comes_with_records(const Documentation& entry, const EntryFinding& finding) const {
    return entry.or_records && finding.evidence.empty() &&
           std::find(open_answers_.begin(), open_answers_.end(), *entry.or_records) !=
               open_answers_.end();
  }

  void add_entry_gap(std::size_t index) {
    const Documentation& entry = criterion_.documentation[index];
    if (with_alternative(criterion_, judged_, index).holds) return;
    // Of two entries that can replace each other the first speaks for both.
    if (entry.alternative && *entry.alternative < index) return;
    const EntryFinding& finding = judged_.documentation[index].finding;
    if (comes_with_records(entry, finding)) return;
    std::vector<std::size_t> choices{index};
    if (entry.alternative) choices.push_back(*entry.alternative);
    add_choice_gap(choices);
  }

  /// A gap that any of these entries closes; the first speaks for all.
  void add_choice_gap(const std::vector<std::size_t>& choices) {
    const std::size_t first = choices.front();
    Gap gap = blank_gap(kind_of(judged_.documentation[first].finding.state), entry_id(first));
    gap.text = clause(criterion_.documentation[first].text);
    gap.action = action_for(first);
    gap.steps = entry_steps(first);
    std::vector<PartRef> parts;
    std::vector<std::string> names;
    for (const std::size_t entry : choices) {
      parts.push_back({index_, entry});
      names.push_back(criterion_.documentation[entry].id);
      gap.steps = std::min(gap.steps, entry_steps(entry));
      if (choices.size() == 1) continue;
      gap.any_of.push_back(entry_id(entry));
      gap.options.push_back(action_for(entry));
    }
    if (choices.size() > 1) gap.action = "one of: " + support::join(names, ", ");
    gap.resources = resources_of(parts);
    gaps_.push_back(std::move(gap));
  }

  std::vector<std::size_t> resources_of(const std::vector<PartRef>& parts) const {
    return support::resources_of_parts(subject_.catalog, index_, parts);
  }

  std::string entry_id(std::size_t index) const {
    return criterion_.id + "." + criterion_.documentation[index].id;
  }

  static GapKind kind_of(EntryState state) {
    switch (state) {
      case EntryState::broken:
        return GapKind::documentation_broken;
      case EntryState::stale:
        return GapKind::documentation_stale;
      case EntryState::incomplete:
        return GapKind::documentation_incomplete;
      case EntryState::missing:
      case EntryState::not_required:
      case EntryState::ok:
        break;
    }
    return GapKind::documentation_missing;
  }

  std::string action_for(std::size_t entry) const {
    return judged_.documentation[entry].finding.action;
  }

  const Case& subject_;
  std::size_t index_;
  const Criterion& criterion_;
  const CriterionAnswer& given_;
  const JudgedCriterion& judged_;
  std::vector<Gap> gaps_;
  std::vector<AnswerRef> open_answers_;  ///< Each has a gap of its own.
};

}  // namespace

std::vector<Gap> find_gaps(const Case& subject, std::size_t criterion,
                           const JudgedCriterion& judged) {
  return GapFinder(subject, criterion, judged).find();
}

Gap prerequisite_gap(const Case& subject, std::size_t criterion, std::size_t prerequisite) {
  const Criterion& needed = subject.catalog.criteria[prerequisite];
  const JudgedCriterion nothing;
  Gap gap =
      GapFinder(subject, criterion, nothing).blank_gap(GapKind::prerequisite_missing, needed.id);
  gap.text = fmt::format("{} ({}) must pass first", needed.id, needed.title);
  gap.action = fmt::format("close the gaps of {}", needed.id);
  gap.resources = support::resources_of_criterion(subject.catalog, prerequisite);
  return gap;
}

}  // namespace wwc::engine
