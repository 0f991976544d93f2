// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "wwc/answers.hpp"
#include "wwc/date.hpp"
#include "wwc/effort.hpp"
#include "wwc/fraction.hpp"

/// Readers of the forms that a text may have. None reports anything: each returns a value, or why
/// there is none and what was probably meant.
namespace wwc::yaml {

/// `yes`, `no`, `true`, `false` or `unknown`, in any case.
[[nodiscard]] std::optional<Choice> read_choice(std::string_view text);
/// As `read_choice`, without `unknown`.
[[nodiscard]] std::optional<bool> read_boolean(std::string_view text);

enum class DateProblem : std::uint8_t {
  none,
  not_a_date,       ///< Nothing like a date.
  us_order,         ///< `03/02/2026`
  wrong_separator,  ///< `2026/07/07`, `2026.07.07`, `20260707`
  short_parts,      ///< `2026-7-7`
  has_time,         ///< `2026-07-07T10:00:00`
  impossible_day,   ///< `2026-02-31`
  year_range,       ///< `0026-01-01`
};

/// A date, or the problem; `suggestion` is the mended text where there is one. With the year at the
/// end, points tell that the day comes first, other separators that the month does, if it can.
struct DateReading {
  std::optional<Date> date;
  DateProblem problem = DateProblem::none;
  std::string suggestion;
  std::string other_suggestion{};  ///< With `us_order`, the other order where it is a day as well.
};
[[nodiscard]] DateReading read_date(std::string_view text);
/// The problem in words that fit behind a colon or in a label; empty for `none`.
[[nodiscard]] std::string_view describe(DateProblem problem);

enum class ShareProblem : std::uint8_t {
  none,
  not_a_share,
  bare_decimal,  ///< `0.83`
  bare_number,   ///< `83`
  over_hundred,  ///< `120%`, `42 of 41`
  of_zero,       ///< `3 of 0`
  too_large,     ///< More digits than can be compared exactly.
};

/// A share from 0 to 1 with its text (trimmed), or the problem; `suggestion` is the mended text
/// where there is one.
struct ShareReading {
  std::optional<ShareValue> share;
  ShareProblem problem = ShareProblem::none;
  std::string suggestion;
};
[[nodiscard]] ShareReading read_share(std::string_view text);
[[nodiscard]] std::string_view describe(ShareProblem problem);

enum class IntegerProblem : std::uint8_t {
  none,
  not_a_number,
  separators,  ///< `84,500`, `84 500`, `84_500`
  sign,        ///< `-3`, `+3`
  decimals,    ///< `3.0`
  too_large,
};

/// A whole number of digits only, so never negative, or the problem.
struct IntegerReading {
  std::optional<std::int64_t> value;
  IntegerProblem problem = IntegerProblem::none;
  std::string suggestion;
};
[[nodiscard]] IntegerReading read_integer(std::string_view text);
[[nodiscard]] std::string_view describe(IntegerProblem problem);

enum class EffortProblem : std::uint8_t {
  none,
  not_a_number,
  has_unit,     ///< `2 weeks`, `3d`, `half a day`
  sign,         ///< `-3`, `+3`
  too_precise,  ///< `0.25`
  comma,        ///< `1,5`
  too_large,    ///< Above `k_most_effort`.
};

/// A number of working days with at most one decimal, or the problem; `suggestion` is the mended
/// text where there is one, rounded up. A week is taken for 5 working days, and a day for 8 hours.
struct EffortReading {
  std::optional<Effort> effort;
  EffortProblem problem = EffortProblem::none;
  std::string suggestion;
};
[[nodiscard]] EffortReading read_effort(std::string_view text);
[[nodiscard]] std::string_view describe(EffortProblem problem);

/// Pages from `first` to `last`, both counted from 1.
struct PageRange {
  std::uint32_t first = 1;
  std::uint32_t last = 1;

  bool operator==(const PageRange&) const = default;
};
/// `4`, `4-6` (a hyphen or a dash) or `4, 9`, in the order given; nothing when it is not of that
/// form.
[[nodiscard]] std::optional<std::vector<PageRange>> read_pages(std::string_view text);
/// `4-6, 9`.
[[nodiscard]] std::string to_string(const std::vector<PageRange>& pages);

/// `60d` as a number of days; nothing when it is not of that form or above 36,500.
[[nodiscard]] std::optional<std::uint32_t> read_days(std::string_view text);

}  // namespace wwc::yaml
