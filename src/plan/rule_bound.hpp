// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <vector>

#include "plan/problem.hpp"
#include "plan/shares.hpp"
#include "plan/ways.hpp"

namespace wwc::plan {

/// What candidates pay at the least by their rules alone, for those of which not all ways are
/// known.
class RuleBound {
public:
  RuleBound(const Problem& problem, const std::vector<Weight>& weights);

  /// Never more than the candidate pays in any way, when of work that others can use as well it
  /// pays these shares alone. Parts of a rule that have work in common are weighed as one.
  [[nodiscard]] Weight least(std::size_t candidate, const std::vector<Share>& shares) const;

private:
  [[nodiscard]] std::vector<std::size_t> nodes_below(std::size_t node) const;
  [[nodiscard]] bool are_apart(const std::vector<std::size_t>& nodes) const;

  const Problem& problem_;
  const std::vector<Weight>& weights_;
  std::vector<std::size_t> users_;  ///< So many candidates can use each atom.
};

}  // namespace wwc::plan
