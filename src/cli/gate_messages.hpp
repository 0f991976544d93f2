// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "wwc/gate.hpp"

namespace wwc::cli {

/// The last line of `wwc check`: `gate missed: level gold (6 more must pass); held:
/// require DG1`.
[[nodiscard]] std::string gate_line(const GateResult& result);

/// What stands in the way of each demand that is missed, and notes, one line each.
[[nodiscard]] std::string gate_details(const GateResult& result);

/// Where each demand comes from, one line each.
[[nodiscard]] std::string gate_sources(const GateResult& result);

}  // namespace wwc::cli
