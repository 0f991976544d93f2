// SPDX-License-Identifier: MIT
#pragma once

#include "engine/judge_documentation.hpp"

namespace wwc::engine {

/// The first that applies; an entry that is ok is asked nothing more.
[[nodiscard]] EntryState state_of(const JudgedEntry& judged);

}  // namespace wwc::engine
