// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "wwc/answers.hpp"
#include "wwc/assessment.hpp"
#include "wwc/catalog.hpp"

/// A checklist item and a criterion's own answer as one thing. The reference is one to an answer
/// that the criterion has.
namespace wwc {

/// What is given.
[[nodiscard]] inline const Answer& answer_of(const CriterionAnswer& given, AnswerRef ref) {
  return ref.item ? given.checklist[*ref.item] : given.own;
}

/// The same, to be changed.
[[nodiscard]] inline Answer& answer_of(CriterionAnswer& given, AnswerRef ref) {
  return ref.item ? given.checklist[*ref.item] : given.own;
}

/// What it came to.
[[nodiscard]] inline const AnswerFinding& answer_of(const Finding& finding, AnswerRef ref) {
  return ref.item ? finding.checklist[*ref.item] : *finding.own;
}

/// What it is measured by; empty where a yes is enough.
[[nodiscard]] inline const std::optional<Measure>& measure_of(const Criterion& criterion,
                                                              AnswerRef ref) {
  return ref.item ? criterion.checklist[*ref.item].measure : criterion.measure;
}

}  // namespace wwc
