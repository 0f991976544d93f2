// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "wwc/ledger.hpp"

namespace wwc::support {

/// How a sign-off stands, in words: `void: answers or evidence changed since`.
[[nodiscard]] std::string_view standing_words(const ReviewStanding& standing);

}  // namespace wwc::support
