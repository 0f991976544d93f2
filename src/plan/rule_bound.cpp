// SPDX-License-Identifier: MIT
#include "plan/rule_bound.hpp"

#include <algorithm>
#include <limits>

namespace wwc::plan {
namespace {

/// What cannot be made to hold; so small that some can be added up.
constexpr Weight k_out_of_reach = std::numeric_limits<Weight>::max() >> 20;

}  // namespace

RuleBound::RuleBound(const Problem& problem, const std::vector<Weight>& weights)
    : problem_(problem), weights_(weights), users_(problem.atoms.size(), 0) {
  for (const Candidate& candidate : problem.candidates) {
    std::vector<bool> is_used(problem.atoms.size(), false);
    for (const std::size_t node : nodes_below(candidate.node)) {
      const auto& atom = problem.nodes[node].atom;
      if (atom && !is_used[*atom]) ++users_[*atom];
      if (atom) is_used[*atom] = true;
    }
  }
}

Weight RuleBound::least(std::size_t candidate, const std::vector<Share>& shares) const {
  const std::size_t root = problem_.candidates[candidate].node;
  std::vector<Weight> values(root + 1, 0);
  for (const std::size_t position : nodes_below(root)) {
    const Node& node = problem_.nodes[position];
    if (node.atom) {
      const auto share = std::ranges::find(shares, *node.atom, &Share::atom);
      const bool is_own = users_[*node.atom] == 1;
      values[position] = is_own ? weights_[*node.atom] : share == shares.end() ? 0 : share->weight;
      if (!problem_.atoms[*node.atom].allowed) values[position] = k_out_of_reach;
      continue;
    }
    std::vector<Weight> parts;
    for (const std::size_t child : node.children)
      parts.push_back(values[child]);
    std::ranges::sort(parts);
    if (node.at_least > parts.size()) parts.resize(node.at_least, k_out_of_reach);
    const bool is_sum = are_apart(node.children);
    for (std::size_t i = 0; i < node.at_least; ++i)
      values[position] = std::min(k_out_of_reach, is_sum ? values[position] + parts[i] : parts[i]);
  }
  return values[root];
}

/// Itself and all that it is made of, children first.
std::vector<std::size_t> RuleBound::nodes_below(std::size_t node) const {
  std::vector<bool> is_below(node + 1, false);
  is_below[node] = true;
  std::vector<std::size_t> below;
  for (std::size_t position = node + 1; position-- > 0;) {
    if (!is_below[position]) continue;
    below.push_back(position);
    for (const std::size_t child : problem_.nodes[position].children)
      is_below[child] = true;
  }
  std::ranges::reverse(below);
  return below;
}

/// True if no two of them have work in common.
bool RuleBound::are_apart(const std::vector<std::size_t>& nodes) const {
  std::vector<bool> is_used(problem_.atoms.size(), false);
  for (const std::size_t node : nodes) {
    std::vector<std::size_t> atoms;
    for (const std::size_t position : nodes_below(node))
      if (problem_.nodes[position].atom) atoms.push_back(*problem_.nodes[position].atom);
    if (std::ranges::any_of(atoms,
                            [&](std::size_t atom) { return static_cast<bool>(is_used[atom]); }))
      return false;
    for (const std::size_t atom : atoms)
      is_used[atom] = true;
  }
  return true;
}

}  // namespace wwc::plan
