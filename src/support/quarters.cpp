// SPDX-License-Identifier: MIT
#include "wwc/quarters.hpp"

#include <algorithm>
#include <iterator>
#include <variant>

#include <fmt/format.h>

namespace wwc {
namespace {

constexpr unsigned k_months_in_quarter = 3;

}  // namespace

bool is_quarterly(const Measure& measure) {
  if (const auto* frequency = std::get_if<Frequency>(&measure.kind)) {
    return frequency->every == Cadence::quarter;
  }
  const auto* any = std::get_if<AnyOf>(&measure.kind);
  return any != nullptr && std::ranges::any_of(any->measures, is_quarterly);
}

std::string quarter_name(Date day) {
  return fmt::format("Q{} {}", (day.month() - 1) / k_months_in_quarter + 1, day.year());
}

std::vector<std::string> quarter_names(const std::vector<Date>& days) {
  std::vector<std::string> names;
  std::ranges::transform(days, std::back_inserter(names), quarter_name);
  return names;
}

Date first_whole_quarter(Date day) {
  const Date running = quarter_start(day);
  return running == day ? running : add_days(quarter_end(running), 1);
}

Date counts_from(Date beginning) {
  return add_days(quarter_end(first_whole_quarter(beginning)), 1);
}

}  // namespace wwc
