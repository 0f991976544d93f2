// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "plan/problem.hpp"
#include "plan/ways.hpp"

namespace wwc::plan {

/// Work that is done and undone, with what holds by it kept in step: a change takes time for the
/// ways that use the atom, not for the whole problem. Begins with nothing done and nothing barred.
/// The problem and its ways must outlive it.
class Workbench {
public:
  Workbench(const Problem& problem, const WayTable& ways);

  [[nodiscard]] bool is_done(std::size_t atom) const { return is_done_[atom]; }
  /// By one of its ways, and what it waits for holds too.
  [[nodiscard]] bool holds(std::size_t candidate) const { return holds_[candidate]; }
  [[nodiscard]] bool meets_all() const { return short_ == 0; }  ///< Every demand.
  [[nodiscard]] Weight weight() const { return weight_; }       ///< Of all that is done.
  /// So many atoms so far, to add, to undo and to weigh: a measure of time that is the same on
  /// every machine.
  [[nodiscard]] std::size_t looked_at() const { return looked_at_; }
  [[nodiscard]] std::vector<std::size_t> atoms() const;  ///< That are done, sorted.

  /// Does these atoms, which are sorted, and no others.
  void set(const std::vector<std::size_t>& atoms);
  void add(std::size_t atom);   ///< One that is not done.
  void undo(std::size_t atom);  ///< One that is done.

  /// Work that is barred is not added by `make_hold` and `meet_demands`. Where it is done it stays
  /// so, and counts.
  void bar(std::size_t atom, bool is_barred) { is_barred_[atom] = is_barred; }

  /// Adds what the candidate and all that it waits for lack, in the way of each that takes least on
  /// top of what is done. False, with nothing changed, where what is barred leaves no way.
  [[nodiscard]] bool make_hold(std::size_t candidate);

  /// Makes candidates hold until the demands are met, the cheapest for the number of unmet demands
  /// that count it first. False where what is barred leaves no way; some work is added by then.
  [[nodiscard]] bool meet_demands();

  /// Where the demands are met: undoes one atom after the other, the heaviest first and of equals
  /// the first, that they are met without. None of those that are left can be left out.
  void leave_out_needless();

private:
  struct Use {
    std::size_t candidate;
    std::size_t way;
  };

  void note_ways(std::size_t candidate);
  void follow(std::size_t candidate);
  void count_for_demands(std::size_t candidate);
  void start_weighing();
  [[nodiscard]] Weight cost_of(std::size_t candidate);
  [[nodiscard]] Weight weigh(std::size_t candidate);
  [[nodiscard]] Weight added_by(const Way& way);
  void take_cheapest_way(std::size_t candidate);
  [[nodiscard]] Weight counts_for(std::size_t candidate) const;
  [[nodiscard]] bool is_better(std::size_t candidate, std::optional<std::size_t> best);

  const Problem& problem_;
  const WayTable& ways_;
  std::vector<bool> is_done_;
  std::vector<bool> is_barred_;
  std::vector<std::vector<Use>> uses_;             ///< Of each atom.
  std::vector<std::vector<std::size_t>> missing_;  ///< So many atoms of each way.
  std::vector<std::size_t> satisfied_;             ///< So many ways of each candidate.
  std::vector<std::int64_t> unmet_;                ///< So many prerequisites of each.
  std::vector<bool> holds_;                        ///< Each candidate.
  std::vector<std::vector<std::size_t>> waiting_;  ///< For each candidate.
  std::vector<std::vector<std::size_t>> demands_of_;
  std::vector<std::int64_t> lacking_;  ///< Of each demand; below 0: more than it asks.
  std::int64_t short_ = 0;             ///< So many demands are not met.
  Weight weight_ = 0;
  std::vector<std::optional<Weight>> costs_;  ///< Of each candidate, while one is chosen.
  std::vector<std::size_t> cheapest_;         ///< Way of each.
  std::size_t looked_at_ = 0;
};

}  // namespace wwc::plan
