// SPDX-License-Identifier: MIT
#include "plan/holding.hpp"

namespace wwc::plan {

std::vector<std::vector<std::size_t>> find_waiting(const Problem& problem) {
  std::vector<std::vector<std::size_t>> waiting(problem.candidates.size());
  for (std::size_t i = 0; i < waiting.size(); ++i)
    for (const std::size_t needed : problem.candidates[i].prerequisites)
      waiting[needed].push_back(i);
  return waiting;
}

std::vector<bool> without_what_waits(const Problem& problem, std::vector<bool> holds) {
  const std::vector<std::vector<std::size_t>> waiting_for = find_waiting(problem);
  std::vector<std::size_t> failing;
  for (std::size_t i = 0; i < holds.size(); ++i)
    if (!holds[i]) failing.push_back(i);
  while (!failing.empty()) {
    const std::size_t needed = failing.back();
    failing.pop_back();
    for (const std::size_t other : waiting_for[needed]) {
      if (!holds[other]) continue;
      holds[other] = false;
      failing.push_back(other);
    }
  }
  return holds;
}

}  // namespace wwc::plan
