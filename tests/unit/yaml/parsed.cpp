// SPDX-License-Identifier: MIT
#include "unit/yaml/parsed.hpp"

#include <fmt/format.h>

#include "diagnostic/codes.hpp"
#include "support/text.hpp"

namespace wwc::test {

std::vector<std::string> Parsed::problems() const {
  std::vector<std::string> result;
  for (const Diagnostic& diagnostic : diagnostics.sorted()) {
    const Span span = diagnostic.primary.value().span;
    const LineColumn at = sources.line_column(span.source, span.begin);
    result.push_back(fmt::format("{}@{}:{} {}", diagnostic::code_name(diagnostic.code), at.line,
                                 at.column, sources.text(span)));
  }
  return result;
}

std::string Parsed::help() const {
  std::string result;
  for (const Diagnostic& diagnostic : diagnostics.sorted()) {
    result += diagnostic.help + '\n';
  }
  return result;
}

Parsed parse_text(std::string text, const yaml::Limits& limits) {
  Parsed parsed;
  const SourceId source = parsed.sources.add("test.yaml", std::move(text));
  parsed.root = yaml::parse(source, parsed.sources, limits, parsed.diagnostics);
  return parsed;
}

std::string outline(const yaml::Node& node) {
  std::vector<std::string> parts;
  if (const yaml::Scalar* scalar = node.scalar()) {
    return scalar->quoted ? fmt::format("'{}'", scalar->text) : scalar->text;
  }
  if (const yaml::Sequence* sequence = node.sequence()) {
    for (const yaml::Node& item : sequence->items) {
      parts.push_back(outline(item));
    }
    return fmt::format("[{}]", support::join(parts, ", "));
  }
  if (const yaml::Map* map = node.map()) {
    for (const yaml::Field& field : map->fields) {
      parts.push_back(fmt::format("{}: {}", field.key, outline(field.value)));
    }
    return fmt::format("{{{}}}", support::join(parts, ", "));
  }
  return "null";
}

}  // namespace wwc::test
