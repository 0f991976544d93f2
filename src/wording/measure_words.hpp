// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "wwc/measure.hpp"

/// What a catalog asks for, in phrases that hold on any day; whoever knows the as-of date or the
/// answer puts them into sentences.
namespace wwc::wording {

/// What makes a measure hold: "a date within the past 12 months".
[[nodiscard]] std::string describe(const Measure& measure);

/// "within the past 36 months", with what else holds where a date of the city is named.
[[nodiscard]] std::string period_text(int months, std::optional<CityDate> or_since = {});

/// "at least 50 %" or "more than 80 %".
[[nodiscard]] std::string share_text(const Share& share);

/// How many records are asked and how they differ: "at least 8 records: 4 different values of
/// `topic`, each with 2 of `form`".
[[nodiscard]] std::string record_count(const Examples& examples);

/// A field with the values it may have: "`form` (short or long)".
[[nodiscard]] std::string field_text(const RecordField& field);

/// What each record must have: "`title`, `form` (short or long) and `date`". Empty where a bare
/// date is a record.
[[nodiscard]] std::string record_parts(const Examples& examples);

}  // namespace wwc::wording
