// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>

namespace wwc {

/// The largest numerator or denominator: products of two of them fit into 64 bits.
inline constexpr std::int64_t k_max_fraction_part = 999'999'999;

/// An exact share. The denominator is at least 1, the numerator at least 0, and neither is above
/// `k_max_fraction_part`. `34 of 41` keeps its parts; comparison is by value and exact.
struct Fraction {
  std::int64_t numerator = 0;
  std::int64_t denominator = 1;

  constexpr std::weak_ordering operator<=>(const Fraction& other) const {
    return numerator * other.denominator <=> other.numerator * denominator;
  }
  constexpr bool operator==(const Fraction& other) const {
    return numerator * other.denominator == other.numerator * denominator;
  }
};

/// The fraction, or nothing when a part is out of range.
[[nodiscard]] std::optional<Fraction> make_fraction(std::int64_t numerator,
                                                    std::int64_t denominator);

/// The fewest of `whole` things that reach the share: 51 % of 45 is 23.
[[nodiscard]] std::int64_t least_count(Fraction share, std::int64_t whole);

/// `34/41`.
[[nodiscard]] std::string to_string(Fraction fraction);

/// A percentage with at most one decimal, `82.9 %` or `50 %`, rounded down so that nothing looks
/// higher than it is.
[[nodiscard]] std::string to_percent(Fraction fraction);

}  // namespace wwc
