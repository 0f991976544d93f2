// SPDX-License-Identifier: MIT
#include "plan/bundles.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <map>
#include <utility>

#include "plan/alike.hpp"
#include "plan/merged_sets.hpp"

namespace wwc::plan {
namespace {

/// Where the rules together name more work than this, no bundles are looked for.
constexpr std::size_t k_most_named = 200'000;
/// So often things are told apart by what they go together with.
constexpr int k_rounds = 10;

using Positions = std::vector<std::size_t>;
using Numbers = std::map<Positions, std::size_t>;

std::size_t number_of(Numbers& numbers, Positions key) {
  return numbers.try_emplace(std::move(key), numbers.size()).first->second;
}

/// A node that asks for all of its things, and is asked for by something else than such a node.
struct Term {
  std::size_t node = 0;
  Positions things;        ///< Sorted.
  std::size_t askers = 0;  ///< The number of the list of what asks for it.
};

/// What rules are made of: atoms, and choices between ways to do one thing.
///
/// A choice is a rule of which one part is enough, each of them an atom that serves nothing else,
/// or all of such and of fees. As fees are the same whatever is exchanged, it then takes as much as
/// any other choice of its form, and goes for an atom.
class Things {
public:
  explicit Things(const Problem& problem)
      : problem_(problem),
        askers_(find_askers(problem)),
        nodes_of_atom_(count_nodes_of_atoms(problem)) {
    for (std::size_t atom = 0; atom < problem.atoms.size(); ++atom)
      kinds_.push_back(kind_of(atom));
    for (std::size_t node = 0; node < problem.nodes.size(); ++node)
      if (is_choice(problem.nodes[node])) add_choice(node);
  }

  /// All that can be told of each thing by itself; things are named by their position, atoms first.
  [[nodiscard]] const std::vector<Positions>& kinds() const { return kinds_; }

  /// The thing that a node stands for, if it does.
  [[nodiscard]] std::optional<std::size_t> of(std::size_t node) const {
    if (problem_.nodes[node].atom) return problem_.nodes[node].atom;
    const auto choice = choice_at_.find(node);
    return choice == choice_at_.end() ? std::nullopt : std::optional(choice->second);
  }

private:
  enum class Kind : std::uint8_t { atom, fee, choice };
  static std::size_t number(Kind kind) { return static_cast<std::size_t>(kind); }

  /// A fee is like nothing else, so that it stays where it is.
  [[nodiscard]] Positions kind_of(std::size_t position) const {
    const Atom& atom = problem_.atoms[position];
    if (atom.is_fee) return {number(Kind::fee), position};
    Positions kind = weighed_by(atom);
    kind.insert(kind.begin(), number(Kind::atom));
    return kind;
  }

  [[nodiscard]] bool is_choice(const Node& node) const {
    return !node.atom && node.at_least == 1 && node.children.size() > 1 &&
           std::ranges::all_of(node.children, [&](std::size_t child) { return is_way(child); });
  }

  [[nodiscard]] bool is_way(std::size_t position) const {
    const Node& node = problem_.nodes[position];
    if (node.atom) return is_own(position);
    return askers_[position].size() == 1 && node.at_least == node.children.size() &&
           std::ranges::all_of(node.children, [&](std::size_t part) {
             const std::optional<std::size_t>& atom = problem_.nodes[part].atom;
             return atom && (problem_.atoms[*atom].is_fee || is_own(part));
           });
  }

  /// True for an atom that serves one node alone.
  [[nodiscard]] bool is_own(std::size_t node) const {
    return askers_[node].size() == 1 && nodes_of_atom_[*problem_.nodes[node].atom] == 1;
  }

  void add_choice(std::size_t position) {
    Positions ways;
    for (const std::size_t child : problem_.nodes[position].children) {
      const Node& way = problem_.nodes[child];
      Positions parts;
      for (const std::size_t part : way.atom ? Positions{child} : way.children)
        parts.push_back(number_of(parts_, kinds_[*problem_.nodes[part].atom]));
      std::ranges::sort(parts);
      ways.push_back(number_of(ways_, std::move(parts)));
    }
    std::ranges::sort(ways);
    ways.insert(ways.begin(), number(Kind::choice));
    choice_at_.emplace(position, kinds_.size());
    kinds_.push_back(std::move(ways));
  }

  const Problem& problem_;
  std::vector<Positions> askers_;  ///< What asks for each node.
  Positions nodes_of_atom_;        ///< How many nodes are each atom.
  Numbers parts_;
  Numbers ways_;
  std::map<std::size_t, std::size_t> choice_at_;  ///< The thing that a node stands for.
  std::vector<Positions> kinds_;
};

class BundleFinder {
public:
  explicit BundleFinder(const Problem& problem) : problem_(problem), things_(problem) {
    if (!find_terms()) return;
    tell_things_apart();
    join_things();
    std::map<Positions, Positions> alike;  // The bundles of each form.
    for (const auto& [first, bundle] : bundles_)
      if (const std::optional<Positions> form = form_of(bundle)) alike[*form].push_back(first);
    for (const auto& [form, firsts] : alike)
      if (firsts.size() > 1) place(firsts);
  }

  std::vector<std::optional<BundlePlace>> take() { return std::move(places_); }

private:
  struct Bundle {
    Positions things;
    Positions terms;
  };

