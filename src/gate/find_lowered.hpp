// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "wwc/catalog.hpp"
#include "wwc/gate.hpp"

namespace wwc::gate {

/// How each demand of the earlier gate was lowered or dropped, in words that stand alone; empty
/// where the later gate demands at least as much. A share and a number are compared by every number
/// of criteria that can count: what is not applicable today may apply tomorrow, and the reverse.
[[nodiscard]] std::vector<GateFault> find_lowered(const Gate& before, const Gate& after,
                                                  const Catalog& catalog);

/// How many of `possible` criteria a threshold asks for.
[[nodiscard]] std::int64_t least_passes(const Threshold& threshold, std::uint32_t possible);

}  // namespace wwc::gate
