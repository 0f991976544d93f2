// SPDX-License-Identifier: MIT
#include "wwc/worth.hpp"

#include <algorithm>
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
    return std::ranges::all_of(catalog_.criteria[criterion].prerequisites, [&](std::size_t needed) {
      const Outcome outcome = changed_.findings[needed].outcome;
      return outcome == Outcome::pass || outcome == Outcome::not_applicable;
    });
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

WorthSide side_with(const Catalog& catalog, const Assessment& assessment, std::size_t criterion,
                    Outcome outcome) {
  Outcomes outcomes{catalog, assessment};
  outcomes.set(criterion, outcome);
  return outcomes.side();
}

}  // namespace

std::optional<Worth> worth_of(const Catalog& catalog, const Assessment& assessment,
                              std::size_t criterion) {
  const Finding& finding = assessment.findings[criterion];
  if (!finding.counted || finding.outcome == Outcome::not_applicable) return std::nullopt;
  const bool passes = finding.outcome == Outcome::pass;
  return Worth{
      side_with(catalog, assessment, criterion, Outcome::pass),
      side_with(catalog, assessment, criterion, passes ? Outcome::unanswered : finding.outcome)};
}

}  // namespace wwc
