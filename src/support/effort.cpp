// SPDX-License-Identifier: MIT
#include "wwc/effort.hpp"

#include <fmt/format.h>

namespace wwc {

std::string to_string(Effort effort) {
  const std::uint64_t days = effort.tenths / 10;
  const std::uint64_t tenths = effort.tenths % 10;
  return tenths == 0 ? fmt::format("{}", days) : fmt::format("{}.{}", days, tenths);
}

std::string in_days(Effort effort) {
  return to_string(effort) + (effort == Effort{10} ? " day" : " days");
}

}  // namespace wwc
