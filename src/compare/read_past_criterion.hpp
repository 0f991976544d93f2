// SPDX-License-Identifier: MIT
#pragma once

#include "compare/json_fields.hpp"
#include "wwc/comparison.hpp"

namespace wwc::compare {

/// Reads what a result says of one criterion; `fields` notes what is not as it must be.
[[nodiscard]] PastCriterion read_criterion(const Json& json, JsonFields& fields);

}  // namespace wwc::compare
