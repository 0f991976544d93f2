// SPDX-License-Identifier: MIT
#include "plan/improve.hpp"

#include <algorithm>
#include <utility>

#include "plan/workbench.hpp"

namespace wwc::plan {
namespace {

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
