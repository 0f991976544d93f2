// SPDX-License-Identifier: MIT
#include "plan/shares.hpp"

#include <algorithm>
#include <functional>
#include <limits>
#include <set>
#include <utility>

namespace wwc::plan {
namespace {

/// Rounds, and how many of them without a gain halve the step.
constexpr std::size_t k_most_rounds = 400;
constexpr int k_patience = 12;
/// So many shares are looked at in all rounds together; large problems get fewer of these.
constexpr std::size_t k_most_looked_at = 4'000'000;
constexpr double k_least_step = 0.005;

/// A candidate that some demand counts and that can be made to hold.
struct User {
  std::size_t candidate;
  std::vector<std::size_t> slots;              ///< Of its shares, by atom.
  std::vector<std::vector<std::size_t>> ways;  ///< The slots that each of its ways uses.
  double least = 0;
  std::size_t best_way = 0;
};

/// Climbs towards the shares under which the demands take the most: in each round those pay more
/// that are among the cheapest and use an atom, and the others less.
class Ascent {
public:
  Ascent(const Shares& shares, const Problem& problem, const WayTable& ways)
      : problem_(problem), ways_(ways), is_apart_(are_apart(problem.demands)) {
    user_of_.assign(problem.candidates.size(), k_none);
    slots_of_.resize(problem.atoms.size());
    for (const Demand& demand : problem.demands)
      for (const std::size_t candidate : demand.candidates)
        if (user_of_[candidate] == k_none && !ways.of[candidate].empty())
          add_user(candidate, shares[candidate]);
  }

  Raised run(Shares shares, Weight target) {
    std::vector<double> best = pays_;
    double highest = -1;
    double factor = 1;
    int idle = 0;
    for (int round = 0; round < rounds() && factor > k_least_step; ++round) {
      const double value = weigh();
      note_plan();
      if (value > highest) {
        highest = value;
        best = pays_;
        idle = 0;
      } else if (++idle == k_patience) {
        idle = 0;
        factor /= 2;
        pays_ = best;
        weigh();
      }
      if (!climb(factor, static_cast<double>(target) - value)) break;
    }
    pays_ = std::move(best);
    return {rounded(std::move(shares)), std::move(lightest_)};
  }

private:
  static constexpr std::size_t k_none = std::numeric_limits<std::size_t>::max();

  void add_user(std::size_t candidate, const std::vector<Share>& shares) {
    user_of_[candidate] = users_.size();
    User user{candidate, {}, {}};
    for (const Share& share : shares) {
      user.slots.push_back(pays_.size());
      slots_of_[share.atom].push_back(pays_.size());
      pays_.push_back(static_cast<double>(share.weight));
    }
    for (const Way& way : ways_.of[candidate]) {
      std::vector<std::size_t>& used = user.ways.emplace_back();
      for (const std::size_t atom : way.shared) {
        const auto at = std::ranges::lower_bound(shares, atom, {}, &Share::atom);
        used.push_back(user.slots[static_cast<std::size_t>(at - shares.begin())]);
      }
      looked_at_ += used.size() + 1;
    }
    users_.push_back(std::move(user));
  }

  [[nodiscard]] int rounds() const {
    const std::size_t affordable = k_most_looked_at / std::max<std::size_t>(looked_at_, 1);
    return static_cast<int>(std::clamp<std::size_t>(affordable, 1, k_most_rounds));
  }

  void find_least(User& user) const {
    user.least = std::numeric_limits<double>::max();
    for (std::size_t way = 0; way < user.ways.size(); ++way) {
      auto sum = static_cast<double>(ways_.of[user.candidate][way].own);
      for (const std::size_t slot : user.ways[way])
        sum += pays_[slot];
      if (sum >= user.least) continue;
      user.least = sum;
      user.best_way = way;
    }
  }

