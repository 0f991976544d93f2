// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "wwc/diagnostic.hpp"
#include "yaml/node.hpp"

namespace wwc::yaml {

/// The text in quotes as YAML wants it: double ones, or single ones where that is easier to read.
[[nodiscard]] std::string quote_for_yaml(std::string_view text);

/// The start of the line that a value stands on, and the mended value behind it; the value alone
/// where the line has brackets.
[[nodiscard]] std::string mended_line(std::string_view text, std::size_t begin,
                                      std::string_view mended_value);

/// How many problems of one text are reported at most.
inline constexpr std::size_t k_max_problems = 200;

/// Where readers of one text leave what they find.
struct TextContext {
  SourceId source;
  std::string_view text;
  Diagnostics& diagnostics;
};

/// Warns when a `#` without a space behind it cuts a plain value that ends at `end`, or one that
/// would begin there.
void warn_of_cut_value(const TextContext& context, std::size_t begin, std::size_t end);

/// Reports that the line of `begin` to `end` is no field, since it has no colon that ends a key.
void report_missing_colon(const TextContext& context, std::size_t begin, std::size_t end);

/// Reports each key that a map has more than once, with its first place.
void report_duplicate_keys(const TextContext& context, const Map& map);

/// Reports that the commas between the value of `owner` and the end of `last` split that value.
void report_split_value(const TextContext& context, const Field& owner, Span last);

}  // namespace wwc::yaml
