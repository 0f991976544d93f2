// SPDX-License-Identifier: MIT
#include "plan/model.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "plan/entry_work.hpp"
#include "plan/network.hpp"
#include "plan/tangled_kinds.hpp"
#include "support/builds_on.hpp"
#include "support/record_cost.hpp"
#include "wwc/answer_of.hpp"

namespace wwc::plan {
namespace {

bool has_point(const Finding& finding) {
  return finding.outcome == Outcome::pass || finding.outcome == Outcome::not_applicable;
}

/// Builds the rule of each criterion from what it asks and what was found.
class RuleBuilder {
public:
  RuleBuilder(const Situation& situation, Model& model)
      : situation_(situation), network_(situation, model), entry_work_(situation, network_) {
    for (const Criterion& criterion : situation.catalog.criteria) {
      entries_.emplace_back(criterion.documentation.size());
      answers_.emplace_back(criterion.checklist.size() + 1);
    }
  }

  /// All that the criterion asks, prerequisites apart; nothing where it waits for these alone, be
  /// it by what is answered or by a justification.
  std::size_t criterion_rule(std::size_t index) {
    if (finding_at(index).outcome == Outcome::blocked) return network_.nothing();
    const Criterion& criterion = situation_.catalog.criteria[index];
    Nodes parts;
    if (criterion.is_answered_itself()) parts.push_back(documented_answer(index, {std::nullopt}));
    Nodes items;
    for (std::size_t item = 0; item < criterion.checklist.size(); ++item)
      items.push_back(documented_answer(index, {item}));
    parts.push_back(network_.at_least(criterion.require, std::move(items)));
    for (std::size_t entry = 0; entry < criterion.documentation.size(); ++entry) {
      if (criterion.documentation[entry].is_for_criterion())
        parts.push_back(entry_or_alternative({index, entry}));
    }
    return network_.all_of(std::move(parts));
  }

  void leave_out_files() { network_.leave_out_files(); }

private:
  [[nodiscard]] const Criterion& criterion_at(std::size_t index) const {
    return situation_.catalog.criteria[index];
  }
  [[nodiscard]] const Finding& finding_at(std::size_t index) const {
    return situation_.assessment.findings[index];
  }
  [[nodiscard]] const EntryFinding& finding_of(EntryRef ref) const {
    return finding_at(ref.criterion).documentation[ref.entry];
  }
  [[nodiscard]] const Documentation& entry_of(EntryRef ref) const {
    return criterion_at(ref.criterion).documentation[ref.entry];
  }
  [[nodiscard]] const AnswerFinding& finding_of(std::size_t criterion, AnswerRef ref) const {
    return answer_of(finding_at(criterion), ref);
  }

  /// An answer that is met as its measure asks, without what documents it. Newer dates ask for
  /// newer documents, or for what can stand in their place.
  std::size_t met_answer(std::size_t index, AnswerRef ref) {
    auto& known = answers_[index][ref.item ? *ref.item + 1 : 0];
    if (known) return *known;
    if (finding_of(index, ref).steps == 0) return *(known = network_.nothing());
    if (is_too_early(index, ref)) return *(known = network_.impossible());
    const std::size_t answer =
        network_.part({index, ref}, kind_of(index, ref), amount_of_answer(index, ref));
    const std::vector<EntryRef> renewed = entries_to_renew(index, ref);
    Nodes strictly{answer};
    for (const EntryRef latest : renewed)
      strictly.push_back(entry_work_.node(latest, DatesThen::complete));
    // Until it is known what can replace these, nothing can.
    known = network_.all_of(std::move(strictly));
    Nodes parts{answer};
    for (const EntryRef latest : renewed)
      parts.push_back(renewed_or_alternative(latest));
    return *(known = network_.all_of(std::move(parts)));
  }

  /// A plan without a day counts no time; what has several measures can be answered otherwise.
  [[nodiscard]] bool is_too_early(std::size_t index, AnswerRef ref) const {
    const std::optional<Measure>& measure = measure_of(criterion_at(index), ref);
    return situation_.request.now != nullptr && finding_of(index, ref).waits_until && measure &&
           std::holds_alternative<Frequency>(measure->kind);
  }

  /// The entries that document the newest dates of an answer and lack some once it has them all.
  [[nodiscard]] std::vector<EntryRef> entries_to_renew(std::size_t index, AnswerRef ref) const {
    std::vector<EntryRef> entries;
    for (std::size_t entry = 0; entry < criterion_at(index).documentation.size(); ++entry) {
      const EntryRef latest{index, entry};
      if (entry_of(latest).latest_of == ref && finding_of(latest).steps_for_new_dates > 0)
        entries.push_back(latest);
    }
    return entries;
  }

