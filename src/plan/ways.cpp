// SPDX-License-Identifier: MIT
#include "plan/ways.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

#include "plan/bundles.hpp"
#include "plan/holding.hpp"
#include "plan/interchangeable.hpp"

namespace wwc::plan {
namespace {

/// More ways than these to one rule are not kept, nor looked at together; the search is then no
/// proof.
constexpr std::size_t k_most_ways = 2'000;
constexpr std::size_t k_most_products = 40'000;

/// After so many comparisons in all no rule gets more ways than a few.
constexpr std::size_t k_most_compared = 20'000'000;
constexpr std::size_t k_few_ways = 16;

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

/// A bit for each of its shared atoms, some for several: what lacks one lacks the atom.
std::uint64_t mask_of(const Way& way) {
  constexpr std::size_t k_bits = 64;
  std::uint64_t mask = 0;
  for (const std::size_t atom : way.shared)
    mask |= std::uint64_t{1} << (atom % k_bits);
  return mask;
}

/// Finds the ways to each rule from those to its parts.
class WayFinder {
public:
  explicit WayFinder(const Problem& problem)
      : problem_(problem),
        uses_(count_uses(problem)),
        classes_(interchangeable(problem)),
        bundles_(find_bundles(problem)) {
    for (const Atom& atom : problem.atoms) {
      const Weight count = k_weight_of_atom * atom.stands_for + atom.reluctance;
      table_.weights.push_back((static_cast<Weight>(atom.cost) << k_count_bits) + count);
    }
    std::vector<WaysOfNode> of_nodes;
    of_nodes.reserve(problem.nodes.size());
    for (const Node& node : problem.nodes)
      of_nodes.push_back(node.atom ? WaysOfNode{ways_of_atom(*node.atom)}
                                   : ways_of_rule(node, of_nodes));
    for (const Candidate& candidate : problem.candidates) {
      table_.of.push_back(of_nodes[candidate.node].ways);
      table_.complete.push_back(of_nodes[candidate.node].complete);
    }
    leave_out_what_waits();
  }
  WayTable take() { return std::move(table_); }

private:
  struct WaysOfNode {
    Ways ways;
    bool complete = true;
  };

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
    if (uses_[atom] > 1) return {Way{0, {atom}, {atom}, table_.weights[atom]}};
    return {Way{table_.weights[atom], {}, {atom}, table_.weights[atom]}};
  }

  /// Takes the parts one after the other; `so_far[n]` are the ways by which n of those looked at
  /// hold. Of parts that are interchangeable the first hold, if any.
  WaysOfNode ways_of_rule(const Node& node, const std::vector<WaysOfNode>& of_nodes) {
    bool complete = true;
    std::vector<Ways> so_far(node.at_least + 1);
    so_far[0] = {Way{}};
    for (const Positions& twins : by_class(node.children)) {
      std::vector<Ways> firsts{{Way{}}};
      for (std::size_t i = 0; i < twins.size() && i < node.at_least; ++i) {
        complete = complete && of_nodes[twins[i]].complete;
        Ways& both = firsts.emplace_back();
        if (!add_products(firsts[i], of_nodes[twins[i]].ways, both)) complete = false;
      }
      for (std::size_t held = node.at_least; held-- > 0;) {
        for (std::size_t more = 1; more < firsts.size() && held + more < so_far.size(); ++more)
          if (!add_products(so_far[held], firsts[more], so_far[held + more])) complete = false;
      }
    }
    return {std::move(so_far[node.at_least]), complete};
  }

  /// The same positions, those that are interchangeable together and in the same order everywhere.
  [[nodiscard]] std::vector<Positions> by_class(const Positions& nodes) const {
    std::vector<Positions> groups;
    std::map<std::size_t, std::size_t> group_of_class;
    for (const std::size_t node : nodes) {
      const auto [place, is_new] = group_of_class.try_emplace(class_of(node), groups.size());
      if (is_new) groups.emplace_back();
      groups[place->second].push_back(node);
    }
    for (Positions& group : groups)
      std::ranges::sort(group, {}, [&](std::size_t node) {
        return bundles_[node] ? bundles_[node]->bundle : node;
      });
    return groups;
  }

  /// What is alike in bundles is told apart from what is alike by itself.
  [[nodiscard]] std::size_t class_of(std::size_t node) const {
    return bundles_[node] ? problem_.nodes.size() + bundles_[node]->place : classes_[node];
  }

  /// Adds what each of the first together with each of the second does; false if some was left out.
  bool add_products(const Ways& left, const Ways& right, Ways& sums) {
    if (left.empty() || right.empty()) return true;
    // Both begin with the lightest.
    const std::size_t most_left = std::max<std::size_t>(1, k_most_products / right.size());
    for (std::size_t i = 0; i < left.size() && i < most_left; ++i) {
      for (const Way& second : right) {
        sums.push_back(both(left[i], second));
      }
    }
    return prune(sums) && left.size() <= most_left;
  }

  [[nodiscard]] Way both(const Way& left, const Way& right) const {
    Way way{left.own + right.own, united(left.shared, right.shared),
            united(left.atoms, right.atoms)};
    for (const std::size_t atom : way.atoms)
      way.all += table_.weights[atom];
    return way;
  }

  /// Keeps the ways that are not worse than another, the lightest first; false if there are still
  /// too many. A way is no worse if whoever takes the other could take it and be no worse off.
  bool prune(Ways& ways) {
    std::ranges::stable_sort(ways, [](const Way& left, const Way& right) {
      return std::tie(left.all, left.own, left.atoms) < std::tie(right.all, right.own, right.atoms);
    });
    const std::size_t most = compared_ < k_most_compared ? k_most_ways : k_few_ways;
    Ways kept;
    std::vector<std::uint64_t> masks;
    for (Way& way : ways) {
      const std::uint64_t mask = mask_of(way);
      if (is_worse_than_one_of(kept, masks, way, mask)) continue;
      if (kept.size() == most) {
        ways = std::move(kept);
        return false;
      }
      kept.push_back(std::move(way));
      masks.push_back(mask);
    }
    ways = std::move(kept);
    return true;
  }

  /// True if one that is kept takes no more of its own, and nothing that the way does not take.
  bool is_worse_than_one_of(const Ways& kept, const std::vector<std::uint64_t>& masks,
                            const Way& way, std::uint64_t mask) {
    compared_ += kept.size();
    for (std::size_t i = 0; i < kept.size(); ++i) {
      const bool may_be = (masks[i] & ~mask) == 0 && kept[i].own <= way.own;
      if (may_be && std::ranges::includes(way.shared, kept[i].shared)) return true;
    }
    return false;
  }

  const Problem& problem_;
  std::vector<int> uses_;
  std::vector<std::size_t> classes_;
  std::vector<std::optional<BundlePlace>> bundles_;
  std::size_t compared_ = 0;
  WayTable table_;
};

}  // namespace

WayTable find_ways(const Problem& problem) {
  return WayFinder(problem).take();
}

}  // namespace wwc::plan
