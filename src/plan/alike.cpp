// SPDX-License-Identifier: MIT
#include "plan/alike.hpp"

namespace wwc::plan {

std::vector<std::size_t> weighed_by(const Atom& atom) {
  return {atom.cost, atom.allowed ? 1U : 0U, atom.reluctance, atom.stands_for, atom.doubt};
}

std::vector<std::vector<std::size_t>> find_askers(const Problem& problem) {
  std::vector<std::vector<std::size_t>> askers(problem.nodes.size());
  for (std::size_t i = 0; i < problem.nodes.size(); ++i)
    for (const std::size_t child : problem.nodes[i].children)
      askers[child].push_back(i);
  for (std::size_t i = 0; i < problem.candidates.size(); ++i)
    askers[problem.candidates[i].node].push_back(problem.nodes.size() + i);
  return askers;
}

std::vector<std::size_t> count_nodes_of_atoms(const Problem& problem) {
  std::vector<std::size_t> counts(problem.atoms.size(), 0);
  for (const Node& node : problem.nodes)
    if (node.atom) ++counts[*node.atom];
  return counts;
}

}  // namespace wwc::plan
