// SPDX-License-Identifier: MIT
#include "support/period.hpp"

namespace wwc::support {

Date earliest_within(int months, Date as_of) {
  Date first = add_months(as_of, -months);
  // A month that is too short clamps the end: 28 February plus one month is before 31 March.
  while (add_months(first, months) < as_of)
    first = add_days(first, 1);
  return first;
}

}  // namespace wwc::support
