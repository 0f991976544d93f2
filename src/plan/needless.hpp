// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "plan/problem.hpp"
#include "plan/ways.hpp"

namespace wwc::plan {

/// All atoms that some way uses, where these meet every demand; else nothing.
[[nodiscard]] std::optional<std::vector<std::size_t>> everything(const Problem& problem,
                                                                 const WayTable& ways);

/// Of atoms that meet every demand, which are sorted, those that are left when one after the other
/// is taken out, the heaviest first, as long as the demands are met without it. None of these can
/// be left out.
[[nodiscard]] std::vector<std::size_t> without_needless(const Problem& problem,
                                                        const WayTable& ways,
                                                        std::vector<std::size_t> atoms);

/// The same by the rules themselves, where not all ways to them are known.
[[nodiscard]] std::vector<std::size_t> without_needless(const Problem& problem,
                                                        const std::vector<std::size_t>& atoms);

}  // namespace wwc::plan
