// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <random>
#include <utility>

#include "plan/problem.hpp"

/// Problems that share work in many ways.
namespace wwc::plan::test {

/// Random choices that are the same on every platform for the same seed.
class Dice {
public:
  explicit Dice(std::uint32_t seed) : engine_(seed) {}
  std::size_t below(std::size_t size) { return engine_() % size; }
  bool chance(std::size_t percent) { return below(100) < percent; }

private:
  std::mt19937 engine_;
};

struct Size {
  std::size_t atoms = 10;
  std::size_t rules = 6;
  std::size_t candidates = 6;
};

/// Rules over atoms and earlier rules, so that work is shared between candidates and within one.
inline Problem random_problem(Dice& dice, const Size& size) {
  Problem problem;
  for (std::size_t i = 0; i < size.atoms; ++i) {
    problem.atoms.push_back({dice.below(12), !dice.chance(6)});
    problem.nodes.push_back({i, 0, {}});
  }
  const auto add_rule = [&](std::size_t most_parts) {
    Node rule;
    for (std::size_t parts = 1 + dice.below(most_parts); parts > 0; --parts)
      rule.children.push_back(dice.below(problem.nodes.size()));
    std::ranges::sort(rule.children);
    rule.children.erase(std::unique(rule.children.begin(), rule.children.end()),
                        rule.children.end());
    rule.at_least = static_cast<std::uint32_t>(dice.below(rule.children.size() + 1));
    problem.nodes.push_back(std::move(rule));
  };
  for (std::size_t i = 0; i < size.rules; ++i)
    add_rule(3);
  for (std::size_t i = 0; i < size.candidates; ++i) {
    add_rule(4);
    // Some can never hold.
    if (dice.chance(5)) ++problem.nodes.back().at_least;
    Candidate candidate{problem.nodes.size() - 1, {}};
    if (i > 0 && dice.chance(25)) candidate.prerequisites.push_back(dice.below(i));
    problem.candidates.push_back(std::move(candidate));
  }
  for (std::size_t demands = 1 + dice.below(3); demands > 0; --demands) {
    Demand demand;
    for (std::size_t i = 0; i < size.candidates; ++i)
      if (dice.chance(70)) demand.candidates.push_back(i);
    if (demand.candidates.empty()) continue;
    demand.at_least = static_cast<std::uint32_t>(1 + dice.below(demand.candidates.size()));
    problem.demands.push_back(std::move(demand));
  }
  return problem;
}

/// So many candidates, each of which asks for some of the same pieces of work; two in three of them
/// must hold.
struct Sharing {
  std::size_t candidates;
  std::size_t asked_of_each;
  std::size_t atoms;
};

inline Problem sharing_problem(Dice& dice, const Sharing& sharing) {
  Problem problem;
  for (std::size_t i = 0; i < sharing.atoms; ++i) {
    problem.atoms.push_back({5});
    problem.nodes.push_back({i, 0, {}});
  }
  Demand demand;
  for (std::size_t i = 0; i < sharing.candidates; ++i) {
    Node rule;
    while (rule.children.size() < sharing.asked_of_each) {
      const std::size_t atom = dice.below(sharing.atoms);
      if (std::ranges::find(rule.children, atom) == rule.children.end())
        rule.children.push_back(atom);
    }
    rule.at_least = static_cast<std::uint32_t>(rule.children.size());
    problem.nodes.push_back(std::move(rule));
    problem.candidates.push_back({problem.nodes.size() - 1, {}});
    demand.candidates.push_back(i);
  }
  demand.at_least = static_cast<std::uint32_t>(sharing.candidates * 2 / 3);
  problem.demands.push_back(std::move(demand));
  return problem;
}

/// So many candidates, each of which asks for some of the same pieces of work, here and there any
/// of several, at odd prices.
struct OddSharing {
  std::size_t candidates = 60;
  std::size_t most_parts = 5;
  std::size_t atoms = 70;
  std::size_t dearest = 37;
  std::size_t percent_held = 50;  ///< So many of those that a demand counts must hold.
  std::size_t demands = 1;
};

inline Problem odd_sharing_problem(Dice& dice, const OddSharing& sharing) {
  Problem problem;
  for (std::size_t i = 0; i < sharing.atoms; ++i) {
    problem.atoms.push_back({1 + dice.below(sharing.dearest)});
    problem.nodes.push_back({i, 0, {}});
  }
  const auto add_rule = [&](std::size_t parts, std::size_t spare) {
    Node rule;
    while (rule.children.size() < parts + spare) {
      const std::size_t atom = dice.below(sharing.atoms);
      if (std::ranges::find(rule.children, atom) == rule.children.end())
        rule.children.push_back(atom);
    }
    rule.at_least = static_cast<std::uint32_t>(parts);
    problem.nodes.push_back(std::move(rule));
  };
  for (std::size_t i = 0; i < sharing.candidates; ++i) {
    add_rule(2 + dice.below(sharing.most_parts - 1), dice.chance(30) ? 1 : 0);
    Candidate candidate{problem.nodes.size() - 1, {}};
    if (i > 0 && dice.chance(10)) candidate.prerequisites.push_back(dice.below(i));
    problem.candidates.push_back(std::move(candidate));
  }
  // Where there are several, each counts two in three candidates, as levels may.
  for (std::size_t i = 0; i < sharing.demands; ++i) {
    Demand demand;
    for (std::size_t candidate = 0; candidate < sharing.candidates; ++candidate)
      if (sharing.demands == 1 || dice.chance(67)) demand.candidates.push_back(candidate);
    demand.at_least =
        static_cast<std::uint32_t>(demand.candidates.size() * sharing.percent_held / 100);
    problem.demands.push_back(std::move(demand));
  }
  return problem;
}

}  // namespace wwc::plan::test
