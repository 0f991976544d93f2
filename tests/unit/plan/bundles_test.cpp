// SPDX-License-Identifier: MIT
#include "plan/bundles.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

#include "plan/search.hpp"
#include "plan/ways.hpp"
#include "unit/plan/brute_force.hpp"
#include "unit/plan/random_problem.hpp"

namespace wwc::plan {
namespace {

using test::Dice;
using Positions = std::vector<std::size_t>;

constexpr std::size_t k_plenty = 100'000;

std::size_t add_atom(Problem& problem, std::uint64_t cost) {
  problem.atoms.push_back({cost});
  problem.nodes.push_back({problem.atoms.size() - 1, 0, {}});
  return problem.nodes.size() - 1;
}

std::size_t add_rule(Problem& problem, std::size_t at_least, Positions parts) {
  problem.nodes.push_back({std::nullopt, static_cast<std::uint32_t>(at_least), std::move(parts)});
  return problem.nodes.size() - 1;
}

std::size_t add_all(Problem& problem, Positions parts) {
  const std::size_t count = parts.size();
  return add_rule(problem, count, std::move(parts));
}

void add_candidate(Problem& problem, std::size_t node) {
  problem.demands.resize(1);
  problem.demands.front().candidates.push_back(problem.candidates.size());
  ++problem.demands.front().at_least;
  problem.candidates.push_back({node, {}});
}

/// Contracts that two criteria name: each is put in order once and described for each criterion.
struct Contracts {
  Problem problem;
  Positions put_in_order;
  Positions first;   ///< What the first criterion asks of each.
  Positions second;  ///< The same of the second.

