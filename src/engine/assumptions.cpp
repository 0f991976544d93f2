// SPDX-License-Identifier: MIT
#include "engine/assumptions.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "support/names.hpp"
#include "support/text.hpp"

namespace wwc::engine {

bool is_taken_to_pass(const Answers& answers, std::size_t criterion) {
  return std::ranges::find(answers.assumptions, std::optional{criterion}, &Assumption::passes) !=
         answers.assumptions.end();
}

void take_to_pass(Finding& finding) {
  const bool is_pass = finding.outcome == Outcome::pass;
  finding.reasons.insert(
      finding.reasons.begin(),
      is_pass ? "taken to pass by an assumption, and passes without it"
              : fmt::format("taken to pass by an assumption; without it the outcome is `{}`",
                            support::name_of(finding.outcome)));
  if (is_pass) return;
  finding.outcome = Outcome::pass;
  finding.unchecked = false;
  finding.assumed = true;
  finding.expires.reset();
  finding.ended_by.reset();
}

void mark_assumed(const Answers& answers, std::size_t criterion, Finding& finding) {
  if (finding.outcome != Outcome::pass) return;
  std::vector<std::string> texts;
  for (const Assumption& assumption : answers.assumptions) {
    const bool is_document = assumption.documents && assumption.documents->criterion == criterion;
    if (!is_document && assumption.answers != criterion) continue;
    texts.push_back(assumption.text);
    // Nobody can open what is not there.
    if (is_document) finding.unchecked = false;
  }
  if (texts.empty()) return;
  finding.assumed = true;
  finding.reasons.insert(finding.reasons.begin(),
                         "passes with what is assumed: " + support::join(texts, ", "));
}

bool is_taken_as_ok(const Answers& answers, EntryRef entry) {
  return std::ranges::find(answers.assumptions, std::optional{entry}, &Assumption::documents) !=
         answers.assumptions.end();
}

void take_as_ok(JudgedEntry& judged) {
  judged.standing = stays();
  judged.finding.state = EntryState::ok;
  judged.finding.holds = judged.finding.complete = true;
  judged.finding.steps = 0;
  judged.finding.shortages.clear();
  judged.finding.expires.reset();
  judged.finding.lacks.clear();
  judged.finding.details.insert(judged.finding.details.begin(), "taken to be ok by an assumption");
}

}  // namespace wwc::engine
