// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

/// What a plan chooses from, without a word of what it is about: work that costs something, rules
/// over it, and how many of the rules must hold.
namespace wwc::plan {

/// Work that is done once, whatever it serves.
struct Atom {
  std::uint64_t cost = 0;
  bool allowed = true;           ///< False: it must not be done.
  std::uint8_t reluctance = 0;   ///< Of plans that cost the same, the one with the least of it.
  std::uint32_t stands_for = 1;  ///< So many things to do; of such plans, the one with the fewest.
  std::uint64_t doubt = 0;       ///< Of the cost, what may turn out not to be needed.
  bool is_fee = false;           ///< It does nothing itself: other work is done once it is paid.
};

/// A rule: an atom is done, or at least so many of other rules hold.
struct Node {
  std::optional<std::size_t> atom;
  std::uint32_t at_least = 0;         ///< 0: holds in any case.
  std::vector<std::size_t> children;  ///< Positions before this node's own.
};

/// What can be made to hold: its rule, and other candidates that must hold too.
struct Candidate {
  std::size_t node = 0;
  std::vector<std::size_t> prerequisites;  ///< Positions; without a cycle.
};

/// So many of these candidates must hold.
struct Demand {
  std::vector<std::size_t> candidates;  ///< Sorted.
  std::uint32_t at_least = 0;
  std::uint32_t held = 0;  ///< So many others hold in any case; for reports alone.
  std::size_t origin = 0;  ///< What asks for it first; for reports alone.
};

/// Everything that a search needs.
struct Problem {
  std::vector<Atom> atoms;
  std::vector<Node> nodes;
  std::vector<Candidate> candidates;
  std::vector<Demand> demands;
};

/// The least that meets every demand.
struct Solution {
  std::uint64_t cost = 0;
  std::uint64_t lower_bound = 0;   ///< Nothing that meets the demands costs less.
  std::vector<std::size_t> atoms;  ///< That are done, sorted.
  std::size_t looked_at = 0;       ///< So many partial plans were.

  /// True if nothing cheaper exists.
  [[nodiscard]] bool is_proven() const { return lower_bound == cost; }
};

}  // namespace wwc::plan
