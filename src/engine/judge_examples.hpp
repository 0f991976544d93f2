// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "engine/judge_measure.hpp"

namespace wwc::engine {

/// Judges records by an `examples` measure: each alone first, then what those that count add up to.
[[nodiscard]] Measured judge_examples(const Examples& measure, const std::vector<Record>& records,
                                      const MeasureContext& context);

/// Judges the measure over the records that are documented alone.
[[nodiscard]] Standing judge_documented_examples(const Examples& measure,
                                                 const std::vector<Record>& records,
                                                 const std::vector<RecordFinding>& findings,
                                                 const MeasureContext& context);

/// What is left to do about the records if only those marked as documented can be used.
[[nodiscard]] RecordsLeft documented_records_left(const Examples& measure,
                                                  const std::vector<Record>& records,
                                                  const std::vector<RecordFinding>& findings,
                                                  const MeasureContext& context);

/// True where all that the record lacks can be written down: it is not too old, and no date ahead.
[[nodiscard]] bool can_be_completed(const RecordFinding& finding);

/// `record 2 does not count: has no result`
[[nodiscard]] std::string words_on_record(std::size_t position, const RecordFinding& finding);

/// The value of a field; empty where it is not given.
[[nodiscard]] std::string_view field_value(const Fields& fields, std::string_view name);

/// Two values with the same key are the same value of the field.
[[nodiscard]] std::string distinct_key(const std::vector<RecordField>& kinds, std::string_view name,
                                       std::string_view value);

}  // namespace wwc::engine
