// SPDX-License-Identifier: MIT
#pragma once

#include "answers/loading.hpp"

namespace wwc::answers {

/// Reads what is under `gate` into the answers.
void read_gate(const yaml::Node& node, Span key, Loading& loading);

}  // namespace wwc::answers
