// SPDX-License-Identifier: MIT
#pragma once

#include "answers/loading.hpp"

namespace wwc::answers {

/// Reads what is under `city`.
[[nodiscard]] City read_city(const yaml::Node& node, Span key, yaml::Context context);

}  // namespace wwc::answers
