// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "yaml/traps.hpp"
#include "yaml/tree_builder.hpp"

namespace wwc::yaml {

/// A parser's own words, and the offset it gave up at.
struct SyntaxError {
  std::string_view message;
  std::size_t position = 0;
};

/// A range of bytes that spoils the rest of the text; put in quotes it would not.
struct SpoiledValue {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// Reports a syntax error in our words, at the place that is to be mended. Where that is one value
/// alone, it is returned, so that the rest of the text can be read without it.
[[nodiscard]] std::optional<SpoiledValue> report_syntax_error(const TextContext& context,
                                                              const TreeBuilder& tree,
                                                              const SyntaxError& error);

}  // namespace wwc::yaml
