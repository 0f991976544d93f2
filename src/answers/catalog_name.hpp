// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "wwc/diagnostic.hpp"
#include "yaml/node.hpp"

namespace wwc::answers {

/// The built-in catalog that `catalog:` of an answers file names; nothing when there is no such
/// key, or after an error. A path is refused: it comes from the command line only.
[[nodiscard]] std::optional<std::string> catalog_name(const yaml::Node& main,
                                                      std::span<const std::string_view> builtin_ids,
                                                      Diagnostics& diagnostics);

}  // namespace wwc::answers