  /// An entry, or what replaces it, as it has to be once the dates that it follows are complete.
  std::size_t renewed_or_alternative(EntryRef ref) {
    const Documentation& entry = entry_of(ref);
    Nodes ways{entry_work_.node(ref, DatesThen::complete)};
    if (entry.alternative) {
      const EntryRef other{ref.criterion, *entry.alternative};
      const std::optional<AnswerRef>& dates = entry_of(other).latest_of;
      const bool gets_new_dates = dates && finding_of(ref.criterion, *dates).steps > 0;
      ways.push_back(gets_new_dates ? renewed(other) : entry_rule(other));
    }
    if (entry.or_records) ways.push_back(met_answer(ref.criterion, *entry.or_records));
    return ways.size() == 1 ? ways.front() : network_.any_of(std::move(ways));
  }

  std::size_t renewed(EntryRef ref) {
    Nodes parts{entry_work_.node(ref, DatesThen::complete)};
    for (const EntryRef other : foundations_of(ref))
      parts.push_back(entry_rule(other));
    return network_.all_of(std::move(parts));
  }

  /// What a record leaves out only has to be said.
  [[nodiscard]] EffortClass kind_of(std::size_t index, AnswerRef ref) const {
    const AnswerFinding& finding = finding_of(index, ref);
    const bool is_to_be_said = finding.records_left.to_complete.size() == finding.steps;
    return is_to_be_said ? EffortClass::attach : kind_of_new(index, ref);
  }

  /// What is met and lacks its value only has to be said, too.
  [[nodiscard]] EffortClass kind_of_new(std::size_t index, AnswerRef ref) const {
    if (finding_of(index, ref).outcome == ItemOutcome::met) return EffortClass::attach;
    const Criterion& criterion = criterion_at(index);
    return ref.item ? criterion.checklist[*ref.item].effort : criterion.effort;
  }

  /// Adds what so many steps take, of which so many are due today.
  static void add_steps(std::uint32_t steps, std::uint32_t due_now, Effort each, Amount& amount) {
    const std::uint32_t covered = std::min(steps, due_now);
    amount.now.tenths += each.tenths * covered;
    amount.later.tenths += each.tenths * (steps - covered);
    amount.is_due_now = amount.is_due_now || covered > 0;
  }

  [[nodiscard]] const AnswerFinding& finding_today_of(std::size_t index, AnswerRef ref) const {
    const Finding* now = finding_today(situation_, index);
    return now == nullptr ? finding_of(index, ref) : answer_of(*now, ref);
  }

  static std::uint32_t completed_of(const AnswerFinding& finding) {
    return static_cast<std::uint32_t>(finding.records_left.to_complete.size());
  }

  /// How much less records may take than what is known to be enough.
  [[nodiscard]] Effort doubt_of(std::size_t index, AnswerRef ref, const Amount& amount) const {
    const EffortScale& scale = situation_.catalog.effort;
    const std::uint64_t least = support::least_record_cost(
        finding_of(index, ref).records_left, effort_of(scale, kind_of_new(index, ref)).tenths,
        effort_of(scale, EffortClass::attach).tenths);
    const std::uint64_t known = amount.now.tenths + amount.later.tenths;
    return Effort{known - std::min(known, least)};
  }

  [[nodiscard]] Amount amount_of_answer(std::size_t index, AnswerRef ref) const {
    const Answer& answer = answer_of(situation_.answers.criteria[index], ref);
    const EffortScale& scale = situation_.catalog.effort;
    const AnswerFinding& open = finding_of(index, ref);
    const AnswerFinding& today = finding_today_of(index, ref);
    Amount amount;
    if (open.waits_until && open.missing_quarters.empty()) return amount;  // To wait is no work.
    const Effort each = effort_of(scale, kind_of(index, ref));
    add_steps(completed_of(open), completed_of(today), effort_of(scale, EffortClass::attach),
              amount);
    add_steps(open.steps - completed_of(open), today.steps - completed_of(today), each, amount);
    if (answer.effort) {
      // Of what is met today, the effort that is given is that of renewing it.
      (amount.is_due_now ? amount.now : amount.later) = *answer.effort;
    } else if (open.records_left.steps() > 0) {
      amount.doubt = doubt_of(index, ref, amount);
    }
    if (open.records_left.steps() > 0 &&
        are_kinds_tangled(criterion_at(index), finding_at(index), ref))
      amount.doubt = Effort{amount.now.tenths + amount.later.tenths};
    if (amount.is_due_now) amount.reluctance = reluctance_of(open.outcome);
    return amount;
  }

