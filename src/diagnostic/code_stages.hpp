// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

#include "diagnostic/codes.hpp"

namespace wwc::diagnostic {

/// The codes of one stage of the program: those whose hundreds are its number.
struct CodeStage {
  unsigned number;
  std::string_view title;
  std::span<const CodeInfo> (*codes)();
};

/// THE list of stages, in the order of their numbers.
[[nodiscard]] std::span<const CodeStage> code_stages();

}  // namespace wwc::diagnostic
