// SPDX-License-Identifier: MIT
#include "plan/search.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <numeric>
#include <tuple>
#include <utility>
#include <vector>

#include "plan/bounds.hpp"
#include "plan/improve.hpp"
#include "plan/needless.hpp"
#include "plan/search_order.hpp"
#include "plan/shares.hpp"

namespace wwc::plan {
namespace {

constexpr Weight k_no_limit = std::numeric_limits<Weight>::max();
/// Quick passes keep so few; what they find bounds the thorough one from above.
constexpr std::size_t k_quick_states = 64;

/// One of many searches keeps so many times fewer.
constexpr std::size_t k_quickness = 10;

/// A partial plan is held against so many lighter ones, fewer where they are large.
constexpr std::size_t k_most_compared = 64;
constexpr std::size_t k_most_looked_through = 2'000;

/// To improve a plan that is not proven, so many atoms are looked at for each partial plan kept.
constexpr std::size_t k_improving = 4'000;

/// A pass that has copied so many numbers goes on as a quick one, so that it comes to an end.
constexpr std::size_t k_most_copied = 30'000'000;
/// What a partial plan takes beside its atoms.
constexpr std::size_t k_size_of_state = 16;

/// A partial plan: what is decided of all candidates up to a place in the order.
struct State {
  std::vector<std::uint32_t> lacking;  ///< So many each demand still needs.
  std::vector<std::size_t> bought;     ///< Shared atoms paid for that are of use later; sorted.
  std::vector<std::size_t> held;       ///< Candidates made to hold that others wait for; sorted.
  Weight weight = 0;
  Weight paid_ahead = 0;  ///< What candidates to come need not pay, as it is bought.
  Weight bound = 0;       ///< No completion weighs less.
  std::size_t trail = 0;  ///< Position of the last decision.
};

/// A candidate made to hold in one of its ways, and the decision before it.
struct Decision {
  std::size_t previous = 0;
  std::size_t candidate = 0;
  std::size_t way = 0;
};

/// What ties the weight of a plan to its cost.
struct Scale {
  std::uint64_t grain = 0;  ///< The cost of every plan is a multiple of it.
  Weight most_counted = 0;  ///< So much of its weight is not cost at the most.
};

Scale scale_of(const Problem& problem, const WayTable& ways) {
  Scale scale;
  for (std::size_t atom = 0; atom < problem.atoms.size(); ++atom) {
    if (!problem.atoms[atom].allowed) continue;
    scale.grain = std::gcd(scale.grain, problem.atoms[atom].cost);
    scale.most_counted += ways.weights[atom] & ((Weight{1} << k_count_bits) - 1);
  }
  return scale;
}

auto key_of(const State& state) {
  return std::tie(state.lacking, state.bought, state.held);
}

/// Where there is one demand, and it leaves no choice, all that its candidates wait for must hold
/// as well. Asked for by name, partial plans without them are left at once. Nothing where the
/// demand names them all, or leaves a choice.
std::optional<Problem> spelled_out(const Problem& problem, const WayTable& ways) {
  if (problem.demands.size() != 1) return std::nullopt;
  const Demand& demand = problem.demands.front();
  std::vector<std::size_t> must_hold;
  std::vector<bool> is_named(problem.candidates.size(), false);
  const auto name = [&](std::size_t candidate) {
    if (is_named[candidate]) return;
    is_named[candidate] = true;
    must_hold.push_back(candidate);
  };
  for (const std::size_t candidate : demand.candidates)
    if (!ways.of[candidate].empty()) name(candidate);
  if (must_hold.size() != demand.at_least) return std::nullopt;
  for (std::size_t i = 0; i < must_hold.size(); ++i)
    std::ranges::for_each(problem.candidates[must_hold[i]].prerequisites, name);
  if (must_hold.size() == demand.at_least) return std::nullopt;
  Problem asked = problem;
  std::ranges::sort(must_hold);
  asked.demands.front().at_least = static_cast<std::uint32_t>(must_hold.size());
  asked.demands.front().candidates = std::move(must_hold);
  return asked;
}

class Search {
public:
  Search(const Problem& problem, const WayTable& ways)
      : problem_(problem),
        ways_(ways),
        order_(search_order(problem, ways)),
        shares_(even_shares(problem, ways)),
        bounds_(problem, ways, order_, shares_),
        scale_(scale_of(problem, ways)),
        is_awaited_(problem.candidates.size(), false),
        demands_of_(problem.candidates.size()) {
    for (const Candidate& candidate : problem.candidates)
      for (const std::size_t needed : candidate.prerequisites)
        is_awaited_[needed] = true;
    for (std::size_t demand = 0; demand < problem.demands.size(); ++demand)
      for (const std::size_t candidate : problem.demands[demand].candidates)
        demands_of_[candidate].push_back(demand);
  }

