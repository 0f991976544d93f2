// SPDX-License-Identifier: MIT
#pragma once

#include "compare/compare.hpp"
#include "unit/compare/past.hpp"
#include "unit/engine/small_case.hpp"

/// Small cities, assessed twice and compared.
namespace wwc::test {

inline PastAssessment judged(const SmallCase& small, Date as_of) {
  SmallCase on_day = small;
  on_day.as_of = as_of;
  return compare::summarize(on_day.catalog, on_day.answers, on_day.assess());
}

/// `P1: evidence_changed`, for each criterion that changed.
inline Texts causes(const SmallCase& before, const SmallCase& after, Date as_of) {
  Texts texts;
  for (const Change& change :
       compare::compare(judged(before, before.as_of), judged(after, as_of)).changes) {
    for (const std::string& cause : texts_of(change.causes)) {
      texts.push_back(change.id + ": " + cause);
    }
  }
  return texts;
}

inline Texts causes(const SmallCase& before, const SmallCase& after) {
  return causes(before, after, after.as_of);
}

/// An item that asks for a date of the last twelve months, and a document.
inline SmallCase dated_item() {
  SmallCase small;
  small.items(1, {Date{2026, 3, 2}});
  small.catalog.criteria[0].checklist[0].measure = Measure{Within{12, std::nullopt}};
  small.entry("plan", {small.file("a.pdf")});
  return small;
}

inline void remove_file(SmallCase& small, const char* path) {
  small.facts.files[path] = {FileState::missing, 0, {}, "does not exist"};
}

}  // namespace wwc::test
