// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "wwc/fraction.hpp"

namespace wwc {

/// A date that the answers file gives about the city itself and that a measure may refer to.
enum class CityDate : std::uint8_t { administration_began };

/// What a field of a record, or of a piece of evidence, may hold.
enum class FieldKind : std::uint8_t { text, url, choice };

/// A field that every record or piece of evidence must carry to count.
struct RecordField {
  std::string name;
  FieldKind kind = FieldKind::text;
  std::vector<std::string>
      choices;  ///< The allowed values, in catalog order; empty unless kind is choice.
};

/// Met by a date from which no more than `months` calendar months have passed (the last day
/// included).
struct Within {
  int months = 0;
  std::optional<CityDate> or_since;  ///< A date on or after this one also holds, however old.
};

/// How a share is compared with its limit.
enum class Bound : std::uint8_t { at_least, more_than };

/// Met by a share that reaches (`at_least`) or exceeds (`more_than`) the limit; compared exactly.
struct Share {
  Bound bound = Bound::at_least;
  Fraction limit;
};

/// How often something has to happen.
enum class Cadence : std::uint8_t { quarter, year };

/// Quarter: a date in each of the four calendar quarters before the one of the as-of date. Year: a
/// date within 12 months.
struct Frequency {
  Cadence every = Cadence::year;
};

/// A value of `Examples::distinct` counts only if its records show this many distinct values of
/// another field.
struct EachValue {
  std::string distinct;
  std::uint32_t at_least = 1;
};

/// Met by enough records, each with all `fields` (and a date in the period, where there is one).
struct Examples {
  std::uint32_t at_least = 1;
  std::string distinct;  ///< Field whose distinct values are counted; empty: records are counted.
  std::optional<EachValue> each;
  std::string
      unique;  ///< Of records that share this field's value only the first counts; may be empty.
  std::optional<int> within_months;  ///< Calendar months; a record then needs a date.
  std::optional<CityDate> or_since;
  std::vector<RecordField> fields;

  /// The fewest records that can meet it.
  std::uint32_t fewest_records() const { return each ? at_least * each->at_least : at_least; }
};

/// Met by at least so many distinct ids of a closed list.
struct Options {
  std::uint32_t at_least = 1;
  std::vector<std::string> of;
};

struct Measure;

/// Met as the one of these measures that the value given belongs to.
struct AnyOf {
  std::vector<Measure> measures;
};

/// How a bare yes becomes something that can be checked and can age. A closed set: the compiler
/// finds every place that must handle a new kind.
struct Measure {
  std::variant<Within, Share, Frequency, Examples, Options, AnyOf> kind;
};

}  // namespace wwc
