// SPDX-License-Identifier: MIT
#include "plan/improve.hpp"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <utility>

namespace wwc::plan {
namespace {

constexpr Weight k_out_of_reach = std::numeric_limits<Weight>::max();

/// Work that is done and undone, with what holds by it kept in step.
class Workbench {
public:
  Workbench(const Problem& problem, const WayTable& ways)
      : problem_(problem),
        ways_(ways),
        is_done_(problem.atoms.size(), false),
        is_barred_(problem.atoms.size(), false),
        uses_(problem.atoms.size()),
        missing_(ways.of.size()),
        satisfied_(ways.of.size(), 0),
        unmet_(ways.of.size(), 0),
        holds_(ways.of.size(), false),
        waiting_(ways.of.size()),
        demands_of_(ways.of.size()) {
    for (std::size_t demand = 0; demand < problem.demands.size(); ++demand) {
      lacking_.push_back(static_cast<std::int64_t>(problem.demands[demand].at_least));
      short_ += lacking_.back() > 0 ? 1 : 0;
      for (const std::size_t candidate : problem.demands[demand].candidates)
        demands_of_[candidate].push_back(demand);
    }
    for (std::size_t candidate = 0; candidate < ways.of.size(); ++candidate) {
      for (const std::size_t needed : problem.candidates[candidate].prerequisites) {
        waiting_[needed].push_back(candidate);
        ++unmet_[candidate];
      }
    }
    for (std::size_t candidate = 0; candidate < ways.of.size(); ++candidate)
      note_ways(candidate);
  }

  [[nodiscard]] bool is_done(std::size_t atom) const { return is_done_[atom]; }
  [[nodiscard]] bool holds(std::size_t candidate) const { return holds_[candidate]; }
  [[nodiscard]] bool meets_all() const { return short_ == 0; }
  [[nodiscard]] Weight weight() const { return weight_; }
  [[nodiscard]] std::size_t looked_at() const { return looked_at_; }

  [[nodiscard]] std::vector<std::size_t> atoms() const {
    std::vector<std::size_t> done;
    for (std::size_t atom = 0; atom < is_done_.size(); ++atom)
      if (is_done_[atom]) done.push_back(atom);
    return done;
  }

  /// Does these atoms and no others.
  void set(const std::vector<std::size_t>& atoms) {
    for (const std::size_t atom : this->atoms())
      if (!std::ranges::binary_search(atoms, atom)) undo(atom);
    for (const std::size_t atom : atoms)
      if (!is_done_[atom]) add(atom);
  }

  /// Work that is barred is not added to meet the demands.
  void bar(std::size_t atom, bool is_barred) { is_barred_[atom] = is_barred; }

  void add(std::size_t atom) {
    is_done_[atom] = true;
    weight_ += ways_.weights[atom];
    for (const Use& use : uses_[atom])
      if (--missing_[use.candidate][use.way] == 0 && ++satisfied_[use.candidate] == 1)
        follow(use.candidate);
    looked_at_ += uses_[atom].size() + 1;
  }

  void undo(std::size_t atom) {
    is_done_[atom] = false;
    weight_ -= ways_.weights[atom];
    for (const Use& use : uses_[atom])
      if (missing_[use.candidate][use.way]++ == 0 && --satisfied_[use.candidate] == 0)
        follow(use.candidate);
    looked_at_ += uses_[atom].size() + 1;
  }

  /// Adds what the candidate and those that it waits for lack, in the cheapest way of each.
  bool make_hold(std::size_t candidate) {
    start_weighing();
    if (cost_of(candidate) == k_out_of_reach) return false;
    take_cheapest_way(candidate);
    return true;
  }

  /// Makes candidates hold until the demands are met, the cheapest for what they count for first;
  /// false where this does not lead there.
  bool meet_demands() {
    while (!meets_all()) {
      start_weighing();
      std::optional<std::size_t> best;
      for (std::size_t candidate = 0; candidate < holds_.size(); ++candidate)
        if (counts_for(candidate) > 0 && is_better(candidate, best)) best = candidate;
      if (!best) return false;
      take_cheapest_way(*best);
    }
    return true;
  }

  /// Takes out what can be left out, the heaviest first.
  void leave_out_needless() {
    std::vector<std::size_t> heaviest_first = atoms();
    std::ranges::stable_sort(heaviest_first, std::greater{},
                             [&](std::size_t atom) { return ways_.weights[atom]; });
    for (const std::size_t atom : heaviest_first) {
      undo(atom);
      if (!meets_all()) add(atom);
    }
  }

private:
  struct Use {
    std::size_t candidate;
    std::size_t way;
  };

  void note_ways(std::size_t candidate) {
    const std::vector<Way>& ways = ways_.of[candidate];
    for (std::size_t way = 0; way < ways.size(); ++way) {
      missing_[candidate].push_back(ways[way].atoms.size());
      if (ways[way].atoms.empty() && ++satisfied_[candidate] == 1) follow(candidate);
      for (const std::size_t atom : ways[way].atoms)
        uses_[atom].push_back({candidate, way});
    }
  }

  /// Whether the candidate holds, and what waits for it, follows from its ways.
  void follow(std::size_t candidate) {
    const bool holds = satisfied_[candidate] > 0 && unmet_[candidate] == 0;
    if (holds == holds_[candidate]) return;
    holds_[candidate] = holds;
    for (const std::size_t demand : demands_of_[candidate]) {
      const bool was_short = lacking_[demand] > 0;
      lacking_[demand] += holds ? -1 : 1;
      const bool is_short = lacking_[demand] > 0;
      if (was_short != is_short) short_ += is_short ? 1 : -1;
    }
    for (const std::size_t other : waiting_[candidate]) {
      unmet_[other] += holds ? -1 : 1;
      follow(other);
    }
  }

