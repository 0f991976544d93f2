// SPDX-License-Identifier: MIT
#include "plan/search_order.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "plan/holding.hpp"
#include "plan/merged_sets.hpp"

namespace wwc::plan {
namespace {

/// True for each candidate that a demand counts, or that one of these waits for.
std::vector<bool> find_relevant(const Problem& problem) {
  std::vector<bool> is_relevant(problem.candidates.size(), false);
  std::vector<std::size_t> waiting;
  for (const Demand& demand : problem.demands)
    waiting.insert(waiting.end(), demand.candidates.begin(), demand.candidates.end());
  while (!waiting.empty()) {
    const std::size_t candidate = waiting.back();
    waiting.pop_back();
    if (is_relevant[candidate]) continue;
    is_relevant[candidate] = true;
    const auto& needed = problem.candidates[candidate].prerequisites;
    waiting.insert(waiting.end(), needed.begin(), needed.end());
  }
  return is_relevant;
}

MergedSets merge_by_shared_work(const Problem& problem, const WayTable& ways) {
  MergedSets sets(problem.candidates.size());
  std::vector<std::optional<std::size_t>> first_user(problem.atoms.size());
  for (std::size_t i = 0; i < problem.candidates.size(); ++i) {
    for (const std::size_t needed : problem.candidates[i].prerequisites)
      sets.merge(i, needed);
    for (const Way& way : ways.of[i]) {
      for (const std::size_t atom : way.shared) {
        if (!first_user[atom]) first_user[atom] = i;
        sets.merge(i, *first_user[atom]);
      }
    }
  }
  return sets;
}

/// How many prerequisites lie below each candidate, the longest chain counted.
std::vector<std::size_t> depths(const Problem& problem) {
  const std::vector<std::vector<std::size_t>> waiting_for = find_waiting(problem);
  std::vector<std::size_t> undecided(problem.candidates.size(), 0);
  std::vector<std::size_t> decided;
  for (std::size_t i = 0; i < undecided.size(); ++i) {
    undecided[i] = problem.candidates[i].prerequisites.size();
    if (undecided[i] == 0) decided.push_back(i);
  }
  // Each after all that it waits for; the loader has refused cycles.
  std::vector<std::size_t> depth(problem.candidates.size(), 0);
  while (!decided.empty()) {
    const std::size_t needed = decided.back();
    decided.pop_back();
    for (const std::size_t other : waiting_for[needed]) {
      depth[other] = std::max(depth[other], depth[needed] + 1);
      if (--undecided[other] == 0) decided.push_back(other);
    }
  }
  return depth;
}

}  // namespace

std::vector<std::size_t> search_order(const Problem& problem, const WayTable& ways) {
  MergedSets sets = merge_by_shared_work(problem, ways);
  const std::vector<std::size_t> depth = depths(problem);
  const std::vector<bool> is_relevant = find_relevant(problem);
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < is_relevant.size(); ++i)
    if (is_relevant[i]) order.push_back(i);
  std::ranges::stable_sort(order, {}, [&](std::size_t candidate) {
    return std::pair{sets.find(candidate), depth[candidate]};
  });
  return order;
}

}  // namespace wwc::plan