  std::optional<Solution> run(const SearchLimits& limits) {
    lower_bound_ = limits.least_possible;
    look_in_passes(limits.most_states);
    if (best_ && !is_complete()) take_if_lighter(without_needless(problem_, ways_, best_->atoms));
    // A way that was left out may do with less than those that are known.
    if (best_ && !ways_.is_complete()) take_if_lighter(without_needless(problem_, best_->atoms));
    return best_;
  }

private:
  /// Ends with the best plan found, and none only where there is none.
  void look_in_passes(std::size_t most_states) {
    const std::size_t few = std::min(most_states, k_quick_states);
    look_for_better(few);
    // A quick pass may keep only what leads nowhere, as prerequisites are not part of the bound.
    if (!best_ && !is_complete())
      if (const auto atoms = everything(problem_, ways_))
        take_if_lighter(without_needless(problem_, ways_, *atoms));
    if (!best_ || is_settled()) return;
    // Shares tell more once they are where they weigh.
    Raised raised = raise_shares(std::move(shares_), problem_, ways_, best_weight_);
    shares_ = std::move(raised.shares);
    bounds_ = Bounds(problem_, ways_, order_, shares_);
    take_if_lighter(without_needless(problem_, ways_, std::move(raised.atoms)));
    if (!is_settled()) look_for_better(few);
    if (!is_settled()) look_for_better(most_states);
    // From here on the bound stays as it is, but there may be better plans.
    if (!is_settled())
      take_if_lighter(improved(problem_, ways_, best_->atoms, most_states * k_improving));
  }

  /// A pass that looks for what weighs less than the best so far, and for the bound.
  void look_for_better(std::size_t most_states) {
    least_dropped_ = k_no_limit;
    if (const std::optional<State> found = sweep(most_states, best_weight_))
      take_if_lighter(atoms_of(*found));
    note_bound();
  }

  /// Takes atoms that meet the demands for the best so far.
  void take_if_lighter(std::vector<std::size_t> atoms) {
    Weight weight = 0;
    std::uint64_t cost = 0;
    for (const std::size_t atom : atoms) {
      weight += ways_.weights[atom];
      cost += problem_.atoms[atom].cost;
    }
    if (best_ && weight >= best_weight_) return;
    best_weight_ = weight;
    best_ = Solution{cost, 0, std::move(atoms), looked_at_};
    note_bound();
  }

  /// True if the last pass left out nothing lighter than the best so far.
  [[nodiscard]] bool is_complete() const {
    return ways_.is_complete() && least_dropped_ >= best_weight_;
  }

  [[nodiscard]] bool is_settled() const { return is_complete() || best_->is_proven(); }

  /// What the last pass left out, and what was known before it, bounds the best so far.
  void note_bound() {
    if (!best_) return;
    // Where ways were left out, what a pass drops bounds what it looked at alone.
    const Weight least = ways_.is_complete() ? least_dropped_ : first_state().bound;
    lower_bound_ = std::max(lower_bound_, is_complete() ? best_->cost : least_cost(least));
    best_->looked_at = looked_at_;
    best_->lower_bound = std::min(best_->cost, lower_bound_);
  }

  /// The least cost of a plan that weighs so much at the least.
  [[nodiscard]] std::uint64_t least_cost(Weight bound) const {
    const Weight rest = bound - scale_.most_counted;
    if (scale_.grain == 0 || rest <= 0) return 0;
    const auto unit = scale_.grain << k_count_bits;
    return (static_cast<std::uint64_t>(rest) + unit - 1) / unit * scale_.grain;
  }

