// SPDX-License-Identifier: MIT
#include "unit/catalog/loaded.hpp"

#include <utility>

#include "catalog/load_catalog.hpp"

namespace wwc::catalog {

std::string Loaded::pointed_at() const {
  if (diagnostics.empty() || !diagnostics.front().primary) return {};
  return std::string(sources.text(diagnostics.front().primary->span));
}

std::string Loaded::summary() const {
  std::string text;
  for (const Diagnostic& problem : diagnostics) {
    text += diagnostic::code_name(problem.code) + ' ' + problem.message + '\n';
  }
  return text;
}

bool Loaded::fails_with(DiagnosticCode code) const {
  return !catalog && diagnostics.size() == 1 && diagnostics.front().code == code;
}

Loaded load_text(std::string text) {
  Loaded loaded;
  Diagnostics diagnostics;
  const SourceId source = loaded.sources.add("catalog.yaml", std::move(text));
  loaded.catalog = load_catalog(source, loaded.sources, diagnostics);
  loaded.diagnostics = diagnostics.sorted();
  return loaded;
}

Loaded load_criteria(std::string_view criteria) {
  return load_text(
      "format: 1\n"
      "id: tiny\n"
      "title: Tiny\n"
      "edition: 1\n"
      "practices:\n"
      "  - id: AA\n"
      "    title: First\n"
      "    criteria:\n" +
      std::string(criteria));
}

Loaded load_fields(std::string_view fields) {
  return load_criteria(
      "      - id: AA1\n"
      "        title: One\n"
      "        statement: Your city does one.\n" +
      std::string(fields));
}

Loaded load_measured(std::string_view measure) {
  return load_fields("        measure: " + std::string(measure) + '\n');
}

Loaded load_entry(std::string_view fields) {
  return load_fields(
      "        require: 1\n"
      "        checklist:\n"
      "          - {id: a, text: A}\n"
      "          - {id: dates, text: Dates, measure: {kind: frequency, every: quarter}}\n"
      "          - id: records\n"
      "            text: Records\n"
      "            measure:\n"
      "              {kind: examples, at_least: 2, fields: {form: [web, print], link: url, name: "
      "text}}\n"
      "        documentation:\n"
      "          - {id: one, text: First}\n"
      "          - {id: two, text: Second, " +
      std::string(fields) + "}\n");
}

}  // namespace wwc::catalog
