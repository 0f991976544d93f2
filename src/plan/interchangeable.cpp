// SPDX-License-Identifier: MIT
#include "plan/interchangeable.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <utility>

namespace wwc::plan {
namespace {

/// All that can be told of a node without saying which it is.
using Shape = std::vector<std::uint64_t>;

enum class ShapeKind : std::uint8_t { only_itself, atom, rule };

class Classifier {
public:
  explicit Classifier(const Problem& problem)
      : problem_(problem), parents_(problem.nodes.size()), nodes_of_atom_(problem.atoms.size(), 0) {
    for (std::size_t i = 0; i < problem.nodes.size(); ++i) {
      const Node& node = problem.nodes[i];
      if (node.atom) ++nodes_of_atom_[*node.atom];
      for (const std::size_t child : node.children)
        parents_[child].push_back(i);
    }
    // What a candidate asks is a place of its own, behind those of all nodes.
    for (std::size_t i = 0; i < problem.candidates.size(); ++i)
      parents_[problem.candidates[i].node].push_back(problem.nodes.size() + i);
    for (std::size_t i = 0; i < problem.nodes.size(); ++i)
      shapes_.push_back(number_of(shape_of(i)));
  }

  std::vector<std::size_t> classes() {
    std::map<std::pair<std::size_t, std::vector<std::size_t>>, std::size_t> firsts;
    std::vector<std::size_t> classes;
    for (std::size_t i = 0; i < parents_.size(); ++i)
      classes.push_back(firsts.try_emplace({shapes_[i], std::move(parents_[i])}, i).first->second);
    return classes;
  }

private:
  Shape shape_of(std::size_t position) const {
    const Node& node = problem_.nodes[position];
    if (node.atom && nodes_of_atom_[*node.atom] > 1) return itself(position);
    if (node.atom) {
      const Atom& atom = problem_.atoms[*node.atom];
      return {number(ShapeKind::atom), atom.cost,       atom.allowed ? 1U : 0U,
              atom.reluctance,         atom.stands_for, atom.doubt};
    }
    Shape parts;
    for (const std::size_t child : node.children)
      parts.push_back(shape_as_part(child));
    std::ranges::sort(parts);
    parts.insert(parts.begin(), {number(ShapeKind::rule), node.at_least});
    return parts;
  }

  /// What serves something else as well is told apart from all others.
  std::uint64_t shape_as_part(std::size_t child) const {
    return parents_[child].size() == 1 ? problem_.nodes.size() + shapes_[child] : child;
  }

  static Shape itself(std::size_t position) { return {number(ShapeKind::only_itself), position}; }

  static std::uint64_t number(ShapeKind kind) { return static_cast<std::uint64_t>(kind); }

  std::size_t number_of(Shape shape) {
    return numbers_.try_emplace(std::move(shape), numbers_.size()).first->second;
  }

  const Problem& problem_;
  std::vector<std::vector<std::size_t>> parents_;
  std::vector<std::size_t> nodes_of_atom_;
  std::map<Shape, std::size_t> numbers_;
  std::vector<std::size_t> shapes_;  ///< The number of the shape of each node.
};

}  // namespace

std::vector<std::size_t> interchangeable(const Problem& problem) {
  return Classifier(problem).classes();
}

}  // namespace wwc::plan