  void start_weighing() {
    costs_.assign(holds_.size(), std::nullopt);
    cheapest_.assign(holds_.size(), 0);
  }

  Weight cost_of(std::size_t candidate) {
    if (holds_[candidate]) return 0;
    if (costs_[candidate]) return *costs_[candidate];
    Weight least = satisfied_[candidate] > 0 ? 0 : k_out_of_reach;
    for (std::size_t way = 0; least > 0 && way < ways_.of[candidate].size(); ++way) {
      const Weight added = added_by(ways_.of[candidate][way]);
      if (added >= least) continue;
      least = added;
      cheapest_[candidate] = way;
    }
    for (const std::size_t needed : problem_.candidates[candidate].prerequisites) {
      const Weight before = least == k_out_of_reach ? least : cost_of(needed);
      least = before == k_out_of_reach ? before : least + before;
    }
    costs_[candidate] = least;
    return least;
  }

  Weight added_by(const Way& way) {
    Weight sum = 0;
    looked_at_ += way.atoms.size() + 1;
    for (const std::size_t atom : way.atoms) {
      if (is_done_[atom]) continue;
      if (is_barred_[atom]) return k_out_of_reach;
      sum += ways_.weights[atom];
    }
    return sum;
  }

  void take_cheapest_way(std::size_t candidate) {
    if (holds_[candidate]) return;
    if (satisfied_[candidate] == 0)
      for (const std::size_t atom : ways_.of[candidate][cheapest_[candidate]].atoms)
        if (!is_done_[atom]) add(atom);
    for (const std::size_t needed : problem_.candidates[candidate].prerequisites)
      take_cheapest_way(needed);
  }

  /// So many demands that are not met count the candidate, and it does not hold yet.
  [[nodiscard]] Weight counts_for(std::size_t candidate) const {
    if (holds_[candidate]) return 0;
    return std::ranges::count_if(demands_of_[candidate],
                                 [&](std::size_t demand) { return lacking_[demand] > 0; });
  }

  bool is_better(std::size_t candidate, std::optional<std::size_t> best) {
    const Weight cost = cost_of(candidate);
    if (cost == k_out_of_reach) return false;
    return !best || cost * counts_for(*best) < cost_of(*best) * counts_for(candidate);
  }

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

/// Exchanges parts of a plan for others.
class Improver {
public:
  Improver(const Problem& problem, const WayTable& ways, std::vector<std::size_t> atoms,
           std::size_t most_looked_at)
      : bench_(problem, ways), best_(std::move(atoms)), most_looked_at_(most_looked_at) {
    bench_.set(best_);
    best_weight_ = bench_.weight();
    candidates_ = problem.candidates.size();
  }

  std::vector<std::size_t> run() {
    // What takes least is tried first, and again after each success.
    while (leave_out_one() || make_another_hold() || leave_out_two() || exchange()) {
    }
    return std::move(best_);
  }

private:
  [[nodiscard]] bool may_go_on() const { return bench_.looked_at() < most_looked_at_; }

  /// Keeps what is on the bench once it is a plan again, if that is lighter; else takes it back.
  bool keep_if_lighter(bool is_possible) {
    if (is_possible && bench_.meet_demands()) {
      bench_.leave_out_needless();
      if (bench_.weight() < best_weight_) {
        best_weight_ = bench_.weight();
        best_ = bench_.atoms();
        return true;
      }
    }
    bench_.set(best_);
    return false;
  }

  bool try_without(std::size_t first, std::size_t second) {
    for (const std::size_t atom : {first, second}) {
      bench_.bar(atom, true);
      if (bench_.is_done(atom)) bench_.undo(atom);
    }
    const bool is_lighter = keep_if_lighter(true);
    bench_.bar(first, false);
    bench_.bar(second, false);
    return is_lighter;
  }

  bool leave_out_one() {
    const std::vector<std::size_t> atoms = best_;
    return std::ranges::any_of(
        atoms, [&](std::size_t atom) { return may_go_on() && try_without(atom, atom); });
  }

  bool leave_out_two() {
    const std::vector<std::size_t> atoms = best_;
    for (std::size_t i = 0; i < atoms.size(); ++i)
      for (std::size_t j = i + 1; j < atoms.size() && may_go_on(); ++j)
        if (try_without(atoms[i], atoms[j])) return true;
    return false;
  }

  bool make_another_hold() {
    for (std::size_t candidate = 0; candidate < candidates_ && may_go_on(); ++candidate)
      if (!bench_.holds(candidate) && keep_if_lighter(bench_.make_hold(candidate))) return true;
    return false;
  }

  /// Makes another candidate hold, and leaves out one atom for it.
  bool exchange() {
    const std::vector<std::size_t> atoms = best_;
    for (std::size_t candidate = 0; candidate < candidates_; ++candidate) {
      for (std::size_t i = 0; i < atoms.size() && may_go_on(); ++i) {
        if (bench_.holds(candidate)) break;
        bench_.bar(atoms[i], true);
        bench_.undo(atoms[i]);
        const bool is_lighter = keep_if_lighter(bench_.make_hold(candidate));
        bench_.bar(atoms[i], false);
        if (is_lighter) return true;
      }
    }
    return false;
  }

  Workbench bench_;
  std::vector<std::size_t> best_;
  Weight best_weight_ = 0;
  std::size_t candidates_ = 0;
  std::size_t most_looked_at_;
};

}  // namespace

std::vector<std::size_t> improved(const Problem& problem, const WayTable& ways,
                                  std::vector<std::size_t> atoms, std::size_t most_looked_at) {
  return Improver(problem, ways, std::move(atoms), most_looked_at).run();
}

}  // namespace wwc::plan