  /// Decides one candidate after the other. Partial plans that cannot end below `limit` are left;
  /// of the others only the most promising where there are too many.
  std::optional<State> sweep(std::size_t most_states, Weight limit) {
    trail_.assign(1, {});
    copied_ = 0;
    std::vector<State> states{first_state()};
    if (!is_promising(states.front(), 0, limit)) return std::nullopt;
    for (std::size_t place = 0; place < order_.size(); ++place) {
      std::vector<State> next;
      for (State& state : states)
        decide(std::move(state), place, limit, next);
      looked_at_ += next.size();
      states = undominated(distinct(std::move(next)));
      keep_best(states,
                copied_ < k_most_copied ? most_states : std::min(most_states, k_quick_states));
    }
    const auto best = std::ranges::min_element(states, {}, &State::weight);
    return best == states.end() ? std::nullopt : std::optional(*best);
  }

  [[nodiscard]] State first_state() const {
    State state;
    for (const Demand& demand : problem_.demands)
      state.lacking.push_back(demand.at_least);
    state.bound = bounds_.rest(0, state.lacking);
    return state;
  }

  [[nodiscard]] bool is_promising(const State& state, std::size_t place, Weight limit) const {
    for (std::size_t demand = 0; demand < state.lacking.size(); ++demand) {
      if (state.lacking[demand] > bounds_.within_reach(place, demand)) return false;
    }
    return state.bound < limit;
  }

  void decide(State state, std::size_t place, Weight limit, std::vector<State>& next) {
    const std::size_t candidate = order_[place];
    for (const Share& share : bounds_.shares_at(place))
      if (std::ranges::binary_search(state.bought, share.atom)) state.paid_ahead -= share.weight;
    add(state, place, limit, next);
    const bool is_ready = std::ranges::all_of(
        problem_.candidates[candidate].prerequisites,
        [&](std::size_t needed) { return std::ranges::binary_search(state.held, needed); });
    if (!is_ready) return;
    for (std::size_t way = 0; way < ways_.of[candidate].size(); ++way) {
      State taken = with_way(state, place, ways_.of[candidate][way]);
      const std::size_t trail = trail_.size();
      trail_.push_back({state.trail, candidate, way});
      taken.trail = trail;
      if (!add(std::move(taken), place, limit, next)) trail_.pop_back();
    }
  }

  State with_way(const State& state, std::size_t place, const Way& way) const {
    const std::size_t candidate = order_[place];
    State taken = state;
    taken.weight += way.own;
    for (const std::size_t atom : way.shared) {
      const auto at = std::ranges::lower_bound(taken.bought, atom);
      if (at != taken.bought.end() && *at == atom) continue;
      taken.bought.insert(at, atom);
      taken.weight += ways_.weights[atom];
      taken.paid_ahead += bounds_.paid_from(place + 1, atom);
    }
    if (is_awaited_[candidate])
      taken.held.insert(std::ranges::lower_bound(taken.held, candidate), candidate);
    for (const std::size_t demand : demands_of_[candidate])
      if (taken.lacking[demand] > 0) --taken.lacking[demand];
    return taken;
  }

  /// Takes the state over into those after the place, unless it leads nowhere.
  bool add(State state, std::size_t place, Weight limit, std::vector<State>& next) {
    copied_ += state.bought.size() + k_size_of_state;
    std::erase_if(state.bought,
                  [&](std::size_t atom) { return !bounds_.is_used_from(place + 1, atom); });
    const Weight rest = bounds_.rest(place + 1, state.lacking) - state.paid_ahead;
    state.bound = std::max(state.bound, state.weight + std::max<Weight>(rest, 0));
    if (!is_promising(state, place + 1, limit)) return false;
    next.push_back(std::move(state));
    return true;
  }

  /// Of states that are alike in all that matters later, the lightest.
  static std::vector<State> distinct(std::vector<State> states) {
    std::ranges::stable_sort(states, [](const State& left, const State& right) {
      if (key_of(left) != key_of(right)) return key_of(left) < key_of(right);
      return left.weight < right.weight;
    });
    const auto rest = std::unique(
        states.begin(), states.end(),
        [](const State& left, const State& right) { return key_of(left) == key_of(right); });
    states.erase(rest, states.end());
    return states;
  }

