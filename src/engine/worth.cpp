// SPDX-License-Identifier: MIT
#include "wwc/worth.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "engine/score.hpp"

namespace wwc {
namespace {

/// The outcomes of an assessment, of which one is changed.
class Outcomes {
public:
  Outcomes(const Catalog& catalog, const Assessment& assessment)
      : catalog_(catalog), original_(assessment) {
    for (const Finding& finding : assessment.findings) {
      Finding& copy = changed_.findings.emplace_back();
      copy.outcome = finding.outcome;
      copy.counted = finding.counted;
      copy.unchecked = finding.unchecked;
      copy.steps = finding.steps;
    }
  }

  void set(std::size_t criterion, Outcome outcome) {
    changed_.findings[criterion].outcome = outcome;
    while (settle(criterion))
      continue;
  }

  /// What the criterion waits for, directly or not, in catalog order.
  [[nodiscard]] std::vector<std::size_t> awaited_by(std::size_t criterion) const {
    std::vector<bool> is_awaited(catalog_.criteria.size(), false);
    std::vector<std::size_t> waiting{criterion};
    while (!waiting.empty()) {
      const std::size_t next = waiting.back();
      waiting.pop_back();
      if (passes_anyway(next)) continue;
      for (const std::size_t needed : catalog_.criteria[next].prerequisites) {
        if (is_awaited[needed] || has_point(needed)) continue;
        is_awaited[needed] = true;
        waiting.push_back(needed);
      }
    }
    std::vector<std::size_t> awaited;
    for (std::size_t i = 0; i < is_awaited.size(); ++i)
      if (is_awaited[i]) awaited.push_back(i);
    return awaited;
  }

  [[nodiscard]] WorthSide side() {
    engine::add_score(catalog_, changed_);
    return {changed_.score, changed_.level, changed_.next_level};
  }

private:
  /// Lets others follow what they need to pass first; true if one did. Each changes at most once,
  /// always in the same direction, so it ends.
  bool settle(std::size_t criterion) {
    bool has_changed = false;
    for (std::size_t other = 0; other < changed_.findings.size(); ++other) {
      Outcome& outcome = changed_.findings[other].outcome;
      const bool is_held_up = !prerequisites_pass(other) && !passes_anyway(other);
      const bool is_freed = outcome == Outcome::blocked && !is_held_up;
      const bool is_stopped = outcome == Outcome::pass && is_held_up;
      if (other == criterion || !(is_freed || is_stopped)) continue;
      outcome = is_freed ? Outcome::pass : Outcome::blocked;
      has_changed = true;
    }
    return has_changed;
  }

  [[nodiscard]] bool prerequisites_pass(std::size_t criterion) const {
    return std::ranges::all_of(catalog_.criteria[criterion].prerequisites,
                               [&](std::size_t needed) { return has_point(needed); });
  }

  [[nodiscard]] bool has_point(std::size_t criterion) const {
    const Outcome outcome = changed_.findings[criterion].outcome;
    return outcome == Outcome::pass || outcome == Outcome::not_applicable;
  }

  /// What is only suggested, or taken to pass by an assumption, is held up by nothing.
  [[nodiscard]] bool passes_anyway(std::size_t criterion) const {
    return catalog_.criteria[criterion].obligation == Obligation::suggested ||
           std::ranges::find(original_.assumptions, std::optional{criterion},
                             &Assumption::passes) != original_.assumptions.end();
  }

  const Catalog& catalog_;
  const Assessment& original_;
  Assessment changed_;
};

}  // namespace

std::optional<Worth> worth_of(const Catalog& catalog, const Assessment& assessment,
                              std::size_t criterion) {
  const Finding& finding = assessment.findings[criterion];
  if (!finding.counted || finding.outcome == Outcome::not_applicable) return std::nullopt;
  const bool passes = finding.outcome == Outcome::pass;
  Outcomes with{catalog, assessment};
  std::vector<std::size_t> awaited =
      passes ? std::vector<std::size_t>{} : with.awaited_by(criterion);
  for (const std::size_t other : awaited)
    with.set(other, Outcome::pass);
  with.set(criterion, Outcome::pass);
  Outcomes without{catalog, assessment};
  without.set(criterion, passes ? Outcome::unanswered : finding.outcome);
  return Worth{with.side(), without.side(), std::move(awaited)};
}

WorthSide standing_with(const Catalog& catalog, const Assessment& assessment,
                        std::span<const std::size_t> criteria) {
  Outcomes with{catalog, assessment};
  for (const std::size_t criterion : criteria)
    with.set(criterion, Outcome::pass);
  return with.side();
}

}  // namespace wwc
