// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "plan/budget_search.hpp"
#include "plan/model.hpp"
#include "plan/step_worth.hpp"
#include "plan/steps.hpp"
#include "plan/ways.hpp"
#include "property/generate.hpp"
#include "property/seeds.hpp"
#include "support/text.hpp"
#include "wwc/assess.hpp"
#include "wwc/plan.hpp"

/// What a plan says of its steps and of other plans, against every set of the work that could be
/// done.
namespace wwc::property {
namespace {

/// Of more work than this not every set is tried.
constexpr std::size_t k_most_work = 12;

/// The same without the marks of code.
std::string as_read(std::string text) {
  std::erase(text, '`');
  return text;
}

bool reads_alike(const PlanStep& left, const PlanStep& right) {
  return left.target == right.target && as_read(left.action) == as_read(right.action);
}

bool has_step_like(const Plan& plan, const PlanStep& step) {
  return std::ranges::any_of(plan.steps,
                             [&](const PlanStep& each) { return reads_alike(each, step); });
}

bool meets(const plan::Problem& problem, std::uint32_t done) {
  std::vector<bool> nodes;
  for (const plan::Node& node : problem.nodes) {
    const auto held =
        std::ranges::count_if(node.children, [&](std::size_t child) { return nodes[child]; });
    nodes.push_back(node.atom ? (done >> *node.atom & 1U) != 0
                              : static_cast<std::uint32_t>(held) >= node.at_least);
  }
  std::vector<bool> holds;
  for (const plan::Candidate& candidate : problem.candidates)
    holds.push_back(nodes[candidate.node]);
  // As often as the longest chain of prerequisites is long.
  for (std::size_t round = 0; round < holds.size(); ++round) {
    for (std::size_t i = 0; i < holds.size(); ++i) {
      for (const std::size_t needed : problem.candidates[i].prerequisites)
        if (!holds[needed]) holds[i] = false;
    }
  }
  return std::ranges::all_of(problem.demands, [&](const plan::Demand& demand) {
    const auto count =
        std::ranges::count_if(demand.candidates, [&](std::size_t each) { return holds[each]; });
    return static_cast<std::uint32_t>(count) >= demand.at_least;
  });
}

/// Work that meets the demands, and the plan that it makes.
struct Tried {
  std::uint64_t cost = 0;
  plan::Solution solution;
  Plan plan;
};

/// Every set of the work that meets the demands and of which nothing can be left out, the cheapest
/// first.
std::vector<Tried> every_plan(const plan::Situation& situation, const plan::Model& model) {
  const std::size_t count = model.work.size();
  std::vector<bool> does_meet(std::size_t{1} << count, false);
  for (std::uint32_t done = 0; done < does_meet.size(); ++done) {
    bool is_allowed = true;
    for (std::size_t i = 0; i < count; ++i)
      is_allowed = is_allowed && ((done >> i & 1U) == 0 || model.problem.atoms[i].allowed);
    does_meet[done] = is_allowed && meets(model.problem, done);
  }
  std::vector<Tried> tried;
  for (std::uint32_t done = 0; done < does_meet.size(); ++done) {
    if (!does_meet[done]) continue;
    plan::Solution solution;
    bool is_needed = true;
    for (std::size_t i = 0; i < count; ++i) {
      if ((done >> i & 1U) == 0) continue;
      is_needed = is_needed && !does_meet[done & ~(1U << i)];
      solution.atoms.push_back(i);
      solution.cost += model.problem.atoms[i].cost;
    }
    if (is_needed) tried.push_back({solution.cost, solution, to_plan(situation, model, solution)});
  }
  std::ranges::stable_sort(tried, {}, &Tried::cost);
  return tried;
}

/// True where some of the work is that of the atom, if under another name: who gives two pieces
/// gives one.
bool does_work(const plan::Model& model, const plan::Solution& solution, std::size_t atom) {
  return std::ranges::any_of(solution.atoms, [&](std::size_t each) {
    return each == atom || plan::is_same_work(model.work[each], model.work[atom]);
  });
}

/// The least that a plan takes which neither does the work of a step nor has one that reads the
/// same.
std::optional<std::uint64_t> least_without(const plan::Model& model,
                                           const std::vector<Tried>& tried, const PlanStep& step,
                                           std::size_t atom) {
  const auto found = std::ranges::find_if(tried, [&](const Tried& each) {
    return !does_work(model, each.solution, atom) && !has_step_like(each.plan, step);
  });
  return found == tried.end() ? std::nullopt : std::optional{found->cost};
}

/// How often each claim was put to the test.
struct Seen {
  std::size_t plans = 0;
  std::size_t without = 0;
  std::size_t replaced = 0;  ///< At a higher price.
  std::size_t open = 0;      ///< Not proven to be the least.
  std::size_t alternatives = 0;
};

std::vector<std::string> lines_of(const PlanResult& result) {
  std::vector<std::string> lines;
  for (const PlanStep& step : result.best.steps) {
    lines.push_back(step.target + ": " + step.action + ", " + std::to_string(step.effort.tenths) +
                    (step.without ? ", without " + std::to_string(step.without->tenths) : "") +
                    (step.without_is_least ? "" : " at most"));
  }
  return lines;
}

std::vector<std::string> steps_of(const Plan& plan) {
  std::vector<std::string> steps;
  for (const PlanStep& step : plan.steps)
    steps.push_back(step.target + " " + step.file + ": " + step.action);
  return steps;
}

void check_steps(const plan::Situation& situation, const plan::Model& model,
                 const PlanResult& result, const std::vector<Tried>& tried, Seen& seen) {
  const auto best = std::ranges::find_if(
      tried, [&](const Tried& each) { return steps_of(each.plan) == steps_of(result.best); });
  REQUIRE(best != tried.end());
  const std::vector<std::size_t> atoms = atoms_in_order(situation, model, best->solution);
  for (std::size_t i = 0; i < atoms.size(); ++i) {
    const PlanStep& step = result.best.steps[i];
    CAPTURE(step.target, step.action);
    const std::optional<std::uint64_t> least = least_without(model, tried, step, atoms[i]);
    REQUIRE(step.without.has_value() == least.has_value());
    if (!least) continue;
    ++seen.without;
    seen.replaced += *least > result.best.total.tenths ? 1U : 0U;
    if (step.without_is_least) {
      REQUIRE(step.without->tenths == *least);
    } else {
      ++seen.open;
      REQUIRE(step.without->tenths >= *least);
    }
  }
}

void check_alternatives(const PlanResult& result, const PlanRequest& request,
                        const std::vector<Tried>& tried, Seen& seen) {
  std::vector<std::vector<std::string>> known{steps_of(result.best)};
  for (const Plan& other : result.alternatives) {
    ++seen.alternatives;
    REQUIRE(other.total >= result.best.total);
    REQUIRE((!request.budget || other.total <= *request.budget));
    const std::vector<std::string> steps = steps_of(other);
    REQUIRE(std::ranges::find(known, steps) == known.end());
    known.push_back(steps);
    const bool is_one = std::ranges::any_of(tried, [&](const Tried& each) {
      return each.cost == other.total.tenths && steps_of(each.plan) == steps;
    });
    REQUIRE(is_one);
  }
}

/// Holds a plan against every set of work.
void check_plan(const Case& city, const PlanRequest& request, Seen& seen) {
  const Assessment assessment =
      assess(city.catalog, city.answers, city.facts, {city.as_of, AsOfSource::today});
  const plan::Situation situation{city.catalog, city.answers, assessment, request};
  plan::Model model = plan::build_model(situation);
  if (model.work.size() > k_most_work) return;
  const PlanResult result = make_plan(city.catalog, city.answers, assessment, request);
  if (result.best.steps.empty()) return;
  INFO(support::join(lines_of(result), "\n"));
  ++seen.plans;
  model.problem.demands =
      request.criterion
          ? std::vector<plan::Demand>{{{model.candidate_of[*request.criterion].value()}, 1}}
          : plan::demands_of_level(situation, model, request.level);
  if (result.outcome == PlanOutcome::over_budget) {
    const std::vector<Tried> whole = every_plan(situation, model);
    REQUIRE(result.level_total.tenths == whole.front().cost);
    REQUIRE(result.best.total <= *request.budget);
    model.problem.demands = plan::within_budget(model.problem, plan::find_ways(model.problem),
                                                request.budget->tenths, {request.most_states, 0})
                                .value()
                                .demands;
  }
  const std::vector<Tried> tried = every_plan(situation, model);
  REQUIRE(result.best.total.tenths >= tried.front().cost);
  if (!result.weighed) return;
  REQUIRE(result.best.total.tenths == tried.front().cost);
  check_steps(situation, model, result, tried, seen);
  check_alternatives(result, request, tried, seen);
}

}  // namespace

TEST_CASE("what a plan says of its steps and of others is what trying everything finds") {
  Seen seen;
  for (const std::uint32_t seed : seeds(800)) {
    const Case city = random_case(seed);
    INFO("WWC_PROPERTY_SEED=" << seed);
    PlanRequest request;
    request.criterion = seed % city.catalog.criteria.size();
    check_plan(city, request, seen);
    request.budget = Effort{5 + seed % 60};
    check_plan(city, request, seen);
    request.criterion.reset();
    request.budget.reset();
    if (city.catalog.levels.empty()) continue;
    request.level = city.catalog.levels.size() - 1;
    check_plan(city, request, seen);
    request.budget = Effort{5 + seed % 60};
    check_plan(city, request, seen);
    // Cut short, what is said may be more than the least, and says so.
    request.budget.reset();
    request.most_states = 4;
    check_plan(city, request, seen);
  }
  CHECK(seen.plans > 500);
  CHECK(seen.without > 400);
  CHECK(seen.replaced > 150);
  CHECK(seen.open > 0);
  CHECK(seen.alternatives > 250);
}

}  // namespace wwc::property
