// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <vector>

#include "plan/problem.hpp"

namespace wwc::plan {

/// Of each candidate those that wait for it.
[[nodiscard]] std::vector<std::vector<std::size_t>> find_waiting(const Problem& problem);

/// Of the candidates whose rule holds, those that hold: what waits for one that does not hold
/// cannot hold either, however long the chain. Parallel to `Problem::candidates`, as is what comes
/// back.
[[nodiscard]] std::vector<bool> without_what_waits(const Problem& problem, std::vector<bool> holds);

}  // namespace wwc::plan
