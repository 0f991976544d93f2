// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>

#include "support/text.hpp"
#include "yaml/values.hpp"

namespace wwc::yaml {
namespace {

using support::is_digits;
using support::trim;

/// A unit that people write behind the number, and how many of it make ten working days.
struct Unit {
  std::string_view name;
  std::uint64_t in_ten_days;
};

constexpr Unit k_units[] = {
    {"d", 10},          {"day", 10},         {"days", 10}, {"working day", 10},
    {"person day", 10}, {"person days", 10}, {"w", 2},     {"working days", 10},
    {"week", 2},        {"weeks", 2},        {"h", 80},    {"person-days", 10},
    {"hour", 80},       {"hours", 80},       {"hr", 80},   {"hrs", 80},
};

EffortReading effort_problem(EffortProblem problem, std::string suggestion = {}) {
  return {.effort = std::nullopt, .problem = problem, .suggestion = std::move(suggestion)};
}

/// Digits as a number; one above `k_most_effort` stands for all that are larger.
std::uint64_t capped_number(std::string_view digits) {
  std::uint64_t value = 0;
  for (const char digit : digits) {
    value =
        std::min(value * 10 + static_cast<std::uint64_t>(digit - '0'), k_most_effort.tenths + 1);
  }
  return value;
}

/// Two runs of digits with a separator between them.
struct Decimal {
  std::string_view whole;
  std::string_view decimals;
};

std::optional<Decimal> split_decimal(std::string_view text, char separator) {
  const std::size_t point = text.find(separator);
  if (point == std::string_view::npos) return std::nullopt;
  const Decimal decimal{text.substr(0, point), text.substr(point + 1)};
  return is_digits(decimal.whole) && is_digits(decimal.decimals) ? std::optional{decimal}
                                                                 : std::nullopt;
}

EffortReading within_range(std::uint64_t tenths) {
  const Effort effort{tenths};
  if (effort > k_most_effort) return effort_problem(EffortProblem::too_large);
  return {.effort = effort, .problem = EffortProblem::none, .suggestion = {}};
}

/// With more than one decimal, what is suggested is never less than what was meant.
EffortReading read_decimal(const Decimal& decimal) {
  const std::uint64_t tenths = capped_number(decimal.whole) * 10 +
                               static_cast<std::uint64_t>(decimal.decimals.front() - '0');
  if (decimal.decimals.size() == 1) return within_range(tenths);
  const bool is_exact = decimal.decimals.find_first_not_of('0', 1) == std::string_view::npos;
  const EffortReading mended = within_range(is_exact ? tenths : tenths + 1);
  return mended.effort ? effort_problem(EffortProblem::too_precise, to_string(*mended.effort))
                       : mended;
}

/// A number as written before a unit: digits with or without a decimal, `a`, `half a`.
std::optional<Effort> read_amount(std::string_view text) {
  if (text == "a" || text == "an" || text == "one") return Effort{10};
  if (text == "half a" || text == "half an") return Effort{5};
  if (is_digits(text)) return within_range(capped_number(text) * 10).effort;
  const auto decimal = split_decimal(text, '.');
  return decimal ? read_decimal(*decimal).effort : std::nullopt;
}

EffortReading read_with_unit(std::string_view given) {
  const std::string text = support::normalized_text(given);
  for (const auto& [name, in_ten_days] : k_units) {
    if (!text.ends_with(name)) continue;
    const std::string_view before = std::string_view(text).substr(0, text.size() - name.size());
    const std::optional<Effort> amount = read_amount(trim(before));
    if (!amount) continue;
    const EffortReading mended =
        within_range((amount->tenths * 10 + in_ten_days - 1) / in_ten_days);
    return mended.effort ? effort_problem(EffortProblem::has_unit, to_string(*mended.effort))
                         : mended;
  }
  return effort_problem(EffortProblem::not_a_number);
}

}  // namespace

EffortReading read_effort(std::string_view given) {
  const std::string_view text = trim(given);
  if (is_digits(text)) return within_range(capped_number(text) * 10);
  if (const auto decimal = split_decimal(text, '.')) return read_decimal(*decimal);
  if (const auto decimal = split_decimal(text, ','); decimal && decimal->decimals.size() == 1) {
    const EffortReading mended = read_decimal(*decimal);
    return mended.effort ? effort_problem(EffortProblem::comma, to_string(*mended.effort)) : mended;
  }
  const std::string_view number = text.substr(std::min<std::size_t>(1, text.size()));
  if ((text.starts_with('-') || text.starts_with('+')) && read_amount(number)) {
    return effort_problem(EffortProblem::sign,
                          text.front() == '+' ? std::string(number) : std::string{});
  }
  return read_with_unit(text);
}

std::string_view describe(EffortProblem problem) {
  constexpr std::string_view k_texts[] = {
      "",
      "not a number of working days",
      "a number with a unit",
      "a number with a sign",
      "a number with more than one decimal",
      "a number with a decimal comma",
      "more than 10,000 days",
  };
  return k_texts[static_cast<std::size_t>(problem)];
}

}  // namespace wwc::yaml
