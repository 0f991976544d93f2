// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "wwc/diagnostic.hpp"

namespace wwc::test {

/// All diagnostics in sorted order, in the full layout with a blank line after each and a summary
/// at the end; empty when there is none.
[[nodiscard]] std::string render_all(const Diagnostics& diagnostics, const SourceMap& sources);

}  // namespace wwc::test