  static Reluctance reluctance_of(ItemOutcome outcome) {
    switch (outcome) {
      case ItemOutcome::met:
        break;
      case ItemOutcome::unanswered:
        return Reluctance::unanswered;
      case ItemOutcome::unmet:
        return Reluctance::refused;
    }
    return Reluctance::none;
  }

  std::size_t documented_answer(std::size_t index, AnswerRef ref) {
    if (finding_of(index, ref).documented) return network_.nothing();
    Nodes parts{met_answer(index, ref)};
    const Criterion& criterion = criterion_at(index);
    const auto& sets = finding_of(index, ref).documented_by;
    if (!sets.empty()) parts.push_back(documented_records(index, sets));
    for (std::size_t entry = 0; entry < criterion.documentation.size(); ++entry) {
      const std::optional<std::size_t>& item = criterion.documentation[entry].for_item;
      if (item && item == ref.item) parts.push_back(entry_or_alternative({index, entry}));
    }
    if (finding_of(index, ref).steps > 0) add_kinds_of_new_records(index, ref, parts);
    return network_.all_of(std::move(parts));
  }

  /// Enough of the records that are given are of kinds that are documented.
  std::size_t documented_records(std::size_t index, const std::vector<DocumentingSet>& sets) {
    Nodes ways;
    for (const DocumentingSet& set : sets) {
      Nodes parts;
      for (const std::size_t entry : set.entries)
        parts.push_back(entry_or_alternative({index, entry}));
      ways.push_back(network_.all_of(std::move(parts)));
    }
    return network_.any_of(std::move(ways));
  }

  /// Records that are still to be listed are of some kind, and that kind has to be documented.
  void add_kinds_of_new_records(std::size_t index, AnswerRef ref, Nodes& parts) {
    const std::optional<Measure>& measure = measure_of(criterion_at(index), ref);
    const auto* examples = measure ? std::get_if<Examples>(&measure->kind) : nullptr;
    if (examples == nullptr) return;
    for (const RecordField& field : examples->fields) {
      Nodes kinds;
      for (const std::string& value : field.choices)
        kinds.push_back(documentation_of_kind(index, {ref, field.name, value}));
      if (!kinds.empty())
        parts.push_back(network_.at_least(kinds_asked(*examples, field), std::move(kinds)));
    }
  }

  /// How many of the choices of a field the records have to show.
  static std::uint32_t kinds_asked(const Examples& examples, const RecordField& field) {
    if (examples.distinct == field.name) return examples.at_least;
    const bool is_of_each = examples.each && examples.each->distinct == field.name;
    return is_of_each ? examples.each->at_least : 1;
  }

  std::size_t documentation_of_kind(std::size_t index, const ForRecords& kind) {
    const Criterion& criterion = criterion_at(index);
    Nodes parts;
    for (std::size_t entry = 0; entry < criterion.documentation.size(); ++entry) {
      const std::optional<ForRecords>& asked = criterion.documentation[entry].for_records;
      if (asked && asked->of == kind.of && asked->field == kind.field && asked->is == kind.is)
        parts.push_back(entry_or_alternative({index, entry}));
    }
    return network_.all_of(std::move(parts));
  }

  std::size_t entry_or_alternative(EntryRef ref) {
    const Documentation& entry = entry_of(ref);
    Nodes ways{entry_rule(ref)};
    if (entry.alternative) ways.push_back(entry_rule({ref.criterion, *entry.alternative}));
    if (entry.or_records) ways.push_back(met_answer(ref.criterion, *entry.or_records));
    return ways.size() == 1 ? ways.front() : network_.any_of(std::move(ways));
  }

  /// Made after those it builds on; a chain may be as long as the catalog, so those that wait are
  /// kept in a list of their own.
  std::size_t entry_rule(EntryRef start) {
    std::vector<EntryRef> waiting{start};
    while (!waiting.empty()) {
      const EntryRef ref = waiting.back();
      if (entry_node(ref)) {
        waiting.pop_back();
        continue;
      }
      const std::vector<EntryRef> foundations = foundations_of(ref);
      const auto open = std::ranges::find_if(
          foundations, [&](EntryRef other) { return !entry_node(other).has_value(); });
      if (open != foundations.end()) {
        waiting.push_back(*open);
      } else {
        entry_node(ref) = make_entry_rule(ref, foundations);
      }
    }
    return *entry_node(start);
  }

