// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "wwc/comparison.hpp"

namespace wwc::support {

/// Why an outcome changed, as verdicts of a gate and reports say it: `answers changed; evidence
/// missing: ` and the files in backticks.
[[nodiscard]] std::string causes_text(const Change& change);

}  // namespace wwc::support
