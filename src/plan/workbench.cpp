// SPDX-License-Identifier: MIT
#include "plan/workbench.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <limits>

#include "plan/holding.hpp"

namespace wwc::plan {
namespace {

constexpr Weight k_out_of_reach = std::numeric_limits<Weight>::max();

/// What is dearer is weighed as this, so that it can be multiplied by a number of demands.
constexpr Weight k_dearest = k_out_of_reach >> 10;

}  // namespace

Workbench::Workbench(const Problem& problem, const WayTable& ways)
    : problem_(problem),
      ways_(ways),
      is_done_(problem.atoms.size(), false),
      is_barred_(problem.atoms.size(), false),
      uses_(problem.atoms.size()),
      missing_(ways.of.size()),
      satisfied_(ways.of.size(), 0),
      unmet_(ways.of.size(), 0),
      holds_(ways.of.size(), false),
      waiting_(find_waiting(problem)),
      demands_of_(ways.of.size()) {
  for (std::size_t demand = 0; demand < problem.demands.size(); ++demand) {
    lacking_.push_back(static_cast<std::int64_t>(problem.demands[demand].at_least));
    short_ += lacking_.back() > 0 ? 1 : 0;
    for (const std::size_t candidate : problem.demands[demand].candidates)
      demands_of_[candidate].push_back(demand);
  }
  for (std::size_t candidate = 0; candidate < ways.of.size(); ++candidate)
    unmet_[candidate] = std::ssize(problem.candidates[candidate].prerequisites);
  for (std::size_t candidate = 0; candidate < ways.of.size(); ++candidate)
    note_ways(candidate);
}

std::vector<std::size_t> Workbench::atoms() const {
  std::vector<std::size_t> done;
  for (std::size_t atom = 0; atom < is_done_.size(); ++atom)
    if (is_done_[atom]) done.push_back(atom);
  return done;
}

void Workbench::set(const std::vector<std::size_t>& atoms) {
  for (const std::size_t atom : this->atoms())
    if (!std::ranges::binary_search(atoms, atom)) undo(atom);
  for (const std::size_t atom : atoms)
    if (!is_done_[atom]) add(atom);
}

void Workbench::add(std::size_t atom) {
  is_done_[atom] = true;
  weight_ += ways_.weights[atom];
  for (const Use& use : uses_[atom])
    if (--missing_[use.candidate][use.way] == 0 && ++satisfied_[use.candidate] == 1)
      follow(use.candidate);
  looked_at_ += uses_[atom].size() + 1;
}

void Workbench::undo(std::size_t atom) {
  is_done_[atom] = false;
  weight_ -= ways_.weights[atom];
  for (const Use& use : uses_[atom])
    if (missing_[use.candidate][use.way]++ == 0 && --satisfied_[use.candidate] == 0)
      follow(use.candidate);
  looked_at_ += uses_[atom].size() + 1;
}

bool Workbench::make_hold(std::size_t candidate) {
  start_weighing();
  if (cost_of(candidate) == k_out_of_reach) return false;
  take_cheapest_way(candidate);
  return true;
}

bool Workbench::meet_demands() {
  while (!meets_all()) {
    start_weighing();
    std::optional<std::size_t> best;
    for (std::size_t candidate = 0; candidate < holds_.size(); ++candidate)
      if (counts_for(candidate) > 0 && is_better(candidate, best)) best = candidate;
    if (!best) return false;
    take_cheapest_way(*best);
  }
  return true;
}

void Workbench::leave_out_needless() {
  std::vector<std::size_t> heaviest_first = atoms();
  std::ranges::stable_sort(heaviest_first, std::greater{},
                           [&](std::size_t atom) { return ways_.weights[atom]; });
  for (const std::size_t atom : heaviest_first) {
    undo(atom);
    if (!meets_all()) add(atom);
  }
}

void Workbench::note_ways(std::size_t candidate) {
  const std::vector<Way>& ways = ways_.of[candidate];
  for (std::size_t way = 0; way < ways.size(); ++way) {
    missing_[candidate].push_back(ways[way].atoms.size());
    if (ways[way].atoms.empty() && ++satisfied_[candidate] == 1) follow(candidate);
    for (const std::size_t atom : ways[way].atoms)
      uses_[atom].push_back({candidate, way});
  }
}

/// Whether the candidate holds, and what waits for it, follows from its ways.
void Workbench::follow(std::size_t candidate) {
  // A chain may be as long as the catalog.
  std::vector<std::size_t> to_follow{candidate};
  while (!to_follow.empty()) {
    candidate = to_follow.back();
    to_follow.pop_back();
    const bool holds = satisfied_[candidate] > 0 && unmet_[candidate] == 0;
    if (holds == holds_[candidate]) continue;
    holds_[candidate] = holds;
    count_for_demands(candidate);
    for (const std::size_t other : waiting_[candidate]) {
      unmet_[other] += holds ? -1 : 1;
      to_follow.push_back(other);
    }
  }
}

void Workbench::count_for_demands(std::size_t candidate) {
  for (const std::size_t demand : demands_of_[candidate]) {
    const bool was_short = lacking_[demand] > 0;
    lacking_[demand] += holds_[candidate] ? -1 : 1;
    const bool is_short = lacking_[demand] > 0;
    if (was_short != is_short) short_ += is_short ? 1 : -1;
  }
}

void Workbench::start_weighing() {
  costs_.assign(holds_.size(), std::nullopt);
  cheapest_.assign(holds_.size(), 0);
}

Weight Workbench::cost_of(std::size_t candidate) {
  std::vector<std::size_t> waiting{candidate};
  while (!waiting.empty()) {
    const std::vector<std::size_t>& needed = problem_.candidates[waiting.back()].prerequisites;
    const auto open = costs_[waiting.back()] ? needed.end()
                                             : std::ranges::find_if(needed, [&](std::size_t other) {
                                                 return !holds_[other] && !costs_[other];
                                               });
    if (open != needed.end()) {
      waiting.push_back(*open);
      continue;
    }
    costs_[waiting.back()] = weigh(waiting.back());
    waiting.pop_back();
  }
  return *costs_[candidate];
}

/// What it waits for is weighed already.
Weight Workbench::weigh(std::size_t candidate) {
  if (holds_[candidate]) return 0;
  if (costs_[candidate]) return *costs_[candidate];
  Weight least = satisfied_[candidate] > 0 ? 0 : k_out_of_reach;
  for (std::size_t way = 0; least > 0 && way < ways_.of[candidate].size(); ++way) {
    const Weight added = added_by(ways_.of[candidate][way]);
    if (added >= least) continue;
    least = added;
    cheapest_[candidate] = way;
  }
  // What is waited for on several paths is weighed on each, which doubles with every step.
  for (const std::size_t needed : problem_.candidates[candidate].prerequisites) {
    const Weight before = holds_[needed] ? 0 : *costs_[needed];
    const bool is_out = least == k_out_of_reach || before == k_out_of_reach;
    least = is_out ? k_out_of_reach : std::min(least + before, k_dearest);
  }
  costs_[candidate] = least;
  return least;
}

Weight Workbench::added_by(const Way& way) {
  Weight sum = 0;
  looked_at_ += way.atoms.size() + 1;
  for (const std::size_t atom : way.atoms) {
    if (is_done_[atom]) continue;
    if (is_barred_[atom]) return k_out_of_reach;
    sum += ways_.weights[atom];
  }
  return sum;
}

void Workbench::take_cheapest_way(std::size_t candidate) {
  std::vector<std::size_t> to_take{candidate};
  while (!to_take.empty()) {
    candidate = to_take.back();
    to_take.pop_back();
    if (holds_[candidate]) continue;
    if (satisfied_[candidate] == 0)
      for (const std::size_t atom : ways_.of[candidate][cheapest_[candidate]].atoms)
        if (!is_done_[atom]) add(atom);
    const std::vector<std::size_t>& needed = problem_.candidates[candidate].prerequisites;
    to_take.insert(to_take.end(), needed.begin(), needed.end());
  }
}

/// So many demands that are not met count the candidate, and it does not hold yet.
Weight Workbench::counts_for(std::size_t candidate) const {
  if (holds_[candidate]) return 0;
  return std::ranges::count_if(demands_of_[candidate],
                               [&](std::size_t demand) { return lacking_[demand] > 0; });
}

bool Workbench::is_better(std::size_t candidate, std::optional<std::size_t> best) {
  const Weight cost = cost_of(candidate);
  if (cost == k_out_of_reach) return false;
  return !best || cost * counts_for(*best) < cost_of(*best) * counts_for(candidate);
}

}  // namespace wwc::plan
