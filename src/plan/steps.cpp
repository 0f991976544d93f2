// SPDX-License-Identifier: MIT
#include "plan/steps.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "plan/holding.hpp"
#include "plan/step_notes.hpp"
#include "plan/step_words.hpp"
#include "support/resources.hpp"
#include "support/text.hpp"
#include "wwc/answer_of.hpp"

namespace wwc::plan {
namespace {

/// So many resources stand beside a step.
constexpr std::size_t k_most_resources = 2;

/// Which of the atoms a rule, being satisfied by them, rests on.
class Uses {
public:
  Uses(const Problem& problem, const std::vector<std::size_t>& done)
      : problem_(problem), done_(done), holds_(problem.nodes.size(), false) {
    for (std::size_t i = 0; i < problem.nodes.size(); ++i)
      holds_[i] = does_hold(problem.nodes[i]);
  }

  [[nodiscard]] bool holds(std::size_t node) const { return holds_[node]; }

  /// Every atom below the node that is done, sorted: all that its parts which hold rest on.
  [[nodiscard]] std::vector<std::size_t> below(std::size_t node) const {
    std::vector<std::size_t> atoms;
    collect(node, atoms);
    std::ranges::sort(atoms);
    atoms.erase(std::unique(atoms.begin(), atoms.end()), atoms.end());
    return atoms;
  }

private:
  [[nodiscard]] bool does_hold(const Node& node) const {
    if (node.atom) return std::ranges::binary_search(done_, *node.atom);
    const auto held =
        std::ranges::count_if(node.children, [&](std::size_t child) { return holds_[child]; });
    return static_cast<std::uint32_t>(held) >= node.at_least;
  }

  void collect(std::size_t position, std::vector<std::size_t>& atoms) const {
    const Node& node = problem_.nodes[position];
    if (!holds_[position]) return;
    if (node.atom) atoms.push_back(*node.atom);
    for (const std::size_t child : node.children)
      collect(child, atoms);
  }

  const Problem& problem_;
  const std::vector<std::size_t>& done_;
  std::vector<bool> holds_;
};

/// Every candidate that holds once the work is done: those it was chosen for, and those that the
/// same work completes by the way.
std::vector<std::size_t> held_by(const Problem& problem, const Uses& uses) {
  std::vector<bool> holds;
  for (const Candidate& candidate : problem.candidates)
    holds.push_back(uses.holds(candidate.node));
  holds = without_what_waits(problem, std::move(holds));
  std::vector<std::size_t> candidates;
  for (std::size_t i = 0; i < holds.size(); ++i)
    if (holds[i]) candidates.push_back(i);
  return candidates;
}

/// Candidates in the order in which their work is done: what others wait for first, then what is
/// due first, what takes least, and catalog order.
std::vector<std::size_t> in_working_order(const Situation& situation, const Model& model,
                                          std::vector<std::size_t> waiting) {
  const auto urgency = [&](std::size_t candidate) {
    const Finding& finding = situation.assessment.findings[model.criteria[candidate]];
    return std::tuple{!finding.due.has_value(), finding.due.value_or(k_last_date), finding.steps,
                      candidate};
  };
  std::ranges::sort(waiting, {}, urgency);
  std::vector<std::size_t> order;
  while (!waiting.empty()) {
    const auto is_ready = [&](std::size_t candidate) {
      const auto& needed = model.problem.candidates[candidate].prerequisites;
      return std::ranges::none_of(needed, [&](std::size_t other) {
        return std::ranges::find(waiting, other) != waiting.end();
      });
    };
    const auto next = std::ranges::find_if(waiting, is_ready);
    order.push_back(*next);
    waiting.erase(next);
  }
  return order;
}

/// Work in order: what a criterion is answered comes before what documents it, whoever needs that
/// first.
class AtomOrder {
public:
  AtomOrder(const Model& model, const std::vector<std::size_t>& done)
      : model_(model), done_(done), is_added_(model.work.size(), false) {}

  void add(std::size_t atom) {
    const Work& work = model_.work[atom];
    if (is_added_[atom] || work.is_charge) return;
    if (std::holds_alternative<std::size_t>(work.part.part)) add_answers_of(work.part.criterion);
    is_added_[atom] = true;
    atoms_.push_back(atom);
  }

  std::vector<std::size_t> take() { return std::move(atoms_); }

private:
  void add_answers_of(std::size_t criterion) {
    for (const std::size_t atom : done_) {
      const Work& work = model_.work[atom];
      const bool is_answer = std::holds_alternative<AnswerRef>(work.part.part);
      if (is_answer && work.part.criterion == criterion) add(atom);
    }
  }

