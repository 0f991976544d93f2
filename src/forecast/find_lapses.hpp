// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <vector>

#include "wwc/answers.hpp"
#include "wwc/assessment.hpp"
#include "wwc/catalog.hpp"
#include "wwc/forecast.hpp"

namespace wwc::forecast {

/// Two assessments of one city between which only time has passed: nothing changes from the day of
/// the first until the day before the second.
struct Passage {
  const Catalog& catalog;
  const Answers& answers;
  const Assessment& before;
  const Assessment& after;
};

/// What ends the criterion's pass or claim with the day before the second assessment: the part that
/// the engine names, and whatever else in the criterion lapses on that day.
[[nodiscard]] std::vector<Lapse> find_lapses(const Passage& passage, std::size_t criterion);

}  // namespace wwc::forecast
