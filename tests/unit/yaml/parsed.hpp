// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "yaml/parse.hpp"

namespace wwc::test {

/// A text with what came of reading it.
struct Parsed {
  SourceMap sources;
  Diagnostics diagnostics;
  std::optional<yaml::Node> root;

  /// `WWC126@1:8 RFP: phase 2`: code, place and marked text of each diagnostic, sorted.
  [[nodiscard]] std::vector<std::string> problems() const;
  /// All help texts, one a line.
  [[nodiscard]] std::string help() const;
  /// The bytes of a span.
  [[nodiscard]] std::string_view text(Span span) const { return sources.text(span); }
};

[[nodiscard]] Parsed parse_text(std::string text, const yaml::Limits& limits = {});

/// The tree in one line: `{a: [b, null], c: 'd'}`, with quotes around what was quoted.
[[nodiscard]] std::string outline(const yaml::Node& node);

}  // namespace wwc::test
