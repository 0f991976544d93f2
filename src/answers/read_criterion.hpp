// SPDX-License-Identifier: MIT
#pragma once

#include "answers/loading.hpp"

namespace wwc::answers {

/// Reads one file's `answers:` map; what another file has answered already is an error.
void read_criteria(const yaml::Node& node, Loading& loading);

/// Checks what can only be told when all files are read: that a criterion that does not apply may
/// be left out, and says why.
void check_not_applicable(Loading& loading);

}  // namespace wwc::answers
