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
  std::size_t reported;  ///< How many nodes of the path up to here are in a cycle found before.
  std::size_t next_edge = 0;
};

/// A walk through a graph, depth first, so that each edge is looked at once.
class CycleFinder {
public:
  explicit CycleFinder(const std::vector<std::vector<std::size_t>>& edges)
      : edges_(edges), visits_(edges.size(), Visit::not_yet), depths_(edges.size(), 0) {}

  std::vector<Cycle> find() {
    for (std::size_t start = 0; start < edges_.size(); ++start) {
      if (visits_[start] == Visit::not_yet) walk_from(start);
    }
    return std::move(cycles_);
  }

private:
  void walk_from(std::size_t start) {
    enter(start);
    while (!path_.empty()) {
      Step& step = path_.back();
      if (step.next_edge == edges_[step.node].size()) {
        visits_[step.node] = Visit::done;
        path_.pop_back();
        continue;
      }
      const std::size_t target = edges_[step.node][step.next_edge++];
      if (visits_[target] == Visit::not_yet)
        enter(target);
      else if (visits_[target] == Visit::on_path)
        close(depths_[target]);
    }
  }

  void enter(std::size_t node) {
    visits_[node] = Visit::on_path;
    depths_[node] = path_.size();
    path_.push_back({node, path_.empty() ? 0 : path_.back().reported});
  }

  /// The path from this depth on is a cycle; kept unless it shares a node with an earlier one.
  void close(std::size_t depth) {
    const std::size_t before = depth == 0 ? 0 : path_[depth - 1].reported;
    if (path_.back().reported > before) return;
    Cycle cycle;
    for (std::size_t i = depth; i < path_.size(); ++i) {
      cycle.push_back(path_[i].node);
      path_[i].reported = before + cycle.size();
    }
    std::rotate(cycle.begin(), std::ranges::min_element(cycle), cycle.end());
    cycles_.push_back(std::move(cycle));
  }

  const std::vector<std::vector<std::size_t>>& edges_;
  std::vector<Visit> visits_;
  std::vector<std::size_t> depths_;  ///< By node, of those on the path.
  std::vector<Step> path_;
  std::vector<Cycle> cycles_;
};

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
  return CycleFinder(edges).find();
}

void check_cycles(const CatalogDraft& draft, Diagnostics& diagnostics) {
  check_prerequisites(draft, diagnostics);
  check_documentation(draft, diagnostics);
}

}  // namespace wwc::catalog