  const Model& model_;
  const std::vector<std::size_t>& done_;
  std::vector<bool> is_added_;
  std::vector<std::size_t> atoms_;
};

/// The steps of a plan: each atom to do, with the candidates that it serves.
struct Schedule {
  std::vector<std::size_t> atoms;                             ///< In the order of the work.
  std::map<std::size_t, std::vector<std::size_t>> served_by;  ///< Criteria by atom, sorted.
};

Schedule schedule(const Situation& situation, const Model& model, const Solution& solution) {
  const Uses uses(model.problem, solution.atoms);
  Schedule result;
  AtomOrder order(model, solution.atoms);
  for (const std::size_t candidate :
       in_working_order(situation, model, held_by(model.problem, uses))) {
    for (const std::size_t atom : uses.below(model.problem.candidates[candidate].node)) {
      result.served_by[atom].push_back(model.criteria[candidate]);
      order.add(atom);
    }
  }
  result.atoms = order.take();
  for (auto& [atom, served] : result.served_by)
    std::ranges::sort(served);
  return result;
}

const Documentation* entry_of(const Catalog& catalog, const PartRef& part) {
  const auto* entry = std::get_if<std::size_t>(&part.part);
  return entry == nullptr ? nullptr : &catalog.criteria[part.criterion].documentation[*entry];
}

std::string clause(std::string_view text) {
  text = support::trim(text);
  if (text.ends_with('.')) text.remove_suffix(1);
  return std::string{text};
}

std::string text_of(const Catalog& catalog, const PartRef& part) {
  const Criterion& criterion = catalog.criteria[part.criterion];
  if (const Documentation* entry = entry_of(catalog, part)) return clause(entry->text);
  const AnswerRef answer = std::get<AnswerRef>(part.part);
  return clause(answer.item ? criterion.checklist[*answer.item].text : criterion.statement);
}

/// The closest help with a part.
std::vector<std::size_t> help_with(const Catalog& catalog, const PartRef& part) {
  std::vector<std::size_t> closest =
      support::resources_of_parts(catalog, part.criterion, std::span{&part, 1});
  closest.resize(std::min(closest.size(), k_most_resources));
  return closest;
}

/// Of the criteria that work serves, those that count; all of them where none does.
std::vector<std::size_t> counted_of(const Situation& situation,
                                    const std::vector<std::size_t>& served) {
  std::vector<std::size_t> counted;
  std::ranges::copy_if(served, std::back_inserter(counted), [&](std::size_t criterion) {
    return situation.assessment.findings[criterion].counted;
  });
  return counted.empty() ? served : counted;
}

/// The place where a file is named in one of the criteria that its mending serves and that are not
/// left out.
std::optional<PartRef> place_of_file(const Situation& situation, const Work& work,
                                     const std::vector<std::size_t>& served) {
  if (std::ranges::binary_search(served, work.part.criterion)) return work.part;
  for (const std::size_t criterion : served) {
    if (situation.request.leaves_out(criterion)) continue;
    const auto& entries = situation.assessment.findings[criterion].documentation;
    for (std::size_t entry = 0; entry < entries.size(); ++entry) {
      const bool names_it =
          std::ranges::any_of(entries[entry].evidence, [&](const PieceFinding& piece) {
            return piece.piece.value == work.file && !piece.counts();
          });
      if (names_it) return PartRef{criterion, entry};
    }
  }
  return std::nullopt;
}

/// What the step says of records one by one.
void add_records(const CarriedOut& plan, const Work& work, PlanStep& step) {
  const auto* ref = std::get_if<AnswerRef>(&work.part.part);
  if (ref == nullptr || !work.file.empty()) return;
  const std::size_t criterion = work.part.criterion;
  const AnswerFinding& answer = answer_of(plan.situation().assessment.findings[criterion], *ref);
  step.to_add = answer.records_left.to_add;
  step.least_to_add = answer.records_left.least_to_add;
  for (const std::size_t position : plan.records_to_complete(criterion, *ref))
    step.to_complete.push_back({position, answer.records[position].missing});
}

PlanStep to_step(const Situation& situation, const Model& model, const Solution& solution,
                 std::size_t atom, const std::vector<std::size_t>& served_in_all) {
  const std::vector<std::size_t> served = counted_of(situation, served_in_all);
  Work work = model.work[atom];
  if (!work.file.empty()) work.part = place_of_file(situation, work, served).value_or(work.part);
  const Finding& finding = situation.assessment.findings[work.part.criterion];
  PlanStep step;
  step.part = work.part;
  step.target = full_part_id(situation.catalog, work.part);
  step.file = work.file;
  step.pieces = work.pieces;
  step.piece = work.piece;
  const CarriedOut plan(situation, model, solution);
  add_records(plan, work, step);
  step.text = text_of(situation.catalog, work.part);
  step.action = action_of(plan, work);
  step.note = support::join(notes_on(plan, work, served), " ");
  step.kind = work.kind;
  step.effort = {model.problem.atoms[atom].cost};
  step.serves = served;
  step.resources = help_with(situation.catalog, work.part);
  step.owner = finding.owner;
  step.due = finding.due;
  return step;
}

}  // namespace

std::vector<std::size_t> gained_by(const Situation& situation, const Model& model,
                                   const Solution& solution) {
  std::vector<std::size_t> criteria;
  for (const std::size_t candidate : held_by(model.problem, Uses(model.problem, solution.atoms))) {
    const std::size_t criterion = model.criteria[candidate];
    if (situation.assessment.findings[criterion].counted) criteria.push_back(criterion);
  }
  return criteria;
}

std::vector<std::size_t> atoms_in_order(const Situation& situation, const Model& model,
                                        const Solution& solution) {
  return schedule(situation, model, solution).atoms;
}

Plan to_plan(const Situation& situation, const Model& model, const Solution& solution) {
  const Schedule work = schedule(situation, model, solution);
  Plan plan;
  std::vector<bool> is_charged(situation.catalog.criteria.size(), false);
  for (const std::size_t atom : work.atoms) {
    PlanStep step = to_step(situation, model, solution, atom, work.served_by.at(atom));
    // What a whole criterion takes is told once, at its first step.
    const std::size_t home = model.work[atom].part.criterion;
    if (model.charge_of[home] &&
        std::ranges::binary_search(solution.atoms, *model.charge_of[home])) {
      step.is_covered = is_charged[home] && step.effort.tenths == 0;
      if (!is_charged[home])
        step.effort += Effort{model.problem.atoms[*model.charge_of[home]].cost};
      is_charged[home] = true;
    }
    plan.total += step.effort;
    plan.steps.push_back(std::move(step));
  }
  plan.gained = gained_by(situation, model, solution);
  return plan;
}

}  // namespace wwc::plan
