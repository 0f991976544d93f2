// SPDX-License-Identifier: MIT
#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "plan/budget_search.hpp"
#include "plan/model.hpp"
#include "plan/search.hpp"
#include "plan/step_worth.hpp"
#include "plan/steps.hpp"
#include "plan/ways.hpp"
#include "wwc/plan.hpp"

namespace wwc::plan {
namespace {

constexpr std::size_t k_most_alternatives = 3;
constexpr std::size_t k_most_weighed_steps = 60;

/// True for what takes no more than a tenth above the least.
bool is_near(std::uint64_t cost, std::uint64_t least) {
  return cost * 10 <= least * 11;
}

/// True for the same words, whether or not a path is marked as one.
bool is_read_alike(std::string left, std::string right) {
  std::erase(left, '`');
  std::erase(right, '`');
  return left == right;
}

/// How many of a demand's candidates could pass if all that may be done were done.
std::uint32_t within_reach(const WayTable& ways, const Demand& demand) {
  return static_cast<std::uint32_t>(std::ranges::count_if(
      demand.candidates, [&](std::size_t candidate) { return !ways.of[candidate].empty(); }));
}

/// Finds plans for one city and one request.
class Planner {
public:
  explicit Planner(const Situation& situation)
      : situation_(situation), model_(build_model(situation)), ways_(find_ways(model_.problem)) {}

  PlanResult run() {
    model_.problem.demands = demands();
    PlanResult result;
    if (model_.problem.demands.empty()) return result;
    if ((result.shortfall = find_shortfall())) {
      result.outcome = PlanOutcome::unreachable;
      return result;
    }
    std::optional<Solution> best = search(model_.problem, ways_, limits());
    if (!best) {
      result.outcome = PlanOutcome::unreachable;
      return result;
    }
    const auto& budget = situation_.request.budget;
    const bool is_over = budget && best->cost > budget->tenths;
    result.outcome = is_over ? PlanOutcome::over_budget : PlanOutcome::planned;
    result.lower_bound = {best->lower_bound};
    result.proven = best->is_proven();
    result.level_total = {best->cost};
    if (is_over) best = lower_to(budget->tenths);
    if (best) describe(*best, result);
    return result;
  }

private:
  [[nodiscard]] std::vector<Demand> demands() const {
    const std::optional<std::size_t>& criterion = situation_.request.criterion;
    if (!criterion) return demands_of_level(situation_, model_, situation_.request.level);
    const std::optional<std::size_t> candidate = model_.candidate_of[*criterion];
    if (!candidate) return {};
    return {Demand{{*candidate}, 1}};
  }

  [[nodiscard]] SearchLimits limits(std::uint64_t least_possible = 0) const {
    return {situation_.request.most_states, least_possible};
  }

  /// The demand that cannot be met by what may be done; nothing where all can.
  [[nodiscard]] std::optional<PlanShortfall> find_shortfall() const {
    for (const Demand& demand : model_.problem.demands) {
      const std::uint32_t reach = within_reach(ways_, demand);
      if (reach >= demand.at_least) continue;
      PlanShortfall shortfall;
      shortfall.level = demand.origin;
      shortfall.passed = demand.held;
      shortfall.more_within_reach = reach;
      shortfall.more_needed = demand.at_least;
      for (const std::size_t candidate : demand.candidates) {
        if (ways_.of[candidate].empty()) shortfall.impossible.push_back(model_.criteria[candidate]);
      }
      return shortfall;
    }
    return std::nullopt;
  }

  /// What the budget buys; from then on that much is asked of every plan.
  std::optional<Solution> lower_to(std::uint64_t budget) {
    std::optional<Affordable> bought = within_budget(model_.problem, ways_, budget, limits());
    if (!bought) return std::nullopt;
    model_.problem.demands = std::move(bought->demands);
    return std::move(bought->solution);
  }

  /// The plan, what each of its steps is worth, and what could be done instead.
  void describe(const Solution& best, PlanResult& result) {
    result.best = to_plan(situation_, model_, best);
    const std::vector<std::size_t> atoms = atoms_in_order(situation_, model_, best);
    // Each step takes a search of its own; a list this long is not read step by step.
    if (atoms.size() > k_most_weighed_steps || !best.is_proven()) return;
    result.weighed = true;
    std::vector<Solution> others;
    std::vector<std::vector<std::size_t>> left_out;
    std::size_t looked_at = 0;
    for (std::size_t i = 0; i < atoms.size(); ++i) {
      if (looked_at > situation_.request.most_looked_at) {
        result.weighed = false;
        break;
      }
      left_out.push_back({atoms[i]});
      std::optional<Solution> other = without(result.best.steps[i], left_out.back(), best.cost);
      if (other) looked_at += other->looked_at;
      if (!other) continue;
      result.best.steps[i].without = Effort{other->cost};
      result.best.steps[i].without_is_least = other->is_proven();
      others.push_back(*std::move(other));
    }
    lower_what_is_open(model_, left_out, others, result.best.steps);
    const auto& budget = situation_.request.budget;
    if (budget)
      std::erase_if(others, [&](const Solution& other) { return other.cost > budget->tenths; });
    // What one criterion takes is a choice among ways; a level has too many of them.
    if (!situation_.request.criterion)
      std::erase_if(others, [&](const Solution& other) { return !is_near(other.cost, best.cost); });
    add_alternatives(std::move(others), result);
  }

  /// The best plan without the atoms, and without what reads like the step: to give a document once
  /// more with its page numbers is to write them into it. Such atoms are added.
  std::optional<Solution> without(const PlanStep& step, std::vector<std::size_t>& atoms,
                                  std::uint64_t least) const {
    Problem problem = model_.problem;
    while (true) {
      leave_out(atoms.back(), problem);
      std::optional<Solution> found = search_quickly(problem, find_ways(problem), limits(least));
      const std::optional<std::size_t> same = found ? find_step(step, *found) : std::nullopt;
      if (!same) return found;
      atoms.push_back(*same);
    }
  }

  void leave_out(std::size_t atom, Problem& problem) const {
    problem.atoms[atom].allowed = false;
    for (std::size_t i = 0; i < problem.atoms.size(); ++i)
      if (is_same_work(model_.work[i], model_.work[atom])) problem.atoms[i].allowed = false;
  }

  /// The atom of a step that asks for the same in the same words; nothing without one.
  [[nodiscard]] std::optional<std::size_t> find_step(const PlanStep& step,
                                                     const Solution& other) const {
    const std::vector<PlanStep> steps = to_plan(situation_, model_, other).steps;
    const auto found = std::ranges::find_if(steps, [&](const PlanStep& each) {
      return each.target == step.target && is_read_alike(each.action, step.action);
    });
    if (found == steps.end()) return std::nullopt;
    return atoms_in_order(situation_, model_,
                          other)[static_cast<std::size_t>(found - steps.begin())];
  }

  void add_alternatives(std::vector<Solution> others, PlanResult& result) const {
    std::ranges::stable_sort(others, {}, &Solution::cost);
    std::set<std::vector<std::size_t>> seen;
    for (const Solution& other : others) {
      if (result.alternatives.size() == k_most_alternatives) return;
      if (seen.insert(other.atoms).second)
        result.alternatives.push_back(to_plan(situation_, model_, other));
    }
  }

  Situation situation_;
  Model model_;
  WayTable ways_;
};

}  // namespace
}  // namespace wwc::plan

namespace wwc {

PlanResult make_plan(const Catalog& catalog, const Answers& answers, const Assessment& assessment,
                     const PlanRequest& request) {
  return plan::Planner({catalog, answers, assessment, request}).run();
}

}  // namespace wwc
