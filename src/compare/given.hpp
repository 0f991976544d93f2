// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "wwc/answers.hpp"
#include "wwc/assessment.hpp"
#include "wwc/comparison.hpp"

/// What a city gave for a part of a criterion, so that two assessments can tell whether it is the
/// same.
namespace wwc::compare {

/// An answer as an assessment has it.
struct GivenAnswer {
  std::string value;  ///< As text; empty: none.
  std::optional<Date> since;
  std::vector<Record> records;  ///< Of their evidence nothing is needed: it decides nothing.
};

/// Writes down in the part what was given for it.
void note_given(const GivenAnswer& answer, PastPart& part);
/// The same of the pieces of an entry, without what only informs: titles and notes; and which of
/// them are in order: they count, or are only too old.
void note_given(const std::vector<PieceFinding>& pieces, PastPart& part);

/// What was given, as it would have been told on this day: dates after it are not given yet.
[[nodiscard]] std::string given_by(std::string_view given, Date day);

}  // namespace wwc::compare
