// SPDX-License-Identifier: MIT
#include "catalog/check_cycles.hpp"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <string>

#include <fmt/format.h>

#include "diagnostic/codes.hpp"

namespace wwc::catalog {
namespace {

using Cycle = std::vector<std::size_t>;

enum class Visit : std::uint8_t { not_yet, on_path, done };

struct Step {
  std::size_t node;
  std::size_t next_edge = 0;
};

/// The part of the path from `node` on, turned so that its smallest node is first.
Cycle cycle_from(const std::vector<Step>& path, std::size_t node) {
  const auto start = std::ranges::find(path, node, &Step::node);
  Cycle cycle;
  for (auto step = start; step != path.end(); ++step) {
    cycle.push_back(step->node);
  }
  std::rotate(cycle.begin(), std::ranges::min_element(cycle), cycle.end());
  return cycle;
}

bool shares_a_node(const std::vector<Cycle>& cycles, const Cycle& other) {
  return std::ranges::any_of(cycles, [&](const Cycle& cycle) {
    return std::ranges::find_first_of(cycle, other) != cycle.end();
  });
}

/// `A1` → `A2` → `A1`.
std::string chain(const Cycle& cycle, const std::function<std::string(std::size_t)>& id) {
  std::string text;
  for (const std::size_t node : cycle) {
    text += fmt::format("`{}` → ", id(node));
  }
  return text + fmt::format("`{}`", id(cycle.front()));
}

void check_prerequisites(const CatalogDraft& draft, Diagnostics& diagnostics) {
  const auto& criteria = draft.catalog.criteria;
  std::vector<Cycle> edges;
  for (const Criterion& criterion : criteria) {
    edges.push_back(criterion.prerequisites);
  }
  for (const Cycle& cycle : find_cycles(edges)) {
    const std::string& second = criteria[cycle.size() > 1 ? cycle[1] : cycle[0]].id;
    const auto& references = draft.criteria[cycle.front()].prerequisites;
    const auto reference = std::ranges::find(references, second, &yaml::Text::text);
    diagnostics.error(
        DiagnosticCode::prerequisite_cycle, reference->span,
        fmt::format("prerequisites form a cycle: {}",
                    chain(cycle, [&](std::size_t node) { return criteria[node].id; })),
        "remove one of them: none of these criteria could ever pass");
  }
}

/// The documentation of all criteria as one list.
struct Entries {
  std::vector<EntryRef> entries;
  std::vector<std::size_t> first;  ///< By criterion: the position of its first entry.

  explicit Entries(const Catalog& catalog) {
    for (std::size_t criterion = 0; criterion < catalog.criteria.size(); ++criterion) {
      first.push_back(entries.size());
      for (std::size_t entry = 0; entry < catalog.criteria[criterion].documentation.size();
           ++entry) {
        entries.push_back({criterion, entry});
      }
    }
  }
  [[nodiscard]] std::size_t position(EntryRef entry) const {
    return first[entry.criterion] + entry.entry;
  }
};

void check_documentation(const CatalogDraft& draft, Diagnostics& diagnostics) {
  const Catalog& catalog = draft.catalog;
  const Entries all(catalog);
  std::vector<Cycle> edges(all.entries.size());
  for (std::size_t node = 0; node < edges.size(); ++node) {
    const EntryRef at = all.entries[node];
    const Documentation& entry = catalog.criteria[at.criterion].documentation[at.entry];
    if (entry.same_as) edges[node].push_back(all.position(*entry.same_as));
    if (entry.needs) edges[node].push_back(all.position(*entry.needs));
  }
  for (const Cycle& cycle : find_cycles(edges)) {
    const EntryRef at = all.entries[cycle.front()];
    const std::size_t second = cycle.size() > 1 ? cycle[1] : cycle[0];
    const EntryReferences& references = draft.criteria[at.criterion].documentation[at.entry];
    const auto& same_as = catalog.criteria[at.criterion].documentation[at.entry].same_as;
    const bool by_same_as = same_as && all.position(*same_as) == second;
    diagnostics.error(
        DiagnosticCode::documentation_cycle,
        by_same_as ? references.same_as->span : references.needs->span,
        fmt::format(
            "`same_as` and `needs` form a cycle: {}",
            chain(cycle, [&](std::size_t node) { return full_id(catalog, all.entries[node]); })),
        "remove one of them: none of these entries could ever be complete");
  }
}

}  // namespace

std::vector<Cycle> find_cycles(const std::vector<std::vector<std::size_t>>& edges) {
  std::vector<Cycle> cycles;
  std::vector<Visit> visits(edges.size(), Visit::not_yet);
  for (std::size_t start = 0; start < edges.size(); ++start) {
    if (visits[start] != Visit::not_yet) continue;
    std::vector<Step> path{{start}};
    visits[start] = Visit::on_path;
    while (!path.empty()) {
      Step& step = path.back();
      if (step.next_edge == edges[step.node].size()) {
        visits[step.node] = Visit::done;
        path.pop_back();
        continue;
      }
      const std::size_t target = edges[step.node][step.next_edge++];
      if (visits[target] == Visit::on_path) {
        Cycle cycle = cycle_from(path, target);
        if (!shares_a_node(cycles, cycle)) cycles.push_back(std::move(cycle));
      } else if (visits[target] == Visit::not_yet) {
        visits[target] = Visit::on_path;
        path.push_back({target});
      }
    }
  }
  return cycles;
}

void check_cycles(const CatalogDraft& draft, Diagnostics& diagnostics) {
  check_prerequisites(draft, diagnostics);
  check_documentation(draft, diagnostics);
}

}  // namespace wwc::catalog
