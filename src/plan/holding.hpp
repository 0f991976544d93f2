// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "plan/problem.hpp"

namespace wwc::plan {

/// Of the candidates whose rule holds, those that hold: what waits for one that does not hold
/// cannot hold either, however long the chain. Parallel to `Problem::candidates`, as is what comes
/// back.
[[nodiscard]] std::vector<bool> without_what_waits(const Problem& problem, std::vector<bool> holds);

}  // namespace wwc::plan