  /// The least that the demands take. Those that make it up are chosen, and those of every demand
  /// picked.
  double weigh() {
    for (User& user : users_)
      find_least(user);
    is_picked_.assign(users_.size(), false);
    double all = 0;
    double most = -1;
    for (const Demand& demand : problem_.demands) {
      std::vector<std::size_t> cheapest = cheapest_of(demand);
      double sum = 0;
      for (const std::size_t user : cheapest) {
        is_picked_[user] = true;
        sum += users_[user].least;
      }
      all += sum;
      if (sum <= most) continue;
      most = sum;
      chosen_ = std::move(cheapest);
    }
    if (!is_apart_) return most;
    chosen_.clear();
    for (std::size_t user = 0; user < users_.size(); ++user)
      if (is_picked_[user]) chosen_.push_back(user);
    return all;
  }

  /// What is picked, with what it waits for, is a plan too.
  void note_plan() {
    std::vector<bool> is_seen(problem_.candidates.size(), false);
    std::vector<std::size_t> waiting;
    for (std::size_t user = 0; user < users_.size(); ++user)
      if (is_picked_[user]) waiting.push_back(users_[user].candidate);
    std::vector<std::size_t> atoms;
    while (!waiting.empty()) {
      const std::size_t candidate = waiting.back();
      waiting.pop_back();
      if (is_seen[candidate]) continue;
      is_seen[candidate] = true;
      const std::size_t user = user_of_[candidate];
      const Way& way = ways_.of[candidate][user == k_none ? 0 : users_[user].best_way];
      atoms.insert(atoms.end(), way.atoms.begin(), way.atoms.end());
      const auto& needed = problem_.candidates[candidate].prerequisites;
      waiting.insert(waiting.end(), needed.begin(), needed.end());
    }
    std::ranges::sort(atoms);
    atoms.erase(std::unique(atoms.begin(), atoms.end()), atoms.end());
    Weight weight = 0;
    for (const std::size_t atom : atoms)
      weight += ways_.weights[atom];
    if (weight >= least_weight_) return;
    least_weight_ = weight;
    lightest_ = std::move(atoms);
  }

  [[nodiscard]] std::vector<std::size_t> cheapest_of(const Demand& demand) const {
    std::vector<std::size_t> users;
    for (const std::size_t candidate : demand.candidates)
      if (user_of_[candidate] != k_none) users.push_back(user_of_[candidate]);
    const std::size_t count = std::min<std::size_t>(demand.at_least, users.size());
    const auto end = users.begin() + static_cast<std::ptrdiff_t>(count);
    std::ranges::partial_sort(users, end, {}, [&](std::size_t user) {
      return std::pair{users_[user].least, user};
    });
    users.erase(end, users.end());
    return users;
  }

  /// Makes a step; false where there is no direction to go.
  bool climb(double factor, double gap) {
    std::vector<bool> is_used(pays_.size(), false);
    for (const std::size_t user : chosen_)
      for (const std::size_t slot : users_[user].ways[users_[user].best_way])
        is_used[slot] = true;
    double length = 0;
    for (const std::vector<std::size_t>& slots : slots_of_) {
      const auto used = static_cast<double>(
          std::ranges::count_if(slots, [&](std::size_t slot) { return is_used[slot]; }));
      if (!slots.empty()) length += used - used * used / static_cast<double>(slots.size());
    }
    if (length <= 0 || gap <= 0) return false;
    const double step = factor * gap / length;
    for (std::size_t atom = 0; atom < slots_of_.size(); ++atom)
      shift(slots_of_[atom], is_used, step, static_cast<double>(ways_.weights[atom]));
    return true;
  }

