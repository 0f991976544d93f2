// SPDX-License-Identifier: MIT
#include "catalog/check_cycles.hpp"

#include <catch2/catch.hpp>

#include "unit/catalog/loaded.hpp"

namespace wwc::catalog {
namespace {

using Cycles = std::vector<std::vector<std::size_t>>;

}  // namespace

TEST_CASE("a graph without a cycle has none, though paths meet") {
  CHECK(find_cycles({}).empty());
  CHECK(find_cycles({{1, 2}, {3}, {3}, {}}).empty());
}

TEST_CASE("cycles start at their smallest node") {
  CHECK(find_cycles({{0}}) == Cycles{{0}});
  CHECK(find_cycles({{1}, {2}, {0}}) == Cycles{{0, 1, 2}});
  CHECK(find_cycles({{3}, {3}, {1}, {2}}) == Cycles{{1, 3, 2}});
}

TEST_CASE("of cycles that share a node one is named") {
  CHECK(find_cycles({{1, 2}, {0}, {0}}).size() == 1);
  CHECK(find_cycles({{1}, {0}, {3}, {2}}) == Cycles{{0, 1}, {2, 3}});
}

TEST_CASE("where everything leads to everything each edge is looked at once") {
  constexpr std::size_t k_nodes = 1000;
  Cycles edges(k_nodes);
  for (std::vector<std::size_t>& targets : edges) {
    const auto own = static_cast<std::size_t>(&targets - edges.data());
    for (std::size_t node = 0; node < k_nodes; ++node) {
      if (node != own) targets.push_back(node);
    }
  }
  const Cycles cycles = find_cycles(edges);
  REQUIRE(cycles.size() == k_nodes / 2);
  CHECK(cycles.back() == std::vector<std::size_t>{k_nodes - 2, k_nodes - 1});
}

TEST_CASE("a long chain is no problem") {
  constexpr std::size_t k_length = 200'000;
  Cycles edges(k_length);
  for (std::size_t node = 0; node < k_length; ++node) {
    edges[node] = {(node + 1) % k_length};
  }
  const Cycles cycles = find_cycles(edges);
  REQUIRE(cycles.size() == 1);
  CHECK(cycles.front().size() == k_length);
}

TEST_CASE("prerequisites that form a cycle are named in order") {
  const Loaded loaded = load_criteria(
      "      - {id: AA1, title: A, statement: S, prerequisites: [AA3]}\n"
      "      - {id: AA2, title: B, statement: S, prerequisites: [AA1]}\n"
      "      - {id: AA3, title: C, statement: S, prerequisites: [AA2]}\n");
  CHECK(loaded.fails_with(DiagnosticCode::prerequisite_cycle));
  CHECK(loaded.pointed_at() == "AA3");
  CHECK(loaded.diagnostics.front().message.find("`AA1` → `AA3` → `AA2` → `AA1`") !=
        std::string::npos);
}

TEST_CASE("a criterion cannot be its own prerequisite") {
  CHECK(load_fields("        prerequisites: AA1\n").fails_with(DiagnosticCode::prerequisite_cycle));
}

TEST_CASE("same_as and needs together form no cycle") {
  const Loaded loaded = load_criteria(
      "      - {id: AA1, title: A, statement: S, documentation: [{id: x, text: T, same_as: "
      "AA2.y}]}\n"
      "      - {id: AA2, title: B, statement: S, documentation: [{id: y, text: T, needs: "
      "AA1.x}]}\n");
  CHECK(loaded.fails_with(DiagnosticCode::documentation_cycle));
  CHECK(loaded.pointed_at() == "AA2.y");
  CHECK(loaded.diagnostics.front().message.find("`AA1.x` → `AA2.y` → `AA1.x`") !=
        std::string::npos);
}

TEST_CASE("an entry that needs itself is a cycle, whatever else it names") {
  const Loaded loaded = load_entry("same_as: AA1.one, needs: AA1.two");
  CHECK(loaded.fails_with(DiagnosticCode::documentation_cycle));
  CHECK(loaded.pointed_at() == "AA1.two");
}

}  // namespace wwc::catalog
