// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "wwc/answers.hpp"
#include "wwc/catalog.hpp"

/// An item and a criterion's own answer as one thing.
namespace wwc::engine {

[[nodiscard]] inline const Answer& answer_of(const CriterionAnswer& given, AnswerRef ref) {
  return ref.item ? given.checklist[*ref.item] : given.own;
}

[[nodiscard]] inline const std::optional<Measure>& measure_of(const Criterion& criterion,
                                                              AnswerRef ref) {
  return ref.item ? criterion.checklist[*ref.item].measure : criterion.measure;
}

}  // namespace wwc::engine