  /// Adds the step where an atom is used, and takes the same from all of it, none below nothing.
  void shift(const std::vector<std::size_t>& slots, const std::vector<bool>& is_used, double step,
             double weight) {
    std::vector<double> raised;
    for (const std::size_t slot : slots)
      raised.push_back(pays_[slot] + (is_used[slot] ? step : 0));
    std::ranges::sort(raised, std::greater{});
    double sum = 0;
    double level = 0;
    for (std::size_t i = 0; i < raised.size(); ++i) {
      sum += raised[i];
      const double then = (sum - weight) / static_cast<double>(i + 1);
      if (raised[i] > then) level = then;
    }
    for (const std::size_t slot : slots)
      pays_[slot] = std::max(0.0, pays_[slot] + (is_used[slot] ? step : 0) - level);
  }

  [[nodiscard]] Shares rounded(Shares shares) const {
    std::vector<Weight> left = ways_.weights;
    for (const User& user : users_) {
      for (std::size_t i = 0; i < user.slots.size(); ++i) {
        Share& share = shares[user.candidate][i];
        share.weight = std::min(left[share.atom], static_cast<Weight>(pays_[user.slots[i]]));
        left[share.atom] -= share.weight;
      }
    }
    return shares;
  }

  const Problem& problem_;
  const WayTable& ways_;
  bool is_apart_;
  std::vector<User> users_;
  std::vector<std::size_t> user_of_;                ///< Of each candidate.
  std::vector<std::vector<std::size_t>> slots_of_;  ///< Of each atom.
  std::vector<double> pays_;                        ///< By slot: a candidate and an atom.
  std::vector<bool> is_picked_;                     ///< Parallel to the users.
  std::vector<std::size_t> chosen_;                 ///< Users that make up the bound.
  std::vector<std::size_t> lightest_;               ///< Atoms of the lightest plan seen.
  Weight least_weight_ = std::numeric_limits<Weight>::max();
  std::size_t looked_at_ = 0;  ///< Shares, in one round.
};

std::vector<bool> find_counted(const Problem& problem) {
  std::vector<bool> is_counted(problem.candidates.size(), false);
  for (const Demand& demand : problem.demands)
    for (const std::size_t candidate : demand.candidates)
      is_counted[candidate] = true;
  return is_counted;
}

}  // namespace

bool are_apart(std::span<const Demand> demands) {
  std::set<std::size_t> seen;
  for (const Demand& demand : demands) {
    for (const std::size_t candidate : demand.candidates)
      if (!seen.insert(candidate).second) return false;
  }
  return true;
}

Weight least_with_shares(const std::vector<Way>& ways, std::span<const Share> shares) {
  Weight least = std::numeric_limits<Weight>::max();
  for (const Way& way : ways) {
    Weight sum = way.own;
    for (const std::size_t atom : way.shared)
      sum += std::ranges::lower_bound(shares, atom, {}, &Share::atom)->weight;
    least = std::min(least, sum);
  }
  return least;
}

Shares even_shares(const Problem& problem, const WayTable& ways) {
  Shares shares(ways.of.size());
  for (std::size_t candidate = 0; candidate < ways.of.size(); ++candidate) {
    std::set<std::size_t> atoms;
    for (const Way& way : ways.of[candidate])
      atoms.insert(way.shared.begin(), way.shared.end());
    for (const std::size_t atom : atoms)
      shares[candidate].push_back({atom, 0});
  }
  const std::vector<bool> is_counted = find_counted(problem);
  std::vector<Weight> users(problem.atoms.size(), 0);
  for (std::size_t candidate = 0; candidate < shares.size(); ++candidate)
    for (const Share& share : shares[candidate])
      users[share.atom] += is_counted[candidate] ? 1 : 0;
  for (std::size_t candidate = 0; candidate < shares.size(); ++candidate)
    if (is_counted[candidate])
      for (Share& share : shares[candidate])
        share.weight = ways.weights[share.atom] / users[share.atom];
  return shares;
}

Raised raise_shares(Shares shares, const Problem& problem, const WayTable& ways, Weight target) {
  Ascent ascent(shares, problem, ways);
  return ascent.run(std::move(shares), target);
}

}  // namespace wwc::plan
