// SPDX-License-Identifier: MIT
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "compare/compare.hpp"
#include "engine/score.hpp"
#include "gate/judge_gate.hpp"
#include "wwc/answers.hpp"
#include "wwc/fraction.hpp"

namespace wwc::test {

using Texts = std::vector<std::string>;

/// An earlier result, and what is made of it.
struct Earlier {
  PastAssessment result;
  Gate gate;
  Texts unread;
  bool gate_may_change = false;
  bool catalog_may_change = false;
};

/// The texts of what stands in the way.
inline Texts faults_of(const GateVerdict& verdict) {
  Texts texts;
  for (const GateFault& fault : verdict.faults) {
    texts.push_back(fault.text);
  }
  return texts;
}

/// A judged city for a gate: one practice `P` with criteria `P1`, `P2` … of given outcomes, and
/// what the test adds. Counts and levels come from the engine.
class SmallGate {
public:
  explicit SmallGate(std::initializer_list<Outcome> outcomes) {
    practice("P");
    for (const Outcome outcome : outcomes) {
      criterion(outcome);
    }
    assessment.as_of.date = Date{2026, 11, 1};
    assessment.any_answered = true;
  }

  /// So many criteria of which so many pass; the others are claimed.
  SmallGate(std::uint32_t passed, std::uint32_t possible) : SmallGate({}) {
    for (std::uint32_t number = 0; number < possible; ++number) {
      criterion(number < passed ? Outcome::pass : Outcome::claimed);
    }
  }

  void practice(const std::string& id) { catalog.practices.push_back({id, id, "", {}}); }

  /// A criterion of the last practice.
  Finding& criterion(Outcome outcome) {
    const std::string& practice = catalog.practices.back().id;
    Criterion criterion;
    criterion.practice = catalog.practices.size() - 1;
    std::size_t number = 1;
    for (const Criterion& other : catalog.criteria) {
      number += other.practice == criterion.practice ? 1U : 0U;
    }
    criterion.id = practice + std::to_string(number);
    criterion.title = "Criterion " + criterion.id;
    catalog.criteria.push_back(std::move(criterion));
    assessment.findings.emplace_back();
    assessment.findings.back().outcome = outcome;
    return assessment.findings.back();
  }

  /// A level above the ones before; over all practices unless some are given by position.
  void level(const std::string& id, std::int64_t percent, std::vector<std::size_t> practices = {}) {
    catalog.levels.push_back({id, id, {percent, 100}, "", std::move(practices), {}});
  }

  [[nodiscard]] PastAssessment summary() {
    score();
    Answers answers;
    answers.criteria.resize(catalog.criteria.size());
    return compare::summarize(catalog, answers, assessment);
  }

  /// What the gate comes to, without a baseline.
  [[nodiscard]] GateResult judge() {
    score();
    return gate::judge_gate({catalog, assessment, demands, nullptr, lock});
  }

  /// What it comes to beside an earlier result.
  [[nodiscard]] GateResult judge(const Earlier& earlier) {
    const Comparison comparison = compare::compare(earlier.result, summary());
    const gate::Baseline baseline{comparison, earlier.gate, earlier.unread, earlier.gate_may_change,
                                  earlier.catalog_may_change};
    return gate::judge_gate({catalog, assessment, demands, &baseline, lock});
  }

  Catalog catalog;
  Assessment assessment;
  gate::Demands demands;
  gate::LockFindings lock;

private:
  void score() {
    assessment.score = {};
    engine::add_score(catalog, assessment);
  }
};

}  // namespace wwc::test
