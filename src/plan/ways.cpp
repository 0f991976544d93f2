// SPDX-License-Identifier: MIT
#include "plan/ways.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "plan/holding.hpp"

namespace wwc::plan {
namespace {

/// More ways than these to one rule are not kept; the search is then no proof.
constexpr std::size_t k_most_ways = 2000;

/// Reluctance decides between plans of as many atoms, not how many there are.
constexpr Weight k_weight_of_atom = 8;

using Ways = std::vector<Way>;
using Positions = std::vector<std::size_t>;

Positions united(const Positions& left, const Positions& right) {
  Positions all;
  all.reserve(left.size() + right.size());
  std::ranges::set_union(left, right, std::back_inserter(all));
  return all;
}

/// True if whoever takes the second way could take the first and be no worse off.
bool is_no_worse(const Way& first, const Way& second) {
  return first.own <= second.own && std::ranges::includes(second.shared, first.shared);
}

/// Keeps the ways that are not worse than another; false if there are still too many.
bool prune(Ways& ways) {
  std::ranges::stable_sort(ways, [](const Way& left, const Way& right) {
    if (left.own != right.own) return left.own < right.own;
    if (left.shared.size() != right.shared.size()) return left.shared.size() < right.shared.size();
    return left.atoms < right.atoms;
  });
  Ways kept;
  for (Way& way : ways) {
    const bool is_useless =
        std::ranges::any_of(kept, [&](const Way& other) { return is_no_worse(other, way); });
    if (!is_useless) kept.push_back(std::move(way));
    if (kept.size() > k_most_ways) break;
  }
  const bool is_whole = kept.size() <= k_most_ways;
  kept.resize(std::min(kept.size(), k_most_ways));
  ways = std::move(kept);
  return is_whole;
}

/// Finds the ways to each rule from those to its parts.
class WayFinder {
public:
  explicit WayFinder(const Problem& problem) : problem_(problem), uses_(count_uses(problem)) {
    for (const Atom& atom : problem.atoms) {
      const Weight count = k_weight_of_atom * atom.stands_for + atom.reluctance;
      table_.weights.push_back((static_cast<Weight>(atom.cost) << k_count_bits) + count);
    }
    std::vector<Ways> of_nodes;
    of_nodes.reserve(problem.nodes.size());
    for (const Node& node : problem.nodes)
      of_nodes.push_back(node.atom ? ways_of_atom(*node.atom) : ways_of_rule(node, of_nodes));
    for (const Candidate& candidate : problem.candidates)
      table_.of.push_back(of_nodes[candidate.node]);
    leave_out_what_waits();
  }
  WayTable take() { return std::move(table_); }

private:
  /// What waits for a candidate that cannot be made to hold cannot either.
  void leave_out_what_waits() {
    std::vector<bool> holds;
    for (const Ways& ways : table_.of)
      holds.push_back(!ways.empty());
    holds = without_what_waits(problem_, std::move(holds));
    for (std::size_t i = 0; i < holds.size(); ++i)
      if (!holds[i]) table_.of[i].clear();
  }

  /// On how many paths each node is reached from the candidates; 2 stands for any more.
  static std::vector<int> count_paths(const Problem& problem) {
    std::vector<int> paths(problem.nodes.size(), 0);
    for (const Candidate& candidate : problem.candidates)
      paths[candidate.node] = std::min(2, paths[candidate.node] + 1);
    for (std::size_t i = problem.nodes.size(); i-- > 0;) {
      for (const std::size_t child : problem.nodes[i].children)
        paths[child] = std::min(2, paths[child] + paths[i]);
    }
    return paths;
  }

  static std::vector<int> count_uses(const Problem& problem) {
    const std::vector<int> paths = count_paths(problem);
    std::vector<int> uses(problem.atoms.size(), 0);
    for (std::size_t i = 0; i < problem.nodes.size(); ++i) {
      const auto& atom = problem.nodes[i].atom;
      if (atom) uses[*atom] = std::min(2, uses[*atom] + paths[i]);
    }
    return uses;
  }

  [[nodiscard]] Ways ways_of_atom(std::size_t atom) const {
    if (!problem_.atoms[atom].allowed) return {};
    if (uses_[atom] > 1) return {Way{0, {atom}, {atom}}};
    return {Way{table_.weights[atom], {}, {atom}}};
  }

  /// Takes the parts one by one; `so_far[n]` are the ways by which n of those looked at hold.
  Ways ways_of_rule(const Node& node, const std::vector<Ways>& of_nodes) {
    std::vector<Ways> so_far(node.at_least + 1);
    so_far[0] = {Way{}};
    for (const std::size_t child : node.children) {
      for (std::size_t held = node.at_least; held-- > 0;)
        add_products(so_far[held], of_nodes[child], so_far[held + 1]);
    }
    return std::move(so_far[node.at_least]);
  }

  void add_products(const Ways& left, const Ways& right, Ways& sums) {
    if (left.empty() || right.empty()) return;
    for (const Way& first : left) {
      for (const Way& second : right) {
        sums.push_back({first.own + second.own, united(first.shared, second.shared),
                        united(first.atoms, second.atoms)});
      }
    }
    if (!prune(sums)) table_.complete = false;
  }

  const Problem& problem_;
  std::vector<int> uses_;
  WayTable table_;
};

}  // namespace

WayTable find_ways(const Problem& problem) {
  return WayFinder(problem).take();
}

}  // namespace wwc::plan
