// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "support/names.hpp"
#include "support/text.hpp"
#include "wwc/comparison.hpp"

namespace wwc::test {

using Texts = std::vector<std::string>;

/// A criterion with digests of its own, so that two calls with one id agree.
inline PastCriterion past(const std::string& id, Outcome outcome) {
  PastCriterion criterion;
  criterion.id = id;
  criterion.title = "Title of " + id;
  criterion.outcome = outcome;
  criterion.values_sha256 = "values of " + id;
  criterion.answer_sha256 = "all of " + id;
  return criterion;
}

inline PastFile file(std::string path, std::string sha256, PieceState state = PieceState::ok) {
  return {std::move(path), state, std::move(sha256), {}};
}

inline PastAssessment assessment_of(std::vector<PastCriterion> criteria) {
  PastAssessment result;
  result.catalog_id = "tiny";
  result.catalog_sha256 = "catalog";
  result.city = "Maple Harbor";
  result.as_of = Date{2026, 11, 1};
  result.criteria = std::move(criteria);
  return result;
}

/// `evidence_changed: `a.pdf``, in order.
inline Texts texts_of(const std::vector<CauseFound>& causes) {
  Texts texts;
  for (const CauseFound& found : causes) {
    const std::string name{support::name_of(found.cause)};
    texts.push_back(found.detail.empty() ? name : name + ": " + found.detail);
  }
  return texts;
}

}  // namespace wwc::test
