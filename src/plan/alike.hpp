// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <vector>

#include "plan/problem.hpp"

/// What tells work apart that may stand for other work.
namespace wwc::plan {

/// All that a plan is weighed by in an atom, without saying which it is.
[[nodiscard]] std::vector<std::size_t> weighed_by(const Atom& atom);

/// Of each node the places that ask for it, in order: nodes, and behind all of these, by their
/// position, candidates.
[[nodiscard]] std::vector<std::vector<std::size_t>> find_askers(const Problem& problem);

/// How many nodes are each atom.
[[nodiscard]] std::vector<std::size_t> count_nodes_of_atoms(const Problem& problem);

}  // namespace wwc::plan
