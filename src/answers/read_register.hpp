// SPDX-License-Identifier: MIT
#pragma once

#include "answers/loading.hpp"

namespace wwc::answers {

/// Adds the entries of one file's `evidence:` map to the register; an id must be new.
void read_register(const yaml::Node& node, Span key, Loading& loading);

}  // namespace wwc::answers