  explicit Contracts(std::size_t count) : second(count) {
    for (std::size_t i = 0; i < count; ++i) {
      put_in_order.push_back(add_atom(problem, 5));
      first.push_back(add_all(problem, {put_in_order[i], add_atom(problem, 1)}));
    }
    // The second criterion names them the other way round.
    for (std::size_t i = count; i-- > 0;)
      second[i] = add_all(problem, {put_in_order[i], add_atom(problem, 2)});
  }
  /// The criteria ask for so many of them each.
  void ask(std::size_t of_first, std::size_t of_second) {
    add_candidate(problem, add_rule(problem, of_first, first));
    add_candidate(problem, add_rule(problem, of_second, second));
  }
};

/// How many of the nodes can be exchanged.
std::ptrdiff_t count_placed(const Problem& problem) {
  return std::ranges::count_if(find_bundles(problem),
                               [](const auto& place) { return place.has_value(); });
}

TEST_CASE("what two criteria ask of each contract can be exchanged in both at once") {
  Contracts contracts(3);
  contracts.ask(2, 1);
  const auto places = find_bundles(contracts.problem);
  REQUIRE(places.size() == contracts.problem.nodes.size());
  CHECK(count_placed(contracts.problem) == 6);
  for (std::size_t i = 0; i < 3; ++i) {
    const auto& first = places[contracts.first[i]];
    const auto& second = places[contracts.second[i]];
    REQUIRE(first);
    REQUIRE(second);
    CHECK(first->bundle == second->bundle);
    CHECK(first->place == places[contracts.first[0]]->place);
    CHECK(second->place == places[contracts.second[0]]->place);
    CHECK(first->place != second->place);
    if (i > 0) CHECK(first->bundle > places[contracts.first[i - 1]]->bundle);
  }
}

TEST_CASE("all rules use the first of alike contracts, in whatever order they name them") {
  Contracts contracts(20);
  contracts.ask(3, 5);
  const WayTable ways = find_ways(contracts.problem);
  CHECK(ways.is_complete());
  REQUIRE(ways.of[0].size() == 1);
  REQUIRE(ways.of[1].size() == 1);
  CHECK(ways.of[0].front().shared == Positions{0, 2, 4});
  CHECK(ways.of[1].front().shared == Positions{0, 2, 4, 6, 8});
  const std::optional<Solution> found = search(contracts.problem, ways, {k_plenty});
  REQUIRE(found);
  CHECK(found->cost == 5 * 5 + 3 * 1 + 5 * 2);
  CHECK(found->is_proven());
}

TEST_CASE("what all contracts need stays where it is") {
  Contracts contracts(3);
  const std::size_t fee = add_atom(contracts.problem, 9);
  for (std::size_t& node : contracts.second)
    node = add_all(contracts.problem, {fee, node});
  contracts.ask(2, 2);
  CHECK(count_placed(contracts.problem) == 6);
}

TEST_CASE("contracts are told apart by what they cost, by who asks and by what goes with them") {
  Contracts contracts(3);
  SECTION("one costs more") {
    contracts.problem.atoms[0].cost = 6;
    contracts.ask(1, 1);
    CHECK(count_placed(contracts.problem) == 4);
  }
  SECTION("one is rather left") {
    contracts.problem.atoms[0].reluctance = 1;
    contracts.ask(1, 1);
    CHECK(count_placed(contracts.problem) == 4);
  }
  SECTION("one stands for more things to do") {
    contracts.problem.atoms[0].stands_for = 2;
    contracts.ask(1, 1);
    CHECK(count_placed(contracts.problem) == 4);
  }
  SECTION("one must not be put in order") {
    contracts.problem.atoms[0].allowed = false;
    contracts.ask(1, 1);
    CHECK(count_placed(contracts.problem) == 4);
  }
  SECTION("one is not asked for by the second criterion") {
    contracts.second.pop_back();
    contracts.ask(1, 1);
    CHECK(count_placed(contracts.problem) == 4);
  }
  SECTION("one is asked for once more") {
    add_candidate(contracts.problem, add_rule(contracts.problem, 1, {contracts.first[1]}));
    contracts.ask(1, 1);
    CHECK(count_placed(contracts.problem) == 4);
  }
  SECTION("one needs something more") {
    const std::size_t fee = add_atom(contracts.problem, 9);
    contracts.first[2] = add_all(contracts.problem, {contracts.first[2], fee});
    contracts.ask(1, 1);
    CHECK(count_placed(contracts.problem) == 4);
  }
  SECTION("two are put in order together") {
    add_candidate(contracts.problem, add_all(contracts.problem, {contracts.put_in_order[0],
                                                                 contracts.put_in_order[1]}));
    contracts.ask(1, 1);
    CHECK(count_placed(contracts.problem) == 0);
  }
}

TEST_CASE("contracts for which one thing or another is enough are not taken for bundles") {
  // The first criterion is served best by one thing, the second by the other, so that of two
  // contracts each does better by itself.
  Problem problem;
  Positions first;
  Positions second;
  for (std::size_t i = 0; i < 2; ++i) {
    const std::size_t a = add_atom(problem, 3);
    const std::size_t b = add_atom(problem, 4);
    const std::size_t c = add_atom(problem, 5);
    first.push_back(add_rule(problem, 1, {a, add_all(problem, {b, c})}));
    second.push_back(add_all(problem, {b, c}));
  }
  add_candidate(problem, add_rule(problem, 1, first));
  add_candidate(problem, add_rule(problem, 1, second));
  const auto places = find_bundles(problem);
  CHECK_FALSE(places[first[0]].has_value());
  CHECK_FALSE(places[first[1]].has_value());
}

/// A file that is put in order for a price, or for nothing once a fee is paid.
std::size_t add_choice(Problem& problem, std::size_t fee, std::uint64_t price) {
  const std::size_t covered = add_all(problem, {fee, add_atom(problem, 0)});
  return add_rule(problem, 1, {add_atom(problem, price), covered});
}

TEST_CASE("a choice between a price and a fee goes for one thing to do") {
  Problem problem;
  const std::size_t fee = add_atom(problem, 7);
  const bool is_fee = GENERATE(true, false);
  problem.atoms.back().is_fee = is_fee;
  Positions first;
  Positions second;
  for (std::size_t i = 0; i < 3; ++i) {
    const std::size_t file = add_choice(problem, fee, 3);
    first.push_back(add_all(problem, {file, add_atom(problem, 1)}));
    second.push_back(add_all(problem, {file, add_atom(problem, 2)}));
  }
  add_candidate(problem, add_rule(problem, 2, first));
  add_candidate(problem, add_rule(problem, 2, second));
  CHECK(count_placed(problem) == (is_fee ? 6 : 0));
  const std::optional<Solution> found = search(problem, find_ways(problem), {k_plenty});
  REQUIRE(found);
  CHECK(found->cost == 2 * 3 + 2 * 1 + 2 * 2);
  SECTION("at another price it is another choice") {
    problem.atoms[2].cost = 4;  // The first file's.
    CHECK(count_placed(problem) < 6);
  }
  SECTION("with another fee it is another choice") {
    const std::size_t other = add_atom(problem, 7);
    problem.atoms.back().is_fee = is_fee;
    const std::size_t covered = 2;
    REQUIRE(problem.nodes[covered].children.front() == fee);
    problem.nodes[covered].children.front() = other;
    CHECK(count_placed(problem) < 6);
  }
  SECTION("it is none if one of its ways serves something else") {
    const std::size_t covered = 2;
    REQUIRE(problem.nodes[covered].children.front() == fee);
    add_candidate(problem, add_rule(problem, 1, {covered, first[1]}));
    CHECK(count_placed(problem) < 4);
  }
  SECTION("it is none if its work serves something else") {
    const std::size_t price = 3;
    REQUIRE(problem.nodes[price].atom == 2U);
    add_candidate(problem, price);
    CHECK(count_placed(problem) < 6);
  }
}

TEST_CASE("contracts whose parts cannot be told apart are not taken for bundles") {
  // Each has two parts at the same price; the second criterion names those of one the other way
  // round.
  Problem problem;
  Positions first;
  Positions second;
  Positions both;
  for (const bool is_turned : {false, true}) {
    const std::size_t left = add_atom(problem, 3);
    const std::size_t right = add_atom(problem, 3);
    both.push_back(add_all(problem, {left, right}));
    for (const std::size_t part : {left, right})
      first.push_back(add_all(problem, {part}));
    for (const std::size_t part : {is_turned ? right : left, is_turned ? left : right})
      second.push_back(add_all(problem, {part}));
  }
  add_candidate(problem, add_rule(problem, 1, first));
  add_candidate(problem, add_rule(problem, 1, second));
  add_candidate(problem, add_rule(problem, 1, both));
  CHECK(count_placed(problem) == 0);
}

TEST_CASE("contracts whose work goes round in a ring are not taken for bundles") {
  Problem problem;
  Positions signing;
  Positions filing;
  for (std::size_t i = 0; i < 3; ++i)
    signing.push_back(add_atom(problem, 3));
  for (std::size_t i = 0; i < 3; ++i)
    filing.push_back(add_atom(problem, 4));
  Positions first;
  Positions second;
  for (std::size_t i = 0; i < 3; ++i) {
    first.push_back(add_all(problem, {signing[i], filing[i]}));
    second.push_back(add_all(problem, {signing[i], filing[(i + 1) % 3]}));
  }
  add_candidate(problem, add_rule(problem, 1, first));
  add_candidate(problem, add_rule(problem, 1, second));
  CHECK(count_placed(problem) == 0);
}

/// Contracts that some criteria name, all of them alike or one of them odd here and there.
Problem problem_with_contracts(Dice& dice) {
  Problem problem;
  const std::size_t odd = dice.chance(60) ? 0 : 8;
  const std::size_t fee = add_atom(problem, dice.below(4));
  const std::size_t entries = 2 + dice.below(2);
  const std::size_t contracts = entries == 2 ? 3 + dice.below(2) : 3;
  std::vector<Positions> asked(entries);
  std::vector<std::uint64_t> costs;
  for (std::size_t entry = 0; entry <= entries; ++entry)
    costs.push_back(dice.below(5));
  const std::size_t with_own = dice.below(entries + 1);
  problem.atoms.front().is_fee = dice.chance(50);
  const bool has_choices = entries == 2 && contracts == 3 && problem.atoms.front().is_fee;
  for (std::size_t i = 0; i < contracts; ++i) {
    const std::uint64_t price = costs.back() + (dice.chance(odd) ? 1 : 0);
    const std::size_t shared = has_choices && !dice.chance(odd) ? add_choice(problem, fee, price)
                                                                : add_atom(problem, price);
    if (dice.chance(odd)) problem.atoms.back().allowed = false;
    for (std::size_t entry = 0; entry < entries; ++entry) {
      if (dice.chance(odd)) continue;
      Positions parts{shared};
      if (entry < with_own) parts.push_back(add_atom(problem, costs[entry]));
      if (entry == 0 || dice.chance(odd)) parts.push_back(fee);
      std::size_t node = parts.size() == 1 ? shared : add_all(problem, std::move(parts));
      // The same contract may be named by the piece of another criterion that it is the same as.
      if (dice.chance(odd) && !asked[0].empty()) node = add_all(problem, {node, asked[0].back()});
      // For some there is another way.
      if (dice.chance(odd)) node = add_rule(problem, 1, {node, fee});
      asked[entry].push_back(node);
    }
  }
  for (Positions& parts : asked) {
    if (parts.empty()) parts.push_back(fee);
    if (dice.chance(50)) std::ranges::reverse(parts);
    const std::size_t most = std::max<std::size_t>(1, parts.size() - (dice.chance(odd) ? 0 : 1));
    std::size_t node = add_rule(problem, 1 + dice.below(most), parts);
    if (dice.chance(30))
      node = add_all(problem, {node, add_rule(problem, 1 + dice.below(most), parts)});
    add_candidate(problem, node);
  }
  problem.demands.front().at_least = static_cast<std::uint32_t>(1 + dice.below(entries));
  return problem;
}

TEST_CASE("of plans that differ in which of alike contracts they use the one left is the least") {
  int with_bundles = 0;
  for (std::uint32_t seed = 1; seed <= 800; ++seed) {
    Dice dice(seed);
    const Problem problem = problem_with_contracts(dice);
    CAPTURE(seed);
    with_bundles += count_placed(problem) > 0 ? 1 : 0;
    test::check_finds_least(problem);
  }
  CHECK(with_bundles > 500);
}

TEST_CASE("where rules name too much together nothing is looked at") {
  constexpr std::size_t k_chain = 700;
  Contracts contracts(2);
  contracts.ask(1, 1);
  CHECK(count_placed(contracts.problem) == 4);
  std::size_t last = add_atom(contracts.problem, 1);
  for (std::size_t i = 0; i < k_chain; ++i)
    last = add_all(contracts.problem, {last, add_atom(contracts.problem, 1)});
  CHECK(count_placed(contracts.problem) == 0);
}

}  // namespace
}  // namespace wwc::plan
