// SPDX-License-Identifier: MIT
#include "plan/search.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <tuple>
#include <utility>
#include <vector>

#include "plan/bounds.hpp"
#include "plan/search_order.hpp"

namespace wwc::plan {
namespace {

constexpr Weight k_no_limit = std::numeric_limits<Weight>::max();
/// A first, quick pass keeps so few; what it finds bounds the thorough one from above.
constexpr std::size_t k_quick_states = 64;

/// A partial plan is held against so many lighter ones.
constexpr std::size_t k_most_compared = 64;

/// A partial plan: what is decided of all candidates up to a place in the order.
struct State {
  std::vector<std::uint32_t> lacking;  ///< So many each demand still needs.
  std::vector<std::size_t> bought;     ///< Shared atoms paid for that are of use later; sorted.
  std::vector<std::size_t> held;       ///< Candidates made to hold that others wait for; sorted.
  Weight weight = 0;
  Weight bound = 0;       ///< No completion weighs less.
  std::size_t trail = 0;  ///< Position of the last decision.
};

/// A candidate made to hold in one of its ways, and the decision before it.
struct Decision {
  std::size_t previous = 0;
  std::size_t candidate = 0;
  std::size_t way = 0;
};

auto key_of(const State& state) {
  return std::tie(state.lacking, state.bought, state.held);
}

class Search {
public:
  Search(const Problem& problem, const WayTable& ways)
      : problem_(problem),
        ways_(ways),
        order_(search_order(problem, ways)),
        bounds_(problem, ways, order_),
        is_awaited_(problem.candidates.size(), false),
        demands_of_(problem.candidates.size()) {
    for (const Candidate& candidate : problem.candidates)
      for (const std::size_t needed : candidate.prerequisites)
        is_awaited_[needed] = true;
    for (std::size_t demand = 0; demand < problem.demands.size(); ++demand)
      for (const std::size_t candidate : problem.demands[demand].candidates)
        demands_of_[candidate].push_back(demand);
  }

  std::optional<Solution> run(std::size_t most_states) {
    std::optional<State> best_state = sweep(std::min(most_states, k_quick_states), k_no_limit);
    std::optional<Solution> best;
    if (best_state) best = solution_of(*best_state);
    if (least_dropped_ < k_no_limit) {
      least_dropped_ = k_no_limit;
      std::optional<State> better =
          sweep(most_states, best_state ? best_state->weight : k_no_limit);
      if (better) {
        best_state = std::move(better);
        best = solution_of(*best_state);
      }
    }
    if (!best) return std::nullopt;
    best->looked_at = looked_at_;
    const Weight weight = best_state->weight;
    // Ways that were not looked at make the bound one for the whole problem alone.
    const Weight bound = ways_.complete ? std::min(weight, least_dropped_) : 0;
    best->lower_bound =
        bound == weight ? best->cost : static_cast<std::uint64_t>(bound >> k_count_bits);
    return best;
  }

private:
  /// Decides one candidate after the other. Partial plans that cannot end below `limit` are left;
  /// of the others only the most promising where there are too many.
  std::optional<State> sweep(std::size_t most_states, Weight limit) {
    trail_.assign(1, {});
    std::vector<State> states{first_state()};
    if (!is_promising(states.front(), 0, limit)) return std::nullopt;
    for (std::size_t place = 0; place < order_.size(); ++place) {
      std::vector<State> next;
      for (const State& state : states)
        decide(state, place, limit, next);
      looked_at_ += next.size();
      states = undominated(distinct(std::move(next)));
      keep_best(states, most_states);
    }
    const auto best = std::ranges::min_element(states, {}, &State::weight);
    return best == states.end() ? std::nullopt : std::optional(*best);
  }

  [[nodiscard]] State first_state() const {
    State state;
    for (const Demand& demand : problem_.demands)
      state.lacking.push_back(demand.at_least);
    state.bound = bounds_.rest(0, state.lacking, {});
    return state;
  }

  [[nodiscard]] bool is_promising(const State& state, std::size_t place, Weight limit) const {
    for (std::size_t demand = 0; demand < state.lacking.size(); ++demand) {
      if (state.lacking[demand] > bounds_.within_reach(place, demand)) return false;
    }
    return state.bound < limit;
  }

  void decide(const State& state, std::size_t place, Weight limit, std::vector<State>& next) {
    const std::size_t candidate = order_[place];
    add(state, place, limit, next);
    const bool is_ready = std::ranges::all_of(
        problem_.candidates[candidate].prerequisites,
        [&](std::size_t needed) { return std::ranges::binary_search(state.held, needed); });
    if (!is_ready) return;
    for (std::size_t way = 0; way < ways_.of[candidate].size(); ++way) {
      State taken = with_way(state, candidate, ways_.of[candidate][way]);
      const std::size_t trail = trail_.size();
      trail_.push_back({state.trail, candidate, way});
      taken.trail = trail;
      if (!add(std::move(taken), place, limit, next)) trail_.pop_back();
    }
  }

  State with_way(const State& state, std::size_t candidate, const Way& way) const {
    State taken = state;
    taken.weight += way.own;
    for (const std::size_t atom : way.shared) {
      const auto at = std::ranges::lower_bound(taken.bought, atom);
      if (at != taken.bought.end() && *at == atom) continue;
      taken.bought.insert(at, atom);
      taken.weight += ways_.weights[atom];
    }
    if (is_awaited_[candidate])
      taken.held.insert(std::ranges::lower_bound(taken.held, candidate), candidate);
    for (const std::size_t demand : demands_of_[candidate])
      if (taken.lacking[demand] > 0) --taken.lacking[demand];
    return taken;
  }

  /// Takes the state over into those after the place, unless it leads nowhere.
  bool add(State state, std::size_t place, Weight limit, std::vector<State>& next) const {
    std::erase_if(state.bought,
                  [&](std::size_t atom) { return !bounds_.is_used_from(place + 1, atom); });
    state.bound =
        std::max(state.bound, state.weight + bounds_.rest(place + 1, state.lacking, state.bought));
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
      const std::size_t looked_at = std::min(kept.size(), group + k_most_compared);
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

  [[nodiscard]] Solution solution_of(const State& state) const {
    Solution solution;
    for (std::size_t at = state.trail; at != 0; at = trail_[at].previous) {
      const Decision& decision = trail_[at];
      solution.candidates.push_back(decision.candidate);
      const Way& way = ways_.of[decision.candidate][decision.way];
      solution.atoms.insert(solution.atoms.end(), way.atoms.begin(), way.atoms.end());
    }
    std::ranges::sort(solution.candidates);
    std::ranges::sort(solution.atoms);
    solution.atoms.erase(std::unique(solution.atoms.begin(), solution.atoms.end()),
                         solution.atoms.end());
    for (const std::size_t atom : solution.atoms)
      solution.cost += problem_.atoms[atom].cost;
    return solution;
  }

  const Problem& problem_;
  const WayTable& ways_;
  std::vector<std::size_t> order_;
  Bounds bounds_;
  std::vector<bool> is_awaited_;
  std::vector<std::vector<std::size_t>> demands_of_;
  std::vector<Decision> trail_;
  Weight least_dropped_ = k_no_limit;
  std::size_t looked_at_ = 0;
};

}  // namespace

std::optional<Solution> search(const Problem& problem, const WayTable& ways,
                               std::size_t most_states) {
  return Search(problem, ways).run(most_states);
}

}  // namespace wwc::plan
