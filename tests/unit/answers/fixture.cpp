// SPDX-License-Identifier: MIT
#include "unit/answers/fixture.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "answers/load_answers.hpp"
#include "diagnostic/codes.hpp"
#include "support/memory_file_system.hpp"
#include "support/text.hpp"
#include "unit/answers/sample_catalog.hpp"
#include "yaml/parse.hpp"

namespace wwc::test {
namespace {

constexpr std::string_view k_city = "city: {name: Maple Harbor}\n";

/// The text with each line but the first indented.
std::string indented(std::string_view text, std::size_t indent) {
  return support::replace_all(text, "\n", "\n" + std::string(indent, ' '));
}

struct Describe {
  std::string operator()(std::monostate) const { return "nothing"; }
  std::string operator()(Choice choice) const {
    return choice == Choice::yes ? "yes" : choice == Choice::no ? "no" : "unknown";
  }
  std::string operator()(EmptyList) const { return "empty"; }
  std::string operator()(Date date) const { return "date " + to_string(date); }
  std::string operator()(const ShareValue& share) const {
    return fmt::format("share {} = {}", share.text, to_string(share.value));
  }
  std::string operator()(const std::vector<Date>& dates) const {
    std::string text = "dates";
    for (const Date date : dates) {
      text += " " + to_string(date);
    }
    return text;
  }
  std::string operator()(const std::vector<Record>& records) const {
    return fmt::format("records {}", records.size());
  }
  std::string operator()(const std::vector<std::string>& options) const {
    return "options " + support::join(options, " ");
  }
};

}  // namespace

std::string describe(const Value& value) {
  return std::visit(Describe{}, value);
}

std::string describe(const Diagnostics& diagnostics, const SourceMap& sources) {
  std::string text;
  for (const Diagnostic& diagnostic : diagnostics.sorted()) {
    if (diagnostic.primary) {
      const Span span = diagnostic.primary->span;
      const LineColumn place = sources.line_column(span.source, span.begin);
      const std::string_view name = sources.name(span.source);
      text += name == "city.yaml" ? "" : fmt::format("{}:", name);
      text += fmt::format("{}:{} ", place.line, place.column);
    }
    text += fmt::format("{} {} | {}\n", diagnostic::code_name(diagnostic.code), diagnostic.message,
                        diagnostic.help);
  }
  return text;
}

Loaded load(const std::string& text, const Files& files) {
  SourceMap sources;
  Diagnostics diagnostics;
  MemoryFileSystem disk;
  disk.files = files;
  disk.files["city.yaml"] = text;
  const SourceId source = sources.add("city.yaml", text);
  const Catalog catalog = sample_catalog();
  Loaded result;
  const std::optional<yaml::Node> node = yaml::parse(source, sources, {}, diagnostics);
  if (node) {
    result.answers =
        answers::load_answers({source, *node, catalog, disk, ".", sources}, diagnostics);
  }
  CHECK(result.answers.has_value() != diagnostics.has_errors());
  result.problems = describe(diagnostics, sources);
  return result;
}

Loaded load_criteria(std::string_view text) {
  return load(fmt::format("{}answers:\n  {}\n", k_city, indented(text, 2)));
}

Loaded load_item(std::string_view id, std::string_view value) {
  return load_criteria(fmt::format("C1:\n  checklist:\n    {}: {}", id, indented(value, 6)));
}

Loaded load_entry(std::string_view id, std::string_view value) {
  return load(
      fmt::format("{}evidence:\n"
                  "  rfp-shelter:\n"
                  "    file: evidence/rfp.pdf\n"
                  "    title: Shelter RFP\n"
                  "    date: 2026-02-14\n"
                  "    note: of 2026\n"
                  "  no-date: evidence/plan.pdf\n"
                  "answers:\n"
                  "  C1:\n"
                  "    documentation:\n"
                  "      {}: {}\n",
                  k_city, id, indented(value, 8)));
}

}  // namespace wwc::test
