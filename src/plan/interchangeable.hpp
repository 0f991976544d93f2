// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <vector>

#include "plan/problem.hpp"

/// Parts of rules that can stand for each other.
namespace wwc::plan {

/// Of each node the first that it can be exchanged with, itself where there is no other: they stand
/// in the same rules, and below them is what costs the same by the same rules and serves nothing
/// else. Whichever plan uses some of them, one that weighs the same uses as many of the first.
[[nodiscard]] std::vector<std::size_t> interchangeable(const Problem& problem);

}  // namespace wwc::plan