  /// False if there is too much to look at.
  bool find_terms() {
    const std::size_t count = problem_.nodes.size();
    places_.resize(count);
    std::vector<Positions> askers(count);
    std::vector<std::optional<Positions>> all_of(count);
    std::size_t named = 0;
    for (std::size_t i = 0; i < count; ++i) {
      all_of[i] = work_of(i, all_of);
      if (all_of[i]) named += all_of[i]->size();
      if (named > k_most_named) return false;
      if (all_of[i]) continue;
      for (const std::size_t child : problem_.nodes[i].children)
        askers[child].push_back(i);
    }
    // What a candidate asks is a place of its own, behind those of all nodes.
    for (std::size_t i = 0; i < problem_.candidates.size(); ++i)
      askers[problem_.candidates[i].node].push_back(count + i);
    Numbers numbers;
    for (std::size_t i = 0; i < count; ++i)
      if (all_of[i] && !askers[i].empty())
        terms_.push_back({i, *std::move(all_of[i]), number_of(numbers, std::move(askers[i]))});
    return true;
  }

  /// What a node asks for, if it asks for all of it.
  [[nodiscard]] std::optional<Positions> work_of(
      std::size_t position, const std::vector<std::optional<Positions>>& all_of) const {
    if (const std::optional<std::size_t> thing = things_.of(position)) return Positions{*thing};
    const Node& node = problem_.nodes[position];
    if (node.at_least != node.children.size()) return std::nullopt;
    Positions things;
    for (const std::size_t child : node.children) {
      if (!all_of[child]) return std::nullopt;
      things.insert(things.end(), all_of[child]->begin(), all_of[child]->end());
    }
    std::ranges::sort(things);
    things.erase(std::unique(things.begin(), things.end()), things.end());
    return things;
  }

  /// Gives things the same colour that cost the same and go together with the same, as far as this
  /// is looked at. Which bundles are alike is asked anew, so that it need not be the last word.
  void tell_things_apart() {
    Numbers first;
    for (const Positions& kind : things_.kinds())
      colours_.push_back(number_of(first, kind));
    std::size_t count = first.size();
    for (int round = 0; round < k_rounds; ++round) {
      Numbers colours;
      std::vector<Positions> seen(colours_.size());
      Numbers of_terms;
      for (const Term& term : terms_) {
        Positions key = colours_of(term.things);
        key.push_back(term.askers);
        const std::size_t number = number_of(of_terms, std::move(key));
        for (const std::size_t thing : term.things)
          seen[thing].push_back(number);
      }
      for (std::size_t thing = 0; thing < seen.size(); ++thing) {
        std::ranges::sort(seen[thing]);
        seen[thing].push_back(colours_[thing]);
        colours_[thing] = number_of(colours, std::move(seen[thing]));
      }
      if (colours.size() == count) break;
      count = colours.size();
    }
    with_colour_.resize(colours_.size(), 0);
    for (const std::size_t colour : colours_)
      ++with_colour_[colour];
  }

  [[nodiscard]] Positions colours_of(const Positions& things) const {
    Positions colours;
    for (const std::size_t thing : things)
      colours.push_back(colours_[thing]);
    std::ranges::sort(colours);
    return colours;
  }

  /// What is like no other thing stays where it is when bundles are exchanged.
  [[nodiscard]] bool stays(std::size_t thing) const { return with_colour_[colours_[thing]] == 1; }

  /// Things that one term asks for are of one bundle.
  void join_things() {
    MergedSets joined(colours_.size());
    for (const Term& term : terms_) {
      std::optional<std::size_t> first;
      for (const std::size_t thing : term.things) {
        if (stays(thing)) continue;
        if (first) {
          joined.merge(*first, thing);
        } else {
          first = thing;
        }
      }
    }
    for (std::size_t thing = 0; thing < colours_.size(); ++thing)
      if (!stays(thing)) bundles_[joined.find(thing)].things.push_back(thing);
    for (std::size_t i = 0; i < terms_.size(); ++i) {
      const Positions& things = terms_[i].things;
      const auto moved =
          std::ranges::find_if_not(things, [&](std::size_t at) { return stays(at); });
      if (moved != things.end()) bundles_[joined.find(*moved)].terms.push_back(i);
    }
  }

  /// All that can be told of a bundle when its things are named by their colours, so that bundles
  /// of one form can be exchanged; none where two of its things share a colour.
  std::optional<Positions> form_of(const Bundle& bundle) {
    const Positions colours = colours_of(bundle.things);
    if (std::ranges::adjacent_find(colours) != colours.end()) return std::nullopt;
    Positions form{colours.size()};
    form.insert(form.end(), colours.begin(), colours.end());
    for (const std::size_t term : bundle.terms)
      form.push_back(form_of_term(terms_[term]));
    std::sort(form.end() - static_cast<std::ptrdiff_t>(bundle.terms.size()), form.end());
    return form;
  }

  /// A thing that stays is told by its colour too, as no other has it.
  std::size_t form_of_term(const Term& term) {
    Positions key = colours_of(term.things);
    key.push_back(term.askers);
    return number_of(term_forms_, std::move(key));
  }

  void place(const Positions& firsts) {
    std::map<std::size_t, std::size_t> places;  // The first node of each form.
    for (const std::size_t first : firsts) {
      for (const std::size_t term : bundles_.at(first).terms) {
        const std::size_t node = terms_[term].node;
        const auto place = places.try_emplace(form_of_term(terms_[term]), node).first;
        places_[node] = BundlePlace{place->second, first};
      }
    }
  }

  const Problem& problem_;
  Things things_;
  std::vector<Term> terms_;
  Positions colours_;                      ///< Of each thing.
  Positions with_colour_;                  ///< How many things have it.
  std::map<std::size_t, Bundle> bundles_;  ///< By their first thing.
  Numbers term_forms_;
  std::vector<std::optional<BundlePlace>> places_;
};

}  // namespace

std::vector<std::optional<BundlePlace>> find_bundles(const Problem& problem) {
  return BundleFinder(problem).take();
}

}  // namespace wwc::plan
