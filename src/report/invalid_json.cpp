// SPDX-License-Identifier: MIT
#include <cstddef>

#include "diagnostic/codes.hpp"
#include "diagnostic/render.hpp"
#include "report/json_parts.hpp"
#include "report/problems.hpp"

namespace wwc::report {

Json diagnostics_json(std::span<const Diagnostic> diagnostics, const SourceMap& sources) {
  Json list = Json::array();
  for (const Diagnostic& diagnostic : diagnostics) {
    Json json{{"code", diagnostic::code_name(diagnostic.code)},
              {"severity", diagnostic::severity_name(diagnostic.severity)},
              {"message", diagnostic.message}};
    json["file"] = nullptr;
    json["line"] = nullptr;
    json["column"] = nullptr;
    if (diagnostic.primary &&
        static_cast<std::size_t>(diagnostic.primary->span.source) < sources.size()) {
      const Span span = diagnostic.primary->span;
      const LineColumn place = sources.line_column(span.source, span.begin);
      json["file"] = file_of(sources, span.source);
      json["line"] = place.line;
      json["column"] = place.column;
    }
    json["help"] = text_or_null(diagnostic.help);
    if (!diagnostic.notes.empty()) json["notes"] = diagnostic.notes;
    list.push_back(json);
  }
  return list;
}

std::string invalid_json_text(std::string_view schema, const InvalidInput& input) {
  Json json{{"schema", schema}, {"generator", generator_json(input.version)}};
  if (input.catalog != nullptr) json["catalog"] = catalog_json(*input.catalog);
  json["diagnostics"] = diagnostics_json(input.diagnostics, input.sources);
  return json_text(json);
}

}  // namespace wwc::report
