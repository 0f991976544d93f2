// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "engine/standing.hpp"
#include "wwc/answers.hpp"
#include "wwc/assessment.hpp"
#include "wwc/date.hpp"
#include "wwc/measure.hpp"

namespace wwc::engine {

inline constexpr int k_months_in_year = 12;

/// What a measure needs to know besides the answer. No date after `as_of` is ever counted.
struct MeasureContext {
  const City& city;
  Date as_of;
  Date given_by;  ///< What has no date is of no later day; not after `as_of`.
};

/// A value judged by a measure.
struct Measured {
  Standing standing;
  std::vector<std::string> details;    ///< What was counted, one line each.
  std::vector<std::string> missing;    ///< Quarters without a date, or options not named.
  std::vector<RecordFinding> records;  ///< Parallel to the records, where records were given.
  std::uint32_t steps = 1;             ///< Things to say until it holds; at least 1.
  RecordsLeft records_left{};          ///< What these are, where records were given.
};

/// Judges an answer that carries a value of the measure's kind. A value of another kind, which the
/// loader refuses, does not hold.
[[nodiscard]] Measured judge_measure(const Measure& measure, const Answer& answer,
                                     const MeasureContext& context);

/// Judges the same records, but counts only those marked as documented.
[[nodiscard]] Standing judge_documented(const Measure& measure, const Answer& answer,
                                        const std::vector<RecordFinding>& records,
                                        const MeasureContext& context);

/// What is left to do about the records where only those marked as documented can be used; nothing
/// where the answer lists none.
[[nodiscard]] RecordsLeft documented_left(const Measure& measure, const Answer& answer,
                                          const std::vector<RecordFinding>& records,
                                          const MeasureContext& context);

/// The one of several measures that the value belongs to; null for a value of no such kind.
[[nodiscard]] const Measure* measure_for(const AnyOf& any, const Value& value);

/// The dates of a value that may be counted on this day, in order, each once.
[[nodiscard]] std::set<Date> known_dates(const Value& value, Date as_of);

/// The date that the city gives for this; nothing where it gives none.
[[nodiscard]] std::optional<Date> date_of(CityDate which, const City& city);

/// The first days of the quarters that a quarterly measure asks for and the value has no date in,
/// in order; where none has passed since it began, the first that will have. None for any other
/// measure.
[[nodiscard]] std::vector<Date> missing_quarters(const std::optional<Measure>& measure,
                                                 const Answer& answer, Date as_of);

/// The first day after the first whole quarter since a quarterly practice began, where that one is
/// not over yet; nothing for any other answer.
[[nodiscard]] std::optional<Date> waits_until(const std::optional<Measure>& measure,
                                              const Answer& answer, Date as_of);

/// Whether a dated thing still counts, and until when: in the period, or since the city's date.
[[nodiscard]] Standing in_period(Date date, int months, std::optional<CityDate> or_since,
                                 const MeasureContext& context);

}  // namespace wwc::engine
