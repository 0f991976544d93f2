// SPDX-License-Identifier: MIT
#include "wwc/fraction.hpp"

#include <fmt/format.h>

namespace wwc {

std::optional<Fraction> make_fraction(std::int64_t numerator, std::int64_t denominator) {
  if (numerator < 0 || numerator > k_max_fraction_part || denominator < 1 ||
      denominator > k_max_fraction_part) {
    return std::nullopt;
  }
  return Fraction{.numerator = numerator, .denominator = denominator};
}

std::int64_t least_count(Fraction share, std::int64_t whole) {
  return (share.numerator * whole + share.denominator - 1) / share.denominator;
}

std::string to_string(Fraction fraction) {
  return fmt::format("{}/{}", fraction.numerator, fraction.denominator);
}

std::string to_percent(Fraction fraction) {
  const std::int64_t tenths = fraction.numerator * 1000 / fraction.denominator;
  if (tenths % 10 == 0) {
    return fmt::format("{} %", tenths / 10);
  }
  return fmt::format("{}.{} %", tenths / 10, tenths % 10);
}

}  // namespace wwc
