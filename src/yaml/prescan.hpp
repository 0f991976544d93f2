// SPDX-License-Identifier: MIT
#pragma once

#include "wwc/diagnostic.hpp"
#include "yaml/parse.hpp"

namespace wwc::yaml {

/// Looks at the bytes before the parser does, and reports what it would misread, drop in silence or
/// choke on: size, encoding, control bytes, directives, an empty text, and brackets nested too
/// deep. True when the parser may run.
[[nodiscard]] bool prescan(SourceId source, const SourceMap& sources, const Limits& limits,
                           Diagnostics& diagnostics);

}  // namespace wwc::yaml
