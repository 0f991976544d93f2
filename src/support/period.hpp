// SPDX-License-Identifier: MIT
#pragma once

#include "wwc/date.hpp"

namespace wwc::support {

/// The first day of which something that holds for so many calendar months still does on the day.
[[nodiscard]] Date earliest_within(int months, Date as_of);

}  // namespace wwc::support