  std::optional<std::size_t>& entry_node(EntryRef ref) {
    return entries_[ref.criterion][ref.entry];
  }

  [[nodiscard]] std::vector<EntryRef> foundations_of(EntryRef ref) const {
    if (finding_of(ref).holds) return {};
    return support::foundations_of(entry_of(ref));
  }

  std::size_t make_entry_rule(EntryRef ref, const std::vector<EntryRef>& foundations) {
    const EntryFinding& finding = finding_of(ref);
    if (finding.holds) return network_.nothing();
    Nodes parts;
    for (const EntryRef other : foundations)
      parts.push_back(*entry_node(other));
    if (!finding.complete) parts.push_back(completion(ref));
    return network_.all_of(std::move(parts));
  }

  std::size_t completion(EntryRef ref) {
    const std::size_t as_it_is = entry_work_.node(ref, DatesThen::as_listed);
    const std::optional<AnswerRef>& dates = entry_of(ref).latest_of;
    if (!dates || finding_of(ref.criterion, *dates).steps == 0) return as_it_is;
    const std::size_t with_dates = network_.all_of(
        {met_answer(ref.criterion, *dates), entry_work_.node(ref, DatesThen::complete)});
    return network_.any_of({with_dates, as_it_is});
  }

  const Situation& situation_;
  Network network_;
  EntryWork entry_work_;
  std::vector<std::vector<std::optional<std::size_t>>> entries_;
  std::vector<std::vector<std::optional<std::size_t>>> answers_;  ///< The own answer first.
};

void add_prerequisites(const Situation& situation, Model& model) {
  for (std::size_t i = 0; i < model.criteria.size(); ++i) {
    Candidate& candidate = model.problem.candidates[i];
    for (const std::size_t needed : situation.catalog.criteria[model.criteria[i]].prerequisites) {
      if (model.candidate_of[needed])
        candidate.prerequisites.push_back(*model.candidate_of[needed]);
    }
  }
}

bool counts_for(const Level& level, const Criterion& criterion) {
  return criterion.is_counted() &&
         (level.practices.empty() ||
          std::ranges::binary_search(level.practices, criterion.practice));
}

}  // namespace

const Finding* finding_today(const Situation& situation, std::size_t criterion) {
  const Assessment* now = situation.request.now;
  return now == nullptr ? nullptr : &now->findings[criterion];
}

Model build_model(const Situation& situation) {
  Model model;
  model.candidate_of.resize(situation.catalog.criteria.size());
  RuleBuilder rules(situation, model);
  for (std::size_t i = 0; i < situation.catalog.criteria.size(); ++i) {
    if (has_point(situation.assessment.findings[i])) continue;
    model.candidate_of[i] = model.criteria.size();
    model.criteria.push_back(i);
    // What is left out may still pass by work on others.
    model.problem.candidates.push_back({rules.criterion_rule(i), {}});
  }
  rules.leave_out_files();
  add_prerequisites(situation, model);
  return model;
}

std::vector<Demand> demands_of_level(const Situation& situation, const Model& model,
                                     std::size_t level) {
  std::vector<Demand> demands;
  for (std::size_t position = 0; position <= level; ++position) {
    const Level& asked = situation.catalog.levels[position];
    std::vector<std::size_t> open;
    std::uint32_t possible = 0;
    std::uint32_t passed = 0;
    for (std::size_t i = 0; i < situation.catalog.criteria.size(); ++i) {
      const Outcome outcome = situation.assessment.findings[i].outcome;
      if (!counts_for(asked, situation.catalog.criteria[i])) continue;
      if (outcome == Outcome::not_applicable) continue;
      ++possible;
      if (outcome == Outcome::pass) ++passed;
      if (model.candidate_of[i]) open.push_back(*model.candidate_of[i]);
    }
    // A share of nothing is reached by nobody.
    const auto least = static_cast<std::uint32_t>(
        std::max<std::int64_t>(least_count(asked.at_least, possible), 1));
    if (least <= passed) continue;
    const auto same = std::ranges::find(demands, open, &Demand::candidates);
    if (same == demands.end()) {
      demands.push_back({std::move(open), least - passed, passed, position});
    } else {
      if (same->at_least < least - passed) same->origin = position;
      same->at_least = std::max(same->at_least, least - passed);
    }
  }
  return demands;
}

}  // namespace wwc::plan
