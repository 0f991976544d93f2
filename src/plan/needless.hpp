// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <vector>

#include "plan/problem.hpp"
#include "plan/ways.hpp"

namespace wwc::plan {

/// Of atoms that meet every demand, those that are left when one after the other is taken out, the
/// heaviest first, as long as the demands are met without it. None of these can be left out.
[[nodiscard]] std::vector<std::size_t> without_needless(const Problem& problem,
                                                        const WayTable& ways,
                                                        std::vector<std::size_t> atoms);

}  // namespace wwc::plan