  /// Leaves out what has no more than a lighter one that lacks the same.
  static std::vector<State> undominated(std::vector<State> states) {
    const auto group_of = [](const State& state) { return std::tie(state.lacking, state.held); };
    std::ranges::stable_sort(states, [&](const State& left, const State& right) {
      if (group_of(left) != group_of(right)) return group_of(left) < group_of(right);
      return left.weight < right.weight;
    });
    std::vector<State> kept;
    std::size_t group = 0;
    for (State& state : states) {
      if (group < kept.size() && group_of(kept[group]) != group_of(state)) group = kept.size();
      const std::size_t compared = std::clamp<std::size_t>(
          k_most_looked_through / (state.bought.size() + 1), 1, k_most_compared);
      const std::size_t looked_at = std::min(kept.size(), group + compared);
      const bool is_useless = std::any_of(
          kept.begin() + static_cast<std::ptrdiff_t>(group),
          kept.begin() + static_cast<std::ptrdiff_t>(looked_at), [&](const State& lighter) {
            return std::ranges::includes(lighter.bought, state.bought);
          });
      if (!is_useless) kept.push_back(std::move(state));
    }
    return kept;
  }

  void keep_best(std::vector<State>& states, std::size_t most) {
    if (states.size() <= most) return;
    std::ranges::stable_sort(states, {}, &State::bound);
    least_dropped_ = std::min(least_dropped_, states[most].bound);
    states.resize(most);
  }

  [[nodiscard]] std::vector<std::size_t> atoms_of(const State& state) const {
    std::vector<std::size_t> atoms;
    for (std::size_t at = state.trail; at != 0; at = trail_[at].previous) {
      const Way& way = ways_.of[trail_[at].candidate][trail_[at].way];
      atoms.insert(atoms.end(), way.atoms.begin(), way.atoms.end());
    }
    std::ranges::sort(atoms);
    atoms.erase(std::unique(atoms.begin(), atoms.end()), atoms.end());
    return atoms;
  }

  const Problem& problem_;
  const WayTable& ways_;
  std::vector<std::size_t> order_;
  Shares shares_;
  Bounds bounds_;
  Scale scale_;
  std::vector<bool> is_awaited_;
  std::vector<std::vector<std::size_t>> demands_of_;
  std::vector<Decision> trail_;
  std::optional<Solution> best_;
  Weight best_weight_ = k_no_limit;
  std::uint64_t lower_bound_ = 0;      ///< Of the cost of any plan.
  Weight least_dropped_ = k_no_limit;  ///< Of what the last pass left out.
  std::size_t copied_ = 0;             ///< In the pass.
  std::size_t looked_at_ = 0;
};

/// The same where no work takes more than it has to.
std::optional<Problem> without_doubt(const Problem& problem) {
  if (std::ranges::all_of(problem.atoms, [](const Atom& atom) { return atom.doubt == 0; }))
    return std::nullopt;
  Problem least = problem;
  for (Atom& atom : least.atoms) {
    atom.cost -= atom.doubt;
    atom.doubt = 0;
  }
  return least;
}

std::optional<Solution> search_by_cost(const Problem& problem, const WayTable& ways,
                                       const SearchLimits& limits) {
  const std::optional<Problem> asked = spelled_out(problem, ways);
  return Search(asked ? *asked : problem, ways).run(limits);
}

}  // namespace

std::optional<Solution> search(const Problem& problem, const WayTable& ways,
                               const SearchLimits& limits) {
  std::optional<Solution> found = search_by_cost(problem, ways, limits);
  const std::optional<Problem> least = found ? without_doubt(problem) : std::nullopt;
  if (!least) return found;
  // What is in doubt may be needed, or not: what bounds a plan is the least that it may take.
  const std::optional<Solution> bound =
      search_by_cost(*least, find_ways(*least), {limits.most_states});
  const std::uint64_t least_cost = bound ? bound->lower_bound : 0;
  found->lower_bound = std::min(found->lower_bound, std::max(least_cost, limits.least_possible));
  if (bound) found->looked_at += bound->looked_at;
  return found;
}

std::optional<Solution> search_quickly(const Problem& problem, const WayTable& ways,
                                       SearchLimits limits) {
  limits.most_states /= k_quickness;
  return search(problem, ways, limits);
}

}  // namespace wwc::plan
