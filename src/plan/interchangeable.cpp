// SPDX-License-Identifier: MIT
#include "plan/interchangeable.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <utility>

#include "plan/alike.hpp"

namespace wwc::plan {
namespace {

/// All that can be told of a node without saying which it is.
using Shape = std::vector<std::uint64_t>;

enum class ShapeKind : std::uint8_t { only_itself, atom, rule };

class Classifier {
public:
  explicit Classifier(const Problem& problem)
      : problem_(problem),
        parents_(find_askers(problem)),
        nodes_of_atom_(count_nodes_of_atoms(problem)) {
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
      const std::vector<std::size_t> weighed = weighed_by(problem_.atoms[*node.atom]);
      Shape shape{number(ShapeKind::atom)};
      shape.insert(shape.end(), weighed.begin(), weighed.end());
      return shape;
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
