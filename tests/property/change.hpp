// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "property/case.hpp"
#include "property/random.hpp"

/// Small changes to a city of which the contract says in which direction they may move a verdict.
namespace wwc::property {

/// Adds or betters one thing and says what; empty when there was nothing to do. The exceptions of
/// the contract are left out: records that share a unique value, and newer meeting dates.
std::string make_better(Random& random, Case& city);

/// Takes one thing away and says what; empty when there was nothing to do.
std::string make_worse(Random& random, Case& city);

}  // namespace wwc::property
