// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstdint>
#include <string>

/// How much work something takes.
namespace wwc {

/// Work, in tenths of a working day of one person. At most `k_most_effort` in one place.
struct Effort {
  std::uint64_t tenths = 0;

  friend constexpr auto operator<=>(const Effort&, const Effort&) = default;
  constexpr Effort& operator+=(Effort other) {
    tenths += other.tenths;
    return *this;
  }
  friend constexpr Effort operator+(Effort left, Effort right) { return left += right; }
};

/// The most that one thing may be said to take: 10,000 days.
inline constexpr Effort k_most_effort{100'000};

/// What kind of work closes a gap. The catalog's scale says how much each takes.
enum class EffortClass : std::uint8_t {
  attach,  ///< Find what exists already, and hand it in or say it.
  write,   ///< Write a document that does not exist yet.
  change,  ///< Change what the city does.
};

/// How much each kind of work takes where nobody says better.
struct EffortScale {
  Effort attach{5};
  Effort write{30};
  Effort change{100};
};

/// How much work of a kind takes.
[[nodiscard]] constexpr Effort effort_of(const EffortScale& scale, EffortClass kind) {
  switch (kind) {
    case EffortClass::attach:
      return scale.attach;
    case EffortClass::write:
      return scale.write;
    case EffortClass::change:
      break;
  }
  return scale.change;
}

/// The number of days as answers and catalogs write it: `0.5`, `3`.
[[nodiscard]] std::string to_string(Effort effort);

/// The same in a sentence: `0.5 days`, `1 day`.
[[nodiscard]] std::string in_days(Effort effort);

}  // namespace wwc
