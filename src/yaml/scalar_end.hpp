// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace wwc::yaml {

/// The offset behind a scalar that begins at `begin` and was read as `value`: behind the closing
/// quote, the last character of a plain scalar, or the last line of a block scalar. Nothing when a
/// quote is never closed.
[[nodiscard]] std::optional<std::size_t> find_scalar_end(std::string_view text, std::size_t begin,
                                                         std::string_view value);

/// The first offset from `begin` that is neither white space, line end nor comment.
[[nodiscard]] std::size_t skip_blanks(std::string_view text, std::size_t begin);

/// The end of the line that holds the offset, without CR and LF.
[[nodiscard]] std::size_t line_end(std::string_view text, std::size_t offset);

/// The start of the line that holds the offset.
[[nodiscard]] std::size_t line_begin(std::string_view text, std::size_t offset);

/// The start of the nearest line above with content that is no comment; `line`, which must be the
/// start of a line, if there is none.
[[nodiscard]] std::size_t line_above(std::string_view text, std::size_t line);

}  // namespace wwc::yaml
